"""A platform for measuring, on this machine: it tells as much as a client can take, or so many events a second."""

import asyncio
import json
import sys
import time
from abc import ABC, abstractmethod
from typing import Any, NamedTuple

from aiohttp import web

from bot.traffic import Told, Traffic

LATEST = 10.0  # seconds in which an event is acknowledged, or not at all
TICK = 0.005  # seconds between parts of a paced flood
BEFORE = 0.2  # seconds between the first event, which clients start their clocks by, and the flood


class Asked(NamedTuple):
    """An event that is to be acknowledged."""

    event: Told
    first: float  # when it was told
    last: float  # when it was told again


class Flood(ABC):
    """One client at a time. `POST /flood` with the number of events, and how many a second, begins."""

    def __init__(self) -> None:
        self._traffic = self._fresh(pressing=False)
        self._asked: dict[str, Asked] = {}  # what was not acknowledged yet, by its id; the oldest first
        self._waited: list[float] = []  # seconds until each acknowledgement
        self._again = 0  # events that were told again, since the client did not acknowledge them

    def application(self) -> web.Application:
        made = web.Application(client_max_size=64 * 2**20)
        made.add_routes([web.post("/flood", self._flood), *self._routes()])
        return made

    @abstractmethod
    def _routes(self) -> list[web.RouteDef]:
        """How the platform is spoken to."""

    @abstractmethod
    def _fresh(self, *, pressing: bool) -> Traffic:
        """What is told. `pressing`: so that there is more to acknowledge, and to draw."""

    @abstractmethod
    def _listens(self) -> bool:
        """Whether a client is there."""

    @abstractmethod
    async def _room(self, *, last: bool) -> None:
        """Waits until the client may be told more, or the last."""

    @abstractmethod
    async def _tell(self, event: Told) -> None:
        """Raises ConnectionError."""

    def _acknowledged(self, id: str) -> None:
        now = time.monotonic()
        if (asked := self._asked.pop(id, None)) is not None:
            self._waited.append(now - asked.first)

    async def _flood(self, request: web.Request) -> web.Response:
        """Answers when all is told, and everything acknowledged that will be."""
        wanted = await request.json()
        if not self._listens():
            return web.Response(status=409, text="nobody listens")
        rate = wanted.get("rate")
        self._traffic = self._fresh(pressing=bool(wanted.get("pressing")))
        self._asked, self._waited, self._again = {}, [], 0
        began = time.monotonic()
        late: list[float] = []
        ticking = asyncio.create_task(_tick(late))
        try:
            asked = await self._tell_all(wanted["events"], rate)
            if rate:
                await self._acknowledgements()
        except ConnectionError:
            return web.Response(status=409, text="the client went away")
        finally:
            ticking.cancel()
        told = {"began": began + BEFORE, "ended": time.monotonic(), "waited": self._waited, "late": late}
        return answer(told | {"lost": asked - len(self._waited), "again": self._again})

    async def _tell_all(self, count: int, rate: float | None) -> int:
        """How many of them are acknowledged, or should be."""
        asked = 0
        began = time.monotonic() + BEFORE
        for n, event in enumerate(self._traffic.events(count)):
            if n == 1:
                await asyncio.sleep(BEFORE)
            if rate:
                while time.monotonic() < began + n / rate:
                    await asyncio.sleep(TICK)
            elif n % 50 == 0:
                await asyncio.sleep(0)  # for what the client says meanwhile
            await self._room(last=n == count - 1)
            if event.waited:
                asked += 1
                now = time.monotonic()
                self._asked[event.id] = Asked(event, now, now)
            await self._tell(event)
        return asked

    async def _acknowledgements(self) -> None:
        deadline = time.monotonic() + LATEST
        while self._asked and time.monotonic() < deadline:
            await asyncio.sleep(TICK)


async def _tick(late: list[float]) -> None:
    """How many seconds a clock is late here, where next to nothing is done: what the machine does to everybody."""
    while True:
        due = time.monotonic() + TICK
        await asyncio.sleep(TICK)
        late.append(time.monotonic() - due)


def answer(data: Any, status: int = 200) -> web.Response:
    """discord.py takes no charset beside the type."""
    return web.Response(body=json.dumps(data).encode(), content_type="application/json", status=status)


async def main(flood: Flood) -> None:
    """Prints its address; ends when its standard input does."""
    runner = web.AppRunner(flood.application(), access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()
