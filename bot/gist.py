"""What of a message is the instruction: what is wished for and described, without what is told around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot import clause, grammar, prompt, talk
from bot.clause import Mood
from bot.conversation import Asks

_I = re.IGNORECASE
_OPENS = r"(?:(?:so|and|but|well|also|then|now|anyway|ok(?:ay)?|oh|hm+|because|cause|cuz|since|though|although|honestly|right|alright)[\s,]+)*"
_PERSON = re.compile(  # who talks or is talked about here, not what a picture shows
    rf"^{_OPENS}(?:i|i'(?:m|ve|d|ll)|im|ive|we|we'(?:re|ve|d|ll)|you|u|you'(?:re|ve|d|ll)|(?:nobody|everybody|everyone|somebody|someone|people) (?:\w+ )?(?:can|could|will|would|said|says|asks?|asked|wants?|thinks?|understands?|knows?|got|told|likes|loves?|loved|noticed|complained)|(?:this|that|it)(?:'s| is| was) (?:my|for|what|how|why|from|the one)|they (?:said|say|told|want|will|would|do|need|like|love|asked)|(?:he|she|they) (?:says?|said|asks?|asked|told"
    rf"|thinks?|thought|hates?|loves?|likes|wants?|wrote|explained|saw|showed|needs?)|(?:my|our|the|his|her|their) (?:[\w-]+ ){{1,3}}?(?:says?|said|asks?|asked|told|thinks?|thought|hates?|loves?|loved|likes|liked|wants?|wanted|would|will|wrote"
    rf"|explained|saw|showed|needs?|prefers?|came|got|is (?:due|at|on|tomorrow|tonight)|starts?|begins?|enters?|sends?|agreed|voted|met|asleep|(?:is|are) (?:waiting|asking|coming|excited)|needs? (?:something|anything|a (?:new )?(?:picture|visual|cover|image)))|(?:brief|legal|marketing|client|boss|chat|committee|director) (?:says?|said|wants?"
    rf"|wanted|loves?|likes|voted|asks?|asked|came back|prefers?))\b",
    _I,
)
_PERSON_CASED = re.compile(
    r"^(?:(?:[Ss]o|[Aa]nd|[Bb]ut|[Aa]lso|[Bb]ecause|[Ss]ince)[\s,]+)*(?!The |It |This |That |He |She |They )[A-Z][\w-]+(?: and [A-Z][\w-]+)?"
    r" (?:sends?|says|said|asks|asked|wants|wanted|loves|likes|thinks|agrees|is right)\b|^[A-Z][\w-]+'s right\b"
)
_DEADLINE = re.compile(
    r"\b(?:starts?|begins?|is due|due|ends?|airs?|opens?|goes live|deadline|meeting|session|demo|launch|stream|show)\b.*\b(?:in (?:a |an |\d+|two|three|five|ten|half)|at \d|by|on|tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|soon|now)\b",
    _I,
)
_REPORTED = re.compile(
    rf"^{_OPENS}(?:they|he|she|(?:the|my|our|his|her|their) [\w-]+(?: [\w-]+)?|[A-Z][\w-]+) (?:said|says|told|asked|wrote|explained|would like|wants?|wanted|wishes|complains?|complained)\b",
    _I,
)
_PAST = re.compile(
    r"\b(?:ago|yesterday|last (?:night|week|month|year|time|session|monday|friday)|back then|(?:years?|days?|weeks?) later|in (?:january|february|march|april|june|july|august|september|october|november|december))\b|\b\d+ ?/ ?10\b|\b\w+(?:est|rst) (?:[\w-]+ )?ever\b"
    r"|^(?!(?:i|we) )(?:the |our |my |his |her |their |that )?(?:[\w'-]+ ){1,3}?(?:chose|left(?= (?:the|us|my|our|his|her|in|for|at)\b)|sank|came|went|took|gave|said|told|ate|ran|fell|broke|grew|knew|drew|wrote|won|met|bought|brought|died|got|meant|paid|reads|sounds|comes across|liked|loved|agreed|asked|decided|voted|noticed|complained|survived|is (?:allergic|fine|due|tired|asleep|happy|great|grand|perfect|good|beautiful|lovely|approved))\b",
    _I,
)
_COMPLAINS = re.compile(
    r"\b(?:is|are|'s|looks?|feels?|seems?) (?:still |a bit |a little |way |far |much |just )*too \w+\b|\bneeds? to be (?:fixed|changed)|^now (?:it |they )?looks?\b",
    _I,
)
_STAYS = re.compile(
    r"\b(?:stays?|remains?|unchanged|untouched|as (?:it|they) (?:is|are))\b|^(?:keep|leave|don'?t)\b", _I
)
_REJECTS = re.compile(
    r"^(?:what|things|the (?:ideas|points|changes)) .{0,40}?(?:\bnot\b|n't\b|rejected|dropped|no longer)[^:]*:\s", _I
)
_VAGUELY = re.compile(
    r"^(?:(?:please|can you|could you|just|also) )*(?:clean(?: up)?|fix|improve|sort out|repair|restore|correct|tidy(?: up)?|touch up|retouch)\b",
    _I,
)
_BACK = re.compile(  # points back at what was said and wishes nothing more: `draw that`, `please do all of that in one go`
    r"^(?:(?:so|and|ok(?:ay)?|please|pls|now|then|can you|could you|would you|kindly|just|that's it|overpaint|go|yes)[\s,]+)*(?:(?:draw|paint|make|do|show(?: me)?|render|picture|apply|implement|sketch|generate|attempt|try)\b"
    r"(?: (?:me|us|all|of|it|that|this|them|these|those|one|please|pls|now|in one go|at once|together|for (?:me|us|you)|to (?:it|this|that|the (?:latest|last|newest|current) ?(?:one|version|picture|image)?)|possible|if|you can))*)[\s.!?]*$",
    _I,
)
_CLOSING = re.compile(
    r"^(?:and )?(?:(?:th+a+n+k+s?|thx|cheers|ty)\b.*|(?:with )?(?:kind|warm|best|many)?\s*(?:regards|wishes|greetings)\b.*|(?:yours|sincerely|love),?.*|(?:sorry|apologies)\b.*|(?:and )?(?:that(?:'s| is|s) (?:all|it|everything|really all)|that'?s (?:really )?all)\b.*|no (?:rush|hurry|pressure)|(?:would|that'd) be (?:great|nice|lovely|awesome|perfect|cool|amazing|super)\b.*"
    r"|(?:bear|bare) with me|long story short|hear me out|story time|context|background|(?:i )?(?:promise|swear|beg(?: you)?)|curious\b.*|(?:what )?do you think|you know (?:what|the drill)|(?:take|have) (?:care|fun|a (?:nice|good|great) .*)|duh|obv(?:iously)?|lol|honestly|sadly|unfortunately|hopefully|though|tho|rn|i (?:think|guess|suppose)|i'?d say|imo|imho|(?:dear|right),? \w+|if (?:it|that) (?:can be done|is possible|works|isn'?t too much.*|is not too much.*)|if possible|if you can)[\s.!?]*$",
    _I,
)
_ANNOUNCES = re.compile(  # what comes next is the wish
    r"(?:\bhere (?:goes|it (?:is|comes|goes)|is (?:what|the)\b.*|'?s (?:what|the)\b.*)|\bhere's (?:what|the)\b.*|\bstep one\b.*|^(?:the )?(?:idea|brief|scene|prompt|picture|image|description|request|wish|concept|ask|task)(?: is(?: this)?)?|\bpicture this|\bimagine this|\bwhat (?:i|we) (?:need|want|have in mind|'?m after|imagine|would like|see)(?: is| now)?|\bnow for the picture|\bso)\s*[:.!]*$",
    _I,
)
_FIELD = re.compile(r"^(?P<key>[\w ]{2,24}?)\s*(?P<note>\([^)]*\))?\s*:\s+(?P<rest>\S.*)$")
_NOT_SHOWN = re.compile(
    r"\b(?:do not|don'?t|not|never) (?:put|show|include|draw|use|write|add|render)\b|\bnot in (?:the|it)\b|\bfor (?:context|reference|info)\b",
    _I,
)
_SHOWN_FIELDS = re.compile(
    r"^(?:(?:the )?(?:image|picture|scene|subject|motif|prompt|illustration|visual|drawing|photo|idea|content|what))$",
    _I,
)
_OTHER_FIELDS = re.compile(
    r"^(?:headline|title|deadline|client|audience|due|date|place|project|ticket|author|context|from|to|for|usage|channel|purpose|budget|contact|caption|motto|credit)$",
    _I,
)
_BULLET = re.compile(r"^\s*(?:[-*•>–—]+|\(?(?:\d{1,2}|[a-h])[.)]|night \d+:)\s+", _I)
_NUMBER = re.compile(r"^\s*(?:and |also |oh and )?\(?(\d{1,2})[.)]\s+", _I)
_SENTENCE = re.compile(r"(?<=[.!?])(?<!^\d\.)(?<!\bno\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)\s+")
_SMILE = re.compile(
    r"(?:(?<=\s)|^)(?::-?[)DPp(]|;-?\)|\^\^|<3|xD+)(?=\s|$)|[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]+"
)
_CLAUSE = re.compile(
    r"(\s*;\s+|,\s+(?:(?:and|but|so(?! that)|then|or|also)\s+)*|\s+[-–—]+\s+|:\s+"
    rf"|\s+(?:but|so)\s+(?=(?:please|could|can|i|we|let|{clause.VERB})\b))",
    _I,
)
_RETRACTS = re.compile(
    r"\b(?:scrap|forget|ignore|drop|skip|nix|scratch|cancel|undo|never ?mind|no to|not|delete|strike|without|leave out)\s+(?:about\s+)?(?:the\s+)?(?:no\.?|number|point|item|nr\.?|#)?\s*(?P<n>\d{1,2}|first|second|third|fourth|last)(?:\s+(?:one|point|item))?\b",
    _I,
)
_RETHINKS = re.compile(
    r"\b(?:no[\s,]+)?(?:wait|hang on|hold on|sorry|srry|scratch that|strike that|correction|oops)[\s,.!-]+(?:no[\s,]+)?(?:i )?(?:mean(?:t)?|make (?:it|that)|actually)\b[\s,:]*|\bi mean(?:t)?[\s,:]+(?=[A-Z]{3})",
    _I,
)
_FINITE = r"(?:is|are|was|were|has|have|had|looks?|seems?|reads?|feels?|left|should|must|needs?|can|could|will|would|still|does|do|did|gets?|got|keeps?|bleeds?|covers?|\w+ed)"
_SUBJECT = re.compile(
    rf"^{_OPENS}(?:(?:there(?:'s| is| are|s)|here(?:'s| is| are))\s+(?:like\s+)?(?:an?\s+|some\s+|the\s+)?(?:random\s+|weird\s+)?(?P<there>(?:[\w'-]+ ){{0,2}}[\w'-]+?)(?=\s+(?:on|in|at|of|that|behind|under|over|next|growing|from|coming|who|which|from)\b|$)|(?P<what>(?:(?:the|his|her|its|their|a|an|that|those|these|this)\s+)?(?:(?!is\b|are\b|it\b|that\b|this\b|he\b|she\b|they\b|i\b|we\b|you\b|there\b|which\b|what\b)[\w'-]+\s+){{1,3}}?){_FINITE}\b)",
    _I,
)
_OBJECT = re.compile(
    rf"^(?P<head>(?:please |just |now |can you |could you )*(?:{clause.VERB}|get rid of|bring|can|could|should|must) )(?P<it>it|them|him)\b",
    _I,
)
_REFERS = re.compile(
    r"\b(?:it|them|him)\b|\b(?:that|those|this|these)(?: \w+)?(?: (?:too|also|as well|away|out|off))?$", _I
)


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause, with what stands before it."""

    gap: str
    words: str
    mood: Mood

    @property
    def told(self) -> bool:
        """Whether it tells something about people here, or why, or says thanks."""
        return (
            bool(_CLOSING.match(self.words) or _BACK.match(self.words))
            or _is_about_people(self.words)
            or (self.mood is Mood.TALK and talk.is_chatter(self.words))
        )


