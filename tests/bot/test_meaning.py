"""The labelled messages: enough of them, in two halves, no two alike; `overpaint bench meaning` tells how well they are read."""

import re
from collections import Counter

from bot.bench_meaning import HALVES, LABELLED, lines
from bot.conversation import Asks

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
