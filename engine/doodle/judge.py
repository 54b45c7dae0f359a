"""Tells which scene a picture shows, by painting every scene that it could be. Uses no part of the model.

Analysis by synthesis: the ground, time and style are those that fit best over the better half of the picture; then every
slot is tried with every thing in every size and mood, and with none; then the nearest few are painted whole and compared.
"""

from dataclasses import dataclass, replace
from functools import cache
from itertools import product

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.doodle import scenes
from engine.doodle.grounds import GROUNDS, backdrop
from engine.doodle.scenes import PLACES, ROWS, Pixels, Scene, Thing
from engine.doodle.sheet import PICTURES
from engine.doodle.styles import styled

BOX = {"small": 64, "normal": 112, "big": 160}  # pixels a side: what a thing of that size stands in
COARSE = 4  # the first look is at a quarter of the resolution
CLOSE = 6  # things that get a second look
Levels = NDArray[np.float32]
Slot = tuple[str, str, str]  # place, row and size


@dataclass(frozen=True, slots=True)
class Guess:
    """How much nearer a picture comes with the best thing in a slot than with none; below 0 is nearer."""

    gain: float
    things: tuple[Thing, ...]  # the best first


def judge(picture: Pixels) -> Scene:
    """The scene that this picture, SIDE x SIDE x 3, is nearest to."""
    bare = _bare(_small(picture.astype(np.float32), COARSE))
    scale = 1 if bare.style == "sketch" else COARSE  # lines are lost in a small picture
    seen = _small(picture.astype(np.float32), scale)
    found = {slot: _guess(seen, bare, slot, scale) for slot in _slots()}
    scene = bare.of(guess.things[0] for guess in _best(found))
    nearest = {_slot(guess.things[0]): guess.things[:CLOSE] for guess in _best(found)}
    styles = ("", "pixels") if scene.style in ("", "pixels") else (scene.style,)  # from afar those two look the same
    full = picture.astype(np.float32)
    looks = [_second_look(full, replace(scene, style=style), nearest) for style in styles]
    return min(looks, key=lambda look: _error(full, scenes.paint(look)))


def _second_look(seen: Levels, scene: Scene, nearest: dict[Slot, tuple[Thing, ...]]) -> Scene:
    """Each slot's nearest things, and none, painted whole."""
    for slot, things in nearest.items():
        others = [thing for thing in scene.things if _slot(thing) != slot]
        tried = [scene.of([*others, thing]) for thing in things] + ([scene.of(others)] if others else [])
        window = _window(slot)
        scene = min(tried, key=lambda one: _error(seen[window], scenes.paint(one)[window]))
    return scene


def _best(found: dict[Slot, Guess]) -> list[Guess]:
    """One big thing, or one in the middle, or what is at the sides, or three small ones; and what is around them."""

    def at(row: str, *kinds: tuple[str, str]) -> list[Guess]:
        """The better size of each place, where there is anything."""
        near = {place: [found[place, row, size] for at, size in kinds if at == place] for place in PLACES}
        best = [min(guesses, key=lambda guess: guess.gain) for guesses in near.values() if guesses]
        return [guess for guess in best if guess.gain < 0]

    big = at("front", ("middle", "big"))
    middle = at("front", ("middle", "small"), ("middle", "normal"))
    sides = at("front", *product(("left", "right"), ("small", "normal")))
    small = at("front", *((place, "small") for place in PLACES))
    around = at("behind", *((place, "small") for place in PLACES))
    fronts = [big, *([*front, *around] for front in (middle, sides, small))]
    return min(fronts, key=lambda front: sum(g.gain for g in front)) + at("above", *((p, "small") for p in PLACES))


def _guess(seen: Levels, bare: Scene, slot: Slot, scale: int) -> Guess:
    place, row, size = slot
    window = _window(slot, scale)
    things, colours, alpha = _sprites(size, bare.night, scale)
    ground = _ground(bare.ground, bare.night, "", scale)[window]
    painted = styled(ground + alpha * (colours - ground), bare.style, scale)
    plain = styled(ground, bare.style, scale)
    gains = ((painted - seen[window]) ** 2).sum((1, 2, 3)) - ((plain - seen[window]) ** 2).sum()
    order = np.argsort(gains)
    made = tuple(Thing(things[n][1], place, row, size, things[n][0]) for n in order[:CLOSE])
    return Guess(float(gains[order[0]]), made)


def _bare(seen: Levels) -> Scene:
    """The ground with nothing on it."""
    looks = [(g, n, style) for g in GROUNDS for n in (False, True) for style in ("", *scenes.styles(g, n))]

    def misfit(look: tuple[str, bool, str]) -> float:
        error = abs(seen - _ground(*look, COARSE)).sum(-1).ravel()
        half = len(error) // 2
        return float(np.partition(error, half)[:half].mean())

    ground, night, style = min(looks, key=misfit)
    return Scene(ground, (), night, style)


def _error(seen: Levels, painted: Pixels) -> float:
    return float(((seen - painted.astype(np.float32)) ** 2).mean())


def _slots() -> list[Slot]:
    around = [(place, row, "small") for place in PLACES for row in ROWS]
    return [*around, *((place, "front", "normal") for place in PLACES), ("middle", "front", "big")]


def _slot(thing: Thing) -> Slot:
    return thing.place, thing.row, thing.size


def _window(slot: Slot, scale: int = 1) -> tuple[slice, slice]:
    place, row, size = slot
    box, centre, foot = BOX[size] // scale, PLACES[place] // scale, ROWS[row] // scale
    return slice(foot - box, foot), slice(centre - box // 2, centre + box // 2)


def _small(levels: Levels, scale: int) -> Levels:
    """... x H x W x C, smaller by `scale`."""
    if scale == 1:
        return levels
    *more, height, width, channels = levels.shape
    blocks = levels.reshape(*more, height // scale, scale, width // scale, scale, channels)
    small: Levels = blocks.mean((-4, -2), dtype=np.float32)
    return small


@cache
def _ground(ground: str, night: bool, style: str, scale: int) -> Levels:
    return _small(styled(np.asarray(backdrop(ground, night)).astype(np.float32), style), scale)


@cache
def _sprites(size: str, night: bool, scale: int) -> tuple[list[tuple[str, str]], Levels, Levels]:
    """Mood and name of each, its colours, and how much it covers, 0 to 1: N x BOX x BOX x 3 and x 1."""
    kinds = [tuple(picture.split(" ", 1)) if picture in _moody() else ("", picture) for picture in PICTURES]
    box = BOX[size]
    cells = []
    for mood, name in kinds:
        sprite, cell = scenes.lit(name, mood, size, night), Image.new("RGBA", (box, box))
        cell.paste(sprite, (box // 2 - sprite.width // 2, box - sprite.height))
        cells.append(np.asarray(cell).astype(np.float32))
    levels = np.stack(cells)
    alpha = levels[..., 3:] / np.float32(255)
    covered = _small(alpha, scale)
    shown = np.maximum(covered, np.float32(1e-6))
    colours: Levels = np.divide(_small(levels[..., :3] * alpha, scale), shown, dtype=np.float32)
    return [(mood, name) for mood, name in kinds], colours, covered


@cache
def _moody() -> frozenset[str]:
    return frozenset(PICTURES) - frozenset(scenes.NAMES)


assert set(BOX) == set(scenes.SIZES)
