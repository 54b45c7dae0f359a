"""Words that name pictures: `#7`, `the second one`, `the one with the robot`, `Ben's picture`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from bot.conversation import Role
from bot.languages.table import LETTER
from bot.lineage import Picture, Scene, Standing, at
from bot.role import BEHIND, GUIDE, LOOK, role_of

MOST_NAMED = 16  # pictures that one message may name in one way
COUNTABLE = 12  # up to here a bare number may well count something
_NOUN = (
    r"(?:one|picture|image|pic|photo|version|drawing|painting|result|render(?:ing)?|attempt|take|option|variant|variation|try|shot"
    r"|iteration|draft|edit|branch|post|sketch|mock-?up|artwork|poster)"
)
_NUMBERED = r"(?:one|picture|image|pic|photo|version|drawing|painting|result|render|attempt|take|option|variant)"
_UPLOAD = r"(?:photo|selfie|upload|scan|snap(?:shot)?|screenshot|headshot|attachment|sketch|drawing|picture|image|pic|portrait)"
_ORDINALS = {
    **{word: n for n, word in enumerate(("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"))},
    **{word: n for n, word in enumerate(("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th"))},
    "earliest": 0,
    "oldest": 0,
    "upper left": 0,
    "upper right": 1,
    "lower left": 2,
    "lower right": 3,
    "top left": 0,
    "top right": 1,
    "bottom left": 2,
    "bottom right": 3,
    "left": 0,
    "leftmost": 0,
    "left-hand": 0,
    "right": -1,
    "rightmost": -1,
    "right-hand": -1,
    "last": -1,
    "latest": -1,
    "newest": -1,
    "most recent": -1,
    "final": -1,
    "middle": 99,
    "center": 99,
    "centre": 99,
}
_SIDES = ("left", "right", "last", "final", "middle", "center", "centre")  # too common to name a picture alone
_ABOVE = ("last", "latest", "newest", "most recent")
_ORDINAL = "|".join(sorted((word.replace(" ", r"[ -]") for word in _ORDINALS), key=len, reverse=True))
_COUNT = {"one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "couple": 2, "pair": 2, "both": 2}
_COUNTED = r"one|two|three|four|five|six|\d"
END = r"(?=\s*(?:[,.;:!?]|$|[-=]+>|→|(?:and|but|again|please|pls|as|with|in|to|into|at|without|instead|then|though|tho)\b))"
_OF_THEM = rf"\s+of (?:them|these|those|the (?:{_NOUN}s|two|three|four|bunch|lot|batch|set))\b"
_NO_OTHER = "".join(
    rf"(?<!\b{word} )" for word in ("a", "an", "another", "every", "each", "his", "her", "its", "their")
)
_STOP = (  # behind the name of a picture that stands alone
    r"(?=\s*(?:[,.;:!?)^]|$|-\s)|'s\b|\s+(?:and|but|or|again|please|pls|as|with|without|w/|instead|is|was|looks?|needs?|should|could|has"
    r"|had|would|wins|works|i think|then|though|tho|better|best|rather|too|side|together|vs|versus|than|each|got|gets?|have|be|next|so)\b)"
)
_PARTS = (
    r"background|colou?r|face|hat|style|size|text|sky|pose|composition|lighting|light|shape|hair|eye|clothe"
    r"|position|design|look|character|idea|prompt|request|aspect|ratio|resolution|title|palette|framing|outfit|expression|mood"
)
_AND = r"\s*(?:,|,?\s*and\b|&|\+)\s*"
_EMPTY_WORDS = """
    a an the one ones of with in on at and or to that this it is was has have from for by his her its their my
    your our some all both two three four five six picture image pic photo version drawing where there had got which who you made did gave said more
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_NO_SUBJECT = frozenset(
    "whole entire next new same other original full right current actual final only left wrong best previous".split()
)


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name pictures: several when they do not tell which one; none when there is no such picture.
    `said`: what the instruction says in their place, where it is no matter of grammar."""

    start: int
    end: int
    pictures: tuple[Picture, ...]
    role: Role | None = None
    each: bool = False  # all of them are meant
    said: str | None = None


# words that name pictures


def mentions(text: str, scene: Scene) -> list[Mention]:
    """All of them, in the order of the text; where two overlap, the earlier row of the table has it."""
    if text not in scene.named:
        scene.named[text] = tuple(_mentions(text, scene))
    return list(scene.named[text])


def _mentions(text: str, scene: Scene) -> list[Mention]:
    found: list[Mention] = []
    for row in ROWS:
        for mention in islice(row(text, scene), MOST_NAMED):
            if all(mention.end <= other.start or other.end <= mention.start for other in found):
                found.append(mention)
    told = {mention.pictures for mention in found if mention.start < mention.end}
    found = [mention for mention in found if mention.start < mention.end or mention.pictures not in told]
    listed = _listed(sorted(_taken_back(found, text), key=lambda mention: mention.start), text)
    named = [_with_role(_not_that(_to_its_end(mention, text), text, scene), text) for mention in listed]
    return [mention for mention in named if mention.role is not None or not _is_attached(mention, scene)]


def _not_that(mention: Mention, text: str, scene: Scene) -> Mention:
    """`not that, the smoke one`: not the one that is meant first, so the one that it was made from."""
    no = re.search(
        r"\b(?:no,? )?not (?:that|this|it)(?: one)?[\s,;.:-]+(?:but )?$", text[: mention.start], re.IGNORECASE
    )
    if not no:
        return mention
    base = scene.before(scene.here[-1]) if scene.here and mention.pictures == scene.here[-1:] else None
    return replace(mention, start=no.start(), pictures=mention.pictures if base is None else (base,))


def _to_its_end(mention: Mention, text: str) -> Mention:
    """`the first one you made today`"""
    tail = _THAT_WAS_MADE.match(text, mention.end) if mention.start < mention.end else None
    return replace(mention, end=tail.end()) if tail else mention


def _with_role(mention: Mention, text: str) -> Mention:
    return mention if mention.role else replace(mention, role=role_of(text, mention.start, mention.end))


def _is_attached(mention: Mention, scene: Scene) -> bool:
    """`this photo` alone tells no more than that it is there; among several it tells which."""
    return len(scene.attached) == 1 and mention.pictures == scene.attached


def _listed(named: list[Mention], text: str) -> list[Mention]:
    """`#3, #5 and #7` is one mention of them all; so is `#3 and #5 each`, `both #3 and #5`."""
    joined: list[Mention] = []
    for mention in named:
        before = joined[-1] if joined else None
        if (
            before
            and mention.pictures
            and before.pictures
            and before.role is mention.role
            and re.fullmatch(_AND, text[before.end : mention.start], re.IGNORECASE)
        ):
            joined[-1] = replace(before, end=mention.end, pictures=before.pictures + mention.pictures, each=True)
        else:
            joined.append(mention)
    return [_widened(mention, text) if mention.each else mention for mention in joined]


def _widened(mention: Mention, text: str) -> Mention:
    before = re.search(r"\b(?:both|each of|all of|every one of)\s+$", text[: mention.start], re.IGNORECASE)
    after = re.match(r"\s+(?:each|both)\b", text[mention.end :], re.IGNORECASE)
    return replace(
        mention,
        start=before.start() if before else mention.start,
        end=mention.end + after.end() if after else mention.end,
    )


def _taken_back(found: list[Mention], text: str) -> Iterator[Mention]:
    """`not #5, #3` names #3; so does `#3, not #5`."""
    order = sorted(found, key=lambda mention: mention.start)
    no = {
        n: before.start()
        for n, mention in enumerate(order)
        if (before := re.search(r"(?:[,;]\s*)?\b(?:not|no not|rather than)\s+$", text[: mention.start], re.IGNORECASE))
    }
    for n, mention in enumerate(order):
        if n in no:
            continue
        start, end = mention.start, mention.end
        if n - 1 in no and re.fullmatch(r"[\s,;:.-]*(?:but|use|take)?\s*", text[order[n - 1].end : start]):
            start = no[n - 1]
        if n + 1 in no and not text[end : no[n + 1]].strip(" ,;"):
            end = order[n + 1].end
        yield replace(mention, start=start, end=end)


