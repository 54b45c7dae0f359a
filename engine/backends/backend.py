"""Where jobs run."""

from collections.abc import AsyncGenerator, Sequence
from typing import Protocol, Self

from engine.events import Event, Pixels
from engine.job import Request


class Backend(Protocol):
    """A place where jobs run. One backend may be given many jobs at once; it says for each what happens to it."""

    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_: object) -> None: ...

    async def ready(self) -> None:
        """Waits until jobs can run. Raises an EngineError that says why they cannot."""

    def run(
        self, request: Request, images: Sequence[Pixels] = (), mask: Pixels | None = None
    ) -> AsyncGenerator[Event, None]:
        """Started, Progress ..., then Completed or Failed. Closing it cancels. Raises an EngineError.

        `images` are those an Edit names, the base first, each on the model's grid; the start that a request names comes
        after them. The mask only comes along: what it
        keeps is put back by whoever holds the base.
        """