def _is_about_people(words: str) -> bool:
    """`my client came today`, `Corrie sends her greetings`, `brainstorm starts in five`."""
    if _PERSON_CASED.match(words) or _DEADLINE.search(words) and len(words.split()) < 7:
        return True
    return bool(_PERSON.match(words)) and clause.mood(words) is Mood.TALK


def _clauses(sentence: str) -> list[_Clause]:
    """The clauses of a sentence; `(none matching, of course)` does not end one."""
    pieces = _CLAUSE.split(sentence)
    found: list[_Clause] = []
    gap = ""
    for at in range(0, len(pieces), 2):
        words = pieces[at]
        if found and (found[-1].words.count("(") > found[-1].words.count(")") or found[-1].words.count('"') % 2):
            words = found[-1].words + gap + words
            gap = found.pop().gap
        if re.search(r"\w", words):
            found.append(_Clause(gap, words, clause.mood(words)))
        gap = pieces[at + 1] if at + 1 < len(pieces) else ""
    return found


def _joined(kept: Sequence[_Clause]) -> str:
    told = "".join((each.gap if n else "") + each.words for n, each in enumerate(kept))
    told = _ASIDE.sub("", told)
    return re.sub(r"^[\s,;:–—-]+|[\s,;:.!?–—-]+$", "", told)