def _numbered(text: str, scene: Scene) -> Iterator[Mention]:
    """`#7`, `picture 7`; but `#ff8800` and `#123456` are colours."""
    pattern = (
        rf"(?:\b{_NOUN}\s+)?#\s?(\d{{1,9}})(?![0-9A-Za-z_])|\b{_NUMBERED}\s+(?:number\s+|no\.?\s*"
        rf"|nr\.?\s*)?(\d{{1,4}})\b(?!\s*[:x×%]\d)|\b(?:number|no\.|nr\.?)\s*(\d{{1,4}}|two|three|four|five|six)\b(?:{_OF_THEM})?"
    )
    for found in re.finditer(pattern, text, re.IGNORECASE):
        word = found[1] or found[2] or found[3]
        number = int(word) if word.isdecimal() else _COUNT[word.lower()]
        if scene.exists(number):
            yield Mention(*found.span(), (number,))
        elif 0 < number <= len(scene.group) and (found[1] is None or len(scene.group) > 1):
            yield Mention(*found.span(), (scene.group[number - 1],))
        elif found[1] is not None and len(found[1]) != 6:
            yield Mention(*found.span(), ())


_BARE = re.compile(
    r"(?:^|(?<=[.!?;:,] )|(?<=\()|\b(?P<cue>on|into|of|from|take|use|edit|change|show|show me|delete|compare|upscale|vary|redo|back to|choose|pick|prefer"
    r"|restore|export|fix|between|keep|like|in|to|for|with|do|want|is|it's|that's|put|combine|merge|mix|blend|both|than)\s+"
    r"|(?P<and>\b(?:and|or|vs\.?|versus|,|&|\+)\s+)|(?P<make>\b(?:make|turn|give)\s+))(?P<n>\d{1,5})(?![\w%×]|[.:,/-]\d)(?:(?='s\b"
    r"|\s*(?:[,.;:!?)]|$)|\s+(?:and|but|or|again|please|pls|as|with|in|to|into|at|on|without|instead|vs|versus|side|is|was|looks?|needs?"
    r"|should|though|for|from|because|than|together|better|again|next|beside|near|behind|under|over|onto|inside)\b)|(?P<loose>(?=\s+\w+[^\Ws]\b)))",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"on|into|of|from|take|use|edit|change|show|delete|compare|upscale|vary|redo|back to|choose|pick|prefer|restore|export|fix|between",
    re.IGNORECASE,
)


def _bare_numbers(text: str, scene: Scene) -> Iterator[Mention]:
    """`on 27: recolour it`, `302, but at night`, `put 155 and 156 side by side`; where such pictures are."""
    listed = -1
    for found in _BARE.finditer(text):
        number = int(found["n"])
        small = number <= COUNTABLE
        follows = found["loose"] is None
        if found["and"] is not None:
            fits = follows and (listed == found.start() or not small and found["and"].strip() == ",")
        elif found["make"]:
            fits = not small
        elif found["cue"]:
            fits = follows and (not small or bool(_STRONG.fullmatch(found["cue"])))
        else:
            fits = follows and (not small or text[found.end() :].lstrip()[:1] in (":", ",", "'"))
        if re.search(
            r"\b(?:seed|steps?|guidance|cfg|strength|scale)\b[^,.;]{0,12}$", text[: found.start("n")], re.IGNORECASE
        ):
            fits = False
        if fits and scene.exists(number):
            if text[found.start("n") - 1 : found.start("n")] == "(" and text[found.end() : found.end() + 1] == ")":
                yield Mention(found.start("n") - 1, found.end() + 1, (number,), said="")  # `the library (18)`
                continue
            listed = found.end("n") + len(text[found.end("n") :]) - len(text[found.end("n") :].lstrip())
            yield Mention(*found.span("n"), (number,))


