"""Tells which scene a picture shows, by painting every scene that it could be. Uses no part of the model.

Analysis by synthesis: the ground is the one that fits best where no thing can stand; then each place is tried with
each thing, and with none.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from engine.doodle import scenes
from engine.doodle.scenes import FOOT, GROUNDS, NAMES, PLACES, Pixels, Scene, Thing
from engine.doodle.sheet import SIDE as TALL

TOP = FOOT - TALL  # things stand between TOP and FOOT
Levels = NDArray[np.float32]


def judge(picture: Pixels) -> Scene:
    """The scene that this picture, SIDE x SIDE x 3, is nearest to."""
    seen = picture.astype(np.float32)
    ground, night = min(_backdrops(), key=lambda at: _error(seen, _backdrop(*at), _outside()))
    bare = _backdrop(ground, night)
    # how much nearer each place comes with its best thing than with none; below 0 is nearer
    best = {place: min((_gain(seen, bare, name, place, night), name) for name in NAMES) for place in PLACES}
    sides = [place for place in ("left", "right") if best[place][0] < 0]
    beside = sum(best[place][0] for place in sides)
    places = ["middle"] if best["middle"][0] < min(0.0, beside) else sides
    return Scene(ground, tuple(Thing(best[place][1], place) for place in places), night)


def _gain(seen: Levels, bare: Levels, name: str, place: str, night: bool) -> float:
    """The change of the squared error when a thing stands there; where it does not cover the ground it costs nothing."""
    sprite, alpha = _sprite(name, night)
    height, width = alpha.shape[:2]
    left = PLACES[place] - width // 2
    window = (slice(FOOT - height, FOOT), slice(left, left + width))
    ground = bare[window]
    painted = ground + alpha * (sprite - ground)
    return float(((seen[window] - painted) ** 2).sum() - ((seen[window] - ground) ** 2).sum())


def _error(seen: Levels, painted: Levels, where: NDArray[np.bool_]) -> float:
    return float(((seen - painted)[where] ** 2).mean())


def _backdrops() -> list[tuple[str, bool]]:
    return [(ground, night) for ground in GROUNDS for night in (False, True)]


@cache
def _backdrop(ground: str, night: bool) -> Levels:
    return np.asarray(scenes.backdrop(ground, night)).astype(np.float32)


@cache
def _sprite(name: str, night: bool) -> tuple[Levels, Levels]:
    """Its colours, and how much it covers, 0 to 1."""
    levels = np.asarray(scenes.lit(name, night)).astype(np.float32)
    return levels[..., :3], levels[..., 3:] / np.float32(255)


@cache
def _outside() -> NDArray[np.bool_]:
    """Where no thing can stand."""
    where = np.ones((scenes.SIDE, scenes.SIDE), dtype=np.bool_)
    where[TOP:FOOT] = False
    return where