_ASIDE = re.compile(r"\s*\((?:[^()]*\b(?:i|i'm|sorry|lol|haha|thanks|thx|we|you|serious|joking)\b[^()]*)\)", _I)


def _lines(words: str) -> list[str]:
    """Lines without smileys, but `a 🦊 with a 🎩` keeps them; a smiley between words ends a sentence."""
    words = re.sub(r"[^\S\n]+", " ", _SMILE.sub(lambda found: _unsmiled(words, found), words))
    words = re.sub(r"(?<=[.!?,:]) \.(?= |$)| (?=\.(?: |$))", "", words)
    return [line.strip() for line in words.split("\n") if re.search(r"\w", line)]


def _unsmiled(words: str, found: re.Match[str]) -> str:
    if (
        re.search(
            r"\b(?:an?|the|of|with|as|and|some|into|->|\d) $", words[max(0, found.start() - 6) : found.start()], _I
        )
        or found[0] in "←→"
    ):
        return found[0]
    between = re.search(r"[\w)\"'] ?$", words[: found.start()]) and re.match(
        r" *\w", words[found.end() : found.end() + 3]
    )
    return ". " if between else " "


def _sentences(line: str) -> list[str]:
    return [sentence for sentence in _SENTENCE.split(line) if re.search(r"\w", sentence)]