def _links(text: str, scene: Scene) -> Iterator[Mention]:
    """A link to a message; `that one ^`, or the end of the text, where the link itself is not in it."""
    places = [found.span() for found in re.finditer(r"<?https?://\S+", text)]
    arrow = re.search(
        rf"(?:\b(?:this|that|the)\s+(?:{_NOUN}\s*)?)?(?:\^+(?!\w)|(?<!\w)\^+)|\b(?:this|that) {_NOUN}\b|^(?:this|that)\b|\bhere\b",
        text,
        re.IGNORECASE,
    )
    if not places and arrow:
        places = [arrow.span()]
    for n, link in enumerate(scene.last.links):
        start, end = places[n] if n < len(places) else (len(text) + n, len(text) + n)
        message = scene.messages.get(link)
        yield Mention(start, end, tuple(p.picture for p in at(message)) if message else ())
    if not scene.last.links and scene.above and arrow and "^" in arrow[0]:
        yield Mention(*arrow.span(), scene.replied or scene.newest)


def _originals(text: str, scene: Scene) -> Iterator[Mention]:
    """`the original`, `the original windmill`, `where we started`."""
    for found in re.finditer(
        rf"\bthe (?:very )?original(?: {_NOUN}|(?P<thing> [\w'-]+))?(?!\s+(?:{_PARTS})s?\b)|\bwhere (?:we|it|this) (?:all )?(?:started|began)\b",
        text,
        re.IGNORECASE,
    ):
        here = scene.here or scene.newest if scene.above else scene.here
        roots = tuple(dict.fromkeys(scene.root(picture) for picture in here))
        end = found.end()
        if thing := found["thing"]:
            if re.fullmatch(rf"\s(?:{_PARTS})s?", thing, re.IGNORECASE):
                continue
            named = _matching([thing], scene, among=roots)
            end = end if named else found.start("thing")
        yield Mention(found.start(), end, roots)


def _relatives(text: str, scene: Scene) -> Iterator[Mention]:
    """`two versions ago`, `the previous one`, `the one before that`, `the one before the last`, `the next one`."""
    steps_back = (
        rf"(?:\bthe {_NOUN} )?(?:\bfrom )?\b(?P<n>{_COUNTED}|a couple(?: of)?)\s+(?:{_NOUN}|step|change|revision)s?\s+(?:ago|back|earlier|up"
        rf"|before(?: (?:that|this|it))?)\b|\bthe {_NOUN} (?P<up>{_COUNTED}) (?:up|back|above|earlier)\b"
    )
    before_last = (
        rf"\b(?:the )?(?:{_NOUN} )?before (?:the )?last(?: {_NOUN})?\b|\b(?:the )?(?:second|next)[ -]to[ -](?:the[ -])?last(?: {_NOUN})?\b"
        rf"|\b(?:the )?(?:last|latest)(?: {_NOUN})? but one\b|\b(?:the )?penultimate(?: [\w-]+)?\b"
    )
    previous = (
        rf"(?:\bthe |(?:^|(?<=[.,;:!?] )))(?:previous|prior|earlier|preceding|older) (?:{_NOUN})\b(?! of)|\b(?:the )?{_NOUN} (?:just |right )?(?:before|b4)(?: (?:that|this|it))?(?: {_NOUN})?\b"
        rf"(?! (?:you|we|i|the|it|they)\b)|\bthe previous{END}|\bthe {_NOUN} above{END}"
    )
    for found in re.finditer(steps_back, text, re.IGNORECASE):
        if scene.above:
            word = re.sub(r"^a | of$", "", (found["n"] or found["up"]).lower())
            yield Mention(*found.span(), _back(scene, int(word) if word.isdecimal() else _COUNT[word]))
    for found in re.finditer(before_last, text, re.IGNORECASE):
        yield Mention(*found.span(), scene.order[-2:-1])
    for found in re.finditer(previous, text, re.IGNORECASE):
        here = next((scene.order.index(picture) for picture in scene.here if picture in scene.order), len(scene.order))
        yield Mention(*found.span(), scene.order[here - 1 : here] if here > 0 else ())


def _back(scene: Scene, steps: int) -> tuple[Picture, ...]:
    """So many edits back, or pictures where there are not so many edits."""
    here = (scene.here or scene.newest)[-1]
    if (picture := scene.before(here, steps)) is not None:
        return (picture,)
    at = scene.order.index(here) if here in scene.order else len(scene.order)
    return scene.order[at - steps : at - steps + 1] if at >= steps else ()


_PLACES = frozenset(word for word in _ORDINALS if re.search("left|right|middle|cent", word))
_FIRST_TWO = re.compile(
    rf"\b(?:(?:both|each|all) of )?(?:the |those |these |my )?(first|last)\s+({_COUNTED}|couple)(?:\s+{_NOUN}s?)?\b(?!\s+\w+s\b)",
    re.IGNORECASE,
)
_SECOND = (
    rf"\b(?:the|that|this|my|your|option|number)\s+(?:very\s+)?(?P<the>{_ORDINAL})\s+{_NOUN}\b(?:{_OF_THEM})?"
    rf"|\b(?:the|that|this|my|your)\s+{_NOUN} (?:on|to|at) the (?P<side>(?:top |bottom |upper |lower )?(?:left|right))\b"
    rf"|\b(?:the|number)\s+(?P<alone>{_ORDINAL})(?:{_OF_THEM}|{END})"
    rf"|{_NO_OTHER}\b(?P<loose>{_ORDINAL})\s+{_NUMBERED}\b(?:{_OF_THEM})?"
    rf"|(?:^|(?<=[.,;:!?] )|(?<=\band )|(?<=\bthe ))(?P<bare>{_ORDINAL})"
)
_FROM_LEFT = re.compile(rf"\b(?:the )?({_ORDINAL})(?: {_NOUN})? from (?:the )?(left|right|end)\b", re.IGNORECASE)
_ROW = re.compile(  # `4 please`, `B, but with a hat`
    r"(?:^|[.,;!?]\s+|\b(?:on|take|use|upscale|from|of|in|pick|choose|with|keep|like|love|prefer|do)\s+)"
    r"(?P<all>(?:(?:options?|versions?|variants?|numbers?|pics?|nos?\.)\s+)?(?P<n>[1-9]|(?-i:[A-D]))(?P<more>(?:(?:,\s*|\s*(?:,?\band\b|&|\+)\s*)(?:[1-9]|(?-i:[A-D]))\b){0,4}))"
    r"(?=\s*[:,.!?]|$|\s+(?:w/|(?:with|but|please|pls|then|is|are|looks?|wins?|at|in|should|needs?|could)\b))",
    re.IGNORECASE,
)


