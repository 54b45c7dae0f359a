"""How well messages are understood: labelled ones that the rules were made with, and others that they never saw."""

import asyncio
import json
import re
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from bot.bench import Row
from bot.conversation import Decision
from bot.explain import conversation, told
from bot.intent import read
from bot.reader import PATIENCE, Helped
from engine import models
from engine.backends.embedded import Embedded
from engine.errors import EngineError

LABELLED = Path(__file__).parent.parent / "tests" / "bot" / "meaning"
UNSEEN = "measure"
HALVES = ("develop", UNSEEN)
SAME, PARTS, ASKED_AGAIN, UNINVITED, READ = 95.0, 90.0, 5.0, 1.0, 5.0  # %, %, %, %, ms
ASKED = 1000 * PATIENCE  # ms; who is later is not heard
LONG = 1000  # messages of a thread that one is read in
CHANGES = {"edit", "vary", "upscale", "extend", "text"}  # a picture that is there
POINTS = {"undo", "show", "compare", "describe", "export", "delete", "remember", "forget"}  # what for is in the word
WORDS = ("keep", "region", "negative", "name", "text")  # options in the person's own words
_ARTICLE = re.compile(r"^(?:the|a|an|his|her|its|their|my|our|any)\s+", re.IGNORECASE)

Request = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Mark:
    """What is right about the answer to one message."""

    line: Mapping[str, Any]
    answer: list[dict[str, Any]]
    same: bool  # the same things are asked, of the same pictures
    parts: bool  # and everything else is right

    @property
    def wanted(self) -> list[dict[str, Any]]:
        wanted: list[dict[str, Any]] = self.line["out"]["requests"]
        return wanted

    @property
    def remade(self) -> bool:
        """A picture that is there was to be changed, and a new one is drawn without a word."""
        return (
            any(_base(one) for one in self.wanted)
            and any(one["asks"] == "generate" for one in self.answer[: len(self.wanted)])
            and not any(one["asks"] == "generate" for one in self.wanted)
        )

    @property
    def uninvited(self) -> bool:
        return not self.wanted and bool(self.answer)

    @property
    def hesitant(self) -> bool:
        """It is clear what is wanted, and nothing is said, or a question asked."""
        clear = bool(self.wanted) and all(one["asks"] != "clarify" for one in self.wanted)
        return clear and (not self.answer or any(one["asks"] == "clarify" for one in self.answer))


def measured(model: str | None = None, *, quick: bool) -> tuple[list[Row], str]:
    """All rows; and why the rest could not be measured, if so. With a model, the last ones are measured with its help."""
    rows: list[Row] = []
    long = _long(5 if quick else 50)  # first: in a chat process no thousands of messages lie about, either
    for half in HALVES:
        path = LABELLED / f"{half}.jsonl"
        if not path.exists():
            return rows, f"{path} is not there: the labelled messages come with the repository"
        rows += _half(half, [mark(line, read(conversation(line["in"]))) for line in lines(path)])
    if model is None:
        return [*rows, long], ""
    try:
        return [*rows, long, *asyncio.run(_helped(model))], ""
    except EngineError as error:
        return [*rows, long], str(error)


async def _helped(name: str) -> list[Row]:
    """The messages that nobody looked at, by a reader that asks a model; and how long that takes. Raises EngineError."""
    model = models.find(name)
    model.must_read()
    took: list[float] = []

    async def weigh(words: str, answers: Sequence[str]) -> Mapping[str, float]:
        began = time.perf_counter()
        told = await backend.weigh(words, answers)
        took.append(1000 * (time.perf_counter() - began))
        return told

    async with Embedded(model) as backend:
        await backend.ready()
        reader = Helped(weigh)
        labelled = lines(LABELLED / f"{UNSEEN}.jsonl")
        rows = _half(
            f"{UNSEEN} with {model.name}", [mark(n, await reader.read(conversation(n["in"]))) for n in labelled]
        )
    asked = f"median of {len(took)} questions about {len(labelled)} messages"
    return [
        *rows,
        Row(name="asking", value=round(median(took), 1) if took else None, goal=ASKED, unit="ms", note=asked),
    ]


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def mark(line: Mapping[str, Any], decision: Decision) -> Mark:
    """Looks at the answer to one message."""
    answer: list[dict[str, Any]] = told(decision)["requests"]
    wanted: list[Request] = line["out"]["requests"]
    pairs = list(zip(wanted, answer, strict=False)) if len(wanted) == len(answer) else []
    same = len(wanted) == len(answer) and all(_same(one, other) for one, other in pairs)
    return Mark(line, answer, same, same and all(_parts(one, other) for one, other in pairs))


