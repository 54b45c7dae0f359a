"""The labelled messages: enough of them, in two halves, no two alike; `overpaint bench meaning` tells how well they are read."""

import re
from collections import Counter
from time import perf_counter

import pytest

from bot import intent, versions
from bot.bench_meaning import HALVES, LABELLED, lines
from bot.conversation import Asks
from bot.explain import conversation
from bot.learned.lessons import thread
from bot.lineage import Scene

ITEMS = {half: lines(LABELLED / f"{half}.jsonl") for half in HALVES}
ALL = [item for items in ITEMS.values() for item in items]


def _skeleton(text: str) -> str:
    return re.sub(r"\W+", " ", re.sub(r"\d+", "0", text.lower())).strip()


def test_there_are_enough_of_them_and_a_third_wants_silence() -> None:
    assert len(ALL) >= 500
    assert sum(not item["out"]["requests"] for item in ALL) >= len(ALL) / 4
    assert len({item["language"].partition("-")[0] for item in ALL}) >= 15


def test_no_message_stands_twice() -> None:
    assert max(Counter(item["id"] for item in ALL).values()) == 1
    alike = Counter(_skeleton(item["in"]["messages"][-1]["text"]) for item in ALL)
    assert [text for text, n in alike.items() if n > 1 and len(text.split()) > 4] == []


def test_every_kind_of_request_is_among_them() -> None:
    assert {request["asks"] for item in ALL for request in item["out"]["requests"]} == set(Asks)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("reverse your last edit and hand the wolf a kettle", ["undo", "edit"]),
        ("lose the puddle, then I'd like it in 4k", ["edit", "upscale"]),
        ("brighter lamps and the seed please", ["edit", "show"]),
        ("as mosaic | as stained glass | as embroidery", ["edit", "edit", "edit"]),
        ("her juggling, her napping, her on stilts", ["edit", "edit", "edit"]),
        ("two postcards please: dawn over the roofs; market full of umbrellas", ["edit", "edit"]),
    ],
)
def test_what_is_known_to_ask_several_things_is_told_apart(text: str, asks: list[str]) -> None:
    scene = Scene(conversation(thread({"s": "R", "p": "a wolf in a kitchen", "t": text})))
    assert [ask.asks for ask in intent._as(scene, intent.SEVERAL).requests] == asks


def test_a_long_message_is_told_apart_before_anybody_wonders() -> None:
    text = "add a hat and make it night, then give him a boat. " * 75
    scene = Scene(conversation(thread({"s": "R", "p": "a wolf in a kitchen", "t": text})))
    began = perf_counter()
    assert len(intent._as(scene, intent.SEVERAL).requests) <= versions.MOST
    assert perf_counter() - began < 3