def _ordinals(text: str, scene: Scene) -> Iterator[Mention]:
    """`the second one`, `first of these`, `first two`, `the third mole`: of the message that is meant when it has several
    pictures, else of all above; no picture where there are not so many."""
    several = scene.attached if len(scene.attached) > 1 else scene.group
    group = several if len(several) > 1 else scene.order
    for found in _FIRST_TWO.finditer(text):
        word = found[2].lower()
        n = int(word) if word.isdecimal() else _COUNT[word]
        if 1 < n <= len(group):
            yield Mention(*found.span(), group[:n] if found[1].lower() == "first" else group[-n:], each=True)
    for found in _FROM_LEFT.finditer(text) if len(several) > 1 else ():
        row = several if found[2].lower() == "left" else several[::-1]
        if found[1].lower() in _ORDINALS and (pictures := _nth(row, found[1].lower())):
            yield Mention(*found.span(), pictures)
    stop = rf"(?:{END}|(?=\s+(?:is|for|shows?|has|are)\b))" if len(scene.attached) > 1 else END
    for found in re.finditer(rf"{_SECOND}(?:{_OF_THEM}|(?:\s+{_NOUN})?{stop})", text, re.IGNORECASE):
        how = next(name for name in ("the", "side", "alone", "loose", "bare") if found[name])
        word = found[how].lower().replace("-", " ")
        word = word if word in _ORDINALS else word.replace(" ", "-")
        labels = len(several) > 1 and text[found.end() : found.end() + 1] == ":"
        if how in ("alone", "bare") and word in _SIDES and found[0].lower().endswith(word) and not labels:
            continue
        if word in _PLACES and len(several) < 2:
            continue  # a place in the picture
        if word in _ABOVE and (len(several) < 2 or how not in ("the", "alone")):
            pictures = scene.newest if scene.above else ()
        else:
            pictures = _nth(group, word)
        if pictures or how in ("the", "alone"):
            yield Mention(*found.span(), pictures)
    for found in re.finditer(rf"\bthe ({_ORDINAL}) ([\w'-]+)\b", text, re.IGNORECASE):
        word, thing = found[1].lower().replace("-", " "), _stem(found[2])
        things = _matching([thing], scene, among=group)
        if len(things) < 2 and thing not in _EMPTY:
            things = tuple(picture for picture in group if thing in _heads(scene, picture))
        if len(things) > 1 and word in _ORDINALS and not scene.replied and (pictures := _nth(things, word)):
            yield Mention(*found.span(), pictures)
    for found in _ROW.finditer(text) if len(several) > 1 else ():
        marks = [int(n) - 1 if n.isdecimal() else "ABCD".index(n) for n in re.findall(r"[1-9]|\b[A-D]\b", found["all"])]
        if max(marks) < len(several) and (found["n"] != "A" or found["more"] or text[found.end() :][:1] in ",:.!?"):
            yield Mention(*found.span("all"), tuple(several[n] for n in marks), each=len(marks) > 1)


def _nth(pictures: Sequence[Picture], word: str) -> tuple[Picture, ...]:
    n = _ORDINALS[word] if _ORDINALS[word] != 99 else len(pictures) // 2
    return (pictures[n],) if pictures and n < len(pictures) else ()


_W = r"[\w'-]+"
_SPOKEN_OF = re.compile(
    rf"(?:^|(?<=[.!?] )|(?<=\n))(?:[•*-]\s+)?(?P<not>(?:no,? )?not (?:this|that|it)(?: one)?,? (?:but )?)?(?:(?:in|on|for|with|take|use|edit|change)\s+)?(?P<it>(?P<the>(?:the|that|those)\s+)?"
    rf"(?P<what>{_W}(?:\s+{_W}){{0,2}}?(?:\s+(?:with|in|on|of|from|wearing|holding)\s+(?:(?:the|an?|his|her)\s+)?{_W}(?:\s+{_W})?)?))"
    r"(?=,? (?:please|pls)\s*[,:]|\s*[,:]|\s+(?:needs?|should|gets?|could|can|must|wants?|ought|but|is|are)\b)",
    re.IGNORECASE,
)
_AFTER = r"(?:^|[.,;:!?]\s+|\b(?:on|in|for|from|to|says?|said|thinks?|likes?|prefers?|use|take|with|and)\s+)"  # `pink one is better`
_ANYBODY = re.compile(
    r"guy|dude|fellow|girl|boy|lady|man|woman|thing|creature|friend|buddy", re.IGNORECASE
)  # `the pink guy`
_FRAME = re.compile(rf"{_NOUN}|frame|panel|slide|page", re.IGNORECASE)


def _things(text: str, scene: Scene) -> Iterator[Mention]:
    """`the robot, but red`, `the guy with the straw hat could wave`, `reception desk: warmer light`: where one picture shows
    such a thing, and a sentence begins with it."""
    for found in _SPOKEN_OF.finditer(text):
        if scene.replied and not found["not"]:
            continue
        if found["the"] or text[found.end() :].lstrip()[:1] == ":":
            words = [word for word in found["what"].split() if not _ANYBODY.fullmatch(word)]
            words = words[:-1] if len(words) > 1 and _FRAME.fullmatch(words[-1]) else words
            pictures = _matching(words, scene)
            if len(pictures) == 1 and (
                " " in found["what"] or pictures[0] in scene.here or _stem(words[0]) in _heads(scene, pictures[0])
            ):
                yield Mention(found.start("not") if found["not"] else found.start("it"), found.end("it"), pictures)