# a change


def change(words: str) -> str:
    """What is to be changed: `bride is allergic to olives. swap them for eucalyptus, thx` is `swap them for eucalyptus`."""
    quoted = _AS_SAID.search(words)
    words = quoted["what"] if quoted else _rethought(words)
    lines = _without_retracted(_lines(words))
    items = [n for n, line in enumerate(lines) if _is_item(line)]
    if len(items) > 1 and items[-1] - items[0] < 2 * len(items) + 2:
        told = [_item(_BULLET.sub("", line)) if n in items else _around(line) for n, line in enumerate(lines)]
    elif (all_of_it := _ALL_OF_IT.search(words)) and len(words[: all_of_it.start()].split()) > 3:
        told = [re.sub(r"^(?:\w+[\s,]+){0,6}\w+!+\s+", "", words[: all_of_it.start()]).strip(" .,!")]
    else:
        told = _told([sentence for line in lines for sentence in _sentences(line)])
    told = [line.rstrip(" .") if len(items) > 1 else line for line in told if line]
    return ("\n" if len(items) > 1 else " ").join(told).rstrip(" .!") or words


_ALL_OF_IT = re.compile(
    r"(?<=[.!,;)])\s*(?:(?:please|can you|could you|draw|do|make|show|and|so)\s+)*(?:all|both) of (?:that|this|it|those|these|the above)(?:\s+(?:please|pls|plz|in one go|at once|together))*\W*$",
    _I,
)
_AS_SAID = re.compile(
    r"[\"“](?P<what>[^\"”]{4,300})[\"”].*\bdo (?:what|as|exactly what) (?:she|he|they) (?:says?|said|wants?|asks?|asked)\b",
    _I,
)


def _is_item(line: str) -> bool:
    return bool(_BULLET.match(line) or re.match(r"^\w+(?: \w+)?\s*:\s+\S", line) and not line.endswith(":"))


def _item(line: str) -> str:
    """One of a list: what is wished, without why; a remark alone is nothing."""
    found = [each for sentence in _sentences(line) for each in _clauses(sentence)]
    if not any(each.mood in (Mood.WISH, Mood.HINT) for each in found):
        first = _clauses(_sentences(line)[0])
        kept = [each for n, each in enumerate(first) if not each.told and (n == 0 or each.mood is not Mood.TALK)]
        return "" if kept and kept[0].mood is Mood.TALK and len(first) < 3 and _PRAISE.search(line) else _joined(kept)
    return " ".join(_told(_sentences(line)))


_PRAISE = re.compile(
    r"\b(?:good|great|perfect|love[sd]?|fine|nice|lovely|beautiful|like[sd]?|ok(?:ay)?|works?|right)\b|\b(?:is|are)[.!]*$",
    _I,
)


def _around(line: str) -> str:
    """What stands around a list: only wishes of its own count."""
    if line.endswith(":") or _BACK.match(line) or _CLOSING.match(line):
        return ""
    sentences = [
        s
        for s in _sentences(line)
        if any(each.mood is Mood.WISH and not _BACK.match(each.words) for each in _clauses(s))
        or re.match(r"^(?:the )?(?:rest|everything else)\b", s, _I)
    ]
    return " ".join(_told(sentences)) if sentences else ""


def _told(sentences: Sequence[str]) -> list[str]:
    """Sentences that wish or describe, without those that tell; all of them where none wishes."""
    sentences = [sentence for sentence in sentences if not _REJECTS.match(sentence)] or sentences
    found = [_clauses(sentence) for sentence in sentences]
    last = max((n for n, clauses in enumerate(found) if any(_wishes(each) for each in clauses)), default=-1)
    told: list[str] = []
    begun, before = False, ""
    for n, (sentence, clauses) in enumerate(zip(sentences, found, strict=True)):
        if (
            not begun
            and n < last
            and not any(_wishes(each) for each in clauses)
            and (sentence[-1] in "!?" or len(sentence.split()) < 3)
        ):
            continue
        kept: list[_Clause] = []
        at_last = -1
        last_here = max((at for at, each in enumerate(clauses) if _wishes(each)), default=-1)
        for at, each in enumerate(clauses):
            after = clauses[at + 1 : at + 2] or [other for rest in found[n + 1 : n + 2] for other in rest[:1]]
            later = n < last or at < last_here
            if _is_kept(each, after, begun, last >= 0, later, clauses[at - 1] if at and at_last == at - 1 else None):
                kept.append(_Clause(each.gap, plainly(_named(each.words, before) if before else each.words), each.mood))
                begun, before, at_last = begun or _wishes(each), "", at
            else:
                before = each.words
        if kept:
            told.append(_joined(kept) + _end(sentence))
    return told


