"""Measures the built-in model on scenes it was not trained on by name: `python -m engine.doodle.evaluate WEIGHTS`.

The judge's own table stands first: what it makes of true pictures, of wrong ones, and of the source left as it was.
"""

import argparse
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers.pipelines.pipeline_utils import DiffusionPipeline
from PIL import Image

import engine.doodle.autoencoder  # noqa: F401 - diffusers loads only classes of modules that are imported
from engine.doodle import grammar, model, scenes
from engine.doodle.judge import judge
from engine.doodle.scenes import NAMES, Pixels, Scene

SEED = 2026  # of the scenes; training draws its own from other seeds


@dataclass(frozen=True, slots=True)
class Score:
    """One line of the table: of `many`, so many were right."""

    name: str
    right: int
    many: int

    def __str__(self) -> str:
        return f"| {self.name} | {100 * self.right / self.many:.0f} % of {self.many} |"


def share(name: str, pairs: Sequence[tuple[Any, Any]]) -> Score:
    return Score(name, sum(one == other for one, other in pairs), len(pairs))


def of_the_judge(many: int = 200) -> list[Score]:
    """True pictures, pictures with one thing swapped, and sources that were copied."""
    r = random.Random(SEED)
    seen = [scenes.scene(r) for _ in range(many)]
    wrong = [_swapped(scene, r) for scene in seen]
    wanted = [grammar.edit(scene, r)[0] for scene in seen]
    found = [judge(scenes.paint(scene)) for scene in seen]
    return [
        share("judge: true pictures right", list(zip(found, seen, strict=True))),
        share(
            "judge: one thing swapped, caught",
            [(judge(scenes.paint(w)) != s, True) for s, w in zip(seen, wrong, strict=True)],
        ),
        share("judge: the source copied is an edit done", list(zip(found, wanted, strict=True))),
    ]


def of_the_model(pipeline: Any, many: int) -> list[Score]:
    """From captions, and from edits of true pictures."""
    r = random.Random(SEED + 1)
    seen = [scenes.scene(r) for _ in range(many)]
    edits = [grammar.edit(scene, r) for scene in seen]
    drawn = [judge(draw(pipeline, grammar.caption(scene, r), n)) for n, scene in enumerate(seen)]
    made = [
        judge(draw(pipeline, words, n, scenes.paint(scene)))
        for n, (scene, (_, words)) in enumerate(zip(seen, edits, strict=True))
    ]
    wanted = [scene for scene, _ in edits]

    def right(what: str, of: Callable[[Scene], Any], found: list[Scene], true: list[Scene]) -> Score:
        return share(what, [(of(one), of(other)) for one, other in zip(found, true, strict=True)])

    nights = [
        (one, other) for one, other, scene in zip(made, wanted, seen, strict=True) if other.night and not scene.night
    ]
    return [
        right("caption: ground and time of day", _where, drawn, seen),
        right("caption: things and places too", _all, drawn, seen),
        right("edit: ground and time of day", _where, made, wanted),
        right("edit: things and places too", _all, made, wanted),
        share(
            'edit: "make it night" is night, on the same ground',
            [(_where(one), _where(other)) for one, other in nights],
        ),
    ]


def draw(pipeline: Any, words: str, seed: int, source: Pixels | None = None) -> Pixels:
    """By diffusers' own pipeline."""
    image = pipeline(
        prompt=words,
        image=None if source is None else Image.fromarray(source),
        height=scenes.SIDE,
        width=scenes.SIDE,
        num_inference_steps=model.STEPS,
        max_sequence_length=model.TEXT_TOKENS,
        generator=torch.Generator("cpu").manual_seed(seed),
    ).images[0]
    return np.asarray(image)


def _where(scene: Scene) -> tuple[str, bool]:
    return scene.ground, scene.night


def _all(scene: Scene) -> Scene:
    return scene


def _swapped(scene: Scene, r: random.Random) -> Scene:
    first, *rest = scene.things
    other = r.choice([name for name in NAMES if name != first.name])
    return replace(scene, things=(replace(first, name=other), *rest))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--many", type=int, default=100, help="scenes")
    told = parser.parse_args()
    pipeline: Any = DiffusionPipeline.from_pretrained(told.weights, dtype=torch.float32)
    pipeline.set_progress_bar_config(disable=True)
    for score in [*of_the_judge(), *of_the_model(pipeline, told.many)]:
        print(score, flush=True)


if __name__ == "__main__":
    main()
