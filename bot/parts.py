"""A message that asks for several things, one by one."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot import clause, grammar, talk, versions
from bot.clause import Mood
from bot.conversation import Asks, Role
from bot.depicted import only_of, shown_only_by
from bot.lineage import Picture, Scene
from bot.mention import mentions
from bot.naming import COUNTABLE, Mention
from bot.versions import MOST

MANY_WORDS = 25  # who writes more tells something, too
ALONE = frozenset(Asks) - {Asks.GENERATE, Asks.EDIT, Asks.VARY, Asks.TEXT, Asks.EXTEND, Asks.CLARIFY}
NAMELESS = frozenset({Asks.CANCEL, Asks.UNDO, Asks.HELP, Asks.USAGE})  # what stands behind them names nothing

_ASKING = rf"(?:{clause.VERB}|export|download|save|send|post|describe|compare|remember|forget|cancel|stop|delete|erase|extend|go|take|do|try|braid|shave|brush|bake|drown|bury|perch|wear)"
_AND = (
    r"\s+(?:and|n|then|also|plus|please|&|\+|after(?:wards| that| this)?)"
    r"(?:,?\s+(?:then|also|please|instead|now|meanwhile|after(?:wards| that| this)?))*,?\s+"
)
_PIECE = re.compile(
    r"(?P<hard>(?<=[.!?])\s+|\n+|\s*;\s*|\s+[-–—]+\s+)"
    r"|,\s+(?:(?:and|then|also|but|plus|so|meanwhile|instead|afterwards|after that)\s+)*"
    rf"|:\s+(?=(?:please\s+)?{_ASKING}\b)"
    rf"|{_AND}(?=(?:re-?)?{_ASKING}\b)|(?<!\d){_AND}(?=(?:the\s+)?(?:#\d|{grammar.NTH}\b))|(?<=#\d)\s+and\s+(?=[a-z])|(?<=\d\d)\s+and\s+(?=[a-z])",
    re.IGNORECASE,
)
_ASKS = re.compile(rf"{_ASKING}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """Words that ask one thing."""

    words: str
    asks: Asks | None  # None: a picture is to be changed or drawn
    new: bool | None = None  # whether one is to be drawn, where the whole message told
    base: Picture | None = None  # the picture that is changed, where it told that
    counted: bool = False  # set apart by letters, numbers or `separately`, as nobody does who only talks


@dataclass(frozen=True, slots=True)
class _Piece:
    """A clause, where it stands; `hard`: a sentence ends before it."""

    start: int
    end: int
    words: str
    said: str  # as it was written
    hard: bool
    asks: Asks | None
    mood: Mood

    @property
    def wishes(self) -> bool:
        return (
            self.mood is Mood.WISH
            or bool(_SHOWN_SO.match(self.words))
            or self.mood is not Mood.TALK
            and bool(grammar.DRAW.search(self.words) or grammar.EDIT.search(self.words))
        )


def parts(words: str, scene: Scene, is_new: Callable[[str], bool]) -> list[Part]:
    """`delete the second one, and put a bucket on the first` is two; `make it night and add a moon` is one.
    `is_new` tells whether words describe a picture that is not there yet."""
    if len(words) > talk.LONGEST:
        return [Part(words, grammar.asked(words))]
    words = _with_signs(grammar.last_word(words), scene)
    if (row := re.fullmatch(r"([vu])([1-9])", words.strip(), re.IGNORECASE)) and int(row[2]) <= len(scene.group) > 1:
        asks, does = (Asks.VARY, "again") if row[1].lower() == "v" else (Asks.UPSCALE, "upscale")
        return [Part(does, asks, False, scene.group[int(row[2]) - 1], True)]
    words, unwanted = _without_unwanted(words)
    found = _kinds(words, scene)
    found = [_at_home(part, scene) for part in found] if len(found) > 1 else found
    told = [each for part in found for each in _several(part, scene, is_new)]
    if unwanted and (left := [replace(part, counted=True) for part in told if not unwanted.search(part.words)]):
        return left
    return told if len(told) <= MOST else [Part(words, grammar.asked(words))]


def _several(part: Part, scene: Scene, is_new: Callable[[str], bool]) -> list[Part]:
    if part.asks is Asks.EXPORT:
        return [replace(part, words=words) for words in versions.formats(part.words)]
    return [part] if part.asks in ALONE else _each(part, scene, is_new)


_DROPS = re.compile(
    r"(?:[\s.,;!]+(?:(?:actually|no|nah|wait|oh|hm+|ok|well|and|but|or)[\s,.]+)+(?:drop|leave out|not)\s+the|[\s.,;!]+(?:(?:actually|no|nah|wait|oh|hm+|ok|well|and|but|or)[\s,.]+)*(?:forget|skip|scrap|nix)\s+(?:about\s+)?the)\s+(?P<what>[\w'-]+)(?: (?:one|version|bit|part))?"
    r"(?:[,.;!]\s*(?:just|only)\b[^.;!?]*)?$",
    re.IGNORECASE,
)


def _without_unwanted(words: str) -> tuple[str, re.Pattern[str] | None]:
    """`one in green one in orange.. actually forget the orange, just green`: what was asked at first, and what not."""
    found = _DROPS.search(words[-200:])
    if not found or not re.search(rf"\b{re.escape(found['what'])}\b", words[: -len(found[0])], re.IGNORECASE):
        return words, None
    return words[: -len(found[0])], re.compile(rf"\b{re.escape(found['what'])}\b", re.IGNORECASE)


_BARE_NUMBER = re.compile(r"(?<![#\w.:-])\d{2,5}(?![\w%:]|\.\d)")


def _with_signs(words: str, scene: Scene) -> str:
    """`put 77 n 79 side by side`, where both are pictures here, too many to count anything with."""
    numbers = {int(number) for number in _BARE_NUMBER.findall(words)}
    pictures = {number for number in numbers if number > COUNTABLE and number in scene.shown}
    if len(pictures) < 2:
        return words
    return _BARE_NUMBER.sub(lambda found: f"#{found[0]}" if int(found[0]) in pictures else found[0], words)


def _unwanted(words: str, scene: Scene) -> Picture | None:
    """The picture that `delete the beetle king hes ugly` is about, where one was asked for in these words."""
    said = re.match(r"(?:delete|trash|bin|nuke) (?:the |my |that )((?:[\w'-]+ ?){1,6})", words, re.IGNORECASE)
    named = said[1].lower().split() if said else []
    for picture, shown in scene.shown.items() if named else ():
        prompt = [word for word in re.findall(r"[\w'-]+", shown.prompt.lower()) if word not in ("a", "an", "the")]
        if prompt and named[: len(prompt)] == prompt and not shown.parents:
            return picture
    return shown_only_by(said[0], scene) if said and not scene.replied else None


def _at_home(part: Part, scene: Scene) -> Part:
    """`put a bucket on the rim of the first`, among several that stand together, changes the first."""
    if part.asks in ALONE or part.new or len(scene.group) < 2:
        return part
    own = mentions(part.words, scene)
    head = part.words[: own[0].start] if own else ""
    if (
        len(own) == 1
        and _is_target(own[0])
        and own[0].pictures[0] in scene.group
        and re.search(r"\b(?:of|on|in|to)\s+$", head, re.IGNORECASE)
    ):
        return replace(part, base=own[0].pictures[0])
    return part


# several kinds of requests


_OF_A_THING = re.compile(r"(?:remove|erase|get rid of) (?:it|that|this|them|him|her)$", re.IGNORECASE)
_THING = re.compile(
    r"\b(?:the|an?|his|her|its|their|that|those) (?!(?:first|second|last|picture|image|post|one)\b)\w+", re.IGNORECASE
)


def _pieces(words: str, listed: Sequence[Mention] = ()) -> Iterator[_Piece]:
    """`listed`: `#1, #2 and #3`, which is not cut."""
    begin, hard = 0, True
    found = [each for each in _PIECE.finditer(words) if not any(m.start < each.start() < m.end for m in listed)]
    cuts = [(each.start(), each.end(), each["hard"] is not None) for each in found]
    for start, end, next_hard in [*cuts, (len(words), len(words), False)]:
        bare = grammar.corrected(talk.polite(words[begin:start])).rstrip(" .!?") if begin < start else ""
        if re.search(r"\w", bare):
            asks = None if _OF_A_THING.match(bare) and _THING.search(words[:begin]) else grammar.asked(bare)
            yield _Piece(begin, start, bare, words[begin:start], hard, asks, clause.mood(bare))
        begin, hard = end, next_hard


def _kinds(words: str, scene: Scene) -> list[Part]:
    """`undo that and give him a hat` is an undo and an edit; `go back, it was better before` is an undo."""
    pieces = [
        replace(p, asks=Asks.DELETE) if not p.asks and _unwanted(p.words, scene) is not None else p
        for p in _pieces(words, [mention for mention in mentions(words, scene) if mention.each])
    ]
    groups: list[list[_Piece]] = []
    for piece in pieces:
        last = groups[-1] if groups else None
        asks = next((p.asks for p in last if p.asks), None) if last else None
        if last is None or piece.asks in ALONE and piece.asks is not asks or _is_next(piece, last, asks):
            groups.append([piece])
        elif asks in ALONE and (piece.mood is Mood.TALK or asks in NAMELESS) and not piece.asks:
            continue
        else:
            last.append(piece)
    if len(groups) > 1:
        groups = [group for group in groups if any(p.asks or p.wishes for p in group) or _ASKS.match(group[0].said)]
    if not any(p.asks in ALONE for group in groups for p in group):
        return [Part(words, _whole_asks(words, pieces))]
    if len(groups) > 1 and any(group[0].asks is Asks.REMEMBER for group in groups):
        groups = [group for group in groups if not _wants_a_name(group)]
    told = [_part(words, group) for group in groups]
    told = [replace(part, base=_unwanted(part.words, scene)) if part.asks is Asks.DELETE else part for part in told]
    return [told[0], *(_instead(part, before) for before, part in pairwise(told))]


def _instead(part: Part, before: Part) -> Part:
    """`stop that, draw a windmill`: what was asked first is not what is changed."""
    new = before.asks in (Asks.CANCEL, Asks.DELETE) and part.asks is None and grammar.DRAW.search(part.words)
    return replace(part, new=True) if new else part


def _whole_asks(words: str, pieces: Sequence[_Piece]) -> Asks | None:
    if any(_OF_A_THING.match(p.words) for p in pieces[1:]):
        return None
    asks = grammar.asked(words) or (pieces[0].asks if len(pieces) == 1 else None)
    first, *rest = clause.clauses(words) or [""]
    if asks is None and rest and grammar.asked(grammar.corrected(talk.polite(first))) is Asks.VARY:
        return (
            Asks.VARY if all(clause.mood(text) is Mood.TALK for text in rest) else None
        )  # `a different take? no fixed idea`
    return asks or _among_tales(pieces)


def _among_tales(pieces: Sequence[_Piece]) -> Asks | None:
    """What one sentence asks, where the others only tell."""
    asks = {piece.asks for piece in pieces if piece.asks}
    tale = Mood.NAME if sum(len(piece.words.split()) for piece in pieces) > MANY_WORDS else Mood.TALK
    told = False
    for piece in pieces:
        told = not piece.asks and (piece.mood <= tale or told and not piece.hard and piece.mood is not Mood.WISH)
        if not (piece.asks or told or versions.announces(piece.words)):
            return None
    return asks.pop() if len(asks) == 1 and len(pieces) > 1 else None


def _is_next(piece: _Piece, last: Sequence[_Piece], asks: Asks | None) -> bool:
    """Whether a wish stands behind something else that was asked."""
    if asks not in ALONE or asks in (Asks.HELP, Asks.USAGE, Asks.SETTINGS, Asks.FORGET) or piece.asks is asks:
        return False
    if (
        piece.asks
        or _SHOWN_SO.match(piece.words)
        or asks in (Asks.UNDO, Asks.COMPARE)
        and _ASKS.match(piece.said)
        or grammar.DRAW.search(piece.words)
        or grammar.EDIT.search(piece.words)
    ):
        return True
    return piece.mood is Mood.WISH and asks is not Asks.CANCEL or piece.mood is Mood.HINT and asks is Asks.UNDO


_SHOWN_SO = re.compile(  # asks for a picture, not for one that is there
    r"^(?:show|draw|paint) (?:her|him|them|it|the \w+) (?:\w+ing|with|in|on|as|from|at|under|by)\b", re.IGNORECASE
)


def _wants_a_name(group: Sequence[_Piece]) -> bool:
    return all(re.search(r"\bneeds? a name\b", piece.words, re.IGNORECASE) for piece in group)


def _part(words: str, group: Sequence[_Piece]) -> Part:
    asks = next((p.asks for p in group if p.asks in ALONE), None)
    if asks is None:
        whole = words[group[0].start : group[-1].end]
        whole = re.sub(r"[\s,]+instead$", "", grammar.corrected(talk.polite(whole)), flags=re.IGNORECASE)
        return Part(whole, grammar.asked(whole))
    asking = [p for p in group if p.asks or p.mood is not Mood.TALK] or list(group)
    if asking[0].asks is not asks:
        asking = asking[next(n for n, p in enumerate(asking) if p.asks is asks) :]
    return Part(asking[0].words + words[asking[0].end : asking[-1].end], asks)


# several pictures, each with a change of its own; several versions; several new pictures

_BARE = re.compile(
    r"^(?:\W|\b(?:and|then|also|but|please|pls|the|one|picture|image|version|it|is|on|in|for|to|of|make|turn|give|do|change|put|add|use|take|remove|not|like|with|ok|so)\b)*$",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\b(?:combine|merge|blend|mix|together|compare|into one|side by side|swap|between)\b", re.IGNORECASE
)
_LOOKED_AT = re.compile(  # what stands before a picture that is only looked at
    r"\b(?:style|like|look|match|same as|from|than|instead of|not)(?: (?:of|in|on|the|as))*\s+$", re.IGNORECASE
)


def _each(part: Part, scene: Scene, is_new: Callable[[str], bool]) -> list[Part]:
    if found := _apart_and_new(part.words):
        return found
    if len(found := _labelled(part.words, scene) or _targets(part.words, scene)) > 0:
        return found
    said, both = versions.shared(part.words)
    for row in versions.ROWS:
        words = row(said)
        if words != [said]:
            new = is_new(part.words)
            if row not in versions.NEW or new:
                words = [f"{each}, {both}" if both else each for each in words]
                return [
                    Part(each, None if new else grammar.asked(each), new, None, row in versions.COUNTED)
                    for each in words
                ]
    return [part]


_BRIEF = re.compile(rf"\b(the {grammar.NTH})\s+(?=(?:{grammar.COLOUR}|{grammar.SHADE})\b)", re.IGNORECASE)
_LABELS = tuple(
    re.compile(rf"(?:^|[:,.]\s+)(?:and\s+|the\s+)*(?P<name>[\w' -]{{2,40}}?)\s*{mark}\s*(?P<what>.+)$", re.IGNORECASE)
    for mark in ("(?:->|=>|→)", r":\s")
)


def _labelled(words: str, scene: Scene) -> list[Part]:
    """`river bend -> thicker lines; heron -> only one leg`, where one picture shows a river bend and one a heron."""
    group = scene.replied or (scene.newest if scene.above else ())
    found: list[Part] = []
    for line in re.split(r"\s*;\s*|(?<=\w)\.\s+", words) if len(group) > 1 else ():
        if label := next(filter(None, (pattern.search(line) for pattern in _LABELS)), None):
            having = [
                scene.asked_for(word)
                for word in re.findall(r"[\w'-]{2,}", label["name"].lower())
                if word not in ("the", "one", "with")
            ]
            pictures = [picture for picture in group if having and all(picture in those for those in having)]
            if len(pictures) == 1:
                found.append(Part(label["what"].strip(" .,"), grammar.asked(label["what"]), False, pictures[0]))
    return found if len({part.base for part in found}) > 1 else []


@dataclass(frozen=True, slots=True)
class _Target:
    """Words from `start` to `end` that are about one picture; `verb`: what they leave out."""

    start: int
    end: int
    mention: Mention
    verb: str = ""


def _targets(words: str, scene: Scene) -> list[Part]:
    """`flags on #80, steam on #81`; `Left one, sepia. Right one, more contrast.`; `give mine a hat and Ben's a coat`"""
    if len(scene.above) < 2 or _TOGETHER.search(words):
        return []
    words = _BRIEF.sub(r"\1 one ", words)
    pieces = list(_pieces(words))[: 2 * MOST]
    named = _named(words, pieces, scene)
    if len({m.pictures for m in named}) < 2 or any(_LOOKED_AT.search(words[: m.start]) for m in named):
        return []
    begins: list[_Target] = []
    verb = ""
    for piece in pieces:
        own = [m for m in named if piece.start <= m.start < piece.end]
        aims = _aimed(words, piece, own, "" if piece.hard else verb)
        if own and not aims:
            return []
        begins += aims
        if given := _GIVEN.match(words[piece.start : piece.end]):
            verb = given[0]
    if len({target.mention.pictures for target in begins}) < 2 or len(begins) > MOST:
        return []
    found = _told_each(words, begins)
    after = bool(found) and found[0].base in begins[-1].mention.pictures and bool(mentions(words, scene))
    return found if len(found) > 1 or after else []  # one alone stands behind remarks on others


def _told_each(words: str, begins: Sequence[_Target]) -> list[Part]:
    """What is asked of each; nothing where one of them is told nothing of its own."""
    ends = [target.start for target in begins[1:]] + [len(words)]
    numbered = all(words[t.mention.start : t.mention.end].startswith("#") for t in begins)
    found: list[Part] = []
    before = ""
    for target, end in zip(begins, ends, strict=True):
        head, tail = words[target.start : target.mention.start], words[target.mention.end : end]
        told = _END.sub("", target.verb + words[target.start : end])
        if before and _SAME_FOR.match(f"{head}{_NAME}{tail}".strip(" ,;.")):
            told = before
        elif _BARE.match(f"{head} {tail}"):
            return []
        rest = f"{head} {tail}".strip(" ,:")
        if _LEFT_ALONE.match(told) or not (
            clause.mood(told) is not Mood.TALK or _GETS.match(rest) or grammar.EDIT.search(rest)
        ):
            continue
        found.append(Part(told, grammar.asked(told), False, target.mention.pictures[0], numbered))
        before = told if told == before else _END.sub("", f"{head}it{tail}")
    return found


_END = re.compile(r"[\s,;.]+(?:and|then|also|but|plus)?[\s,;]*$", re.IGNORECASE)
_NAME = "\x00"
_SAME_FOR = re.compile(
    rf"(?:and |then |do )*(?:the )?same(?: thing)? (?:for|on|with|to|in|goes for) {_NAME}(?: too| as well)?$|(?:and )?{_NAME} (?:too|as well|likewise|also)$",
    re.IGNORECASE,
)
_LEFT_ALONE = re.compile(
    r"(?:leave|keep|don'?t touch|do not touch)\b.*(?:\b(?:be|alone|as (?:it|they) (?:is|are)|as[ -]is|untouched|unchanged|like (?:it|that)(?: is)?)$|^don'?t)",
    re.IGNORECASE,
)
_THE = re.compile(r"\bthe (?:[\w'-]+ )?[\w'-]+", re.IGNORECASE)


def _named(words: str, pieces: Sequence[_Piece], scene: Scene) -> list[Mention]:
    """The pictures that are named, piece by piece where that is clearer; or told by what they are of."""
    named = mentions(words, scene)
    if any(piece.start <= m.start < piece.end < m.end for piece in pieces for m in named):  # `13, and 14 gets a palm`
        named = [
            replace(m, start=m.start + piece.start, end=m.end + piece.start)
            for piece in pieces
            for m in mentions(words[piece.start : piece.end], scene)
        ]
    if named or len(pieces) < 2:
        return named
    things = [
        (found, picture)
        for piece in pieces
        for found in _THE.finditer(words, piece.start, piece.end)
        if (picture := only_of(found[0], scene)) is not None
    ]
    return [Mention(*found.span(), (picture,)) for found, picture in things]


def _aimed(words: str, piece: _Piece, own: Sequence[Mention], before: str) -> list[_Target]:
    """What a piece asks of each picture that it names; nothing where it asks one thing of several. `before`: the verb
    that stands before it."""
    if not own or not all(_is_target(m) for m in own):
        return []
    verb = _GIVEN.match(words[piece.start : piece.end])
    bare = own[0].start == piece.start and not _GETS.match(words[own[0].end : piece.end].strip())
    found = [_Target(piece.start, piece.end, own[0], before if bare else "")]
    for one, other in pairwise(own):
        joint = next(_AND_THE.finditer(words, one.end, other.start), None)
        if joint is None or not verb or _PUTS.match(words[piece.start : one.start]) or joint.start() == one.end:
            return []
        found.append(_Target(joint.end(), piece.end, other, verb[0]))
    return found


_GIVEN = re.compile(rf"(?:please |now |then |also |and )*{clause.VERB}\s+", re.IGNORECASE)
_AND_THE = re.compile(r"\s*(?:,|;|\band\b|&)\s*(?:and\s+|but\s+)?", re.IGNORECASE)
_PUTS = re.compile(r"\W*(?:put|place|paste|use|insert|bring|add|show|have|take)\s+$", re.IGNORECASE)  # into another
_GETS = re.compile(r"(?:gets?|needs?|wears|has|should|wants|could use)\b", re.IGNORECASE)


def _is_target(mention: Mention) -> bool:
    names = any(isinstance(picture, str) and picture.startswith("name:") for picture in mention.pictures)
    return len(mention.pictures) == 1 and not names and mention.role is not Role.STYLE and not mention.each


_ANOTHER = re.compile(
    r"\s*(?:[.;!]\s+|,\s+|\n)(?:and\s+)?(?:(?:after (?:this|that)|then|also|besides|next)[\s,]+)?(?:as )?(?:an? |my |the )?(?:second|separate|another|other|different|extra|next)(?: separate)? (?:item|request|thing|design|task|job|order|piece|picture|image|one)\s*[:,]?\s+"
    r"(?:(?:i(?:'d| would)|we(?:'d| would)) like |i (?:want|need) |please )?",
    re.IGNORECASE,
)


def _apart_and_new(words: str) -> list[Part]:
    """`paint it green. And as a separate item, a water tower at a siding`"""
    found = _ANOTHER.split(words, maxsplit=1)
    if (
        len(found) < 2
        or not grammar.EDIT.search(found[0])
        and clause.mood(found[0]) is not Mood.WISH
        and not re.match(r"[\w ]{3,30}$", found[0])
    ):
        return []
    first, rest = (
        found[0].strip(" ,."),
        re.sub(r"[\s,]+(?:on|in) (?:its|his|her|an?) own(?: \w+)?$", "", found[1].strip(" ,."), flags=re.IGNORECASE),
    )
    if (
        not rest
        or re.match(rf"{versions.HOW}\b", rest, re.IGNORECASE)
        or clause.mood(rest) is Mood.WISH
        and not grammar.DRAW.search(rest)
        or grammar.DRAW.search(first)
    ):
        return []
    return [Part(first, grammar.asked(first)), Part(rest, None, True)]
