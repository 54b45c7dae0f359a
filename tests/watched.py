"""Waiting for what a fake server does, without looking again and again."""

import asyncio
from collections.abc import Callable
from typing import Any


class Watched:
    """Whoever changes anything calls `changed`; whoever waits looks then."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def last(self) -> object:
        """What is told with a wait that came to nothing."""
        return ""

    def changed(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

    async def until(self, condition: Callable[[], Any], seconds: float = 15) -> None:
        """Looks at each change of anything here."""
        try:
            async with asyncio.timeout(seconds):
                while not condition():
                    future = asyncio.get_running_loop().create_future()
                    self._waiting.add(future)
                    try:
                        await future
                    finally:
                        self._waiting.discard(future)
        except TimeoutError:
            raise TimeoutError(f"after {seconds:g} s still not what was waited for; last: {self.last()}") from None
