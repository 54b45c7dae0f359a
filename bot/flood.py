"""A Discord for measuring, on this machine: its gateway tells as much as a client can take, its REST takes what comes."""

import asyncio
import json
import re
import sys
import time
import zlib
from typing import Any

from aiohttp import BodyPartReader, WSMsgType, web

from bot.traffic import BUSY, ME, PRESSING, Json, Traffic, guilds, me, message, snowflake

HEARTBEAT = 41250  # milliseconds
LATEST = 10.0  # seconds in which an interaction is acknowledged, or not at all
TICK = 0.005  # seconds between parts of a paced flood
BEFORE = 0.2  # seconds between the first event, which clients start their clocks by, and the flood


class Flood:
    """One client at a time. `POST /flood` with the number of events, and how many a second, begins."""

    def __init__(self) -> None:
        self._socket: web.WebSocketResponse | None = None
        self._compress = zlib.compressobj(1)
        self._seq = 0
        self._ids = 1 << 20
        self._traffic = Traffic(BUSY)
        self._asked: dict[str, float] = {}  # when an interaction was told, by its id
        self._waited: list[float] = []  # seconds until each acknowledgement
        self._all_acknowledged = asyncio.Event()

    def application(self) -> web.Application:
        made = web.Application(client_max_size=64 * 2**20)
        api, one = "/api/v10", r"{channel:\d+}/messages/{message:\d+}"
        made.add_routes(
            [
                web.get("/gateway/", self._gateway),
                web.post("/flood", self._flood),
                web.get(f"{api}/gateway/bot", self._where),
                web.get(f"{api}/users/@me", self._me),
                web.get(f"{api}/oauth2/applications/@me", self._application),
                web.route("*", api + "/applications/{id}/commands", self._commands),
                web.post(api + "/interactions/{id}/{token}/callback", self._acknowledged),
                web.get(f"{api}/channels/{{channel:\\d+}}/messages", self._above),
                web.post(f"{api}/channels/{{channel:\\d+}}/messages", self._post),
                web.get(f"{api}/channels/{one}", self._message),
                web.patch(f"{api}/channels/{one}", self._post),
                web.route("*", api + "/webhooks/{rest:.+}", self._post),
                web.route("*", "/{rest:.*}", self._anything),
            ]
        )
        return made

    # the gateway

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(compress=False, max_msg_size=0)
        await socket.prepare(request)
        self._compress, self._seq = zlib.compressobj(1), 0
        await self._send(socket, {"op": 10, "d": {"heartbeat_interval": HEARTBEAT}, "t": None, "s": None})
        async for received in socket:
            if received.type is not WSMsgType.TEXT:
                break
            match json.loads(received.data)["op"]:
                case 1:
                    await self._send(socket, {"op": 11, "d": None, "t": None, "s": None})
                case 2:
                    await self._identified(socket, str(request.url.with_scheme("ws").with_path("/gateway/")))
        if self._socket is socket:
            self._socket = None
        return socket

    async def _identified(self, socket: web.WebSocketResponse, url: str) -> None:
        known = guilds()
        ready = {
            "v": 10,
            "user": me(),
            "guilds": [{"id": guild["id"], "unavailable": True} for guild in known],
            "session_id": "bench",
            "resume_gateway_url": url,
            "shard": [0, 1],
            "application": {"id": ME, "flags": 1 << 19},
        }
        await self._dispatch(socket, "READY", json.dumps(ready))
        for guild in known:
            await self._dispatch(socket, "GUILD_CREATE", json.dumps(guild))
        self._socket = socket

    async def _dispatch(self, socket: web.WebSocketResponse, name: str, data: str) -> None:
        self._seq += 1
        await self._text(socket, f'{{"t":"{name}","s":{self._seq},"op":0,"d":{data}}}')

    async def _send(self, socket: web.WebSocketResponse, data: Json) -> None:
        await self._text(socket, json.dumps(data))

    async def _text(self, socket: web.WebSocketResponse, text: str) -> None:
        told = self._compress.compress(text.encode()) + self._compress.flush(zlib.Z_SYNC_FLUSH)
        await socket.send_bytes(told)

    async def _flood(self, request: web.Request) -> web.Response:
        """Answers when all is told, and every interaction acknowledged that will be."""
        wanted = await request.json()
        if self._socket is None:
            return web.Response(status=409, text="nobody listens")
        rate = wanted.get("rate")
        self._traffic = Traffic(PRESSING if wanted.get("pressing") else BUSY)
        self._asked, self._waited = {}, []
        began = time.monotonic()
        late: list[float] = []
        ticking = asyncio.create_task(_tick(late))
        try:
            presses = await self._tell(self._socket, wanted["events"], rate)
            if rate:
                await self._acknowledgements()
        except ConnectionError:
            return web.Response(status=409, text="the client went away")
        finally:
            ticking.cancel()
        told = {"began": began + BEFORE, "ended": time.monotonic(), "waited": self._waited, "late": late}
        return _json(told | {"lost": presses - len(self._waited)})

    async def _tell(self, socket: web.WebSocketResponse, count: int, rate: float | None) -> int:
        """How many of them were interactions."""
        presses = 0
        began = time.monotonic() + BEFORE
        for n, (name, data, id) in enumerate(self._traffic.events(count)):
            if n == 1:
                await asyncio.sleep(BEFORE)
            if rate:
                while time.monotonic() < began + n / rate:
                    await asyncio.sleep(TICK)
            elif n % 50 == 0:
                await asyncio.sleep(0)  # for heartbeats and REST
            if name == "INTERACTION_CREATE":
                presses += 1
                self._asked[id] = time.monotonic()
            await self._dispatch(socket, name, data)
        return presses

    async def _acknowledgements(self) -> None:
        deadline = time.monotonic() + LATEST
        while self._asked and time.monotonic() < deadline:
            await asyncio.sleep(TICK)

    # REST

    async def _acknowledged(self, request: web.Request) -> web.Response:
        now = time.monotonic()
        id = request.match_info["id"]
        if (asked := self._asked.pop(id, None)) is not None:
            self._waited.append(now - asked)
        told = json.loads(await request.text() or "{}") if request.content_type == "application/json" else {}
        kind = told.get("type")
        answer: Json = {"interaction": {"id": id, "type": 2}, "resource": {"type": kind}}
        if kind == 4:
            posted = message(self._id(), "10000000000000001", str(told["data"].get("content", "")))
            answer["interaction"] |= {"response_message_id": posted["id"]}
            answer["resource"] |= {"message": posted}
        return _json(answer)

    async def _post(self, request: web.Request) -> web.Response:
        """A new message, a changed one, or one that only one person sees."""
        told = await _told(request)
        channel = request.match_info.get("channel", "10000000000000001")
        id = request.match_info.get("message") or self._id()
        if request.method == "DELETE":
            return web.Response(status=204)
        if request.method == "POST" and "channel" in request.match_info:
            self._traffic.posts.append((channel, id))
        more = {"components": told.get("components") or [], "nonce": told.get("nonce")}
        if about := told.get("message_reference"):
            more |= {"message_reference": {"type": 0} | {key: str(value) for key, value in about.items()}}
        return _json(message(id, channel, str(told.get("content") or ""), **more))

    async def _message(self, request: web.Request) -> web.Response:
        id, channel = request.match_info["message"], request.match_info["channel"]
        if found := self._traffic.told.get(id):
            return _json(found)
        if (channel, id) in self._traffic.posts:
            return _json(message(id, channel, "Here it is."))
        return _json({"message": "Unknown Message", "code": 10008}, 404)

    async def _above(self, request: web.Request) -> web.Response:
        if "after" in request.query:
            return _json([])
        return _json(self._traffic.again(request.match_info["channel"], int(request.query.get("limit", 50))))

    async def _where(self, request: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 999, "reset_after": 14400000, "max_concurrency": 1}
        url = str(request.url.with_scheme("ws").with_path("/gateway/"))
        return _json({"url": url, "shards": 1, "session_start_limit": limit})

    async def _me(self, _: web.Request) -> web.Response:
        return _json(me())

    async def _application(self, _: web.Request) -> web.Response:
        told = {"id": ME, "name": "overpaint", "icon": None, "description": "", "verify_key": "0" * 64, "team": None}
        return _json(told | {"bot_public": True, "bot_require_code_grant": False, "flags": 1 << 19, "owner": me()})

    async def _commands(self, request: web.Request) -> web.Response:
        return _json(await request.json() if request.method == "PUT" else [])

    async def _anything(self, _: web.Request) -> web.Response:
        return web.Response(status=204)

    def _id(self) -> str:
        self._ids += 1
        return snowflake(self._ids)


async def _tick(late: list[float]) -> None:
    """How many seconds a clock is late here, where next to nothing is done: what the machine does to everybody."""
    while True:
        due = time.monotonic() + TICK
        await asyncio.sleep(TICK)
        late.append(time.monotonic() - due)


async def _told(request: web.Request) -> Json:
    """The JSON of a request, alone or with files."""
    if request.content_type == "application/json":
        return dict(await request.json())
    found: dict[str, Any] = {}
    if request.content_type == "multipart/form-data":
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader)
            data = await part.read()
            if re.fullmatch("payload_json", part.name or ""):
                found = json.loads(data)
    return found


def _json(data: Any, status: int = 200) -> web.Response:
    """discord.py takes no charset beside the type."""
    return web.Response(body=json.dumps(data).encode(), content_type="application/json", status=status)


async def main() -> None:
    """Prints its address; ends when its standard input does."""
    runner = web.AppRunner(Flood().application(), access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main())
