"""Sessions of the gateway, and the connections that come and go under them."""

import asyncio
import json
import secrets
import zlib
from collections import deque
from datetime import datetime
from typing import Any

from aiohttp import web

from tests.discord.world import Guild

Json = dict[str, Any]
KEPT = 10_000  # events of a session, for a resume


class Closed(Exception):
    def __init__(self, code: int, words: str) -> None:
        super().__init__(words)
        self.code = code


class Session:
    """What outlives a connection: the events so far, and what may be told."""

    left_at: datetime | None  # since when nobody is connected

    def __init__(self, intents: int, shard: tuple[int, int]) -> None:
        self.id = secrets.token_hex(16)
        self.intents = intents
        self.shard = shard
        self.seq = 0
        self.events: deque[Json] = deque(maxlen=KEPT)
        self.socket: Socket | None = None
        self.left_at = None

    def serves(self, guild: Guild | None) -> bool:
        number, of = self.shard
        return number == 0 if guild is None else (guild.id >> 22) % of == number

    def dispatch(self, event: str, data: Json) -> None:
        self.seq += 1
        told = {"op": 0, "t": event, "s": self.seq, "d": data}
        self.events.append(told)
        if self.socket:
            self.socket.send(told)


class Socket:
    """One connection, with a queue of its own, so that telling never waits."""

    def __init__(self, ws: web.WebSocketResponse, request: web.Request, *, compressed: bool) -> None:
        self.ws = ws
        self._request = request
        self._zlib = zlib.compressobj() if compressed else None
        self._queue: asyncio.Queue[Json | Closed] = asyncio.Queue()
        self.silent = False  # nothing arrives any more, and nobody says so
        self.times: deque[float] = deque()  # when the client sent something
        self.beat_at = asyncio.get_running_loop().time()

    def send(self, told: Json) -> None:
        if not self.silent:
            self._queue.put_nowait(told)

    def close(self, code: int, words: str = "") -> None:
        self._queue.put_nowait(Closed(code, words))

    def cut(self) -> None:
        if transport := self._request.transport:
            transport.abort()

    async def write(self) -> None:
        while True:
            told = await self._queue.get()
            try:
                if isinstance(told, Closed):
                    await self.ws.close(code=told.code, message=str(told).encode())
                    return
                text = json.dumps(told, separators=(",", ":"), ensure_ascii=False)
                if self._zlib is None:
                    await self.ws.send_str(text)
                else:
                    data = self._zlib.compress(text.encode()) + self._zlib.flush(zlib.Z_SYNC_FLUSH)
                    await self.ws.send_bytes(data)
            except (ConnectionError, RuntimeError):
                return  # who left hears nothing