def _descriptions(text: str, scene: Scene) -> Iterator[Mention]:
    """`the one with the robot`, `the version without the hat`, `the beach picture`, `pink one`."""
    said = rf"\b(?:the|that|this|an?)\s+{_NOUN}\s+(with|without|of|that(?:'s| has| had| is| says)?|having|showing|where|in|on|about|wearing|holding|from|before|after)\s+"
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
                pictures = _matching(named, scene)
            if pictures:
                yield Mention(found.start(), found.end() + words[size - 1].end(), pictures)
                break
        else:
            thing = re.match(rf"(?:an?|the)\s+({_W})(?=\s*(?:[,:?!]|$))", text[found.end() :], re.IGNORECASE)
            if thing and how in ("with", "of") and _BEGINS.search(text[: found.start()]) and scene.shown:
                yield Mention(found.start(), found.end() + thing.end(), ())  # `the one with the whale`
    for found in re.finditer(
        rf"\b(?:the|that|this)\s+({_W}(?:\s+{_W}){{0,2}}?)\s+{_NOUN}s?\b(?!')|{_AFTER}({_W}(?:\s+{_W})?)\s+(?:one|version|shot|pic|picture)\b(?!')",
        text,
        re.IGNORECASE,
    ):
        what = found[1] or found[2]
        if pictures := _matching(what.split(), scene) or _matching(what.split()[-1:], scene):
            yield Mention(found.start() if found[1] else found.start(2), found.end(), pictures)


_SHAPED = re.compile(
    rf"\b(?:the|that|this)\s+(?:(?P<wide>wide(?:screen)?|landscape|horizontal|panoramic?)|(?P<tall>tall|vertical|portrait|upright|phone)|(?P<square>square))\s+{_NOUN}\b",
    re.IGNORECASE,
)


def _shaped(text: str, scene: Scene) -> Iterator[Mention]:
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


_ROLED = re.compile(rf"\b(?:the|that)\s+({_W})(?:\s+({_W}))?", re.IGNORECASE)


def _looked_at(text: str, scene: Scene) -> Iterator[Mention]:
    """`in the style of the heron`, `use the ballroom as the backdrop`, where one other picture is of such a thing."""
    for found in islice(_ROLED.finditer(text), MOST_NAMED):
        for end in dict.fromkeys((found.end(), found.end(1))):
            match = _matching(text[found.start(1) : end].split(), scene)
            role = role_of(text, found.start(), end)
            if (
                len(match) == 1
                and role in (Role.STYLE, Role.CONTROL, Role.BACKGROUND)
                and (role is Role.STYLE or match[0] not in scene.here)
                and _stem(text[:end].rsplit(maxsplit=1)[-1]) in _heads(scene, match[0])
            ):
                yield Mention(found.start(), end, match, role, said=text[found.start() : end])
                break


def _matching(words: Iterable[str], scene: Scene, *, among: Iterable[Picture] | None = None) -> tuple[Picture, ...]:
    """Pictures that show what all these words name: the newest of each line of edits. Among several, those that an edit
    made so, else those where it comes first in what was asked for."""
    wanted = {_stem(word) for word in words} - _EMPTY
    if not wanted or wanted & _NO_SUBJECT:
        return ()
    having = frozenset.intersection(*(scene.asked_for(word) for word in wanted))
    order = [picture for picture in (scene.order if among is None else among) if picture in having]
    outgrown = {scene.before(picture) for picture in order}
    match = tuple(dict.fromkeys(picture for picture in order if picture not in outgrown))
    if len(match) > 1:
        first = tuple(picture for picture in match if wanted <= _heads(scene, picture))
        match = first if len(first) == 1 else match
    return match


_THE = r"(?:the|that|those|these|his|her|their|its)"
_OF_THE = re.compile(
    rf"(?:^|\b(?P<the>{_THE})\s+)({_W})(?:\s+(?!{_THE}\b)({_W}))?(?:\s+(?:with|on|of|in|from|under|behind)\s+{_THE}\s+({_W})(?:\s+({_W}))?)?",
    re.IGNORECASE,
)


def shown_only_by(text: str, scene: Scene) -> Picture | None:
    """`make the robot smile`, under a dog, where one picture further up is of a robot; `the hat on the robot`, where one
    shows both."""
    newest = " ".join(f"{s.prompt} {s.instruction}" for p in scene.newest if (s := scene.shown.get(p))).lower()
    things: list[str] = []
    for _, *words in islice(_OF_THE.findall(text), MOST_NAMED) if newest else ():
        named = [stem for word in words if len(stem := _stem(word)) > 2 and stem not in _EMPTY | _NO_SUBJECT]
        known = [thing for thing in named if scene.asked_for(thing)]
        if (
            len(known) > 1
            and not all(thing in newest for thing in known)
            and len(match := _matching(known, scene)) == 1
        ):
            return match[0]
        things += named
    if any(thing in newest for thing in things):
        return None
    for thing in things:
        match = _matching([thing], scene)
        if len(match) == 1 and match[0] in scene.shown and thing in _heads(scene, match[0]):
            return match[0]
    return None


_PUT_INTO = re.compile(
    r"\b(?:put|place|add|move|bring|paste|hang|stick|set|print|project|have|let|stand|seat|drop|insert|mount)\s+(?P<what>(?:the|that|my|our)\s+(?:[\w'-]+\s+)?[\w'-]+)"
    r"\s+(?:on|onto|in|into|inside|over(?: to)?|to|behind|at|beside|next to|in front of|under|above)\s+(?:(?P<where>(?:the|that|my|our)\s+(?:[\w'-]+\s+)?[\w'-]+))?",
    re.IGNORECASE,
)


def _put_into(text: str, scene: Scene) -> Iterator[Mention]:
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
        match = _matching([_stem(word)], scene)
        if len(match) == 1 and _stem(word) in _heads(scene, match[0]):
            return match[0]
    return None


def _heads(scene: Scene, picture: Picture) -> set[str]:
    """What a picture is of: `robot` of `a robot on the beach with a dog`."""
    head = re.split(
        r",|\b(?:on|in|with|at|and|under|over|by|near|beside|behind|holding|wearing|from|into)\b",
        scene.prompts.get(picture, "").lower(),
    )[0]
    return {_stem(word) for word in re.findall(r"[\w'-]+", head)}


def _lacking(words: Iterable[str], scene: Scene) -> tuple[Picture, ...]:
    """The newest picture without a thing that others have."""
    wanted = {_stem(word) for word in words} - _EMPTY
    having = [scene.asked_for(word) for word in wanted]
    if not having or not all(having):
        return ()
    return tuple(p for p in reversed(scene.order) if all(p not in those for those in having))[:1]


