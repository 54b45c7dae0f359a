"""One open page: who sits there, and what is on its way to them."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from aiohttp import web

MOST_UNSENT = 1000  # a page that is so far behind reads it all anew when it comes back
PER_MINUTE = 120  # things one tab may say or press


class Tab:
    """Nobody ever waits for a page: what it is told is sent in order, as fast as it takes it.

    `lost` is called when it takes nothing any more.
    """

    def __init__(self, socket: web.WebSocketResponse, lost: Callable[[], None]) -> None:
        self.name, self.room = "", ""
        self._socket = socket
        self._lost = lost
        self._unsent: asyncio.Queue[dict[str, Any]] = asyncio.Queue(MOST_UNSENT)
        self._held: list[dict[str, Any]] | None = None
        self._spoken: deque[float] = deque()

    def tell(self, told: dict[str, Any]) -> None:
        if self._held is not None:
            self._held.append(told)
            return
        try:
            self._unsent.put_nowait(told)
        except asyncio.QueueFull:
            self._lost()

    def enter(self, name: str, room: str) -> None:
        """From now on it is told of this room; but only after `show_room` what was said in it before."""
        self.name, self.room = name, room
        self._held = []

    def show_room(self, told: dict[str, Any]) -> None:
        """What was read of a room, and then what was said or changed while it was read."""
        held, self._held = self._held or (), None
        for each in (told, *held):
            self.tell(each)

    async def send(self) -> None:
        """Until cancelled, or the page goes away: what it missed it reads when it comes back."""
        with suppress(ConnectionError):
            while True:
                await self._socket.send_json(await self._unsent.get())

    async def close(self) -> None:
        """We are going away."""
        await self._socket.close(code=1001)

    def may_speak(self) -> bool:
        """Counts what was said within a minute; what is refused does not count."""
        now = time.monotonic()
        while self._spoken and self._spoken[0] <= now - 60:
            self._spoken.popleft()
        if len(self._spoken) >= PER_MINUTE:
            return False
        self._spoken.append(now)
        return True
