"""Labelled messages in short form, and the threads that they stand for: what is learned from."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "messages"
ME, OTHER, US = "Ana", "Ben", "overpaint"
PLACES = {"C": "channel", "D": "channel", "A": "channel", "R": "channel", "RA": "channel"}  # the rest are in threads
ALSO_ALONE = frozenset({"A", "C", "D", "M"})  # mean the same in a direct message
TO_US = frozenset({"R", "RA", "M", "C", "D", "A", "Q"})
REPLIES = frozenset({"R", "RA"})
ATTACHED = frozenset({"A", "RA", "TA"})


def lessons(folder: Path = FOLDER) -> Iterator[Mapping[str, Any]]:
    """Every lesson, as a thread and what its last message asks: `{"in": ..., "asks": [...], "told": [...]}`."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in map(json.loads, path.read_text("utf-8").splitlines()):
            yield lesson(line)
            if line["s"] in ALSO_ALONE:
                yield lesson(line, alone=True)


def lesson(line: Mapping[str, Any], *, alone: bool = False) -> Mapping[str, Any]:
    """One lesson. `s` is where it is said, `p` what the picture above shows, `t` the words, `a` what they ask, `i` the
    instruction, `b` what was said before, `f` and `q` what was first asked and what we asked back.
    `alone`: as if it were said in a direct message."""
    asks = [line["a"]] if isinstance(line["a"], str) else list(line["a"])
    told = line.get("i", "")
    return {
        "in": thread(line) | ({"place": "dm"} if alone else {}),
        "asks": [] if asks == ["silence"] else asks,
        "told": [told] if isinstance(told, str) else list(told),
    }


def thread(line: Mapping[str, Any]) -> dict[str, Any]:
    """The thread that a lesson is the last message of."""
    kind, picture = line["s"], line.get("p")
    messages: list[dict[str, Any]] = []
    if kind == "Q":
        messages = _picture(picture) if picture else []
        messages.append({"id": "m3", "author": ME, "text": line.get("f", ""), "to_us": True})
        question = {"id": "m4", "author": US, "text": line["q"], "question": [7] if picture else []}
        messages.append({**question, "reply_to": "m3"})
    elif kind == "J":
        messages = [
            {"id": "m1", "author": ME, "text": picture or "", "to_us": True},
            {"id": "m2", "author": US, "text": "", "job": "running", "reply_to": "m1"},
        ]
    elif picture:
        messages = _picture(picture)
    if said := line.get("b"):
        messages.append({"id": "m5", "author": OTHER, "text": said})
    last = {"id": "m9", "author": ME, "text": line["t"], "to_us": kind in TO_US}
    if kind in ATTACHED:
        last["attachments"] = 1
    if kind in REPLIES:
        last["reply_to"] = "m2"
    elif kind == "N" and line.get("b"):
        last["reply_to"] = "m5"
    return {"place": PLACES.get(kind, "thread"), "messages": [*messages, last]}


def _picture(prompt: str) -> list[dict[str, Any]]:
    return [
        {"id": "m1", "author": ME, "text": prompt, "to_us": True},
        {
            "id": "m2",
            "author": US,
            "text": "",
            "reply_to": "m1",
            "pictures": [{"number": 7, "prompt": prompt, "by": ME}],
        },
    ]
