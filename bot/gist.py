"""What of a message is the instruction: what is wished for and described, without what is told around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot import clause, grammar, talk
from bot.clause import Mood

_I = re.IGNORECASE
_OPENS = r"(?:(?:so|and|but|well|also|then|now|anyway|ok(?:ay)?|oh|hm+|because|cause|cuz|since|though|although|honestly|right|alright|as|yes|no|yeah)[\s,]+)*"
_PERSON = re.compile(  # who talks or is talked about here, not what a picture shows
    rf"^{_OPENS}(?:i|i'(?:m|ve|d|ll)|im|ive|we|we'(?:re|ve|d|ll)|you|u|you'(?:re|ve|d|ll)|nobody|everybody|everyone|somebody|someone|people|they (?:said|say|told|want|will|would|do|need|like|love|asked)|(?:he|she|they) (?:says?|said|asks?|asked|told"
    rf"|thinks?|thought|hates?|loves?|likes?|wants?|wrote|explained|saw|showed|needs?)|(?:my|our|the|his|her|their) (?:[\w-]+ ){{1,3}}?(?:says?|said|asks?|asked|told|thinks?|thought|hates?|loves?|loved|likes?|liked|wants?|wanted|would|will|wrote"
    rf"|explained|saw|showed|needs?|prefers?|came|got|is (?:due|at|on|tomorrow|tonight)|starts?|begins?|enters?|sends?|agreed|voted|met|asleep)|[A-Z][\w'-]+(?: and [A-Z][\w'-]+)? (?:sends?|says?|said|asks?|asked|wants?|wanted|loves?|likes?|thinks?|is right|agrees?)|[A-Z][\w-]+'s right|(?:brief|legal|marketing|client|boss|chat|committee|director) (?:says?|said|wants?"
    rf"|wanted|loves?|likes?|voted|asks?|asked|came back|prefers?))\b",
    _I,
)
_PERSON_CASED = re.compile(
    rf"^{_OPENS}[A-Z][\w-]+ (?:sends?|says?|said|asks?|asked|wants?|loves?|likes?|thinks?|agrees?)\b|^{_OPENS}[A-Z][\w-]+'s right\b"
)
_DEADLINE = re.compile(
    r"\b(?:starts?|begins?|is due|due|ends?|airs?|opens?|goes live|deadline|meeting|session|demo|launch|stream|show)\b.*\b(?:in (?:a |an |\d+|two|three|five|ten|half)|at \d|by|on|tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|soon|now)\b",
    _I,
)
_SCENERY = re.compile(r"^(?:there(?:'s| is| are)|it (?:must|should|needs?|has to|can)|(?:the|an?) )", _I)
_BACK = re.compile(  # points back at what was said and wishes nothing more: `draw that`, `please do all of that in one go`
    r"^(?:(?:so|and|ok(?:ay)?|please|pls|now|then|can you|could you|would you|kindly|just|that's it|overpaint|go|yes)[\s,]+)*(?:(?:draw|paint|make|do|show(?: me)?|render|picture|apply|implement|sketch|generate|attempt|try)\b"
    r"(?: (?:me|us|all|of|it|that|this|them|these|those|one|please|pls|now|in one go|at once|together|for (?:me|us|you)|to (?:it|this|that|the (?:latest|last|newest|current) ?(?:one|version|picture|image)?)|possible|if|you can))*)[\s.!?]*$",
    _I,
)
_CLOSING = re.compile(
    r"^(?:and )?(?:(?:th+a+n+k+s?|thx|cheers|ty)\b.*|(?:with )?(?:kind|warm|best|many)?\s*(?:regards|wishes|greetings)\b.*|(?:yours|sincerely|love),?.*|(?:sorry|apologies)\b.*|(?:and )?(?:that(?:'s| is|s) (?:all|it|everything|really all)|that'?s (?:really )?all)\b.*|no (?:rush|hurry|pressure)|(?:would|that'd) be (?:great|nice|lovely|awesome|perfect|cool|amazing|super)\b.*"
    r"|(?:bear|bare) with me|long story short|hear me out|story time|context|background|(?:i )?(?:promise|swear|beg(?: you)?)|curious\b.*|(?:what )?do you think|you know (?:what|the drill)|(?:take|have) (?:care|fun|a (?:nice|good|great) .*)|duh|obv(?:iously)?|lol|honestly|if (?:it|that) (?:can be done|is possible|works|isn'?t too much.*|is not too much.*)|if possible|if you can)[\s.!?]*$",
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
_SENTENCE = re.compile(r"(?<=[.!?])(?<!\s\d\.)(?<!^\d\.)(?<!\bno\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)\s+")
_SMILE = re.compile(
    r"(?:(?<=\s)|^)(?::-?[)DPp(]|;-?\)|\^\^|<3|xD+)(?=\s|$)|[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]+"
)
_CLAUSE = re.compile(
    r"(\s*;\s+|,\s+(?:(?:and|but|so|then|or|also)\s+)*|\s+[-–—]+\s+|:\s+|\s+(?:but|so)\s+(?=(?:please|could|can|i|we|let|make|add|put|give|swap|remove|change|turn|have)\b))",
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
    r"^(?P<head>(?:please |just |now )?(?:take|remove|delete|erase|fix|straighten|move|make|turn|hang|put|give|change|swap|lose|drop|cut|hide|tilt|rotate|shrink|enlarge|lower|raise|get rid of|colou?r|paint|recolou?r|can|could|should|must) )(?P<it>it|them|him)\b(?! up\b)",
    _I,
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
        return bool(_CLOSING.match(self.words) or _BACK.match(self.words) or _is_about_people(self.words)) or (
            self.mood is Mood.TALK and talk.is_chatter(self.words)
        )


def _is_about_people(words: str) -> bool:
    return (
        bool(_PERSON_CASED.match(words) or _PERSON.match(words) or _DEADLINE.search(words))
        and clause.mood(words) is Mood.TALK
    )


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
    return re.sub(r"^[\s,;:–—-]+|[\s,;:–—-]+$", "", told)


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
    words = _rethought(words)
    lines = _without_retracted(_lines(words))
    items = [n for n, line in enumerate(lines) if _is_item(line)]
    if len(items) > 1 and items[-1] - items[0] < 2 * len(items) + 2:
        told = [_item(_BULLET.sub("", line)) if n in items else _around(line) for n, line in enumerate(lines)]
    else:
        told = _told([sentence for line in lines for sentence in _sentences(line)])
    told = [line for line in told if line]
    return ("\n" if len(items) > 1 else " ").join(told) or words


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
    """Sentences that wish or describe, without those that tell; all of them where none does."""
    found = [_clauses(sentence) for sentence in sentences]
    if not any(_wishes(each) for clauses in found for each in clauses):
        kept = [[each for each in clauses if not each.told] for clauses in found]
        return [_joined(clauses) + _end(s) for clauses, s in zip(kept, sentences, strict=True) if clauses]
    told: list[str] = []
    begun, before = False, ""
    for sentence, clauses in zip(sentences, found, strict=True):
        taken: list[_Clause] = []
        last_kept = False
        for n, each in enumerate(clauses):
            after = clauses[n + 1 :]
            if keep := _is_kept(each, after, begun, last_kept):
                words = _named(each.words, before) if before else each.words
                taken.append(_Clause(each.gap, words, each.mood))
                begun = True
                before = ""
            else:
                before = each.words
            last_kept = keep
        if taken:
            told.append(_joined(taken) + _end(sentence))
    return told


def _wishes(each: _Clause) -> bool:
    return not each.told and (each.mood in (Mood.WISH, Mood.HINT) or bool(grammar.EDIT.search(each.words)))


def _is_kept(each: _Clause, after: Sequence[_Clause], begun: bool, last_kept: bool) -> bool:
    """A wish; what describes it further; not what was told before, or why."""
    if each.told:
        return False
    if _wishes(each):
        return True
    if each.mood is Mood.TALK:
        bare = re.match(
            r"^(?:looks?|holds?|wears?|has|with|made|as (?:if|though)|like|who|which|where|so that|until|while|when|such|the way)\b",
            each.words,
            _I,
        )
        return last_kept and bool(bare) or begun and bool(re.match(r"^(?:looks|holds|wears|made)\b", each.words, _I))
    if not begun and any(_wishes(other) for other in after) and (":" in after[0].gap or _SUMS_UP.match(each.words)):
        return not _SUMS_UP.match(each.words) and len(each.words.split()) <= 4 and each.mood is not Mood.NAME
    return True


_SUMS_UP = re.compile(
    r"^(?:(?:the |a |in )?(?:notes?|feedback|summary|results?|conclusion|compromise|verdict|update|short|changes|todo|tl;?dr|list|request|decision|result|lore check|status|recap|night \d)\b.*|(?:\d+ ?/ ?\d+|two|one|four|three)|(?:which|that),? .*|fair)$",
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
    return sentence[-1] if sentence[-1] in ".!?" else "."


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
_FILLER = r"(?:u+h+|u+m+|e+r+m*|hm+|o+h+|a+h+|ok(?:ay)?|so|well|right|alright|now|then|next|also|and|but|anyway|please|pls|plz|kindly|maybe|perhaps|basically|actually|just|like|yes|yeah|my turn|one more|lol|sorry|quick question|thanks|overpaint|bot|finally|first|instead|today|for tonight|tonight|for today)"
_WHO = r"(?:me|us|him|her|them|everyone|everybody|(?:the|my|our) (?:players|kids|team|class|group|party|others|chat|guys|children|students|people|client|boss))"
_LEAD = re.compile(
    rf"^(?:{_GREETING}(?: (?:there|all|everyone|everybody|folks|team|guys|overpaint|bot|again))?[\s,!.]+(?!tek\b)|{_FILLER}[\s,!.:]+(?!-)"
    r"|(?:can|could|would|will|may|might) (?:you|u|ya|we|i|somebody|someone|anyone|the (?:group|team|class|bot|kids)|one of you|overpaint)(?: (?:please|pls|maybe|also|just|all|possibly|kindly))* (?:(?:be so (?:kind|good|nice)(?: as)? to|try to|have|get|see|do|help me with)\s+(?:us |me )?)?"
    r"|(?:please )?be so (?:kind|good|nice)(?: as)? to |is (?:it|there) (?:possible|any chance)(?: to| of| you could| for you to)? (?:get(?:ting)?|have|hav(?:ing)|see(?:ing)?|draw(?:ing)?|make|making)? ?"
    r"|(?:i|we)(?:'d| would|'ll|'m)?(?: also| really| just| kinda| still| all)? (?:(?:want|need|like|love|wish|require|fancy|order|request|have to have|looking for|in need of|after)(?:ed)?|am looking for|are looking for|am after)(?: (?:to (?:see|have|get|order|make|request)|you to|for))?\s+"
    r"|what (?:i|we)(?:'m| am|'re|'d| would)? ?(?:need|want|have in mind|after|imagine|like|see|picture|envision|looking for)(?: (?:now|here|today|for this))? (?:is|would be) (?:basically |just |really )?"
    r"|(?:imagine|picture|think|suppose|pretend)(?: (?:of|if|that|about))? (?=\w)|what if |how about |what about |let'?s (?:see|have|do|make|get|draw) |(?:i am|i'm|we are|we're) (?:thinking|imagining|picturing)(?: of| about)? |something like (?=an?\b)|(?:the )?(?:request|prompt|idea|concept|reference|ref|subject|image|picture|illustration|scene)(?: (?:request|please|pls))?(?: is)?\s*:\s+"
    rf"|(?:do|have|get|give|draw|paint|sketch|make|generate|gen|create|render|illustrate|design|doodle|produce|build|show|cook up|whip up|conjure(?: up)?|come up with|try)\s+(?:up )?(?:for )?(?:{_WHO}\s+)?(?=\S+\s+\S)(?!up\b|over\b|up with\b)(?:up )?)",
    _I,
)
_KIND = re.compile(
    r"^(?:(?:an?|another|one|the|some|my|new|fresh|nice|quick|little|simple|good|(?:completely|totally|entirely|brand)?[- ]?new)\s+)*(?:picture|image|photo|drawing|pic|illustration|painting|depiction)s?\s*(?:of\b|showing\b|where\b|with\b|that shows\b|[,:]|(?=$))\s*",
    _I,
)
_EMPTY_KIND = re.compile(
    rf"^(?:\W|\b(?:{_FILLER[3:-1]}|reference|ref|concept|request|requested|idea|prompt|picture|image|pic|drawing|illustration|photo|new|one|ones|another|next|mine|turn|my|a|an|the|of|these|those|this|that|them|with|unrelated|different|something|completely|totally|entirely|separate|fresh|else|art|visual|thing|time|here|it|is|attempt|needed|wanted|for you|see|have|get|can|could|you|i|we|need|want|would|like|thank you)\b)*$",
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
        asked = next((n for n, sentence in enumerate(sentences) if _asks(sentence)), 0)
        if asked and all(_is_context(sentence) for sentence in sentences[:asked]):
            begins = asked
    return sentences[begins:]


_ASKS = re.compile(
    r"\b(?:(?:i|we)(?:'d| would)? (?:want|need|like|love|wish)\b(?! (?:it|this|that|them|you|him|her)\b)|(?:can|could|would) (?:you|we|i|somebody|someone) |what (?:i|we) (?:need|want)|please (?:draw|make|paint|do|create|show)|(?:draw|paint|sketch|render|generate|make) (?:me |us )?(?:an?|the|this|some)\b|attempt it|for (?:tonight|the|our|my) )",
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
    end = sentence[-1] if sentence[-1] in ".!?" else "."
    bare = lead(sentence.rstrip(" .!?"))
    bare = _headed(bare)
    if (
        not bare
        or _BACK.match(sentence)
        or _CLOSING.match(bare)
        or _CLOSING.match(sentence.rstrip(" .!?"))
        or talk.is_chatter(bare)
    ):
        return "", False
    if _BACK.match(bare):
        return "", False
    if bare != sentence.rstrip(" .!?") and not _PERSON.match(bare) or not _is_about_people(sentence):
        found = _clauses(bare)
        kept = [each for n, each in enumerate(found) if not (each.told and (n or len(found) > 1))]
        return (_joined(kept) + end if kept else ""), False
    return bare + end, True


def lead(words: str) -> str:
    """Without what only asks: `hiya could we have an isometric cutaway` is `an isometric cutaway`."""
    for _ in range(talk.MOST_POLITE):
        shorter = _LEAD.sub("", words, count=1).strip()
        if shorter == words or not re.search(r"\w", shorter):
            break
        words = shorter
    return _KIND.sub("", words, count=1) or words


def _headed(words: str) -> str:
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
