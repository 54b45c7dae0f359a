"""Trains the built-in model: `python -m engine.doodle.train --out FOLDER --minutes N [--resume WEIGHTS]`.

Flow matching (Lipman et al., 2022, https://arxiv.org/abs/2210.02747): the model learns the velocity from picture to
noise. Every few minutes FOLDER gets the averaged weights, one log line and a contact sheet of held-out scenes.
"""

import argparse
import logging
import random
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers.pipelines.pipeline_utils import DiffusionPipeline
from PIL import Image

from engine.doodle import edits, grammar, model, scenes
from engine.doodle.grounds import SIDE
from engine.doodle.muon import Muon
from engine.doodle.scenes import Scene

log = logging.getLogger("train")

BATCH = 48
GRID = SIDE // 32
TOKENS = GRID * GRID
RATES = {"matrices": 2e-2, "rest": 2e-3}
WARM_UP = 60  # steps
EASY = 20_000  # samples until scenes are as hard as they get
COOL_DOWN = 0.35  # of the time, in which the rates fall to nothing
AVERAGING = 0.998
PAUSE = 480.0  # seconds between checkpoints
HELD_OUT = 32


@dataclass(frozen=True, slots=True)
class Batch:
    """What is shown to the model in one step: noise-free latents B x TOKENS x NUMBERS, words, and what they refer to."""

    latents: torch.Tensor
    words: list[str]
    references: torch.Tensor | None


