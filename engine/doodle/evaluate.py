"""Measures the built-in model: `python -m engine.doodle.evaluate WEIGHTS [--json] [--quick] [--by-hand FILE]`.

On scenes with some pair of thing and ground that training never sees, in ways of speaking that it never hears. The judge's own
table stands first: what it makes of true pictures, of wrong ones, and of the source left as it was.
"""

import argparse
import json
import os
import platform
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import torch

from engine.doodle import edits, grammar, scenes
from engine.doodle.artist import Artist
from engine.doodle.grammar import groups
from engine.doodle.instructions import Instruction, read
from engine.doodle.judge import judge
from engine.doodle.scenes import PLACES, Pixels, Scene, Thing
from engine.doodle.sheet import CAST

SEED = 2026  # of the scenes; training draws its own from other seeds
EDITS = 8  # in a chain
FELT = ("determined", "sad", "surprised")
Keep = Callable[[Pixels, Pixels], Pixels]  # source and edited: what keeps everything that was not asked for


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `goal` is the issue's "good"."""

    name: str
    value: float
    goal: float
    unit: str
    met: bool
    note: str

    def __str__(self) -> str:
        return f"| {self.name} | {self.value:.1f} {self.unit} | {self.goal:g} {self.unit} | {self.note} |"


@dataclass(frozen=True, slots=True)
class Asked:
    """An edit of a true picture, and what came of it."""

    seen: Scene
    words: str
    wanted: Scene
    made: Pixels


def share(name: str, right: Sequence[bool], goal: float, note: str = "") -> Row:
    value = 100 * sum(right) / max(1, len(right))
    return Row(name, value, goal, "%", value >= goal, f"{sum(right)} of {len(right)}" + (f"; {note}" if note else ""))


def of_the_judge(many: int = 200) -> list[Row]:
    """True pictures, pictures with one thing changed, sources that were copied, and pictures of something else."""
    r = random.Random(SEED)
    seen = [scenes.unseen(r) if n % 2 else scenes.scene(r) for n in range(many)]
    wanted = [edits.edit(scene, r)[0] for scene in seen]
    found = [judge(scenes.paint(scene)) for scene in seen]
    rows = [share("judge: true pictures right", [one == other for one, other in zip(found, seen, strict=True)], 99)]
    for name, change in CHANGES.items():
        pairs = [(scene, wrong) for scene in seen if (wrong := change(scene, r)) is not None and wrong != scene]
        caught = [judge(scenes.paint(wrong)) != scene for scene, wrong in pairs]
        rows.append(share(f"judge: {name} swapped, caught", caught, 95))
    copied = [one != other for one, other in zip(found, wanted, strict=True)]
    others = [one != other for one, other in zip(found, seen[1:] + seen[:1], strict=True)]
    return [
        *rows,
        share("judge: the source copied is no edit done", copied, 100),
        share("judge: another scene's picture fails", others, 100),
    ]


def captions(artist: Artist, many: int) -> list[Row]:
    """Pictures from words."""
    r = random.Random(SEED + 1)
    seen = [scenes.unseen(r) for _ in range(many)]
    found = [judge(artist.draw(grammar.caption(scene, r, held=True), n)) for n, scene in enumerate(seen)]
    pairs = list(zip(found, seen, strict=True))
    names = [_called(one) == _called(other) for one, other in pairs]
    where = [_where(one) == _where(other) for one, other in pairs]
    return [
        share("caption: right things in the right places", [one.things == other.things for one, other in pairs], 90),
        share("caption: right things, wherever", names, 90),
        share("caption: ground, time and style", where, 90),
    ]


def changes(artist: Artist, many: int, kind: str = "", keep: Keep | None = None, seed: int = SEED + 2) -> list[Asked]:
    """Edits of true pictures."""
    r = random.Random(seed)
    asked = []
    for n in range(many):
        scene = _somebody(r) if kind == "mood" else scenes.unseen(r)
        wanted, words = edits.edit(scene, r, held=True, kind=kind)
        asked.append(Asked(scene, words, wanted, _made(artist, words, n, scenes.paint(scene), keep)))
    return asked


