"""Instructions written by hand, with the scene that each is said about and those that would be right afterwards.

One JSON object a line; INSTRUCTIONS.md beside this file describes it. Training reads none of this.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.doodle import scenes
from engine.doodle.grounds import GROUNDS
from engine.doodle.scenes import Scene, Thing
from engine.doodle.sheet import CAST
from engine.doodle.styles import STYLES


@dataclass(frozen=True, slots=True)
class Instruction:
    """Words said about a picture, or about none: then they are a caption."""

    scene: Scene | None
    words: str
    wanted: tuple[Scene, ...]  # any of these is right


def read(file: Path) -> list[Instruction]:
    """None if there is no such file. Raises ValueError with the line that is wrong."""
    if not file.is_file():
        return []
    return [_one(n, line) for n, line in enumerate(file.read_text().splitlines(), 1) if line.strip()]


def _one(n: int, line: str) -> Instruction:
    try:
        told = json.loads(line)
        wanted = told["wanted"] if isinstance(told["wanted"], list) else [told["wanted"]]
        scene = None if told["scene"] is None else _scene(told["scene"])
        return Instruction(scene, told["instruction"], tuple(_scene(one) for one in wanted))
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"line {n} is no instruction: {error}") from error


def _scene(told: dict[str, Any]) -> Scene:
    things = [Thing(**thing) for thing in told["things"]]
    scene = Scene(told["ground"], (), told.get("night", False), told.get("style", "")).of(things)
    _known("ground", scene.ground, GROUNDS)
    _known("style", scene.style, ("", *STYLES))
    for thing in scene.things:
        _known("thing", thing.name, scenes.NAMES)
        _known("mood", thing.mood, ("", *CAST.get(thing.name, ())))
        _known("place", thing.place, tuple(scenes.PLACES))
        _known("row", thing.row, tuple(scenes.ROWS))
        _known("size", thing.size, tuple(scenes.SIZES))
    return scene


def _known(what: str, word: str, words: tuple[str, ...]) -> None:
    if word not in words:
        raise ValueError(f"no {what} is called {word!r}; there are {', '.join(filter(None, words))}")
