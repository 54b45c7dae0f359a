"""A person at the local chat: speaks to it over its WebSocket, as the page does."""

import asyncio
import json
import uuid
from typing import Any, Self

import aiohttp


class Person:
    """Keeps what was not acknowledged and says it again after reconnecting, as the page does."""

    def __init__(self, name: str = "Ada", room: str = "studio") -> None:
        self.name, self.room = name, room
        self.messages: dict[int, dict[str, Any]] = {}
        self.refused: list[str] = []
        self._unsaid: dict[str, dict[str, Any]] = {}
        self._changed = asyncio.Condition()

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def visit(self, address: str) -> None:
        """Stays connected until the server goes away."""
        try:
            async with self._session.ws_connect(f"{address}/chat", origin=address) as socket:
                await socket.send_json({"type": "hello", "name": self.name, "room": self.room})
                self._socket = socket  # what is said from here on goes to it, what was said before follows
                for unsaid in list(self._unsaid.values()):
                    await socket.send_json(unsaid)
                async for received in socket:
                    await self._take(json.loads(received.data))
        except (aiohttp.ClientError, ConnectionError):
            return

    async def _take(self, told: dict[str, Any]) -> None:
        async with self._changed:
            match told["type"]:
                case "room":
                    self.messages = {message["n"]: message for message in told["messages"]}
                case "message":
                    self.messages[told["message"]["n"]] = told["message"]
                case "done":
                    self._unsaid.pop(told["id"], None)
                case "refused":
                    self.refused.append(told["why"])
                    self._unsaid.pop(told["id"], None)
            self._changed.notify_all()

    async def say(self, text: str, reply_to: int | None = None) -> None:
        """Says it now, or when there is somebody to say it to."""
        await self._send({"type": "say", "text": text, "reply_to": reply_to})

    async def press(self, action: str, n: int) -> None:
        await self._send({"type": "press", "action": action, "n": n})

    async def _send(self, told: dict[str, Any]) -> None:
        id = uuid.uuid4().hex
        self._unsaid[id] = {**told, "id": id}
        try:
            await self._socket.send_json(self._unsaid[id])
        except (aiohttp.ClientError, ConnectionError, AttributeError):
            return  # it is said on the next visit

    async def until(self, true: Any) -> None:
        """Waits until `true(self)`."""
        async with self._changed:
            await self._changed.wait_for(lambda: true(self))

    @property
    def everything_was_said(self) -> bool:
        return not self._unsaid

    @property
    def asked(self) -> list[int]:
        """The messages of people."""
        return [n for n, message in self.messages.items() if not message["ours"]]

    def replies(self, n: int) -> list[dict[str, Any]]:
        """Ours to a message."""
        return [message for message in self.messages.values() if message["ours"] and message["reply_to"] == n]

    def answers(self, n: int) -> list[dict[str, Any]]:
        """Those with a picture, that cannot be cancelled any more."""
        return [reply for reply in self.replies(n) if reply["files"] and not is_placeholder(reply)]


def is_placeholder(reply: dict[str, Any]) -> bool:
    return any(action["id"] == "cancel" for action in reply["actions"])
