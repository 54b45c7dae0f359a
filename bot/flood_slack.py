"""A Slack for measuring, on this machine: its sockets tell as much as a client can take, its Web API takes what comes."""

import asyncio
import json
import time
from collections.abc import Callable
from typing import Any, TypeAlias

from aiohttp import WSMsgType, web

from bot.flood import TICK, Flood, answer, main
from bot.traffic import Json, Told
from bot.traffic_slack import BOT, BUSY, ME, PRESSING, TEAM, US, SlackTraffic, user

Answer: TypeAlias = Callable[[Json], Json]

WINDOW = 250  # events that are not acknowledged yet; a client that takes no more of them is told no more
AGAIN = 3.0  # seconds after which an event that was not acknowledged is told again


class SlackFlood(Flood):
    """Every event is acknowledged; each goes to one of the client's connections, in turn."""

    _traffic: SlackTraffic

    def __init__(self) -> None:
        super().__init__()
        self._sockets: list[web.WebSocketResponse] = []
        self._turn = 0
        self._files = 0
        self._answers: dict[str, Answer] = {
            "apps.connections.open": lambda _: {"url": self._url},
            "auth.test": lambda _: (
                {"url": "https://bench.slack.com/", "team": "bench", "team_id": TEAM}
                | {"user": US, "user_id": ME, "bot_id": BOT, "is_enterprise_install": False}
            ),
            "users.info": lambda told: {"user": user(told["user"])},
            "users.conversations": lambda _: {"channels": [], "response_metadata": {"next_cursor": ""}},
            "conversations.info": lambda told: {"channel": _channel(told["channel"])},
            "conversations.open": lambda told: {"channel": {"id": f"D{told['users'][1:]}"}},
            "conversations.members": lambda _: {"members": [ME]},
            "conversations.replies": self._replies,
            "conversations.history": self._history,
            "chat.postMessage": self._post,
            "chat.postEphemeral": lambda told: {"message_ts": self._traffic.posted(told["channel"], None, "")["ts"]},
            "chat.update": lambda told: {"channel": told["channel"], "ts": told["ts"], "text": told.get("text", "")},
            "files.getUploadURLExternal": self._place,
            "files.info": lambda told: {"file": _file(told["file"])},
        }

    def _routes(self) -> list[web.RouteDef]:
        return [
            web.get("/link/", self._link),
            web.post("/upload/{id}", self._upload),
            web.route("*", "/api/{method}", self._called),
        ]

    def _fresh(self, *, pressing: bool) -> SlackTraffic:
        return SlackTraffic(PRESSING if pressing else BUSY)

    # sockets

    def _listens(self) -> bool:
        return bool(self._sockets)

    async def _room(self, *, last: bool) -> None:
        while len(self._asked) >= (1 if last else WINDOW):
            id, oldest = next(iter(self._asked.items()))
            if (now := time.monotonic()) - oldest.last > AGAIN:
                del self._asked[id]
                self._asked[id] = oldest._replace(last=now)
                self._again += 1
                await self._send(oldest.event.text)
            await asyncio.sleep(TICK / 5)

    async def _tell(self, event: Told) -> None:
        await self._send(event.text)

    async def _send(self, envelope: str) -> None:
        if not self._sockets:
            raise ConnectionError
        self._turn += 1
        await self._sockets[self._turn % len(self._sockets)].send_str(envelope)

    async def _link(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(compress=False, max_msg_size=0)
        await socket.prepare(request)
        self._sockets.append(socket)
        hello = {"type": "hello", "num_connections": len(self._sockets), "connection_info": {"app_id": "A0OVERPAINT"}}
        await socket.send_json(hello | {"debug_info": {"host": "bench", "approximate_connection_time": 18060}})
        try:
            async for received in socket:
                if received.type is WSMsgType.TEXT:
                    self._acknowledged(json.loads(received.data)["envelope_id"])
        finally:
            self._sockets.remove(socket)
        return socket

    # the Web API

    async def _called(self, request: web.Request) -> web.Response:
        self._url = str(request.url.with_scheme("ws").with_path("/link/").with_query(ticket="bench"))
        self._base = str(request.url.origin())
        told = await _arguments(request)
        answered = self._answers.get(request.match_info["method"])
        return answer({"ok": True} | (answered(told) if answered else {}))

    def _replies(self, told: Json) -> Json:
        found = self._traffic.thread(str(told["ts"]))
        return {"messages": found[: int(told.get("limit", 1000))], "has_more": False}

    def _history(self, told: Json) -> Json:
        found = [] if "oldest" in told else self._traffic.above(told["channel"], int(told.get("limit", 100)))
        return {"messages": found, "has_more": False}

    def _post(self, told: Json) -> Json:
        more = {name: told[name] for name in ("blocks", "metadata") if name in told}
        said = self._traffic.posted(told["channel"], told.get("thread_ts"), str(told.get("text") or ""), **more)
        return {"channel": told["channel"], "ts": said["ts"], "message": said}

    def _place(self, _: Json) -> Json:
        self._files += 1
        id = f"F{10**9 + self._files}"
        return {"upload_url": f"{self._base}/upload/{id}", "file_id": id}

    async def _upload(self, request: web.Request) -> web.Response:
        return web.Response(text=f"OK - {len(await request.read())}")


def _channel(id: str) -> Json:
    return {
        "id": id,
        "name": "general",
        "is_channel": True,
        "is_member": True,
        "is_private": False,
        "is_archived": False,
    }


def _file(id: str) -> Json:
    return {"id": id, "name": "picture.png", "mimetype": "image/png", "mode": "hosted", "size": 1}


async def _arguments(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return dict(await request.json())
    return dict(request.query) | dict(await request.post())


if __name__ == "__main__":
    asyncio.run(main(SlackFlood()))
