"""What names of pictures are made of: nouns, ordinals, and what may stand behind them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.conversation import Role
from bot.lineage import Picture

MOST_NAMED = 16  # pictures that one message may name in one way
COUNTABLE = 12  # up to here a bare number may well count something
NOUN = (
    r"(?:one|picture|image|pic|photo|version|drawing|painting|result|render(?:ing)?|attempt|take|option|variant|variation|try|shot"
    r"|iteration|draft|edit|branch|post|sketch|mock-?up|artwork|poster)"
)
NUMBERED = r"(?:one|picture|image|pic|photo|version|drawing|painting|result|render|attempt|take|option|variant)"
UPLOAD = r"(?:photo|selfie|upload|scan|snap(?:shot)?|screenshot|headshot|attachment|sketch|drawing|picture|image|pic|portrait)"
ORDINALS = {
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
SIDES = ("left", "right", "last", "final", "middle", "center", "centre")  # too common to name a picture alone
ABOVE = ("last", "latest", "newest", "most recent")
ORDINAL = "|".join(sorted((word.replace(" ", r"[ -]") for word in ORDINALS), key=len, reverse=True))
COUNT = {"one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "couple": 2, "pair": 2, "both": 2}
COUNTED = r"one|two|three|four|five|six|\d"
END = r"(?=\s*(?:[,.;:!?]|$|[-=]+>|→|(?:and|but|again|please|pls|as|with|in|to|into|at|without|instead|then|though|tho)\b))"
OF_THEM = rf"\s+of (?:them|these|those|the (?:{NOUN}s|two|three|four|bunch|lot|batch|set))\b"
NO_OTHER = "".join(rf"(?<!\b{word} )" for word in ("a", "an", "another", "every", "each", "his", "her", "its", "their"))
STOP = (  # behind the name of a picture that stands alone
    r"(?=\s*(?:[,.;:!?)^]|$|-\s)|'s\b|\s+(?:and|but|or|again|please|pls|as|with|without|w/|instead|is|was|looks?|needs?|should|could|has"
    r"|had|would|wins|works|i think|then|though|tho|better|best|rather|too|side|together|vs|versus|than|each|got|gets?|have|be|next|so)\b)"
)
PARTS = (
    r"background|colou?r|face|hat|style|size|text|sky|pose|composition|lighting|light|shape|hair|eye|clothe"
    r"|position|design|look|character|idea|prompt|request|aspect|ratio|resolution|title|palette|framing|outfit|expression|mood"
)
AND = r"\s*(?:,|,?\s*and\b|&|\+)\s*"
_EMPTY_WORDS = """
    a an the one ones of with in on at and or to that this it is was has have from for by his her its their my
    your our some all both two three four five six picture image pic photo version drawing where there had got which who you made did gave said more
"""
EMPTY = frozenset(_EMPTY_WORDS.split())
NO_SUBJECT = frozenset(
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


BEGINS = re.compile(  # what follows is named for itself: `on Ben's robot, add a hat`
    r"(?:^|[.,;:!?]\s+)(?:(?:and|but|so|now|then|on|in|for|take|use|with|please|from)\s+)*$", re.IGNORECASE
)


def nth(pictures: Sequence[Picture], word: str) -> tuple[Picture, ...]:
    n = ORDINALS[word] if ORDINALS[word] != 99 else len(pictures) // 2
    return (pictures[n],) if pictures and n < len(pictures) else ()