def _wishes(each: _Clause) -> bool:
    return (
        not each.told
        and not _REPORTED.match(each.words)
        and (
            each.mood in (Mood.WISH, Mood.HINT)
            or bool(grammar.EDIT.search(each.words) or _SHADED.match(each.words.rstrip(" .")))
        )
    )


_SHADED = re.compile(  # `bigger`; `moon bigger`, but not `looks better`
    rf"^(?:(?:a )?(?:bit|little|lot|tad|touch)|slightly|much|still)? ?(?:{grammar.SHADE})$"
    r"|^(?:(?:the|his|her|its|their|then) )*(?!(?:much|even|way|far|so|no|not|never|nothing|looks?|looking|getting|feels?|seems?|is|was|got|the|it|this|that|and|but)\b)[\w'-]+"
    rf" (?:(?:a )?(?:bit|little|lot|tad|touch) |much |slightly )?(?!better|nicer|cooler|prettier|funnier|cuter|scarier|uglier)(?:{grammar.SHADE})$",
    _I,
)
_NEW_ONE = re.compile(r"\b(?:add|put|draw|place|insert|give|with|turn|replace|swap)\b", _I)
_SO_IT_IS = re.compile(
    r"^(?:it|he|she|they) (?:has|have|wears?|holds?|carr(?:y|ies)|(?:is|are) (?:\w+ing|made|wearing|holding)) ", _I
)
_SETS = re.compile(
    r"\b(?:quality|time|rush|format|square|portrait|landscape|wide\w*|vertical|versions?|variations?|options|pictures?|pics|size|draft|quick|\d+)\b",
    _I,
)
_FURTHER = re.compile(
    r"^(?:looks?|holds?|wears?|has|with|made|as (?:if|though)|like|who|which|where|so that|until|while|when|such|the way)\b",
    _I,
)


def _is_kept(
    each: _Clause, after: Sequence[_Clause], begun: bool, wished: bool, later: bool, before: _Clause | None
) -> bool:
    """A wish, and what describes it further; not what was told before it, or why."""
    wished_next = bool(after) and _wishes(after[0])
    if each.told and not (
        wished_next and _REFERS.search(after[0].words) and re.search(r"\b(?:too|also|as well)$", after[0].words)
    ):
        return False
    if _COMPLAINS.search(each.words) and (
        begun
        and each.words.lower().startswith("now ")
        or wished_next
        and (
            _SUBJECT.match(each.words)
            and _OBJECT.match(after[0].words)
            or re.match(r"^(?:it|this|that|now|he|she|they)\b", each.words, _I)
        )
    ):
        return False
    if later and (_PAST.search(each.words) or _REPORTED.match(each.words)) and each.mood is not Mood.HINT:
        return False
    if (
        wished
        and not _wishes(each)
        and re.search(r"\bI (?:never|always|have|had|saw|see|think|thought|was|am|know)\b", each.words)
    ):
        return False
    if _wishes(each) or not wished:
        return True
    if each.mood is Mood.TALK:
        if (
            re.match(rf"^{_OPENS}there(?:'s|s| is| are)?\b", each.words, _I)
            and wished_next
            and _REFERS.search(after[0].words)
        ):
            return True
        if wished_next and re.search(r"\b(?:that|this)\b(?: (?:too|also|as well))?$", after[0].words, _I):
            return True
        return bool(
            _STAYS.search(each.words)
            or before
            and (
                _FURTHER.match(each.words)
                or _VAGUELY.match(before.words)
                or _NEW_ONE.search(before.words)
                and _SO_IT_IS.match(each.words)
            )
            or _SETS.search(each.words)
            and prompt.options(each.words, Asks.EDIT)[1]
            or begun
            and re.match(r"^(?:looks|holds|wears|made)\b", each.words, _I)
        )
    if not begun and wished_next:
        return not (_SUMS_UP.match(each.words) or "but" in after[0].gap and len(each.words.split()) < 3)
    return True


_MODAL = re.compile(r"^(?:can|could|might|may) (?!(?:be|have|not|use|do|go)\b)(?=\w+ )", _I)
_ASKED = re.compile(
    r"^(?:(?:please|pls|plz|kindly|so|ok(?:ay)?|then|also|right|anyway)[\s,:]+)+|^(?:can|could|would|will|may|might) (?:you|u|ya|someone|somebody)(?: (?:please|pls|maybe|also|just|perhaps))* |^(?:can|could|may|might|would) (?:we|i)(?: (?:please|pls|maybe|also|just|perhaps))* (?:get|have|see|ask for) |^(?:would|do) you mind ",
    _I,
)


