"""What of a message is the instruction: what is wished for and described, without what is told around it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from bot import clause, talk
from bot.learned import kept
from bot.learned.kept import Clause

KEPT = 0.4  # so likely must a clause belong into the instruction
_I = re.IGNORECASE
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


def lines(words: str) -> list[list[list[Clause]]]:
    """Lines of sentences of clauses; not the one that only announces a list."""
    told = _without_retracted(_plain(words))
    heads = [line.endswith(":") and _BULLET.match(after) is not None for line, after in pairwise(told)]
    return [list(_sentences(line)) for line, head in zip(told, [*heads, False], strict=False) if not head]


def _plain(words: str) -> list[str]:
    """Lines without smileys, but `a 🦊 with a 🎩` keeps them; a smiley between words ends a sentence."""
    words = re.sub(r"[^\S\n]+", " ", _SMILE.sub(lambda found: _unsmiled(words, found), _ASIDE.sub("", words)))
    words = _numbered(words)
    words = re.sub(r"(?<=[.!?,:]) \.(?= |$)| (?=\.(?: |$))", "", words)
    return [line.strip() for line in words.split("\n") if re.search(r"\w", line)]


_POINT = re.compile(r"(?:^|(?<=[\s:;,.]))\(?(?P<n>\d)[.)](?:\s+|(?=[a-z]))", _I)


def _numbered(words: str) -> str:
    """`from the review: 1. no cat 2. more plants` as a list of lines."""
    found = list(_POINT.finditer(words)) if "\n" not in words else []
    if len(found) < 2 or [int(point["n"]) for point in found] != list(range(1, len(found) + 1)):
        return words
    ends = [*(point.start() for point in found[1:]), len(words)]
    points = [words[point.start() : end].strip(" ,;") for point, end in zip(found, ends, strict=True)]
    return "\n".join([words[: found[0].start()].rstrip(), *points])


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


def _sentences(line: str) -> Iterator[list[Clause]]:
    item = _BULLET.match(line) is not None
    for sentence in _SENTENCE.split(_BULLET.sub("", line)):
        if re.search(r"\w", sentence):
            yield _clauses(sentence, item=item)


def _clauses(sentence: str, *, item: bool) -> list[Clause]:
    """`(none matching, of course)` does not end one."""
    pieces = _CLAUSE.split(sentence)
    end = sentence[-1] if sentence[-1] in "!?:" else "."
    found: list[Clause] = []
    gap = ""
    for at in range(0, len(pieces), 2):
        words = pieces[at]
        if found and (found[-1].words.count("(") > found[-1].words.count(")") or found[-1].words.count('"') % 2):
            words = found[-1].words + gap + words
            gap = found.pop().gap
        if re.search(r"\w", words):
            found.append(Clause(words, gap, clause.mood(words), item, end))
        gap = pieces[at + 1] if at + 1 < len(pieces) else ""
    return found


def _heard(words: str, *, new: bool) -> list[list[list[tuple[Clause, Clause | None]]]]:
    """The lines, with of every sentence the clauses that stay, and the one before each where that one goes."""
    found = lines(words)
    every = [clause for line in found for sentence in line for clause in sentence]
    chances = kept.chances(every, new=new) if len(every) > 1 else [1.0] * len(every)
    least = min(KEPT, max(chances, default=0))
    stays = [chance >= least for chance in chances]
    gone = [None, *(None if stay else clause for clause, stay in zip(every, stays, strict=True))]
    marked = iter(zip(every, gone, stays, strict=False))
    return [
        [[(clause, before) for clause, before, stay in islice(marked, len(sentence)) if stay] for sentence in line]
        for line in found
    ]


def _joined(said: Sequence[Clause]) -> str:
    words = "".join((each.gap if n else "") + each.words for n, each in enumerate(said))
    words = re.sub(r"^[\s,;:–—-]+|[\s,;:.!?–—-]+$", "", words)
    return words and words + ("!" if said[-1].end == "!" else ".")


_ASIDE = re.compile(r"\s*\((?:[^()]*\b(?:i|i'm|sorry|lol|haha|thanks|thx|we|you|serious|joking)\b[^()]*)\)", _I)


# a change


def change(words: str) -> str:
    """What is to be changed: `bride is allergic to olives. swap them for eucalyptus, thx` is `swap them for eucalyptus`."""
    quoted = _AS_SAID.search(words)
    told = [
        " ".join(_joined([_clearly(*each) for each in sentence]) for sentence in line if sentence)
        for line in _heard(quoted["what"] if quoted else _rethought(words), new=False)
    ]
    told = [line for line in told if line]
    listed = len(told) > 1 and any(_BULLET.match(line) for line in words.split("\n"))
    return ("\n".join(line.rstrip(" .") for line in told) if listed else " ".join(told)).rstrip(" .!") or words


def _clearly(said: Clause, before: Clause | None) -> Clause:
    return replace(said, words=plainly(_named(said.words, before.words) if before else said.words))


_AS_SAID = re.compile(
    r"[\"“](?P<what>[^\"”]{4,300})[\"”].*\bdo (?:what|as|exactly what) (?:she|he|they) (?:says?|said|wants?|asks?|asked)\b",
    _I,
)

_FINITE = r"(?:is|are|was|were|has|have|had|looks?|seems?|reads?|feels?|left|should|must|needs?|can|could|will|would|still|does|do|did|gets?|got|keeps?|bleeds?|covers?|\w+ed)"
_OPENS = r"(?:(?:so|and|but|well|also|then|now|anyway|ok(?:ay)?|oh|hm+|because|cause|cuz|since|though|although|honestly|right|alright)[\s,]+)*"
_SUBJECT = re.compile(
    rf"^{_OPENS}(?:(?:there(?:'s| is| are|s)|here(?:'s| is| are))\s+(?:like\s+)?(?:an?\s+|some\s+|the\s+)?(?:random\s+|weird\s+)?(?P<there>(?:[\w'-]+ ){{0,2}}[\w'-]+?)(?=\s+(?:on|in|at|of|that|behind|under|over|next|growing|from|coming|who|which|from)\b|$)|(?P<what>(?:(?:the|his|her|its|their|a|an|that|those|these|this)\s+)?(?:(?!is\b|are\b|it\b|that\b|this\b|he\b|she\b|they\b|i\b|we\b|you\b|there\b|which\b|what\b)[\w'-]+\s+){{1,3}}?){_FINITE}\b)",
    _I,
)
_OBJECT = re.compile(
    rf"^(?P<head>(?:please |just |now |can you |could you )*(?:{clause.VERB}|get rid of|bring|can|could|should|must) )(?P<it>it|them|him)\b",
    _I,
)
_MODAL = re.compile(r"^(?:can|could|might|may) (?!(?:be|have|not|use|do|go)\b)(?=\w+ )", _I)
_ASKED = re.compile(
    r"^(?:(?:(?:please|pls|plz|kindly|so|ok(?:ay)?|then|also|anyway)[\s,:]+|right[,:]\s+))+|^(?:can|could|would|will|may|might) (?:you|u|ya|someone|somebody)(?: (?:please|pls|maybe|also|just|perhaps))* |^(?:can|could|may|might|would) (?:we|i)(?: (?:please|pls|maybe|also|just|perhaps))* (?:get|have|see|ask for) |^(?:would|do) you mind ",
    _I,
)


def plainly(words: str) -> str:
    """`could the stack lean a bit` is `let the stack lean a bit`; `might we see a chip` is `a chip`."""
    for _ in range(3):
        shorter = _ASKED.sub("", words, count=1)
        if shorter == words or not re.search(r"\w", shorter):
            break
        words = shorter
    words = re.sub(r"(?<=\w),? (?:please|pls|plz|plss|rn|tho|then|obvs?|obviously)$", "", words, flags=_I)
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


def _named(words: str, before: str) -> str:
    """`take it out` behind `drummer daisy left the band` is `take drummer daisy out`."""
    target = _OBJECT.match(words)
    said = _SUBJECT.match(before)
    if not target or not said:
        return words
    what = (said["there"] and f"the {said['there']}" or said["what"] or "").strip()
    what = re.sub(r"^(?:an?)\s+", "the ", what)
    return words[: target.start("it")] + what + words[target.end("it") :] if what else words


def _rethought(words: str) -> str:
    """What is meant after all: `six bottles?? no wait i mean six pictures, one bottle each`."""
    found = list(_RETHINKS.finditer(words))
    rest = words[found[-1].end() :] if found else ""
    return rest if len(re.findall(r"\w+", rest)) > 2 else words


_RETHINKS = re.compile(
    r"\b(?:no[\s,]+)?(?:wait|hang on|hold on|sorry|srry|scratch that|strike that|correction|oops)[\s,.!-]+(?:no[\s,]+)?(?:i )?(?:mean(?:t)?|make (?:it|that)|actually)\b[\s,:]*|\bi mean(?:t)?[\s,:]+(?=[A-Z]{3})",
    _I,
)
_RETRACTS = re.compile(
    r"\b(?:scrap|forget|ignore|drop|skip|nix|scratch|cancel|undo|never ?mind|no to|not|delete|strike|without|leave out)\s+(?:about\s+)?(?:the\s+)?(?:no\.?|number|point|item|nr\.?|#)?\s*(?P<n>\d{1,2}|first|second|third|fourth|last)(?:\s+(?:one|point|item))?\b",
    _I,
)
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
    rf"^(?:(?:gimme|lemme (?:get|have|see))\s+|{_GREETING}(?: (?:there|all|everyone|everybody|folks|team|guys|overpaint|bot|again))?[\s,!.]+(?!tek\b)|{_FILLER}[\s,!.:]+(?!-)"
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
    heard = [sentence for line in _heard(_rethought(words), new=True) for sentence in line if sentence]
    told = [lead(_joined([said for said, _ in sentence])) for sentence in heard]
    told = [sentence for sentence in told if sentence and not _EMPTY_KIND.match(sentence)]
    return " ".join([headless(told[0]), *told[1:]]).strip() if told else words


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
        if _EMPTY_KIND.match(kind):
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