def _same(wanted: Request, got: Request) -> bool:
    return wanted["asks"] == got["asks"] and (wanted["asks"] == "clarify" or _base(wanted) == _base(got))


def _base(request: Request) -> list[int | str]:
    """The picture that is changed, or those that are pointed at."""
    named = [one["picture"] for one in request.get("sources", [])]
    if request["asks"] in POINTS:
        return named
    return [one["picture"] for one in request.get("sources", []) if one["role"] == "base"]


def _parts(wanted: Request, got: Request) -> bool:
    if wanted["asks"] == "clarify":
        return True
    if wanted["asks"] not in POINTS and _sources(wanted) != _sources(got):
        return False
    said = got["instruction"].lower()
    return (
        _options(wanted) == _options(got)
        and all(word.lower() in said for word in wanted.get("has", ()))
        and not any(re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", said) for word in wanted.get("lacks", ()))
    )


def _sources(request: Request) -> set[tuple[int | str, str]]:
    return {(one["picture"], one["role"]) for one in request.get("sources", [])}


def _options(request: Request) -> dict[str, Any]:
    """Free words without their article and case; numbers as numbers; sides in any order."""
    told: dict[str, Any] = {}
    for key, value in request.get("options", {}).items():
        if key in WORDS and isinstance(value, str):
            told[key] = _ARTICLE.sub("", value.strip(" .,!").lower())
        elif key == "sides":
            told[key] = sorted(value)
        else:
            told[key] = float(value) if isinstance(value, int | float) else value
    return told


# rows


def _half(half: str, marks: list[Mark]) -> list[Row]:
    silence = [mark for mark in marks if not mark.wanted]
    clear = [mark for mark in marks if mark.wanted and all(one["asks"] != "clarify" for one in mark.wanted)]
    return [
        _share(f"{half}: asks and base", [mark.same for mark in marks], SAME, _by_class(marks, "same"), least=True),
        _share(f"{half}: all parts", [mark.parts for mark in marks], PARTS, _by_class(marks, "parts"), least=True),
        Row(
            name=f"{half}: remade",
            value=sum(mark.remade for mark in marks),
            goal=0,
            unit="messages",
            note="a picture was to be changed, and a new one is drawn without a word",
        ),
        _share(f"{half}: uninvited", [mark.uninvited for mark in silence], UNINVITED, "of those that want silence"),
        _share(
            f"{half}: hesitant", [mark.hesitant for mark in clear], ASKED_AGAIN, "silent, or a question, though clear"
        ),
    ]


def _share(name: str, right: list[bool], goal: float, note: str, *, least: bool = False) -> Row:
    value = round(100 * sum(right) / len(right), 1) if right else None
    return Row(name=name, value=value, goal=goal, unit="%", note=f"of {len(right)}: {note}", least=least)


def _by_class(marks: list[Mark], what: str) -> str:
    right, all = Counter[str](), Counter[str]()
    for mark in marks:
        all[mark.line["class"]] += 1
        right[mark.line["class"]] += getattr(mark, what)
    return ", ".join(f"{name} {right[name]}/{all[name]}" for name in sorted(all))


# how long it takes


def _long(times: int) -> Row:
    """A message under many others, with pictures all over."""
    thread = conversation({"place": "thread", "messages": list(_talk(LONG))})
    took: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        decision = read(thread)
        took.append(1000 * (time.perf_counter() - began))
        assert decision.requests
    return Row(
        name="reading",
        value=round(median(took), 2),
        goal=READ,
        unit="ms",
        note=f"a message in a thread of {LONG}, median of {times}",
    )


def _talk(messages: int) -> Iterator[dict[str, Any]]:
    for n in range(messages - 1):
        if n % 4 == 1:
            shown = {
                "number": n,
                "prompt": f"a robot with {n} hats on the beach",
                "by": "Ana",
                "parents": [n - 4] * (n > 4),
            }
            yield {"id": f"m{n}", "author": "overpaint", "pictures": [shown]}
        else:
            yield {"id": f"m{n}", "author": ("Ana", "Ben", "Cleo")[n % 3], "text": "I like the second one better"}
    yield {"id": "last", "author": "Ana", "text": "make the one with 17 hats look more determined", "to_us": True}
