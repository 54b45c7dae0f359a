"""The world of the built-in model: scenes as data, and what each looks like. Known exactly, so an edit can be measured."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.doodle.grounds import GROUNDS, PLAIN, backdrop
from engine.doodle.sheet import CAST, THINGS, sprites
from engine.doodle.styles import STYLES, styled

NAMES = tuple(THINGS)
PLACES = {"left": 64, "middle": 128, "right": 192}  # where a thing's centre is
ROWS = {"behind": 128, "front": 224, "above": 64}  # where its foot stands, in the order of painting
SIZES = {"small": 60, "normal": 104, "big": 160}  # pixels: its longer side
SKY = ("star", "sun", "moon", "cloud", "rainbow", "balloon", "kite", "plane", "helicopter", "heart", "bee", "butterfly")
FAR = ("house", "castle", "tree", "church", "tent", "palm tree", "snowman", "train", "boat", "cactus")
HELD_OUT = 12  # one pair of thing and ground in so many is never trained on
Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that stands somewhere. Only things of the front row are ever larger than small."""

    name: str
    place: str
    row: str = "front"
    size: str = "normal"
    mood: str = ""  # of those in the cast


@dataclass(frozen=True, slots=True)
class Scene:
    """Some things on a ground, by day or by night, in a style. Things come in the order of painting, from left to right."""

    ground: str
    things: tuple[Thing, ...]
    night: bool = False
    style: str = ""

    def of(self, things: Iterable[Thing]) -> "Scene":
        """The same with other things, in order."""
        return replace(self, things=tuple(sorted(things, key=_order)))

    def row(self, row: str) -> tuple[Thing, ...]:
        return tuple(thing for thing in self.things if thing.row == row)


def _order(thing: Thing) -> tuple[int, int]:
    return list(ROWS).index(thing.row), PLACES[thing.place]


def held_out(name: str, ground: str) -> bool:
    """Whether this pair is kept for the examination."""
    return crc32(f"{name} {ground}".encode()) % HELD_OUT == 0


def known(scene: Scene) -> bool:
    """Whether training may see it."""
    return not any(held_out(thing.name, scene.ground) for thing in scene.things)


def scene(r: random.Random, hard: float = 1.0) -> Scene:
    """Any scene that training may see; with `hard` 0 there is only one thing in it, and no style."""
    while not known(made := _any(r, hard)):
        pass
    return made


def unseen(r: random.Random) -> Scene:
    """A scene that training never sees: some thing of it stands where it never stood."""
    while known(made := _any(r, 1.0)):
        pass
    return made


def _any(r: random.Random, hard: float) -> Scene:
    things = list(_front(r, hard))
    extra = r.random() / max(hard, 1e-6)
    if extra < 0.24:
        things += above(thing(r, SKY), r.choice((1, 1, 2, 3)), things[0] if len(things) == 1 else r.choice(things))
    elif extra < 0.36 and things[0].size != "big":
        things.append(behind(thing(r, FAR), r.choice(things)))
    ground, night = r.choice(GROUNDS), r.random() < 0.22
    style = r.choice(styles(ground, night)) if r.random() < 0.14 * hard else ""
    return Scene(ground, (), night, style).of(things)


def styles(ground: str, night: bool) -> tuple[str, ...]:
    """Those in which such a scene can be told from others: without colour, plain grounds and nights look the same."""
    return tuple(style for style in STYLES if style in ("pixels", "pastel") or not (night or ground in PLAIN))


def _front(r: random.Random, hard: float) -> list[Thing]:
    """One to three things, or two or three of one kind."""
    kind = r.random() / max(hard, 1e-6)
    if kind < 0.26:
        sizes = ("normal", "normal") if r.random() < 0.85 else r.choice((("small", "normal"), ("normal", "small")))
        first = thing(r)
        second = first if r.random() < 0.15 else thing(r)
        return [replace(first, place="left", size=sizes[0]), replace(second, place="right", size=sizes[1])]
    if kind < 0.34:
        one = thing(r)
        three = [one] * 3 if r.random() < 0.6 else [thing(r) for _ in range(3)]
        return [replace(thing, place=place, size="small") for thing, place in zip(three, PLACES, strict=True)]
    one = thing(r)
    if kind < 0.42:
        return [replace(one, size="big")]
    return [
        replace(one, place=r.choice(("middle", "middle", "left", "right")), size="small" if kind < 0.5 else "normal")
    ]


def thing(r: random.Random, often: tuple[str, ...] = ()) -> Thing:
    """Members of the cast come more often than others: each has many looks."""
    if often and r.random() < 0.6:
        name = r.choice(often)
    else:
        name = r.choice(tuple(CAST)) if r.random() < 0.14 else r.choice(NAMES)
    return Thing(name, "middle", mood=r.choice(("", *CAST[name])) if name in CAST else "")


def above(thing: Thing, many: int, under: Thing) -> list[Thing]:
    """So many of it in the sky: one above that other thing, or two or three across."""
    places = {1: (under.place,), 2: ("left", "right"), 3: tuple(PLACES)}[many]
    return [replace(thing, place=place, row="above", size="small") for place in places]


def behind(thing: Thing, of: Thing) -> Thing:
    """Far away, behind that other thing."""
    return replace(thing, place=of.place, row="behind", size="small")


def paint(scene: Scene) -> Pixels:
    """SIDE x SIDE x 3: the same scene is always the same picture."""
    image = backdrop(scene.ground, scene.night).copy()
    for thing in scene.things:
        sprite = lit(thing.name, thing.mood, thing.size, scene.night)
        image.paste(sprite, (PLACES[thing.place] - sprite.width // 2, ROWS[thing.row] - sprite.height), sprite)
    if not scene.style:
        return np.asarray(image)
    return styled(np.asarray(image).astype(np.float32), scene.style).round().astype(np.uint8)


@cache
def lit(name: str, mood: str, size: str, night: bool) -> Image.Image:
    """A thing as it looks by day or by night."""
    sprite = sprites()[f"{mood} {name}".strip()]
    if SIZES[size] != max(sprite.size):
        scale = SIZES[size] / max(sprite.size)
        # premultiplied, so that what is transparent has no colour at the edges
        sprite = (
            sprite.convert("RGBa")
            .resize((round(sprite.width * scale), round(sprite.height * scale)), Image.Resampling.LANCZOS)
            .convert("RGBA")
        )
    if not night:
        return sprite
    levels = np.asarray(sprite).copy()
    levels[..., :3] = (levels[..., :3] * np.array([0.72, 0.74, 0.85])).astype("uint8")
    return Image.fromarray(levels)