def plainly(words: str) -> str:
    """`could the stack lean a bit` is `let the stack lean a bit`; `might we see a chip` is `a chip`."""
    for _ in range(3):
        shorter = _ASKED.sub("", words, count=1)
        if shorter == words or not re.search(r"\w", shorter):
            break
        words = shorter
    words = re.sub(r"(?<=\w),? (?:please|pls|plz|plss|rn|tho)$", "", words, flags=_I)
    words = re.sub(
        r"\b(?:lmao+|lol+|rofl|omg|ha(?:ha)+h?) | (?:lmao+|lol+|rofl|omg|ha(?:ha)+h?)\b", "", words, flags=_I
    )
    words = re.sub(r"^(?:i|we) (?:asked for|meant|wanted|said)\s+(?=\w)", "", words, flags=_I)
    words = re.sub(
        r"^(?:generate|create|render|produce) (?=(?:an?|some|another|two|three|four|\d)\b)", "add ", words, flags=_I
    )
    words, asked = _MODAL.subn("let ", words, count=1)
    return (
        re.sub(r"^let (he|she|they)\b", lambda found: f"let {_THEM[found[1].lower()]}", words, flags=_I)
        if asked
        else words
    )


_THEM = {"he": "him", "she": "her", "they": "them"}


_SUMS_UP = re.compile(
    r"^(?:(?:the |a |in )?(?:notes?|one (?:thing|note|change|wish|request)|feedback|summary|results?|conclusion|compromise|verdict|update|short|changes|todo|tl;?dr|list|request|decision|result|lore check|status|recap|night \d)\b.*|(?:\d+ ?/ ?\d+|two|one|four|three)|(?:which|that),? .*|fair)$",
    _I,
)


def _named(words: str, before: str) -> str:
    """`take it out` behind `drummer daisy left the band` is `take drummer daisy out`."""
    target = _OBJECT.match(words)
    said = _SUBJECT.match(before)
    if not target or not said:
        return words
    what = (said["there"] and f"the {said['there']}" or said["what"] or "").strip()
    what = re.sub(r"^(?:an?)\s+", "the ", what)
    return words[: target.start("it")] + what + words[target.end("it") :] if what else words


def _end(sentence: str) -> str:
    return "!" if sentence.endswith("!") else "."


def _rethought(words: str) -> str:
    """What is meant after all: `six bottles?? no wait i mean six pictures, one bottle each`."""
    found = list(_RETHINKS.finditer(words))
    rest = words[found[-1].end() :] if found else ""
    return rest if len(re.findall(r"\w+", rest)) > 2 else words


_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def _without_retracted(lines: list[str]) -> list[str]:
    """A list without what it takes back: `and 4. scrap no. 2`."""
    numbered = {int(found[1]): n for n, line in enumerate(lines) if (found := _NUMBER.match(line))}
    gone: set[int] = set()
    for n, line in enumerate(lines):
        back = _RETRACTS.search(line)
        if back and len(numbered) > 1:
            which = _ORDER.get(back["n"].lower()) or (max(numbered) if not back["n"].isdecimal() else int(back["n"]))
            if which in numbered and numbered[which] != n:
                gone |= {numbered[which], n}
    return [line for n, line in enumerate(lines) if n not in gone]


# a new picture

