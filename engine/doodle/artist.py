"""Asks the built-in model for pictures, through diffusers' own pipeline or through our engine."""

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image

import engine.doodle.autoencoder
import engine.doodle.transformer  # noqa: F401 - diffusers loads only classes of modules that are imported
from engine.canvas import join
from engine.doodle.scenes import Pixels
from engine.families.flux2 import Flux2, pixels, read
from engine.job import Edit, Generate
from engine.keep import estimate
from engine.models import Model, find
from engine.stepper import advance


@dataclass(frozen=True, slots=True)
class Artist:
    """Weights that are loaded, and what is told of them."""

    model: Model
    pipeline: Any

    @classmethod
    def load(cls, weights: Path) -> "Artist":
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            model = find(str(weights))
            pipeline = read(model, torch.device("cpu"))
        pipeline.set_progress_bar_config(disable=True)
        return cls(model, pipeline)

    def draw(self, words: str, seed: int, source: Pixels | None = None) -> Pixels:
        """By diffusers' own pipeline."""
        image = self.pipeline(
            prompt=words,
            image=None if source is None else Image.fromarray(source),
            height=self.model.height,
            width=self.model.width,
            num_inference_steps=self.model.steps,
            max_sequence_length=self.model.text_tokens,
            generator=torch.Generator("cpu").manual_seed(seed),
        ).images[0]
        return np.asarray(image)

    def ours(self, words: str, seed: int, source: Pixels | None = None) -> Pixels:
        """The same by our engine."""
        numbers: dict[str, Any] = {
            "model": self.model.name, "width": self.model.width, "height": self.model.height,
            "steps": self.model.steps, "seed": seed,
        }  # fmt: skip
        family = Flux2(self.model, self.pipeline)
        images: list[Any] = [] if source is None else [pixels(_levels(source))]
        asked = Edit(instruction=words, images=("",), **numbers) if images else Generate(prompt=words, **numbers)
        with torch.inference_mode():
            row = family.row(1, asked, images)
            while row.step < row.steps:
                advance(family, [row])
            drawn = family.decode(row)
        return np.frombuffer(drawn.data, dtype=np.uint8).reshape(self.model.height, self.model.width, 3)

    def kept(self, source: Pixels, made: Pixels) -> Pixels:
        """With everything else as it was, as our engine does it."""
        family, before, after = Flux2(self.model, self.pipeline), pixels(_levels(source)), pixels(_levels(made))
        with torch.inference_mode():
            change = estimate(before, family.round_trip(before), after)
        if change.mask is None:
            return made
        mask = Image.frombytes("RGB", (change.mask.width, change.mask.height), change.mask.data).convert("L")
        size = self.model.width, self.model.height
        return np.asarray(join(Image.fromarray(source), Image.fromarray(made), estimate=mask, size=size))


def _levels(source: Pixels) -> torch.Tensor:
    """1 x 3 x H x W, -1 to 1."""
    return torch.from_numpy(source.copy()).movedim(-1, 0)[None].float() / 127.5 - 1
