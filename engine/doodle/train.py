"""Trains the built-in model: `python -m engine.doodle.train --out FOLDER --minutes N [--resume WEIGHTS]`.

Flow matching (Lipman et al., 2022, https://arxiv.org/abs/2210.02747): the model learns the velocity from picture to
noise. Every few minutes FOLDER gets the averaged weights, one log line and a contact sheet of held-out scenes.

On a busy processor, `--beside 2` has two processes learn half a batch each. On a GPU:
`--device cuda --batch 512 --workers 14 --minutes 8 --pause 100`; the weights come in shards of at most 12 MB.
"""

import argparse
import logging
import random
import tempfile
import time
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers.pipelines.pipeline_utils import DiffusionPipeline
from PIL import Image
from torch import distributed, multiprocessing
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.data import DataLoader

from engine.doodle import edits, grammar, model, scenes
from engine.doodle.grounds import SIDE
from engine.doodle.lessons import Lesson, Lessons, Reading
from engine.doodle.muon import Muon
from engine.doodle.scenes import Scene

log = logging.getLogger("train")

GRID = SIDE // 32
TOKENS = GRID * GRID
RATES = {"matrices": 2e-2, "rest": 2e-3}
FLOOR = 0.2  # noise; no step begins with less, and so less counts for less
WARM_UP = 60  # steps
AVERAGING = 0.998
EARLY = 2, 20  # steps after which it tells how fast it goes
PAUSED = 60.0  # seconds
HELD_OUT = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How to train."""

    out: Path
    minutes: float
    resume: Path | None = None
    batch: int = 48
    device: str = "cpu"
    workers: int = 0  # processes that paint
    beside: int = 1  # processes that learn, each its share of the batch
    pause: float = 480.0  # seconds between checkpoints
    hard: float = 0.0
    cool: float = 0.35
    seed: int = 0
    plain: bool = False


class Trainer:
    """One model in training."""

    def __init__(self, pipeline: Any, device: torch.device, plain: bool = False) -> None:
        self.pipeline = pipeline.to(device)
        self.device = device
        self._reading = Reading(pipeline.tokenizer)
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
        self._reader = self.read if plain else torch.compile(self.read)
        self._velocity = self.velocity if plain else torch.compile(self.velocity)

    def step(self, lesson: Lesson, rate: float) -> torch.Tensor:
        """One step, once warm at that share of the full rates; the loss."""
        rate *= min(1.0, (self._steps + 1) / WARM_UP)
        for name, optimizer in self._optimizers.items():
            for group in optimizer.param_groups:
                group["lr"] = RATES[name] * rate
        latents = self.encode(lesson.wanted)
        references = None if lesson.seen is None else self.encode(lesson.seen)
        noise = torch.randn_like(latents)
        time = torch.sigmoid(torch.randn(len(latents), device=self.device))
        time = model.SHIFT * time / (1 + (model.SHIFT - 1) * time)
        noisy = torch.lerp(latents, noise, time[:, None, None])
        # on a CPU, the way back through flash attention takes longer than all else together
        attention = sdpa_kernel(SDPBackend.MATH) if self.device.type == "cpu" else nullcontext()
        with torch.autocast(self.device.type, torch.bfloat16), attention:
            said = self._reader(lesson.ids.to(self.device), lesson.mask.to(self.device))
            velocity = self._velocity(noisy, time, said, references)
        errors = (velocity.float() - (noise - latents)).square().mean((1, 2))
        loss = (errors * (time / time.clamp(min=FLOOR)).square()).mean()
        for optimizer in self._optimizers.values():
            optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]  # torch has no types here
        if distributed.is_initialized():
            _agree([p.grad for p in self.parameters.values() if p.grad is not None])
        torch.nn.utils.clip_grad_norm_(self._rest, 1.0)
        for optimizer in self._optimizers.values():
            optimizer.step()
        keep = min(AVERAGING, (self._steps + 1) / (self._steps + 20))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.average.values()), list(self.parameters.values()), 1 - keep)
        self._steps += 1
        return loss.detach()

    @torch.no_grad()
    def encode(self, images: torch.Tensor) -> torch.Tensor:
        """B x TOKENS x NUMBERS, of bytes or of levels from -1 to 1."""
        images = images.to(self.device)
        images = images.float().div(127.5).sub(1) if images.dtype == torch.uint8 else images
        latents = self.pipeline.vae.encode(images).latent_dist.mode()
        return torch.nn.functional.pixel_unshuffle(latents, 2).flatten(2).movedim(1, 2)

    @torch.no_grad()
    def decode(self, tokens: torch.Tensor) -> torch.Tensor:
        """B x 3 x SIDE x SIDE, -1 to 1."""
        latents = torch.nn.functional.pixel_shuffle(tokens.movedim(1, 2).reshape(len(tokens), -1, GRID, GRID), 2)
        image: torch.Tensor = self.pipeline.vae.decode(latents, return_dict=False)[0]
        return image.clamp(-1, 1)

    def ids(self, words: list[str]) -> tuple[torch.Tensor, torch.Tensor]:
        """Token ids and mask, B x TEXT_TOKENS."""
        ids, mask = self._reading.ids(words)
        return ids.to(self.device), mask.to(self.device)

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


def _agree(gradients: list[torch.Tensor]) -> None:
    """Their mean over all that learn."""
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    distributed.all_reduce(flat)
    flat /= distributed.get_world_size()
    for gradient, agreed in zip(gradients, torch.split(flat, [g.numel() for g in gradients]), strict=True):
        gradient.copy_(agreed.view_as(gradient))


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
        edited = trainer.draw(self.words, trainer.encode(before))
        drawn = trainer.draw(self.captions)
        kinds = (before, edited, after, drawn)
        rows = [torch.cat(list(kind[n : n + 8]), -1) for n in (0, 8) for kind in kinds]
        levels = torch.cat(rows, -2).add(1).mul(127.5).byte().movedim(0, -1).cpu().numpy()
        Image.fromarray(np.ascontiguousarray(levels)).save(sheet)
        copied = psnr(before, after)
        return f"edits {psnr(edited, after):.1f} dB (copying: {copied:.1f}), pictures {psnr(drawn, before):.1f} dB"


def train(plan: Plan, rank: int = 0) -> None:
    """Until the time is over; what is in `plan.out` is good at any moment."""
    torch.manual_seed(plan.seed + rank)
    torch.set_flush_denormal(True)
    torch.set_float32_matmul_precision("high")
    device = torch.device(plan.device)
    pipeline: Any = DiffusionPipeline.from_pretrained(plan.resume, dtype=torch.float32) if plan.resume else model.new()
    trainer, exam = Trainer(pipeline, device, plan.plain), Exam.new()
    lessons = Lessons(
        pipeline.tokenizer, plan.batch // plan.beside, plan.seed * plan.beside + rank, plan.hard, plan.beside
    )
    loader = DataLoader(lessons, batch_size=None, num_workers=plan.workers, prefetch_factor=4 if plan.workers else None)
    before = saved = time.monotonic()
    worked = 0.0
    losses: list[torch.Tensor] = []
    for steps, lesson in enumerate(loader, 1):
        now = time.monotonic()
        # the compiler may take long; later, whoever took so long for a step was stopped meanwhile
        worked, before = worked + min(now - before, PAUSED if steps > EARLY[-1] else now), now
        past = _same(worked)
        if past > plan.minutes * 60:
            break
        losses.append(trainer.step(lesson, min(1.0, (1 - past / (plan.minutes * 60)) / plan.cool + 0.02)))
        if rank == 0 and steps in EARLY:
            log.info("%d samples, %.0f s: loss %.3f", steps * plan.batch, past, float(losses[-1]))
        if rank == 0 and time.monotonic() - saved > plan.pause:
            _checkpoint(trainer, exam, plan.out, losses, past, steps * plan.batch)
            saved, losses = time.monotonic(), []
    if rank == 0:
        _checkpoint(trainer, exam, plan.out, losses, past, (steps - 1) * plan.batch)


def _same(seconds: float) -> float:
    """What the first of all that learn says."""
    if not distributed.is_initialized():
        return seconds
    told = torch.tensor([seconds], dtype=torch.float64)
    distributed.broadcast(told, 0)
    return float(told)


def _checkpoint(trainer: Trainer, exam: Exam, out: Path, losses: list[torch.Tensor], past: float, samples: int) -> None:
    loss = float(torch.stack(losses).mean()) if losses else 0.0
    with trainer.averaged():
        told = exam.sit(trainer, out / "sheet.png")
        model.save(trainer.pipeline, out / "weights")
    log.info("%d samples, %.0f s: loss %.3f, %s", samples, past, loss, told)


def _one(rank: int, plan: Plan, meeting: str) -> None:
    """One of several that learn beside each other."""
    _log(plan.out)
    torch.set_num_threads(1)
    distributed.init_process_group("gloo", init_method=f"file://{meeting}", rank=rank, world_size=plan.beside)
    train(plan, rank)


def _log(out: Path) -> None:
    handlers: list[logging.Handler] = [logging.StreamHandler(), logging.FileHandler(out / "log.txt")]
    logging.basicConfig(level=logging.INFO, format="%(message)s", handlers=handlers)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="where weights, log and contact sheet go")
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--resume", type=Path, help="a folder of weights to go on from")
    parser.add_argument("--batch", type=int, default=48)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--workers", type=int, default=0, help="processes that paint")
    parser.add_argument("--beside", type=int, default=1, help="processes that learn, each its share of the batch")
    parser.add_argument("--pause", type=float, default=480.0, help="seconds between checkpoints")
    parser.add_argument("--hard", type=float, default=0.0, help="how hard scenes are at the start, 0 to 1")
    parser.add_argument("--cool", type=float, default=0.35, help="share of the time in which the rates fall to nothing")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--plain", action="store_true", help="without torch's compiler")
    plan = Plan(**vars(parser.parse_args()))
    plan.out.mkdir(parents=True, exist_ok=True)
    if plan.beside == 1:
        _log(plan.out)
        train(plan)
        return
    with tempfile.TemporaryDirectory() as folder:
        spawn: Any = multiprocessing.spawn  # type: ignore[attr-defined]  # torch does not say that it has it
        spawn(_one, (plan, f"{folder}/meeting"), nprocs=plan.beside)


if __name__ == "__main__":
    main()