_GREETING = r"(?:hi+|hello|hey+|hiya|heya|yo+|yooo+|good (?:morning|day|evening|afternoon)|dear|greetings|gentlemen|gm)"
_FILLER = r"(?:u+h+|u+m+|e+r+m*|hm+|o+h+|a+h+|ok(?:ay)?|so|well|right|alright|now|then|next(?! to\b)|also|and|but|anyway|please|pls|plz|kindly|maybe|perhaps|basically|actually|just|like|yes|yeah|my turn|one more|lol|sorry|quick question|thanks|overpaint|bot|finally|first|instead|today|for tonight|tonight|for today)"
_WHO = r"(?:me|us|him|her|them|everyone|everybody|(?:the|my|our) (?:players|kids|team|class|group|party|others|chat|guys|children|students|people|client|boss))"
_LEAD = re.compile(
    rf"^(?:{_GREETING}(?: (?:there|all|everyone|everybody|folks|team|guys|overpaint|bot|again))?[\s,!.]+(?!tek\b)|{_FILLER}[\s,!.:]+(?!-)"
    r"|(?:can|could|would|will|may|might) (?:you|u|ya|we|i|somebody|someone|anyone|the (?:group|team|class|bot|kids)|one of you|overpaint)(?: (?:please|pls|maybe|also|just|all|possibly|kindly))* (?:(?:be so (?:kind|good|nice)(?: as)? to|try to|have|get|see|do|help me with)\s+(?:us |me )?)?"
    r"|(?:please )?be so (?:kind|good|nice)(?: as)? to |is (?:it|there) (?:possible|any chance)(?: to| of| you could| for you to)? (?:get(?:ting)?|have|hav(?:ing)|see(?:ing)?|draw(?:ing)?|make|making)? ?"
    r"|(?:i|we)(?:'d| would|'ll|'m)?(?: also| really| just| kinda| still| all)? (?:(?:want|need|like|love|wish|require|fancy|order|request|have to have|looking for|in need of|after)(?:ed)?|am looking for|are looking for|am after)(?: (?:to (?:see|have|get|order|make|request)|you to|for))?\s+"
    r"|what (?:i|we)(?:'m| am|'re|'d| would)? ?(?:need|want|have in mind|after|imagine|like|see|picture|envision|looking for)(?: (?:now|here|today|for this))? (?:is|would be) (?:basically |just |really )?"
    r"|(?:imagine|picture|think|suppose|pretend)(?: (?:of|if|that|about))? (?!this\b)(?=\w)|picture this\s*[:,]?\s+|what if |how about |what about |let'?s (?:see|have|do|make|get|draw) |(?:i am|i'm|we are|we're) (?:thinking|imagining|picturing)(?: of| about)? |something like (?=an?\b)|(?:the )?(?:request|prompt|idea|concept|reference|ref|subject|image|picture|illustration|scene)(?: (?:request|please|pls))?(?: is)?\s*:\s+"
    rf"|(?:draw|paint|sketch|generate|gen|render|illustrate|doodle)\s+(?:{_WHO}\s+)?(?=\S{{3,}}$)(?!this$|that$|them$|him$|her$|again$|over$|more$)"
    rf"|(?:do|have|get|give|draw|paint|sketch|make|generate|gen|create|render|illustrate|design|doodle|produce|build|show|cook up|whip up|conjure(?: up)?|come up with|try)\s+(?:up )?(?:for )?(?:{_WHO}\s+|(?:my|our|his|her) [\w-]+ (?=an?\b|some\b|the\b|two\b))?(?=\S+\s+\S)(?!up\b|over\b|up with\b|(?:it|this|that|them)\b)(?:up )?)",
    _I,
)
_KIND = re.compile(
    r"^(?:(?:an?|another|one|the|some|my|new|fresh|nice|quick|little|simple|good|(?:completely|totally|entirely|brand)?[- ]?new)\s+)*(?:picture|image|photo|drawing|pic|illustration|painting|depiction)s?\s*(?:of\b|showing\b|where\b|with\b|that shows\b|[,:]|(?=$))\s*",
    _I,
)
_EMPTY_KIND = re.compile(
    rf"^(?:\W|\b(?:{_FILLER[3:-1]}|reference|ref|concept|request|requested|idea|prompt|picture|image|pic|drawing|illustration|photo|new|one|ones|another|next|mine|turn|my|a|an|the|of|these|those|this|that|them|with|unrelated|different|something|completely|totally|entirely|separate|fresh|else|thing|time|here|it|is|attempt|needed|wanted|for you|see|have|get|can|could|you|i|we|need|want|would|like|thank you)\b)*$",
    _I,
)
_PURPOSE = re.compile(
    r"\s*,?\s*\bfor (?:(?:the|my|our|a|an|his|her|their|this|your|tonight's|next|today's|tomorrow's|friday's|some) )?(?:[\w'-]+ ){0,4}?[\w'-]+\s*$",
    _I,
)


def picture(words: str) -> str:
    """What is to be drawn: `For my seminar: a termite mound. Thanks!` is `a termite mound`."""
    lines = _shown_fields(_lines(_rethought(words)))
    sentences = _announced([_sentences(line) for line in lines])
    told = [_described(sentence) for sentence in sentences]
    kept = [(plain, told_of) for plain, told_of in told if plain]
    described = [plain for plain, told_of in kept if not told_of]
    if len(re.findall(r"\w+", " ".join(described))) < 3 and any(told_of for _, told_of in kept):
        described = [plain for plain, _ in kept]
    if not described:
        return words
    described[0] = headless(described[0])
    return " ".join(sentence for sentence in described if sentence).strip()


def _shown_fields(lines: list[str]) -> list[str]:
    """`Image: a football pitch`, without `Headline (not in the image): ...`."""
    fields = [(_FIELD.match(line), line) for line in lines]
    if not any(found and _SHOWN_FIELDS.match(found["key"]) for found, _ in fields) or len(lines) < 2:
        return [
            _BULLET.sub("", line) if sum(bool(_BULLET.match(other)) for other in lines) > 1 else line for line in lines
        ]
    kept: list[str] = []
    for found, line in fields:
        if found is None and not kept:
            continue
        if found and (_OTHER_FIELDS.match(found["key"]) or _NOT_SHOWN.search(found["note"] or "")):
            continue
        kept.append(found["rest"] if found and _SHOWN_FIELDS.match(found["key"]) else line)
    return kept or lines


