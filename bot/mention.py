"""Words that name pictures: `#7`, `the second one`, `the one with the robot`, `Ben's picture`."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from bot.conversation import Role
from bot.lineage import Picture, Scene, at

MOST_NAMED = 16  # pictures that one message may name in one way
_NOUN = r"(?:one|picture|image|pic|photo|version|drawing|painting|result|render|attempt|take|option|variant)"
_ORDINALS = {
    "first": 0,
    "1st": 0,
    "second": 1,
    "2nd": 1,
    "third": 2,
    "3rd": 2,
    "fourth": 3,
    "4th": 3,
    "fifth": 4,
    "5th": 4,
    "sixth": 5,
    "6th": 5,
    "left": 0,
    "leftmost": 0,
    "right": -1,
    "rightmost": -1,
    "last": -1,
    "latest": -1,
    "newest": -1,
    "most recent": -1,
}
_ABOVE = ("last", "latest", "newest", "most recent")
_ORDINAL = "|".join(sorted(_ORDINALS, key=len, reverse=True))
END = r"(?=\s*(?:[,.;:!?]|$|(?:and|but|again|please|pls|as|with|in|to|into|at|without|instead)\b))"
_PARTS = (
    "background|colou?r|face|hat|style|size|text|sky|pose|composition|lighting|light|shape|hair|eye|clothe"
    "|position|design|look|character|idea|prompt|request|aspect|ratio|resolution|title"
)
_AND = r"\s*(?:,|,?\s*and\b|&|\+)\s*"
_EMPTY_WORDS = """
    a an the one ones of with in on at and or to that this it is was has have from for by his her its their my
    your our some picture image pic photo version drawing where there
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_NO_SUBJECT = frozenset(
    {"whole", "entire", "next", "new", "same", "other", "original", "full", "right", "current", "actual", "final"}
)


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name pictures: several when they do not tell which one; none when there is no such picture."""

    start: int
    end: int
    pictures: tuple[Picture, ...]
    role: Role | None = None
    each: bool = False  # all of them are meant


# words that name pictures


def mentions(text: str, scene: Scene) -> list[Mention]:
    """All of them, in the order of the text; where two overlap, the earlier row of the table has it."""
    found: list[Mention] = []
    for row in (_numbered, _links, _originals, _relatives, _ordinals, _descriptions, _owned, _names, _several):
        for mention in islice(row(text, scene), MOST_NAMED):
            if all(mention.end <= other.start or other.end <= mention.start for other in found):
                found.append(mention)
    named = [_with_role(mention, text) for mention in sorted(found, key=lambda mention: mention.start)]
    return _listed(named, text)


def _listed(named: list[Mention], text: str) -> list[Mention]:
    """`#3, #5 and #7` is one mention of them all."""
    joined: list[Mention] = []
    for mention in named:
        before = joined[-1] if joined else None
        if (
            before
            and mention.pictures
            and before.pictures
            and re.fullmatch(_AND, text[before.end : mention.start], re.IGNORECASE)
        ):
            joined[-1] = replace(before, end=mention.end, pictures=before.pictures + mention.pictures, each=True)
        else:
            joined.append(mention)
    return joined


def _numbered(text: str, scene: Scene) -> Iterator[Mention]:
    """`#7`, `picture 7`; but `#ff8800` and `#123456` are colours."""
    pattern = (
        rf"(?:\b{_NOUN}\s+)?#\s?(\d{{1,9}})(?![\w])|\b{_NOUN}\s+(?:number\s+|no\.?\s*"
        rf"|nr\.?\s*)?(\d{{1,4}})\b(?!\s*[:x×%])|\bnumber\s+(\d{{1,4}})\b"
    )
    for found in re.finditer(pattern, text, re.IGNORECASE):
        number = int(found[1] or found[2] or found[3])
        if scene.exists(number):
            yield Mention(*found.span(), (number,))
        elif found[1] is None and 0 < number <= len(scene.here):
            yield Mention(*found.span(), (scene.here[number - 1],))
        elif found[1] is not None and len(found[1]) != 6:
            yield Mention(*found.span(), ())


def _links(text: str, scene: Scene) -> Iterator[Mention]:
    places = [found.span() for found in re.finditer(r"<?https?://\S+", text)]
    for n, link in enumerate(scene.last.links):
        start, end = places[n] if n < len(places) else (len(text) + n, len(text) + n)
        message = scene.messages.get(link)
        yield Mention(start, end, tuple(p.picture for p in at(message)) if message else ())


def _originals(text: str, scene: Scene) -> Iterator[Mention]:
    for found in re.finditer(rf"\bthe (?:very )?original(?: {_NOUN})?(?!\s+(?:{_PARTS})s?\b)", text, re.IGNORECASE):
        here = scene.here or scene.newest if scene.above else scene.here
        yield Mention(*found.span(), tuple(dict.fromkeys(scene.root(picture) for picture in here)))


def _relatives(text: str, scene: Scene) -> Iterator[Mention]:
    """`the previous one`, `the one before`."""
    pattern = (
        rf"\bthe (?:previous|prior|earlier) (?:{_NOUN}){END}|\bthe {_NOUN} before(?: (?:that|this|it|last))?\b"
        rf"|\bthe previous{END}"
    )
    for found in re.finditer(pattern, text, re.IGNORECASE):
        order = list(dict.fromkeys(p.picture for p in scene.above))
        here = next((order.index(picture) for picture in scene.here if picture in order), len(order))
        yield Mention(*found.span(), (order[here - 1],) if here > 0 else ())


def _ordinals(text: str, scene: Scene) -> Iterator[Mention]:
    """`the second one`: of the message that is meant when it has several pictures, else of all above."""
    pattern = (
        rf"\b(?:the|that|my|your)\s+(?:very\s+)?({_ORDINAL})\s+{_NOUN}\b|\bthe\s+({_ORDINAL}){END}"
        rf"|^({_ORDINAL})(?:\s+{_NOUN})?{END}"
    )
    for found in re.finditer(pattern, text, re.IGNORECASE):
        word = next(group for group in found.groups() if group).lower()
        if not found[1] and word in ("left", "right", "last"):
            continue
        group = scene.attached if len(scene.attached) > 1 else scene.here
        order = tuple(dict.fromkeys(p.picture for p in scene.above))
        if word in _ABOVE and len(group) < 2:
            yield Mention(*found.span(), scene.newest if scene.above else ())
        elif len(group) > 1 or len(order) < 2:
            yield Mention(*found.span(), _nth(group, word))
        else:
            yield Mention(*found.span(), _nth(order, word))


def _nth(pictures: Sequence[Picture], word: str) -> tuple[Picture, ...]:
    n = _ORDINALS[word]
    return (pictures[n],) if pictures and n < len(pictures) else ()


def _descriptions(text: str, scene: Scene) -> Iterator[Mention]:
    """`the one with the robot`, `the beach picture`, `the blue one`."""
    for found in re.finditer(
        rf"\b(?:the|that)\s+{_NOUN}\s+(?:with|of|that has|showing|where|in|on|about)\s+", text, re.IGNORECASE
    ):
        words = list(re.finditer(r"[\w'-]+", text[found.end() : found.end() + 60]))
        for size in range(min(len(words), 5), 0, -1):
            if pictures := _matching([word.group() for word in words[:size]], scene):
                yield Mention(found.start(), found.end() + words[size - 1].end(), pictures)
                break
    for found in re.finditer(rf"\b(?:the|that)\s+([\w'-]+(?:\s+[\w'-]+)?)\s+{_NOUN}\b", text, re.IGNORECASE):
        if pictures := _matching(found[1].split(), scene):
            yield Mention(*found.span(), pictures)


def _matching(words: Iterable[str], scene: Scene, by: str | None = None) -> tuple[Picture, ...]:
    """Pictures that were asked for with all these words: the newest of each line of edits."""
    wanted = {_stem(word) for word in words} - _EMPTY
    if not wanted or wanted & _NO_SUBJECT:
        return ()
    order = dict.fromkeys(p.picture for p in scene.above if by is None or p.by == by)
    match = [p for p in order if wanted <= {_stem(word) for word in re.findall(r"[\w'-]+", scene.described(p))}]
    outgrown = {scene.before(picture) for picture in match}
    return tuple(picture for picture in match if picture not in outgrown)


def _stem(word: str) -> str:
    word = word.lower().removesuffix("'s")
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _owned(text: str, scene: Scene) -> Iterator[Mention]:
    """`Ben's picture`, `Ben's robot`, `my last one`."""
    people = {name.lower(): name for p in scene.above if (name := p.by)}
    for found in re.finditer(rf"\b(my|[\w-]+'s)\s+((?:{_ORDINAL})\s+)?([\w-]+)", text, re.IGNORECASE):
        owner = found[1].lower()
        name = scene.last.author if owner == "my" else people.get(owner[:-2])
        theirs = tuple(dict.fromkeys(p.picture for p in scene.above if p.by == name and name))
        if not theirs:
            continue
        if re.fullmatch(_NOUN, found[3], re.IGNORECASE):
            word = (found[2] or "last").strip().lower()
            yield Mention(*found.span(), _nth(theirs, word))
        elif owner != "my" and (pictures := _matching([found[3]], scene, by=name)):
            yield Mention(*found.span(), pictures)


def _names(text: str, scene: Scene) -> Iterator[Mention]:
    """What people here asked us to remember. A character goes by its name; a style is "in NAME style"."""
    for name, kind in scene.conversation.names.items():
        word = re.escape(name)
        style = (
            rf"(?:\b(?:in|with|using)\s+)?(?:\b(?:the|our)\s+)?\b{word}\s+(?:style|look)\b|\b(?:in|with"
            rf"|using)\s+(?:the\s+)?(?:style\s+)?{word}{END}"
        )
        pattern = style if kind == "style" else rf"(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\w)@?{word}(?!\w)"
        for found in re.finditer(pattern, text, re.IGNORECASE):
            yield Mention(*found.span(), (f"name:{name}",), Role.STYLE if kind == "style" else Role.SUBJECT)


def _several(text: str, scene: Scene) -> Iterator[Mention]:
    """`both`, `all of them`: each picture of the message that is meant."""
    pattern = (
        r"\b(?:all|both|each)(?: (?:of )?(?:them|these|those|the (?:pictures|images|pics)))?(?: (?:two|three"
        r"|four))?\b|\bthese(?: (?:two|three|four))?(?: (?:pictures|images|pics))?\b"
    )
    if len(scene.here) > 1:
        for found in re.finditer(pattern, text, re.IGNORECASE):
            yield Mention(*found.span(), scene.here, each=True)


# what a named picture is for

LOOK = r"(?:art\s*)?(?:style|look|vibe|aesthetic|feel|mood|technique|brushwork)s?"
GUIDE = (
    r"(?:pose|posture|composition|layout|depth|palette|colou?rs?|colou?r scheme|framing|perspective|sketch|outline)s?"
)
BEHIND = r"(?:background|backdrop|scenery|setting|scene)"

BEFORE: tuple[tuple[str, Role], ...] = (
    (rf"\b{LOOK}\s+(?:of|from|as|in|like)\s+$", Role.STYLE),
    (
        (
            r"\b(?:styled?|painted|drawn|looks?|looking)\s+(?:just\s+)?(?:like|after|as)\s+$|\b(?:more\s+)?(?:like"
            r"|similar to)\s+$"
        ),
        Role.STYLE,
    ),
    (rf"\b{GUIDE}\s+(?:of|from|as|in)\s+$", Role.CONTROL),
    (rf"\b{BEHIND}\s+(?:of|from|as|in)\s+$", Role.BACKGROUND),
    (r"\bmask\s+(?:of|from|in)?\s*$", Role.MASK),
    (r"\b(?:change|edit|make|turn|take|fix|do|redo|modify|in|into|onto|on|to|for|at|crop|use)\s+$", Role.BASE),
    (r"\b(?:from|of|with|and|plus|using|by|add|insert|paste|include|bring|put|place)\s+$", Role.SUBJECT),
)
AFTER: tuple[tuple[str, Role], ...] = (
    (r"\s*(?:as|for|is)\s+(?:the\s+|an?\s+)?mask\b", Role.MASK),
    (rf"(?:'s)?\s*(?:as|for|is)\s+(?:the\s+|an?\s+)?(?:new\s+)?{BEHIND}\b|'s\s+{BEHIND}\b", Role.BACKGROUND),
    (rf"\s*(?:as|for|is)\s+(?:the\s+|an?\s+)?{LOOK}\b|'s\s+{LOOK}\b", Role.STYLE),
    (rf"\s*(?:as|for|is)\s+(?:the\s+|an?\s+)?(?:control|{GUIDE})\b|'s\s+{GUIDE}\b", Role.CONTROL),
    (r"\s*(?:as|for)\s+(?:the\s+|an?\s+)?(?:subject|character|reference)\b", Role.SUBJECT),
)


def _with_role(mention: Mention, text: str) -> Mention:
    role = mention.role
    if role is None:
        before, after = text[max(0, mention.start - 60) : mention.start], text[mention.end : mention.end + 40]
        role = next((role for cue, role in AFTER if re.match(cue, after, re.IGNORECASE)), None)
        role = role or next((role for cue, role in BEFORE if re.search(cue, before, re.IGNORECASE)), None)
    return replace(mention, role=role)