def _around(words: Sequence[str], scene: Scene, *, before: bool) -> tuple[Picture, ...]:
    """`the one before the hat`: what the edit that brought it was made from; `the one after the hat`: what that made."""
    wanted = {_stem(word) for word in words} - _EMPTY
    if not wanted:
        return ()
    having = frozenset.intersection(*(scene.asked_for(word) for word in wanted))
    first = next((picture for picture in scene.order if picture in having), None)
    if first is None:
        return ()
    parent = scene.before(first)
    return (first,) if not before else (parent,) if parent is not None else ()


def _stem(word: str) -> str:
    word = word.lower().removesuffix("'s")
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


_PLACED = r"(?:\s+(?:up top|up there|above|there|earlier|before|here|today|yesterday|(?:in|to) (?:here|the (?:chat|channel|thread)))\b)?"
_MADE = r"(?:made|asked for|did|requested|wanted|got|generated|drew|ordered|had|uploaded|posted|sent|attached|shared|created|painted|started with)"


_THAT_WAS_MADE = re.compile(
    rf"\s+(?:that |which )?(?:you|we|i) (?:just |first )?{_MADE}(?!\s+(?:it|this|that|the|an?)\b)\b{_PLACED}",
    re.IGNORECASE,
)


def _owned(text: str, scene: Scene) -> Iterator[Mention]:
    """`Ben's picture`, `Ben's second`, `Ben's robot`, `mine`, `my photo`, `the one you did for Ben`, `the one I asked for`."""
    low = text.lower()
    mine = scene.last.author
    people = {name for p in scene.above if (name := p.by)}
    for name in [name for name in (mine, *sorted(people - {mine})) if name == mine or name.lower() in low]:
        who = rf"(?:{re.escape(name)}|{re.escape(name.split()[0])})"
        theirs = [p for p in scene.above if p.by == name]
        whose, them = (rf"(?:my|{who}'s?)", rf"(?:me|{who})") if name == mine else (rf"{who}(?:'s|')", who)
        yield from _of_one(text, scene, theirs, whose, (rf"(?:i|{who})" if name == mine else who), them, name == mine)


_POSTED = r"(?:uploaded|attached|shared|posted|sent|dropped|linked|showed|put up)"
_VERSION = re.compile(r"version|result|attempt|take|option|variant|variation|try|iteration|edit|branch", re.IGNORECASE)
_BEGINS = re.compile(  # what follows is named for itself: `on Ben's robot, add a hat`
    r"(?:^|[.,;:!?]\s+)(?:(?:and|but|so|now|then|on|in|for|take|use|with|please|from)\s+)*$", re.IGNORECASE
)
_MINE = (
    r"(?:^|[.,;:!?]\s+|\b(?:on|in|to|or|with|make|give|take|turn|from|into|and|but|for|use|put|edit|show|like|change|than|not|post"
    r"|compare|upscale|delete|export|vary|about|between|behind|beside|is|both)\s+)(?P<it>mine)\b(?! (?:shaft|cart|craft|worker|field|entrance))"
)


def _of_one(
    text: str, scene: Scene, theirs: list[Standing], whose: str, who: str, them: str, mine: bool
) -> Iterator[Mention]:
    order = tuple(dict.fromkeys(p.picture for p in theirs))
    uploads = tuple(dict.fromkeys(p.picture for p in theirs if p.shown is None and not p.message.me))
    yield from _their_thing(text, scene, order, whose, mine=mine)
    for found in re.finditer(
        rf"\b{whose}\s+(?:very\s+)?(?:(?P<nth>{_ORDINAL})(?:\s+(?P<noun>{_NOUN}|{_UPLOAD})\b|{_STOP})|(?P<only>{_NOUN}|{_UPLOAD})\b)",
        text,
        re.IGNORECASE,
    ):
        noun = found["noun"] or found["only"] or ""
        if mine and scene.attached and re.fullmatch(_UPLOAD, noun, re.IGNORECASE) and not found["nth"]:
            yield Mention(*found.span(), scene.attached[:1])
            continue
        sent = re.fullmatch(
            r"photo|selfie|upload|scan|snap\w*|screenshot|headshot|attachment|sketch", noun, re.IGNORECASE
        )
        among = uploads if uploads and sent else order if found["nth"] or _VERSION.match(noun) else _begun(order, scene)
        if pictures := _nth(among, (found["nth"] or "last").lower()):
            yield Mention(*found.span(), pictures)
    if not order:
        return
    made = (
        rf"\b(?:the )?(?:(?P<nth>{_ORDINAL})\s+)?(?:{_NOUN}|{_UPLOAD}|what)s? (?:(?:that |which )?{who} (?:just )?{_MADE}(?!\s+(?:it|this|that)\b)|(?:that )?you (?:just )?(?:made|did|drew|painted|generated|gave|created|posted)"
        rf" (?:for )?{them}|(?:by|from|for|of) {them})\b(?!'){_PLACED}"
    )
    for found in re.finditer(made, text, re.IGNORECASE):
        among = uploads if uploads and re.search(rf"\b{_POSTED}$", found[0], re.IGNORECASE) else order
        if pictures := _nth(among, (found["nth"] or "last").lower()):
            yield Mention(*found.span(), pictures)
    yield from _posted(text, scene, uploads, who)
    for found in re.finditer(_MINE if mine else rf"\b(?P<it>{whose}){_STOP}", text, re.IGNORECASE):
        yield Mention(*found.span("it"), _begun(order, scene)[-1:])


def _begun(order: tuple[Picture, ...], scene: Scene) -> tuple[Picture, ...]:
    """Somebody's pictures that do not come from another's, where there are some."""
    own = frozenset(order)
    return tuple(picture for picture in order if scene.root(picture) in own) or order


