"""Pages of the local chat without a browser: one WebSocket each, as the page opens it."""

import asyncio
import io
import json
import uuid
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from adapters.thread import File

PATIENCE = 15  # seconds; only a test that fails waits so long


class Page:
    """What one open page knows. `told` is everything it was ever sent."""

    def __init__(
        self, http: aiohttp.ClientSession, socket: aiohttp.ClientWebSocketResponse, address: str, name: str, room: str
    ) -> None:
        self.http, self.address, self.name, self.room = http, address, name, room
        self.told: list[dict[str, Any]] = []
        self.closed = False
        self.last: dict[str, Any] = {}
        self._socket = socket
        self._more = asyncio.Condition()

    async def read(self) -> None:
        async for received in self._socket:
            async with self._more:
                self.told.append(json.loads(received.data))
                self._more.notify_all()
        async with self._more:
            self.closed = True
            self._more.notify_all()

    async def until(self, true: Callable[[dict[str, Any]], bool], after: int = 0) -> dict[str, Any]:
        """The first thing it is told that is so."""

        def found() -> dict[str, Any] | None:
            return next((told for told in self.told[after:] if true(told)), None)

        async with asyncio.timeout(PATIENCE), self._more:
            await self._more.wait_for(lambda: self.closed or found())
        told = found()
        assert told is not None, "the socket was closed"
        return told

    async def until_closed(self) -> None:
        async with asyncio.timeout(PATIENCE), self._more:
            await self._more.wait_for(lambda: self.closed)

    async def send(self, told: object) -> None:
        await self._socket.send_str(told if isinstance(told, str) else json.dumps(told))

    async def hello(self) -> dict[str, Any]:
        """The room, as it is now."""
        after = len(self.told)
        await self.send({"type": "hello", "name": self.name, "room": self.room})
        return await self.until(lambda told: told["type"] == "room", after)

    async def ask(self, told: dict[str, Any]) -> dict[str, Any]:
        """Sends it; how it was answered: done or refused."""
        self.last = {"id": uuid.uuid4().hex, **told}
        return await self.again()

    async def again(self) -> dict[str, Any]:
        """Sends the last once more."""
        after = len(self.told)
        await self.send(self.last)
        id = self.last["id"]
        return await self.until(lambda told: told["type"] in ("done", "refused") and told["id"] == id, after)

    async def say(self, text: str, **more: Any) -> int:
        """The number of the message."""
        after = len(self.told)
        answer = await self.ask({"type": "say", "text": text, **more})
        assert answer["type"] == "done", answer
        mine = [told["message"] for told in self.told[after:] if told["type"] == "message"]
        return next(int(message["n"]) for message in mine if message["author"] == self.name)

    async def upload(self, data: bytes) -> str:
        async with self.http.post(
            f"{self.address}/files", data=io.BytesIO(data), headers={"Origin": self.address}
        ) as response:
            assert response.status == 200, await response.text()
            return str((await response.json())["sha256"])

    async def uploads(self, files: Sequence[File]) -> dict[str, Any]:
        """What a message says of its files."""
        digests = [await self.upload(file.data) for file in files]
        return {"files": digests, "names": dict(zip(digests, (file.name for file in files), strict=True))}

    async def get(self, path: str) -> bytes:
        async with self.http.get(self.address + path) as response:
            assert response.status == 200, response.status
            return await response.read()


@asynccontextmanager
async def page(address: str, name: str = "Ada", room: str = "studio") -> AsyncGenerator[Page, None]:
    """An open page that has said hello."""
    async with aiohttp.ClientSession() as http, http.ws_connect(f"{address}/chat", origin=address) as socket:
        page = Page(http, socket, address, name, room)
        reading = asyncio.create_task(page.read())
        try:
            await page.hello()
            yield page
        finally:
            await socket.close()
            await reading
