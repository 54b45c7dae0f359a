"""A Discord for measuring, on this machine: its gateway tells as much as a client can take, its REST takes what comes."""

import asyncio
import json
import re
import zlib
from typing import Any

from aiohttp import BodyPartReader, WSMsgType, web

from bot.flood import Flood, answer, main
from bot.traffic import Json, Told
from bot.traffic_discord import BUSY, ME, PRESSING, DiscordTraffic, guilds, me, message, snowflake

HEARTBEAT = 41250  # milliseconds


class DiscordFlood(Flood):
    """Its gateway compresses as the real one does."""

    _traffic: DiscordTraffic

    def __init__(self) -> None:
        super().__init__()
        self._socket: web.WebSocketResponse | None = None
        self._compress = zlib.compressobj(1)
        self._seq = 0
        self._ids = 1 << 20

    def _routes(self) -> list[web.RouteDef]:
        api, one = "/api/v10", r"{channel:\d+}/messages/{message:\d+}"
        return [
            web.get("/gateway/", self._gateway),
            web.get(f"{api}/gateway/bot", self._where),
            web.get(f"{api}/users/@me", self._me),
            web.get(f"{api}/oauth2/applications/@me", self._application),
            web.route("*", api + "/applications/{id}/commands", self._commands),
            web.post(api + "/interactions/{id}/{token}/callback", self._called_back),
            web.get(f"{api}/channels/{{channel:\\d+}}/messages", self._above),
            web.post(f"{api}/channels/{{channel:\\d+}}/messages", self._post),
            web.get(f"{api}/channels/{one}", self._message),
            web.patch(f"{api}/channels/{one}", self._post),
            web.route("*", api + "/webhooks/{rest:.+}", self._post),
            web.route("*", "/{rest:.*}", self._anything),
        ]

    def _fresh(self, *, pressing: bool) -> DiscordTraffic:
        return DiscordTraffic(PRESSING if pressing else BUSY)

    def _listens(self) -> bool:
        return self._socket is not None

    async def _room(self, *, last: bool) -> None:
        """Messages are not acknowledged: it is told as much as its socket takes."""

    async def _tell(self, event: Told) -> None:
        if self._socket is None:
            raise ConnectionError
        await self._dispatch(self._socket, event.name, event.text)

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

    # REST

    async def _called_back(self, request: web.Request) -> web.Response:
        id = request.match_info["id"]
        self._acknowledged(id)
        told = json.loads(await request.text() or "{}") if request.content_type == "application/json" else {}
        kind = told.get("type")
        answered: Json = {"interaction": {"id": id, "type": 2}, "resource": {"type": kind}}
        if kind == 4:
            posted = message(self._id(), "10000000000000001", str(told["data"].get("content", "")))
            answered["interaction"] |= {"response_message_id": posted["id"]}
            answered["resource"] |= {"message": posted}
        return answer(answered)

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
        return answer(message(id, channel, str(told.get("content") or ""), **more))

    async def _message(self, request: web.Request) -> web.Response:
        id, channel = request.match_info["message"], request.match_info["channel"]
        if found := self._traffic.told.get(id):
            return answer(found)
        if (channel, id) in self._traffic.posts:
            return answer(message(id, channel, "Here it is."))
        return answer({"message": "Unknown Message", "code": 10008}, 404)

    async def _above(self, request: web.Request) -> web.Response:
        if "after" in request.query:
            return answer([])
        return answer(self._traffic.again(request.match_info["channel"], int(request.query.get("limit", 50))))

    async def _where(self, request: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 999, "reset_after": 14400000, "max_concurrency": 1}
        url = str(request.url.with_scheme("ws").with_path("/gateway/"))
        return answer({"url": url, "shards": 1, "session_start_limit": limit})

    async def _me(self, _: web.Request) -> web.Response:
        return answer(me())

    async def _application(self, _: web.Request) -> web.Response:
        told = {"id": ME, "name": "overpaint", "icon": None, "description": "", "verify_key": "0" * 64, "team": None}
        return answer(told | {"bot_public": True, "bot_require_code_grant": False, "flags": 1 << 19, "owner": me()})

    async def _commands(self, request: web.Request) -> web.Response:
        return answer(await request.json() if request.method == "PUT" else [])

    async def _anything(self, _: web.Request) -> web.Response:
        return web.Response(status=204)

    def _id(self) -> str:
        self._ids += 1
        return snowflake(self._ids)


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


if __name__ == "__main__":
    asyncio.run(main(DiscordFlood()))