def _their_thing(text: str, scene: Scene, order: tuple[Picture, ...], whose: str, *, mine: bool) -> Iterator[Mention]:
    """`Ben's robot`; `Ben's style` is the style of his picture. Beside the picture that is answered it is looked at."""
    for found in re.finditer(rf"\b(?P<who>{whose})\s+(?P<thing>[\w-]+(?:\s+[\w-]+)?)", text, re.IGNORECASE):
        thing = found["thing"]
        if not mine and order and re.match(rf"(?:{LOOK}|{GUIDE}|{BEHIND})\b", thing, re.IGNORECASE):
            end = found.start() + len(re.sub(r"'s?$", "", found["who"]))
            yield Mention(found.start(), end, order[-1:], said="the reference")
            continue
        if mine and scene.replied:
            continue
        for words in dict.fromkeys((thing, thing.split()[0], thing.split()[-1])):
            if pictures := _matching(words.split(), scene, among=order):
                end = found.start("thing") + (len(words) if thing.startswith(words) else len(thing))
                role = role_of(text, found.start(), end)
                if role is None and scene.replied and pictures[0] not in scene.replied:
                    role = Role.SUBJECT
                chosen = role is not Role.SUBJECT and _BEGINS.search(text[: found.start()])
                said = None if chosen else f"the {text[found.start('thing') : end]}"
                yield Mention(found.start(), end, pictures, role, said=said)
                break


def _posted(text: str, scene: Scene, uploads: tuple[Picture, ...], who: str) -> Iterator[Mention]:
    """`the palette i posted`, `the diner Ben just shared`: by the words that it came with, else the last."""
    pattern = rf"\b(?:the|that|those|this)\s+(?P<what>[\w'-]+(?:\s+[\w'-]+)?)\s+(?:that |which )?{who}\s+(?:just |already )?{_POSTED}\b{_PLACED}"
    for found in re.finditer(pattern, text, re.IGNORECASE) if uploads else ():
        named = _stem(found["what"].split()[-1])
        told = tuple(p.picture for p in scene.above if p.picture in uploads and named in p.message.text.lower())
        role = role_of(text, *found.span())
        if role is Role.BASE and scene.replied:
            role = Role.BACKGROUND
        yield Mention(*found.span(), (told or uploads)[-1:], role, said=f"the {found['what']}")


def _others(text: str, scene: Scene) -> Iterator[Mention]:
    """`not that one, the other`: beside the one that is meant first, of the same post, else of another line of edits."""
    pattern = (
        rf"(?:\b(?:no,? )?not (?:that|this|it)(?: {_NOUN})?,?\s*(?:but )?)?\b(?:the|that) other(?: {_NOUN}|{_STOP})"
    )
    for found in re.finditer(pattern, text, re.IGNORECASE):
        here = scene.here[-1:]
        pool = [picture for picture in scene.group if picture not in here]
        if here and (parent := scene.before(here[0])) is not None:
            siblings = scene.beside(parent)
            pool = [picture for picture in siblings if picture != parent] or pool
        if len(scene.here) > 1:
            pool = list(scene.here)
        root = {scene.root(picture) for picture in here}
        pool = pool or [picture for picture in scene.tips if scene.root(picture) not in root][-1:]
        pool = pool or [picture for picture in scene.tips if picture not in here][-1:]
        if pool:
            yield Mention(*found.span(), tuple(pool))


def _names(text: str, scene: Scene) -> Iterator[Mention]:
    """What people here asked us to remember. A character goes by its name; a style is "in NAME style"."""
    for name, kind in scene.conversation.names.items():
        if name.lower() not in text.lower():
            continue
        word = re.escape(name)
        style = (
            rf"(?:\b(?:in|with|using)\s+)?(?:\b(?:the|our|my)\s+)?\b{word}\s+{LOOK}\b|\b(?:in|with"
            rf"|using)\s+(?:the\s+|our\s+)?(?:{LOOK}\s+(?:of\s+)?)?{word}{END}|\b(?:the\s+|our\s+)?{LOOK}\s+(?:of\s+)?{word}\b"
        )
        pattern = style if kind == "style" else rf"(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\w)@?{word}(?!\w)"
        for found in re.finditer(pattern, text, re.IGNORECASE):
            yield Mention(*found.span(), (f"name:{name}",), Role.STYLE if kind == "style" else Role.SUBJECT)


_ATTACHED = re.compile(
    rf"\b(?:this|that|the|my|our|these)\s+(?:attached|uploaded)(?:\s+(?P<what>[\w'-]+))?|\b(?:this|the)\s+(?:attachment|upload|reference(?: (?:photo|picture|image|pic))?)\b"
    rf"|\b(?:this|my)\s+(?:\w+\s+)?{_UPLOAD}\b(?:\s+(?:of (?:my|the|our|a) \w+|i (?:took|made|drew|attached|found)))?|\bthe {_UPLOAD} (?:that )?i (?:just )?(?:attached|uploaded|sent|posted|added)\b"
    rf"|(?<=\bstyle of )this(?:\s+[\w'-]+){{1,3}}?(?=\s*(?:[,.;!?]|$|then\b|but\b|and\b|please\b|with\b))",
    re.IGNORECASE,
)


def _attached(text: str, scene: Scene) -> Iterator[Mention]:
    """`in the style of the attached gouache`, `swap the background of this headshot`."""
    if len(scene.attached) != 1:
        return
    for found in _ATTACHED.finditer(text):
        role = role_of(text, *found.span())
        if role is Role.BASE and scene.replied:
            place = re.search(r"\b(?:in|into|onto|on|at)\s+$", text[: found.start()], re.IGNORECASE)
            role = Role.BACKGROUND if place else None
        said = f"the {found['what']}" if found["what"] else None
        if role is Role.BASE:
            of = re.search(r"\b(?:of|from|in|on|into|onto|to)\s+$", text[: found.start()], re.IGNORECASE)
            said = None if of else re.sub(r"^(?:this|my)\b", "the", said or found.group(), flags=re.IGNORECASE)
        yield Mention(*found.span(), scene.attached, role, said=said)


