"""Jobs run here: one child process owns this machine's device."""

import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import asdict
from pathlib import Path
from typing import Self

from engine.errors import BadRequest
from engine.events import Completed, Event, Failed, Pixels
from engine.job import Request
from engine.models import Model
from engine.wire import Answer, Cancel, Refused, Run, Told, Weigh
from engine.worker import DEVICE, RUNNER, Worker, known


class Embedded:
    """The backend that needs nothing else. Entering starts the process; the model loads meanwhile."""

    def __init__(self, model: Model, *, device: str = "auto", runner: str = RUNNER) -> None:
        source = Path(model.source)
        told = asdict(model) | {"source": str(source.absolute()) if source.exists() else model.source}
        self._worker = Worker("gpu", "--model", json.dumps(told), "--device", device, allowed=DEVICE, module=runner)

    async def __aenter__(self) -> Self:
        await self._worker.__aenter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._worker.__aexit__(*error)

    @property
    def pid(self) -> int | None:
        """Of the child, while there is one."""
        return self._worker.pid

    async def ready(self) -> None:
        """Raises ModelMissing, BadRequest or WorkerDied when the model cannot be loaded."""
        await self._worker.ready()

    async def weigh(self, words: str, answers: Sequence[str]) -> Mapping[str, float]:
        """How likely the model's language model takes each answer to `words` to be: the natural logarithm. Raises WorkerDied,
        and BadRequest, at once, while the model is not loaded and for what it cannot read."""
        if not self._worker.is_ready:
            raise BadRequest("The model is not loaded yet.")
        id = self._worker.new_id()
        async with aclosing(self._worker.ask(id, Weigh(id, words, tuple(answers)))) as telling:
            told = await anext(telling)
        if isinstance(told, Refused):
            raise known(told.error, told.reason)
        assert isinstance(told, Answer)
        assert isinstance(told.value, dict)
        return told.value

    async def run(
        self, request: Request, images: Sequence[Pixels] = (), mask: Pixels | None = None
    ) -> AsyncGenerator[Event, None]:
        """Raises WorkerDied when the process ends meanwhile, and what `ready` raises."""
        id = self._worker.new_id()
        over = False
        try:
            async with aclosing(self._worker.ask(id, Run(id, request, tuple(images), mask))) as answers:
                async for told in answers:
                    assert isinstance(told, Told)
                    over = isinstance(told.event, Completed | Failed)
                    yield told.event
                    if over:
                        return
        finally:
            if not over:
                self._worker.say(Cancel(id))