def _announced(lines: Sequence[Sequence[str]]) -> list[str]:
    """Sentences from where the wish begins: behind `so here goes`, or where a picture is first asked for."""
    sentences = [sentence for line in lines for sentence in line]
    begins = 0
    for n, sentence in enumerate(sentences[:-1]):
        if _ANNOUNCES.search(sentence.rstrip(" .:!")):
            begins = n + 1
    if not begins:
        asked = next((n for n, sentence in enumerate(sentences) if _DRAWS.search(sentence)), 0) or next(
            (n for n, sentence in enumerate(sentences) if _asks(sentence)), 0
        )
        if asked and all(_is_context(sentence) for sentence in sentences[:asked]):
            begins = asked
    return sentences[begins:]


_ASKS = re.compile(
    r"\b(?:(?:i|we)(?:'d| would)? (?:want|need|like|love|wish)\b(?! (?:it|this|that|them|you|him|her)\b)|(?:can|could|would) (?:you|we|i|somebody|someone) |what (?:i|we) (?:need|want)|attempt it|for tonight)",
    _I,
)
_DRAWS = re.compile(
    r"^(?:\w+[\s,]+){0,3}?(?:please|kindly|can you|could you|overpaint),? (?:please )?(?:draw|make|paint|do|create|show|sketch|generate|render|attempt)\b|^(?:draw|paint|sketch|render|generate|make) (?:me |us )?(?:an?|the|this|some)\b",
    _I,
)


def _asks(sentence: str) -> bool:
    return bool(_ASKS.search(sentence) or grammar.DRAW.search(sentence))


def _is_context(sentence: str) -> bool:
    """Whether a sentence tells of people and days, and describes no picture."""
    found = _clauses(sentence)
    return bool(found) and (
        any(each.told or clause.is_statement(each.words) for each in found)
        or len(sentence.split()) > 3
        and found[0].mood is Mood.TALK
    )


def _described(sentence: str) -> tuple[str, bool]:
    """A sentence without its lead and its asides, and whether it only tells of people."""
    end = _end(sentence)
    plain = sentence.rstrip(" .!?")
    bare = lead(plain)
    if not bare or any(_BACK.match(words) or _CLOSING.match(words) for words in (plain, bare)) or talk.is_chatter(bare):
        return "", False
    if _EMPTY_KIND.match(bare):
        return "", False
    if _is_about_people(bare) or _OURS.search(bare) or _LACKS.search(bare):
        return bare + end, True
    found = _clauses(bare)
    kept = [each for each in found if not (each.told and len(found) > 1)]
    return (_joined(kept) + end if kept else ""), False


_LACKS = re.compile(r"\bneeds? (?:something|anything|an? (?:new )?(?:picture|visual|cover|image))$", _I)
_OURS = re.compile(
    r"^(?:.*,\s*)?(?:so (?:now )?)?\b(?:i|i'm|i've|we|we're|we've) (?!(?:want|need|would|'d)\b)\w+|\b(?:he|she|they|i|we) wrote\b",
    _I,
)


def lead(words: str) -> str:
    """Without what only asks: `hiya could we have an isometric cutaway` is `an isometric cutaway`."""
    for _ in range(talk.MOST_POLITE):
        shorter = _LEAD.sub("", words, count=1).strip()
        if shorter == words or not re.search(r"\w", shorter):
            break
        words = shorter
    return _KIND.sub("", words, count=1) or words


def headed(words: str) -> str:
    """Without a preface that names no more than what it is for: `for MKT-482 pls: a warehouse worker`. `pixel art: a fox` stays."""
    head, colon, rest = words.partition(": ")
    if colon and len(head.split()) <= 14 and len(rest.split()) > 1 and not re.search(r"[.!?]", head):
        kind = re.sub(r"^for .*$", "", _PURPOSE.sub("", lead(head).strip()), flags=_I)
        kind = re.sub(r"[\s,]+(?:please|pls|plz)$|^(?:please|pls)[\s,]+", "", kind, flags=_I)
        if _EMPTY_KIND.match(kind) or _is_about_people(head):
            return lead(rest)
    found = re.match(
        r"^for (?:the|my|our|a|an|this|tonight's|his|her) [^,:]{2,50},(?: which [^,]{2,30},)? (?=(?:an?|the|one|two|three|some|we|i|please|could|can)\b)",
        words,
        _I,
    )
    return lead(words[found.end() :]) if found else words


def headless(words: str) -> str:
    """Without what says that it is a new one."""
    return re.sub(r"^(?:of|about|with)\s+", "", words, flags=_I)
