"""Which clauses of a message an image model should hear: what is wished for and described, and not what is told around it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.clause import Mood
from bot.learned.classifier import Classifier
from bot.learned.features import even, pieces, runs, words_of

KEPT, LEFT = "kept", "left"
LEARNED = Path(__file__).parent / "keeps.bin"
LONGEST = 40  # words of a clause that are looked at
BESIDE = 0.6  # what the words of the clauses beside it count


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a message; `gap`: what stands before it, nothing where it begins a sentence; `item`: in a list;
    `end`: the sign that its sentence ends with."""

    words: str
    gap: str
    mood: Mood
    item: bool
    end: str


def chances(clauses: Sequence[Clause], *, new: bool) -> list[float]:
    """How likely each belongs into the instruction. `new`: of a picture that is to be drawn, not changed."""
    return [classifier().chances(seen)[KEPT] for seen in features(clauses, new=new)]


@cache
def classifier() -> Classifier:
    return Classifier.load(LEARNED)


def features(clauses: Sequence[Clause], *, new: bool) -> Iterator[dict[str, float]]:
    """What is looked at of each clause among the others, by name, and how much each counts."""
    words = [words_of(clause.words.lower())[:LONGEST] for clause in clauses]
    said = [[*some, *runs(some, 3, 4)] for some in words]
    for at, some in enumerate(words):
        beside = [f"before {run}" for one in said[max(at - 1, 0) : at] for run in one]
        beside += [f"after {run}" for one in said[at + 1 : at + 2] for run in one]
        yield {
            **even(_facts(clauses, at, "new" if new else "change")),
            **even([*said[at], *pieces(some)]),
            **even(beside, BESIDE),
        }


def _facts(clauses: Sequence[Clause], at: int, asked: str) -> list[str]:
    clause = clauses[at]
    ends = [None, *clauses, None]
    moods = " ".join(one.mood.name if one else "END" for one in ends[at : at + 3])
    place = "first" if at == 0 else "last" if at == len(clauses) - 1 else "between"
    return [
        asked,
        f"{asked}, {place}",
        f"{asked}, {clause.mood.name}",
        f"moods {moods}",
        f"gap {_sign(clause)}",
        f"next gap {_sign(clauses[at + 1])}" if at + 1 < len(clauses) else "nothing next",
        f"{min(len(clauses), 6)} clauses",
        f"{min(at, 5)} before",
        f"{min(len(clauses) - at, 5)} left",
        f"ends with {clause.end}",
        f"{min(len(clause.words.split()), 12)} words",
        *(["in a list"] if clause.item else []),
        *(["a list is there"] if any(one.item for one in clauses) else []),
        *(["a wish before"] if any(one.mood is Mood.WISH for one in clauses[:at]) else []),
        *(["a wish after"] if any(one.mood is Mood.WISH for one in clauses[at + 1 :]) else []),
    ]


def _sign(clause: Clause) -> str:
    return re.sub(r"\w+", "word", clause.gap).strip() or "none"
