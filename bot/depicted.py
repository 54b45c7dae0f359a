"""Pictures that are named by what they show: `the one with the robot`, `the blue one`, `the noon version`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from bot.conversation import Role
from bot.languages.table import LETTER
from bot.lineage import Picture, Scene
from bot.naming import BEGINS, EMPTY, MOST_NAMED, NO_SUBJECT, NOUN, Mention
from bot.role import role_of

WORD = r"[\w'-]+"
_SPOKEN_OF = re.compile(
    rf"(?:^|(?<=[.!?] )|(?<=\n))(?:[•*-]\s+)?(?P<not>(?:no,? )?not (?:this|that|it)(?: one)?,? (?:but )?)?(?:(?:in|on|for|with|take|use|edit|change)\s+)?(?P<it>(?P<the>(?:the|that|those)\s+)?"
    rf"(?P<what>{WORD}(?:\s+{WORD}){{0,2}}?(?:\s+(?:with|in|on|of|from|wearing|holding)\s+(?:(?:the|an?|his|her)\s+)?{WORD}(?:\s+{WORD})?)?))"
    r"(?=,? (?:please|pls)\s*[,:]|\s*[,:]|\s+(?:needs?|should|gets?|could|can|must|wants?|ought|but|is|are)\b)",
    re.IGNORECASE,
)
_AFTER = r"(?:^|[.,;:!?]\s+|\b(?:on|in|for|from|to|says?|said|thinks?|likes?|prefers?|use|take|with|and)\s+)"  # `pink one is better`
_ANYBODY = re.compile(
    r"guy|dude|fellow|girl|boy|lady|man|woman|thing|creature|friend|buddy", re.IGNORECASE
)  # `the pink guy`
_FRAME = re.compile(rf"{NOUN}|frame|panel|slide|page", re.IGNORECASE)


def things(text: str, scene: Scene) -> Iterator[Mention]:
    """`the robot, but red`, `the guy with the straw hat could wave`, `reception desk: warmer light`: where one picture shows
    such a thing, and a sentence begins with it."""
    for found in _SPOKEN_OF.finditer(text):
        if scene.replied and not found["not"]:
            continue
        if found["the"] or text[found.end() :].lstrip()[:1] == ":":
            words = [word for word in found["what"].split() if not _ANYBODY.fullmatch(word)]
            words = words[:-1] if len(words) > 1 and _FRAME.fullmatch(words[-1]) else words
            pictures = matching(words, scene)
            if len(pictures) == 1 and (
                " " in found["what"] or pictures[0] in scene.here or stem_of(words[0]) in heads(scene, pictures[0])
            ):
                yield Mention(found.start("not") if found["not"] else found.start("it"), found.end("it"), pictures)


def descriptions(text: str, scene: Scene) -> Iterator[Mention]:
    """`the one with the robot`, `the version without the hat`, `the beach picture`, `pink one`."""
    said = rf"\b(?:the|that|this|an?)\s+{NOUN}\s+(with|without|of|that(?:'s| has| had| is| says)?|having|showing|where|in|on|about|wearing|holding|from|before|after)\s+"
    for found in re.finditer(said, text, re.IGNORECASE):
        words = list(re.finditer(rf"[{LETTER}'-]+", re.split(r"[.;:!?,]", text[found.end() : found.end() + 60])[0]))
        how = found[1].lower()
        for size in range(min(len(words), 5), 0, -1):
            named = [word.group() for word in words[:size]]
            if how == "without":
                pictures = _lacking(named, scene)
            elif how in ("before", "after"):
                pictures = _around(named, scene, before=how == "before")
            else:
                pictures = matching(named, scene)
            if pictures:
                yield Mention(found.start(), found.end() + words[size - 1].end(), pictures)
                break
        else:
            thing = re.match(rf"(?:an?|the)\s+({WORD})(?=\s*(?:[,:?!]|$))", text[found.end() :], re.IGNORECASE)
            if thing and how in ("with", "of") and BEGINS.search(text[: found.start()]) and scene.shown:
                yield Mention(found.start(), found.end() + thing.end(), ())  # `the one with the whale`
    for found in re.finditer(
        rf"\b(?:the|that|this)\s+({WORD}(?:\s+{WORD}){{0,2}}?)\s+{NOUN}s?\b(?!')|{_AFTER}({WORD}(?:\s+{WORD})?)\s+(?:one|version|shot|pic|picture)\b(?!')",
        text,
        re.IGNORECASE,
    ):
        what = found[1] or found[2]
        if pictures := matching(what.split(), scene) or matching(what.split()[-1:], scene):
            yield Mention(found.start() if found[1] else found.start(2), found.end(), pictures)


_SHAPED = re.compile(
    rf"\b(?:the|that|this)\s+(?:(?P<wide>wide(?:screen)?|landscape|horizontal|panoramic?)|(?P<tall>tall|vertical|portrait|upright|phone)|(?P<square>square))\s+{NOUN}\b",
    re.IGNORECASE,
)


def shaped(text: str, scene: Scene) -> Iterator[Mention]:
    """`the widescreen one`, where one of the newest of their lines was asked for in such a shape."""
    for found in _SHAPED.finditer(text):
        side = "wide" if found["wide"] else "tall" if found["tall"] else "square"
        pictures = tuple(p for p in scene.tips if (shown := scene.shown.get(p)) and _side(shown.options) == side)
        if len(pictures) == 1:
            yield Mention(*found.span(), pictures)


def _side(options: Mapping[str, Any]) -> str:
    sides = re.fullmatch(r"(\d{1,5})[:x×](\d{1,5})", str(options.get("aspect") or options.get("size") or ""))
    wide, tall = (int(sides[1]), int(sides[2])) if sides else (0, 0)
    return "wide" if wide > tall else "tall" if tall > wide else "square" if sides else ""


_ROLED = re.compile(rf"\b(?:the|that)\s+({WORD})(?:\s+({WORD}))?", re.IGNORECASE)


def looked_at(text: str, scene: Scene) -> Iterator[Mention]:
    """`in the style of the heron`, `use the ballroom as the backdrop`, where one other picture is of such a thing."""
    for found in islice(_ROLED.finditer(text), MOST_NAMED):
        for end in dict.fromkeys((found.end(), found.end(1))):
            match = matching(text[found.start(1) : end].split(), scene)
            role = role_of(text, found.start(), end)
            if (
                len(match) == 1
                and role in (Role.STYLE, Role.CONTROL, Role.BACKGROUND)
                and (role is Role.STYLE or match[0] not in scene.here)
                and stem_of(text[:end].rsplit(maxsplit=1)[-1]) in heads(scene, match[0])
            ):
                yield Mention(found.start(), end, match, role, said=text[found.start() : end])
                break


def matching(words: Iterable[str], scene: Scene, *, among: Iterable[Picture] | None = None) -> tuple[Picture, ...]:
    """Pictures that show what all these words name: the newest of each line of edits. Among several, those that an edit
    made so, else those where it comes first in what was asked for."""
    wanted = {stem_of(word) for word in words} - EMPTY
    if not wanted or wanted & NO_SUBJECT:
        return ()
    having = frozenset.intersection(*(scene.asked_for(word) for word in wanted))
    order = [picture for picture in (scene.order if among is None else among) if picture in having]
    outgrown = {scene.before(picture) for picture in order}
    match = tuple(dict.fromkeys(picture for picture in order if picture not in outgrown))
    if len(match) > 1:
        first = tuple(picture for picture in match if wanted <= heads(scene, picture))
        match = first if len(first) == 1 else match
    return match


_THE = r"(?:the|that|those|these|his|her|their|its)"
_OF_THE = re.compile(
    rf"(?:^|\b(?P<the>{_THE})\s+)({WORD})(?:\s+(?!{_THE}\b)({WORD}))?(?:\s+(?:with|on|of|in|from|under|behind)\s+{_THE}\s+({WORD})(?:\s+({WORD}))?)?",
    re.IGNORECASE,
)


def shown_only_by(text: str, scene: Scene) -> Picture | None:
    """`make the robot smile`, under a dog, where one picture further up is of a robot; `the hat on the robot`, where one
    shows both."""
    newest = " ".join(f"{s.prompt} {s.instruction}" for p in scene.newest if (s := scene.shown.get(p))).lower()
    spoken: list[str] = []
    for _, *words in islice(_OF_THE.findall(text), MOST_NAMED) if newest else ():
        named = [stem for word in words if len(stem := stem_of(word)) > 2 and stem not in EMPTY | NO_SUBJECT]
        known = [thing for thing in named if scene.asked_for(thing)]
        if len(known) > 1 and not all(thing in newest for thing in known) and len(match := matching(known, scene)) == 1:
            return match[0]
        spoken += named
    if any(thing in newest for thing in spoken):
        return None
    for thing in spoken:
        match = matching([thing], scene)
        if len(match) == 1 and match[0] in scene.shown and thing in heads(scene, match[0]):
            return match[0]
    return None


_PUT_INTO = re.compile(
    r"\b(?:put|place|add|move|bring|paste|hang|stick|set|print|project|have|let|stand|seat|drop|insert|mount)\s+(?P<what>(?:the|that|my|our)\s+(?:[\w'-]+\s+)?[\w'-]+)"
    r"\s+(?:on|onto|in|into|inside|over(?: to)?|to|behind|at|beside|next to|in front of|under|above)\s+(?:(?P<where>(?:the|that|my|our)\s+(?:[\w'-]+\s+)?[\w'-]+))?",
    re.IGNORECASE,
)


def put_into(text: str, scene: Scene) -> Iterator[Mention]:
    """`put the mural on the facade`, where one picture is of a mural and another of a facade, or of none of them."""
    for found in islice(_PUT_INTO.finditer(text), MOST_NAMED):
        what = only_of(found["what"], scene)
        where = only_of(found["where"], scene) if found["where"] else None
        if what is None or what == where:
            continue
        if where is not None or what not in scene.here:
            yield Mention(*found.span("what"), (what,), Role.SUBJECT, said=found["what"])
        if where is not None:
            yield Mention(*found.span("where"), (where,), Role.BASE, said=found["where"])


def only_of(words: str, scene: Scene) -> Picture | None:
    """The one picture that is of what these words name: not only something in it."""
    for word in reversed(words.split()[1:]):
        match = matching([stem_of(word)], scene)
        if len(match) == 1 and stem_of(word) in heads(scene, match[0]):
            return match[0]
    return None


def heads(scene: Scene, picture: Picture) -> set[str]:
    """What a picture is of: `robot` of `a robot on the beach with a dog`."""
    head = re.split(
        r",|\b(?:on|in|with|at|and|under|over|by|near|beside|behind|holding|wearing|from|into)\b",
        scene.prompts.get(picture, "").lower(),
    )[0]
    return {stem_of(word) for word in re.findall(r"[\w'-]+", head)}


def _lacking(words: Iterable[str], scene: Scene) -> tuple[Picture, ...]:
    """The newest picture without a thing that others have."""
    wanted = {stem_of(word) for word in words} - EMPTY
    having = [scene.asked_for(word) for word in wanted]
    if not having or not all(having):
        return ()
    return tuple(p for p in reversed(scene.order) if all(p not in those for those in having))[:1]


def _around(words: Sequence[str], scene: Scene, *, before: bool) -> tuple[Picture, ...]:
    """`the one before the hat`: what the edit that brought it was made from; `the one after the hat`: what that made."""
    wanted = {stem_of(word) for word in words} - EMPTY
    if not wanted:
        return ()
    having = frozenset.intersection(*(scene.asked_for(word) for word in wanted))
    first = next((picture for picture in scene.order if picture in having), None)
    if first is None:
        return ()
    parent = scene.before(first)
    return (first,) if not before else (parent,) if parent is not None else ()


def stem_of(word: str) -> str:
    word = word.lower().removesuffix("'s")
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