def edited(asked: Sequence[Asked]) -> list[Row]:
    """Whether what was asked for was done, and nothing else."""
    found = [judge(one.made) for one in asked]
    pairs = [(one, other.wanted) for one, other in zip(found, asked, strict=True)]
    return [
        share("edit did what was asked, and nothing else", [one == other for one, other in pairs], 90),
        share("edit: ground, time and style", [_where(one) == _where(other) for one, other in pairs], 90),
        *by_kind(asked, found),
    ]


def by_kind(asked: Sequence[Asked], found: Sequence[Scene]) -> Iterator[Row]:
    """Of what changes the ground, the time or the style; and of what changes things."""
    whole = [_where(one.seen) != _where(one.wanted) for one in asked]
    for name, wanted in (("whole picture", True), ("things", False)):
        right = [f == a.wanted for f, a, w in zip(found, asked, whole, strict=True) if w is wanted]
        yield share(f"edit: {name}", right, 90)


def outside(asked: Sequence[Asked], note: str) -> Row:
    """How near the pixels are to the truth where nothing was to change; edits of the whole picture are left out."""
    levels = []
    for one in asked:
        before, after = (scenes.paint(scene).astype(np.float32) for scene in (one.seen, one.wanted))
        same = (before == after).all(-1)
        if _where(one.seen) == _where(one.wanted):
            error = ((one.made.astype(np.float32) - after)[same] ** 2).mean()
            levels.append(float(10 * np.log10(255**2 / max(float(error), 1e-2))))
    value = float(np.median(levels)) if levels else 0.0
    return Row("pixels outside what was asked", value, 30, "dB", value >= 30, f"median of {len(levels)}; {note}")


def chains(artist: Artist, many: int, keep: Keep | None = None) -> Row:
    """Things that none of eight edits in a row was about."""
    r = random.Random(SEED + 3)
    right = []
    for n in range(many):
        scene = _pair(r)
        own, picture = scene.row("front")[0], scenes.paint(scene)
        for step in range(EDITS):
            while True:
                wanted, words = edits.edit(scene, r)
                if own in wanted.things and wanted.style == "":
                    break
            picture, scene = _made(artist, words, 100 * n + step, picture, keep), wanted
        right.append(any((thing.name, thing.mood) == (own.name, own.mood) for thing in judge(picture).things))
    return share("after eight edits in a row, untouched things still recognised", right, 90)


def expressions(artist: Artist, many: int, keep: Keep | None = None) -> list[Row]:
    asked = changes(artist, many, "mood", keep, SEED + 4)
    right = [judge(one.made).things == one.wanted.things for one in asked]
    told = [any(t.mood in FELT for t in set(one.wanted.things) - set(one.seen.things)) for one in asked]
    chosen = [one for one, is_felt in zip(right, told, strict=True) if is_felt]
    return [
        share("expression changes", right, 85),
        share("expression changes: determined, sad, surprised", chosen, 85),
    ]


def by_hand(artist: Artist, asked: Sequence[Instruction], keep: Keep | None = None) -> list[Row]:
    """Nothing if there are none."""
    right = []
    for n, one in enumerate(asked):
        source = None if one.scene is None else scenes.paint(one.scene)
        made = _made(artist, one.words, n, source, keep)
        right.append(judge(made) in one.wanted)
    return [share("instructions written by hand", right, 80)] if asked else []


def alike(artist: Artist) -> Row:
    """The same picture by the stock pipeline and by our engine."""
    source = scenes.paint(Scene("beach", (Thing("robot", "middle"),)))
    pairs = [
        (artist.draw(words, 1, image), artist.ours(words, 1, image))
        for words, image in (("a robot on the beach", None), ("make it night", source))
    ]
    value = float(max(np.abs(one.astype(int) - other.astype(int)).max() for one, other in pairs))
    return Row("stock pipeline and our engine differ by at most", value, 2, "/255", value <= 2, "a caption and an edit")


