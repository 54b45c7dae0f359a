"""The step loop: rows join, are denoised a step at a time, and leave, at any step."""

import re
import time
import traceback
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from engine.errors import EngineError
from engine.events import Change, Completed, Failed, Pixels, Progress, Started
from engine.families.family import Family, Row
from engine.job import Edit
from engine.keep import estimate
from engine.wire import Answer, Refused, Run, Told, Weigh

PREVIEWS = 0.25  # seconds from one to the next, at least
EXHAUSTED = re.compile("out of memory|can't allocate memory|not enough memory", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class Running:
    """A row, what it was asked for with, and its clock."""

    row: Row
    run: Run
    began: float
    previewed: float


class Stepper:
    """Owns the rows of one model. Nothing here blocks for longer than one step, so a cancel is never late by more."""

    def __init__(self, family: Family) -> None:
        self._family = family
        self._waiting: deque[Run] = deque()
        self._running: list[Running] = []

    @property
    def idle(self) -> bool:
        return not self._waiting and not self._running

    def join(self, run: Run) -> None:
        self._waiting.append(run)

    def leave(self, id: int) -> None:
        """Drops it before the next forward: no decode, no word."""
        self._waiting = deque(run for run in self._waiting if run.id != id)
        self._running = [one for one in self._running if one.row.id != id]

    @torch.inference_mode()
    def weigh(self, asked: Weigh) -> Answer | Refused:
        """Between two steps; it takes about as long as one."""
        try:
            return Answer(asked.id, self._family.weigh(asked.words, asked.answers))
        except Exception as error:  # noqa: BLE001 - one question fails, the process lives on
            return Refused(asked.id, type(error).__name__, str(error))

    @torch.inference_mode()
    def step(self) -> list[Told]:
        """Encodes one request, or takes one step of the rows chosen, or decodes."""
        if not self._running:
            return self._encode(self._waiting.popleft())
        chosen = self._running[:1]  # one row at a time for now
        try:
            advance(self._family, [one.row for one in chosen])
            return [self._tell(one) for one in chosen]
        except Exception as error:  # noqa: BLE001 - one request fails, the process lives on
            self._running = [one for one in self._running if one not in chosen]
            return [Told(one.row.id, failed(error, one.row.width, one.row.height)) for one in chosen]

    def _encode(self, run: Run) -> list[Told]:
        try:
            began = time.monotonic()
            row = self._family.row(run.id, run.request, run.images)
            self._running.append(Running(row, run, began, began - PREVIEWS))
            return [Told(run.id, Started(row.steps))]
        except Exception as error:  # noqa: BLE001 - one request fails, the process lives on
            return [Told(run.id, failed(error, run.request.width, run.request.height))]

    def _tell(self, one: Running) -> Told:
        now = time.monotonic()
        if one.row.step == one.row.steps:
            self._running.remove(one)
            image = self._family.decode(one.row)
            change = self._change(one.run, image)
            return Told(one.row.id, Completed(image, time.monotonic() - one.began, change))
        preview = None
        if now - one.previewed >= PREVIEWS:
            preview, one.previewed = self._family.preview(one.row), now
        return Told(one.row.id, Progress(one.row.step, one.row.steps, preview))

    def _change(self, run: Run, image: Pixels) -> Change | None:
        """Where an edit changed its base, if that is asked for."""
        if not isinstance(run.request, Edit) or run.request.mask or not run.request.keep or not run.images:
            return None
        base = run.images[0]
        if (base.width, base.height) != (image.width, image.height):
            return None
        return estimate(base, self._family.round_trip(base), image)


def advance(family: Family, rows: Sequence[Row]) -> None:
    """Euler's step of the flow, each row along its own sigmas; in float32, as diffusers does."""
    for row, velocity in zip(rows, family.velocity(rows), strict=True):
        latents, sigma, following = row.latents.float(), row.sigmas[row.step], row.sigmas[row.step + 1]
        row.x0 = (latents - sigma * velocity).to(velocity.dtype)
        row.latents = (latents + (following - sigma) * velocity).to(velocity.dtype)
        row.step += 1


def failed(error: Exception, width: int, height: int) -> Failed:
    """What a person is told. `retry` where the device itself is broken and needs a new process."""
    if isinstance(error, EngineError):
        return Failed(str(error))
    traceback.print_exception(error)
    if isinstance(error, MemoryError | torch.OutOfMemoryError) or EXHAUSTED.search(str(error)):
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        smaller = f"{max(1, width * 3 // 64) * 16} x {max(1, height * 3 // 64) * 16}"
        return Failed(f"The device has too little memory for {width} x {height}; {smaller} takes about half as much.")
    if isinstance(error, torch.AcceleratorError):
        return Failed("The device stopped working; it is started again.", retry=True)
    return Failed(f"The model failed at this request ({type(error).__name__}).")