class Trainer:
    """One model in training."""

    def __init__(self, pipeline: Any, device: torch.device, seed: int, hard: float = 0.0) -> None:
        self.pipeline = pipeline.to(device)
        self.device = device
        self.samples = 0
        self._hard = hard
        self._random = random.Random(seed)
        self._ids: dict[str, tuple[torch.Tensor, torch.Tensor]] = {}
        named = [
            *((f"transformer.{n}", p) for n, p in pipeline.transformer.named_parameters()),
            *((f"text_encoder.{n}", p) for n, p in pipeline.text_encoder.model.named_parameters()),
        ]
        self.parameters = dict(named)
        self.average = {name: p.detach().clone() for name, p in named}
        matrices = [p for n, p in named if p.ndim == 2 and n.startswith("transformer.") and "blocks" in n]
        chosen = {id(p) for p in matrices}
        self._rest = [p for _, p in named if id(p) not in chosen]
        self._optimizers = {
            "matrices": Muon(matrices, RATES["matrices"]),
            "rest": torch.optim.AdamW(self._rest, RATES["rest"], betas=(0.9, 0.98), weight_decay=0.0),
        }
        self._steps = 0
        self._reader = torch.compile(self.read)
        self._velocity = torch.compile(self.velocity)

    def step(self, done: float) -> float:
        """One step at `done` (0 to 1) of the planned time; the loss."""
        rate = min(1.0, (self._steps + 1) / WARM_UP) * min(1.0, (1 - done) / COOL_DOWN + 0.02)
        for name, optimizer in self._optimizers.items():
            for group in optimizer.param_groups:
                group["lr"] = RATES[name] * rate
        batch = self._batch()
        noise = torch.randn_like(batch.latents)
        time = torch.sigmoid(torch.randn(BATCH, device=self.device))
        time = model.SHIFT * time / (1 + (model.SHIFT - 1) * time)
        noisy = torch.lerp(batch.latents, noise, time[:, None, None])
        with torch.autocast(self.device.type, torch.bfloat16):
            velocity = self._velocity(noisy, time, self._reader(*self.ids(batch.words)), batch.references)
        loss = (velocity.float() - (noise - batch.latents)).square().mean()
        for optimizer in self._optimizers.values():
            optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]  # torch has no types here
        torch.nn.utils.clip_grad_norm_(self._rest, 1.0)
        for optimizer in self._optimizers.values():
            optimizer.step()
        keep = min(AVERAGING, (self._steps + 1) / (self._steps + 20))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.average.values()), list(self.parameters.values()), 1 - keep)
        self._steps += 1
        self.samples += BATCH
        return loss.item()

    def _batch(self) -> Batch:
        """Captions and edits take turns."""
        r, hard = self._random, min(1.0, self._hard + self.samples / EASY)
        seen = [scenes.scene(r, hard) for _ in range(BATCH)]
        if self._steps % 2 == 0:
            return Batch(self.encode(seen), [grammar.caption(scene, r) for scene in seen], None)
        wanted, words = zip(*(edits.edit(scene, r) for scene in seen), strict=True)
        return Batch(self.encode(wanted), list(words), self.encode(seen))

    @torch.no_grad()
    def encode(self, seen: Any) -> torch.Tensor:
        """B x TOKENS x NUMBERS."""
        images = model.tensor([scenes.paint(scene) for scene in seen]).to(self.device)
        latents = self.pipeline.vae.encode(images).latent_dist.mode()
        return torch.nn.functional.pixel_unshuffle(latents, 2).flatten(2).movedim(1, 2)

    @torch.no_grad()
    def decode(self, tokens: torch.Tensor) -> torch.Tensor:
        """B x 3 x SIDE x SIDE, -1 to 1."""
        latents = torch.nn.functional.pixel_shuffle(tokens.movedim(1, 2).reshape(len(tokens), -1, GRID, GRID), 2)
        image: torch.Tensor = self.pipeline.vae.decode(latents, return_dict=False)[0]
        return image.clamp(-1, 1)

    def ids(self, words: list[str]) -> tuple[torch.Tensor, torch.Tensor]:
        """Token ids and mask, B x TEXT_TOKENS, as the pipeline makes them."""
        for text in words:
            if text not in self._ids:
                said = self.pipeline.tokenizer.apply_chat_template(
                    [{"role": "user", "content": text}], tokenize=False, add_generation_prompt=True
                )
                told = self.pipeline.tokenizer(
                    said, return_tensors="pt", padding="max_length", truncation=True, max_length=model.TEXT_TOKENS
                )
                self._ids[text] = told["input_ids"][0], told["attention_mask"][0]
        both = [self._ids[text] for text in words]
        if len(self._ids) > 200_000:
            self._ids.clear()
        return torch.stack([i for i, _ in both]).to(self.device), torch.stack([m for _, m in both]).to(self.device)

    def read(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """B x TEXT_TOKENS x 192: what the pipeline takes from the text encoder."""
        told = self.pipeline.text_encoder.model(
            input_ids=ids, attention_mask=mask, output_hidden_states=True, use_cache=False
        )
        return torch.cat([told.hidden_states[layer] for layer in model.TAPS], -1)

    def velocity(
        self, tokens: torch.Tensor, time: torch.Tensor, words: torch.Tensor, references: torch.Tensor | None
    ) -> torch.Tensor:
        """From picture to noise; the references attend to themselves alone."""
        more: dict[str, Any] = {}
        places = positions(0).to(self.device)
        if references is not None:
            more = {"kv_cache_mode": "extract", "num_ref_tokens": TOKENS}
            tokens, places = torch.cat([references, tokens], 1), torch.cat([positions(10).to(self.device), places])
        lines = torch.zeros(model.TEXT_TOKENS, 4, device=self.device)
        lines[:, 3] = torch.arange(model.TEXT_TOKENS, device=self.device)
        told: torch.Tensor = self.pipeline.transformer(
            hidden_states=tokens,
            encoder_hidden_states=words,
            timestep=time,
            img_ids=places,
            txt_ids=lines,
            return_dict=False,
            **more,
        )[0]
        return told

    @torch.no_grad()
    def draw(self, words: list[str], references: torch.Tensor | None = None) -> torch.Tensor:
        """Pictures by the weights as they are, B x 3 x SIDE x SIDE."""
        said = self.read(*self.ids(words))
        noise = torch.Generator().manual_seed(0)
        tokens = torch.randn(len(words), TOKENS, model.NUMBERS, generator=noise).to(self.device)
        sigmas = torch.linspace(1, 1 / model.STEPS, model.STEPS)
        sigmas = torch.cat([model.SHIFT * sigmas / (1 + (model.SHIFT - 1) * sigmas), torch.zeros(1)]).to(self.device)
        for here, there in pairwise(sigmas):
            tokens = tokens + (there - here) * self.velocity(tokens, here.expand(len(words)), said, references)
        return self.decode(tokens)

    def averaged(self) -> "Averaged":
        """Within it, the weights are the averaged ones."""
        return Averaged(self)


class Averaged:
    """Lends the averaged weights to the model."""

    def __init__(self, trainer: Trainer) -> None:
        self._trainer = trainer
        self._own: dict[str, torch.Tensor] = {}

    def __enter__(self) -> None:
        for name, parameter in self._trainer.parameters.items():
            self._own[name] = parameter.detach().clone()
            parameter.data.copy_(self._trainer.average[name])

    def __exit__(self, *_: object) -> None:
        for name, parameter in self._trainer.parameters.items():
            parameter.data.copy_(self._own[name])


def positions(image: int) -> torch.Tensor:
    """TOKENS x 4: which image, row and column, as the pipeline numbers them."""
    rows, columns = torch.meshgrid(torch.arange(GRID), torch.arange(GRID), indexing="ij")
    zeros = torch.zeros(GRID, GRID)
    return torch.stack([zeros + image, rows, columns, zeros], -1).flatten(0, 1).float()


def psnr(one: torch.Tensor, other: torch.Tensor) -> float:
    """The median over a batch, in dB."""
    error = (one - other).square().flatten(1).mean(1)
    return float((10 * torch.log10(4 / error)).median())


@dataclass(frozen=True, slots=True)
class Exam:
    """Scenes that the training does not draw its batches from."""

    seen: list[Scene]
    captions: list[str]
    wanted: list[Scene]
    words: list[str]

    @classmethod
    def new(cls, seed: int = 99) -> "Exam":
        r = random.Random(seed)
        seen = [scenes.unseen(r) for _ in range(HELD_OUT)]
        asked = [edits.edit(scene, r, held=True) for scene in seen]
        return cls(
            seen, [grammar.caption(s, r, True) for s in seen], [scene for scene, _ in asked], [w for _, w in asked]
        )

    def sit(self, trainer: Trainer, sheet: Path) -> str:
        """Draws the contact sheet: sources, edits made, edits wanted, pictures from the sources' captions."""
        before = model.tensor([scenes.paint(scene) for scene in self.seen]).to(trainer.device)
        after = model.tensor([scenes.paint(scene) for scene in self.wanted]).to(trainer.device)
        edited = trainer.draw(self.words, trainer.encode(self.seen))
        drawn = trainer.draw(self.captions)
        kinds = (before, edited, after, drawn)
        rows = [torch.cat(list(kind[n : n + 8]), -1) for n in (0, 8) for kind in kinds]
        levels = torch.cat(rows, -2).add(1).mul(127.5).byte().movedim(0, -1).cpu().numpy()
        Image.fromarray(np.ascontiguousarray(levels)).save(sheet)
        copied = psnr(before, after)
        return f"edits {psnr(edited, after):.1f} dB (copying: {copied:.1f}), pictures {psnr(drawn, before):.1f} dB"


def train(out: Path, minutes: float, resume: Path | None, seed: int, hard: float) -> None:
    """Until the time is over; what is in `out` is good at any moment."""
    torch.manual_seed(seed)
    torch.set_flush_denormal(True)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    pipeline: Any = DiffusionPipeline.from_pretrained(resume, dtype=torch.float32) if resume else model.new()
    trainer, exam = Trainer(pipeline, device, seed, hard), Exam.new()
    out.mkdir(parents=True, exist_ok=True)
    began = saved = time.monotonic()
    losses: list[float] = []
    while (past := time.monotonic() - began) < minutes * 60:
        losses.append(trainer.step(past / (minutes * 60)))
        if time.monotonic() - saved > PAUSE:
            _checkpoint(trainer, exam, out, losses, past)
            saved, losses = time.monotonic(), []
    _checkpoint(trainer, exam, out, losses, minutes * 60)


def _checkpoint(trainer: Trainer, exam: Exam, out: Path, losses: list[float], past: float) -> None:
    loss = sum(losses) / max(1, len(losses))
    with trainer.averaged():
        told = exam.sit(trainer, out / "sheet.png")
        model.save(trainer.pipeline, out / "weights")
    log.info("%d samples, %.0f s: loss %.3f, %s", trainer.samples, past, loss, told)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="where weights, log and contact sheet go")
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--resume", type=Path, help="a folder of weights to go on from")
    parser.add_argument("--hard", type=float, default=0.0, help="how hard scenes are at the start, 0 to 1")
    parser.add_argument("--seed", type=int, default=0)
    told = parser.parse_args()
    told.out.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(
        level=logging.INFO,
        format="%(message)s",
        handlers=[logging.StreamHandler(), logging.FileHandler(told.out / "log.txt")],
    )
    train(told.out, told.minutes, told.resume, told.seed, told.hard)
