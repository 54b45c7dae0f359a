"""What a busy place says, as its platform tells it: mostly people talking to each other. Each platform has its own shapes."""

import random
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle, islice
from typing import Any, NamedTuple

Json = dict[str, Any]

PEOPLE = 2000  # in all
CYCLES = 4  # of so many templates; then they come again, with new ids
BACK = 200  # what was said so many messages ago is answered, edited, deleted
MOST_TOLD = 5000  # messages to us that are looked at again
BEGIN, END = "now it begins", "and that was all"

WORDS = (
    "so what about the raid tonight we still need two healers and somebody who knows the second boss lol no way that"
    " happened again did you see the match yesterday it was great until the last minute my build works now after the"
    " patch they changed everything and nobody told me haha true anyway gotta sleep have to work tomorrow see you"
    " around noon maybe with pizza or without the blue one looks better than mine"
).split()
WISHES = ("draw a robot on the beach", "a cat in a red hat, please", "paint a lighthouse at night", "four of a fox")
CHANGES = ("make it night", "add a hat", "remove the tree", "make the robot blue", "again")


class Told(NamedTuple):
    """One event as it goes out. `waited`: its acknowledgement is timed."""

    name: str
    text: str
    id: str
    waited: bool


class Traffic(ABC):
    """Always the same, but for ids and times."""

    def __init__(self, mix: Mapping[str, int]) -> None:
        self._random = random.Random(5)  # noqa: S311
        kinds = [kind for kind, times in mix.items() for _ in range(times)]
        made = []
        for _ in range(CYCLES):
            self._random.shuffle(kinds)
            made += [(kind, *self._template(kind)) for kind in kinds]
        self._templates = cycle(made)
        self._number = 0

    def events(self, count: int) -> Iterator[Told]:
        """So many events; the first and the last are messages that say so."""
        yield self._mark(BEGIN)
        yield from islice(self._filled(), count - 2)
        yield self._mark(END)

    def _filled(self) -> Iterator[Told]:
        for kind, name, text in self._templates:
            yield from self._told(kind, name, text)

    @abstractmethod
    def _template(self, kind: str) -> tuple[str, str]:
        """The event's name, and its payload with marks where ids and times go."""

    @abstractmethod
    def _told(self, kind: str, name: str, text: str) -> Sequence[Told]:
        """A template with ids and times; some things are told twice."""

    @abstractmethod
    def _mark(self, text: str) -> Told: ...

    def _words(self) -> str:
        return " ".join(self._random.choices(WORDS, k=self._random.choice((2, 4, 7, 12, 25))))