def _told_apart(text: str, scene: Scene) -> Iterator[Mention]:
    """`first pic is my dog, second is a painting`: what is said of "the dog" later tells what the picture is for."""
    if len(scene.attached) < 2:
        return
    told = re.compile(
        rf"\b(?:the\s+)?(?:{_NOUN}\s+(?:number\s+)?(?P<n>\d|one|two)|(?P<o>{_ORDINAL}|other)(?:\s+(?:{_NOUN}|{_UPLOAD}))?)\s*(?:\bis\b|'s|=|:|\bshows\b|\bhas\b|(?=\s(?:the|my|our|an?)\s))\s*"
        rf"(?P<what>[^,.;\n]{{1,80}}?)\s*(?:[,.;\n]\s*|$|\s(?=(?:and|the)\s+(?:the\s+)?(?:{_ORDINAL}|other|{_NOUN} (?:\d|two))\b))(?:and\s+)?",
        re.IGNORECASE,
    )
    places = list(islice(told.finditer(text), MOST_NAMED))
    rest = max((found.end() for found in places), default=0)
    for found in places:
        word = (found["o"] or "").lower()
        n = int(found["n"]) if found["n"] and found["n"].isdecimal() else _COUNT.get(found["n"] or "", 0)
        pictures = (
            scene.attached[n - 1 : n] if n else scene.attached[1:2] if word == "other" else _nth(scene.attached, word)
        )
        what = re.split(r"\s+(?:i|we|you|that|which|of|from|with|in|on|by|for)\s", found["what"], flags=re.IGNORECASE)[
            0
        ]
        role = role_of(f"as {found['what']}", 0, 0)
        head = re.findall(r"[\w-]+", what)[-1:]
        if role is None and head:
            of = re.search(
                rf"\b(?:(?:the|my|our|his|her|this|that)\s+(?:\w+\s+)?)?{re.escape(head[0])}\b",
                text[rest:],
                re.IGNORECASE,
            )
            role = role_of(text, rest + of.start(), rest + of.end()) if of else None
        if pictures:
            yield Mention(*found.span(), pictures, role, said="")


_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WHEN = rf"(?:this morning|yesterday|last night|earlier today|today|{'|'.join(_DAYS)})"


def _timed(text: str, scene: Scene) -> Iterator[Mention]:
    """`the pair from this morning`, `yesterday's picture`, `the two from Monday`."""
    pattern = rf"\b(?:the|both|those|these|all)\s+(?P<many>pair|{_COUNTED}|{_NOUN}s?)(?:\s+{_NOUN}s?)?\s+(?:from|of)\s+(?P<when>{_WHEN})\b|\b(?P<whose>{_WHEN})'s\s+(?P<noun>{_NOUN}s?|{_W})\b"
    for found in re.finditer(pattern, text, re.IGNORECASE):
        when = (found["when"] or found["whose"]).lower()
        now = scene.last.sent_at
        then = (
            [p for p in scene.above if now and p.message.sent_at and _is_then(p.message.sent_at, now, when)]
            if now
            else list(scene.above)
        )
        many = (found["many"] or found["noun"]).lower()
        if not found["many"] and not re.fullmatch(rf"{_NOUN}s?", many, re.IGNORECASE):  # `yesterday's knight`
            then = [p for p in then if _stem(many) in _heads(scene, p.picture)]
        several = many in _COUNT and many != "one" or many.isdecimal() or many.endswith("s")
        posts = [tuple(p.picture for p in at(message)) for message in {p.message.id: p.message for p in then}.values()]
        wanted = _COUNT.get(many, 0)
        pictures = next((post for post in reversed(posts) if wanted > 1 and len(post) == wanted), None) or tuple(
            dict.fromkeys(p.picture for p in then)
        )
        if pictures:
            yield Mention(*found.span(), pictures if several or len(posts) == 1 else pictures[-1:], each=several)


def _is_then(sent: datetime, now: datetime, when: str) -> bool:
    days = (now.date() - sent.date()).days
    if when in _DAYS:
        return sent.weekday() == _DAYS.index(when) and days < 8
    if when in ("yesterday", "last night"):
        return days == 1
    return days == 0 and (when != "this morning" or sent.hour < 12) and now - sent < timedelta(days=1)


def _several(text: str, scene: Scene) -> Iterator[Mention]:
    """`both`, `all of them`, `each one`, `the pair`: every picture of the message that is meant; `all but the second`."""
    group = scene.attached if len(scene.attached) > 1 else scene.group
    if len(group) < 2:
        return
    of = rf"(?: of (?:them|these|those|the (?:{_NOUN}s|pictures|images|pics)))"
    pattern = (
        rf"\b(?:all|both|each|every)(?: (?:of )?(?:them|these|those|(?:the )?{_NOUN}s?))?(?: (?:two|three|four|{_NOUN}s?))?\b|\b(?:these|those)(?: (?:two|three|four))?(?: {_NOUN}s)?\b"
        rf"|\bthe (?:pair|set|batch|lot|whole (?:set|lot|batch))\b|\b(?:the|them) (?:two|three|four)(?:{of}|{_STOP})|\beither{of}"
    )
    for found in re.finditer(pattern, text, re.IGNORECASE):
        if re.search(rf"(?:{_ORDINAL}|{_NOUN}|\d)\s+of\s+$", text[: found.start()], re.IGNORECASE):
            continue  # one of them
        if (
            re.match(
                r"\s+(?:the\s+|his\s+|her\s+|its\s+|their\s+|of\s+(?:his|her|its|their|the)\s+)?(?!and\b|but\b|with\b|in\b|at\b|as\b|to\b|on\b|from\b|into\b|without\b|please\b|again\b|need|should|look|are\b|have\b|get\b|a\b|an\b|the\b|more\b|less\b|same\b)[\w'-]+",
                text[found.end() :],
                re.IGNORECASE,
            )
            and re.fullmatch(r"all|both|each|every|these|those", found[0], re.IGNORECASE)
            and not re.search(r"\b(?:make|turn|give|render|paint|do)\s+$", text[: found.start()], re.IGNORECASE)
        ):
            continue
        but = re.match(
            rf"\s+(?:but|except)(?: for)? (?:the )?({_ORDINAL})(?: {_NOUN})?\b", text[found.end() :], re.IGNORECASE
        )
        left = [p for p in group if p not in _nth(group, but[1].lower())] if but else group
        end = found.end() + (but.end() if but else 0)
        role = role_of(text, found.start(), end)
        yield Mention(found.start(), end, tuple(left), Role.BASE if role is Role.SUBJECT else role, each=True)


ROWS = (
    _told_apart,
    _numbered,
    _links,
    _attached,
    _timed,
    _originals,
    _relatives,
    _others,
    _owned,
    _several,
    _ordinals,
    _shaped,
    _put_into,
    _looked_at,
    _things,
    _descriptions,
    _bare_numbers,
    _names,
)
