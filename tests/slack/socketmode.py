"""Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode."""

import asyncio
import json
import secrets
from collections.abc import Callable
from typing import Any

from aiohttp import WSMsgType, web

from tests.slack.delivery import EVENT, Delivery, Hub
from tests.slack.world import World

Json = dict[str, Any]
MOST = 10  # connections of one app
WARNED = 10.0  # seconds between a warning and the end of a connection


class Connection:
    """With a queue of its own, so that telling never waits; None ends it."""

    def __init__(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        self.socket = socket
        self.deaf = False
        self.waiting: dict[str, Delivery] = {}
        self._request = request
        self._queue: asyncio.Queue[Json | None] = asyncio.Queue()

    def say(self, told: Json | None) -> None:
        self._queue.put_nowait(told)

    def cut(self) -> None:
        if transport := self._request.transport:
            transport.abort()

    async def write(self) -> None:
        while (told := await self._queue.get()) is not None:
            try:
                await self.socket.send_str(json.dumps(told, separators=(",", ":"), ensure_ascii=False))
            except (ConnectionError, RuntimeError):
                return  # who left hears nothing
        await self.socket.close()


class SocketMode:
    def __init__(self, world: World, hub: Hub, changed: Callable[[], None]) -> None:
        self.world = world
        self.hub = hub
        self.changed = changed
        self.url = ""
        self.failures: list[str] = []
        self.opened = 0  # how often somebody connected
        self.unreachable = False
        self._tickets: set[str] = set()
        self._connections: list[Connection] = []
        self._over: set[str] = set()  # what was sent to connections that ended first
        self._turn = 0
        self._timers: list[asyncio.TimerHandle] = []

    @property
    def connections(self) -> int:
        return len(self._connections)

    def ticket(self) -> str:
        """An address to connect to, once."""
        ticket = secrets.token_urlsafe(12)
        self._tickets.add(ticket)
        return f"{self.url}/link/?ticket={ticket}&app_id={self.world.app_id}"

    async def serve(self, request: web.Request) -> web.StreamResponse:
        if self.unreachable:
            return web.Response(status=503)
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=403)
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse(heartbeat=30)
        await socket.prepare(request)
        if len(self._connections) >= MOST:
            await socket.send_json(goodbye("too_many_websockets"))
            await socket.close()
            return socket
        connection = Connection(socket, request)
        self._connections.append(connection)
        self.opened += 1
        connection.say(self._hello())
        writing = asyncio.create_task(connection.write())
        self.changed()
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._said(connection, message.data)
                    self.changed()
        finally:
            writing.cancel()
            if connection in self._connections:
                self._connections.remove(connection)
            self._over.update(connection.waiting)
            self.changed()
        return socket

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": self.connections,
            "debug_info": {"host": "applink-1", "build_number": 10, "approximate_connection_time": 18060},
            "connection_info": {"app_id": self.world.app_id},
        }

    def _said(self, connection: Connection, text: str) -> None:
        try:
            said = json.loads(text)
        except ValueError:
            said = None
        if not isinstance(said, dict) or not isinstance(said.get("envelope_id"), str):
            self.failures.append(f"said over the socket, though it is no acknowledgement: {text[:200]}")
            return
        if said.keys() - {"envelope_id", "payload"}:
            self.failures.append(f"an acknowledgement with more than it may have: {sorted(said)}")
        delivery = connection.waiting.pop(said["envelope_id"], None)
        if delivery is None and self._elsewhere(said["envelope_id"]):
            return  # the SDK does so while it replaces a connection, and no page says that it counts
        if delivery is None:
            self.failures.append(f"an acknowledgement of nothing that was sent there: {said['envelope_id']}")
            return
        self.hub.acknowledge(delivery, said.get("payload"))

    def _elsewhere(self, envelope: str) -> bool:
        """Whether it was sent to another connection."""
        return envelope in self._over or any(envelope in one.waiting for one in self._connections)

    def send(self, delivery: Delivery) -> bool:
        """Each envelope to one of those that are there, in turn."""
        there = [one for one in self._connections if not one.socket.closed]
        if not there:
            return False
        self._turn += 1
        chosen = there[self._turn % len(there)]
        if chosen.deaf:
            return True
        chosen.waiting[delivery.envelope] = delivery
        envelope: Json = {
            "envelope_id": delivery.envelope,
            "payload": delivery.body,
            "type": delivery.kind,
            "accepts_response_payload": delivery.kind != EVENT,
        }
        if delivery.kind == EVENT:
            envelope |= {"retry_attempt": delivery.attempt, "retry_reason": delivery.reason or ""}
        chosen.say(envelope)
        return True

    # what goes wrong

    def disconnect(self, reason: str) -> None:
        """A `warning` is followed by the end some seconds later, others at once."""
        loop = asyncio.get_running_loop()
        for one in list(self._connections):
            one.say(goodbye(reason))
            if reason == "warning":
                self._timers.append(loop.call_later(WARNED, one.say, None))
            else:
                one.say(None)

    def drop(self) -> None:
        """Every connection ends without a word."""
        for one in list(self._connections):
            one.cut()

    def deafen(self) -> None:
        """Those that are connected keep their pings, and hear nothing more."""
        for one in self._connections:
            one.deaf = True

    def stop(self) -> None:
        for timer in self._timers:
            timer.cancel()
        self.drop()


def goodbye(reason: str) -> Json:
    return {"type": "disconnect", "reason": reason, "debug_info": {"host": "applink-1"}}
