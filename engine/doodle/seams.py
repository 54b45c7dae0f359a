"""Trains the decoder's network, so that seams and noise of latents go: `python -m engine.doodle.seams WEIGHTS --out FILE --minutes N`.

Latents stay what they are, so this may be done at any time beside the transformer's training, or after it. Half of what
it learns from are true latents with noise, half are latents that the model itself finished from a noisy true picture.
"""

import argparse
import logging
import random
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
from diffusers.pipelines.pipeline_utils import DiffusionPipeline
from torch import nn

from engine.doodle import grammar, model, scenes
from engine.doodle.train import GRID, Trainer, psnr

log = logging.getLogger("seams")

BATCH = 16
RATE = 2e-3
NOISE = 0.3  # of the latents, whose variance is 1: the most there may be
POOL = 24  # batches that the model finishes
UNFINISHED = (3, 4, 5, 6)  # steps that it has to go
PAUSE = 60.0  # seconds between checkpoints
Pair = tuple[torch.Tensor, torch.Tensor]  # latents B x 64 x 16 x 16, and the pictures they should become


class Seams:
    """The network in training; everything else of the autoencoder stands still."""

    def __init__(self, pipeline: Any, seed: int) -> None:
        self.vae = pipeline.vae
        self._trainer = Trainer(pipeline, torch.device("cpu"))
        self._random = random.Random(seed)
        self._pool: list[Pair] = []
        self.learning = [*self.vae.enter.parameters(), *self.vae.smooth.parameters(), *self.vae.leave.parameters()]
        for parameter in [
            *pipeline.transformer.parameters(),
            *pipeline.text_encoder.parameters(),
            *self.vae.parameters(),
        ]:
            parameter.requires_grad_(False)
        for parameter in self.learning:
            parameter.requires_grad_(True)
        self._optimizer = torch.optim.AdamW(self.learning, RATE, weight_decay=0.0)

    def step(self, done: float) -> float:
        """One step at `done` (0 to 1) of the planned time; the loss."""
        for group in self._optimizer.param_groups:
            group["lr"] = RATE * min(1.0, (1 - done) / 0.5 + 0.01)
        noisy, true = self.noisy(self._random)
        if len(self._pool) < POOL and self._random.random() < 0.2:
            self._pool.append(self.finished(self._random))
        if self._pool:
            latents, pictures = self._random.choice(self._pool)
            noisy, true = torch.cat([noisy[::2], latents[::2]]), torch.cat([true[::2], pictures[::2]])
        found = self.vae.decode(noisy, return_dict=False)[0]
        loss = nn.functional.l1_loss(found, true) + nn.functional.mse_loss(found, true)
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]  # torch has no types here
        nn.utils.clip_grad_norm_(self.learning, 1.0)
        self._optimizer.step()
        return loss.item()

    @torch.no_grad()
    def noisy(self, r: random.Random, most: float = NOISE) -> Pair:
        """True latents with noise, each picture with its own share."""
        true = model.tensor([scenes.paint(scenes.scene(r)) for _ in range(BATCH)])
        latents = self.vae.encode(true).latent_dist.mode()
        return latents + torch.rand(BATCH, 1, 1, 1) * most * torch.randn_like(latents), true

    @torch.no_grad()
    def finished(self, r: random.Random) -> Pair:
        """The model's own: a noisy true picture, denoised for the last few steps."""
        seen = [scenes.scene(r) for _ in range(BATCH)]
        said = self._trainer.read(*self._trainer.ids([grammar.caption(scene, r) for scene in seen]))
        sigmas = torch.linspace(1, 1 / model.STEPS, model.STEPS)[-r.choice(UNFINISHED) :]
        sigmas = torch.cat([model.SHIFT * sigmas / (1 + (model.SHIFT - 1) * sigmas), torch.zeros(1)])
        pictures = model.tensor([scenes.paint(scene) for scene in seen])
        true = self._trainer.encode(pictures)
        tokens = torch.lerp(true, torch.randn_like(true), sigmas[0])
        for here, there in pairwise(sigmas):
            tokens = tokens + (there - here) * self._trainer.velocity(tokens, here.expand(BATCH), said, None)
        latents = nn.functional.pixel_shuffle(tokens.movedim(1, 2).reshape(BATCH, -1, GRID, GRID), 2)
        return latents, pictures

    @torch.no_grad()
    def measure(self, pairs: dict[str, Pair]) -> str:
        """In dB, what each kind of latents becomes."""
        told = {
            name: psnr(self.vae.decode(latents, return_dict=False)[0].clamp(-1, 1), true)
            for name, (latents, true) in pairs.items()
        }
        return ", ".join(f"{name} {level:.1f} dB" for name, level in told.items())


def train(weights: Path, out: Path, minutes: float, seed: int) -> None:
    """Until the time is over; `out` holds the autoencoder's state and is good at any moment."""
    torch.manual_seed(seed)
    pipeline: Any = DiffusionPipeline.from_pretrained(weights, dtype=torch.float32)
    seams, r = Seams(pipeline, seed), random.Random(seed + 1)
    pairs = {"true": seams.noisy(r, 0.0), "noisy": seams.noisy(r), "the model's": seams.finished(r)}
    log.info("%s", seams.measure(pairs))
    began = saved = time.monotonic()
    losses: list[float] = []
    while (past := time.monotonic() - began) < minutes * 60:
        losses.append(seams.step(past / (minutes * 60)))
        if time.monotonic() - saved > PAUSE:
            _checkpoint(seams, out)
            log.info("%d steps, %.0f s: loss %.4f, %s", len(losses), past, sum(losses[-50:]) / 50, seams.measure(pairs))
            saved = time.monotonic()
    _checkpoint(seams, out)
    log.info("%d steps: %s", len(losses), seams.measure(pairs))


def _checkpoint(seams: Seams, out: Path) -> None:
    part = out.with_name(out.name + ".part")
    torch.save({name: told.detach().clone() for name, told in seams.vae.state_dict().items()}, part)
    part.replace(out)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="the file that the autoencoder's state is kept in")
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--seed", type=int, default=0)
    told = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    train(told.weights, told.out, told.minutes, told.seed)