def table(artist: Artist, quick: bool, asked: Sequence[Instruction]) -> Iterator[Row]:
    """Line by line, as they are measured."""
    yield from of_the_judge(30 if quick else 300)
    yield alike(artist)
    yield from captions(artist, 12 if quick else 80)
    plain = changes(artist, 12 if quick else 100)
    kept = [replace(one, made=artist.kept(scenes.paint(one.seen), one.made)) for one in plain]
    yield from edited(kept)
    yield outside(kept, 'with "keep everything else"')
    yield outside(plain, "without it")
    yield from expressions(artist, 8 if quick else 50, artist.kept)
    yield chains(artist, 2 if quick else 16, artist.kept)
    yield from by_hand(artist, asked[:12] if quick else asked, artist.kept)


def _made(artist: Artist, words: str, seed: int, source: Pixels | None, keep: Keep | None) -> Pixels:
    made = artist.draw(words, seed, source)
    return made if keep is None or source is None else keep(source, made)


def _where(scene: Scene) -> tuple[str, bool, str]:
    return scene.ground, scene.night, scene.style


def _called(scene: Scene) -> list[tuple[str, str]]:
    return sorted((thing.name, thing.mood) for thing in scene.things)


def _somebody(r: random.Random) -> Scene:
    """With someone of the cast in it."""
    while True:
        scene = scenes.scene(r)
        if any(thing.name in CAST and number == 1 for thing, number in groups(scene.things)):
            return scene


def _pair(r: random.Random) -> Scene:
    """Two different things side by side."""
    while True:
        scene = scenes.scene(r)
        front = scene.row("front")
        if [t.size for t in front] == ["normal"] * 2 and front[0].name != front[1].name and not scene.style:
            return scene


def _other_thing(scene: Scene, r: random.Random) -> Scene:
    old = r.choice(scene.things)
    name = r.choice([name for name in scenes.NAMES if name != old.name])
    return scene.of(replace(old, name=name, mood="") if thing is old else thing for thing in scene.things)


def _other_place(scene: Scene, r: random.Random) -> Scene | None:
    front = scene.row("front")
    if len(front) == 2:
        first, second = (replace(thing, place=other.place) for thing, other in zip(front, front[::-1], strict=True))
        return scene.of([first, second, *(thing for thing in scene.things if thing.row != "front")])
    if len(front) == 3 or front[0].size == "big":
        return None
    place = r.choice([place for place in PLACES if place != front[0].place])
    return scene.of(replace(thing, place=place) if thing is front[0] else thing for thing in scene.things)


def _other_count(scene: Scene, r: random.Random) -> Scene | None:
    sky = scene.row("above")
    return scene.of(thing for thing in scene.things if thing is not sky[-1]) if len(sky) > 1 else None


def _other_mood(scene: Scene, r: random.Random) -> Scene | None:
    cast = [thing for thing in scene.things if thing.name in CAST]
    if not cast:
        return None
    mood = r.choice([mood for mood in ("", *CAST[cast[0].name]) if mood != cast[0].mood])
    return scene.of(replace(thing, mood=mood) if thing is cast[0] else thing for thing in scene.things)


CHANGES: dict[str, Callable[[Scene, random.Random], Scene | None]] = {
    "one thing": _other_thing, "one place": _other_place, "one count": _other_count, "one expression": _other_mood,
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--json", action="store_true", help="machine and rows as one JSON object")
    parser.add_argument("--quick", action="store_true", help="few scenes: an impression in a few minutes")
    parser.add_argument("--by-hand", type=Path, default=Path("tests/engine/doodle/instructions.jsonl"), metavar="FILE")
    told = parser.parse_args()
    torch.set_flush_denormal(True)
    rows = []
    for row in table(Artist.load(told.weights), told.quick, read(told.by_hand)):
        rows.append(row)
        print(row, flush=True, file=sys.stderr if told.json else sys.stdout)
    if told.json:
        machine = {"machine": platform.machine(), "cores": os.cpu_count(), "torch": torch.__version__}
        print(json.dumps({"machine": machine, "rows": [asdict(row) for row in rows]}))


if __name__ == "__main__":
    main()
