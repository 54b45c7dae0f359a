"""The websocket: https://discord.com/developers/docs/events/gateway."""

import asyncio
import copy
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from aiohttp import WSMsgType, web

from tests.discord import payloads
from tests.discord.permissions import Permission
from tests.discord.sessions import Closed, Session, Socket
from tests.discord.world import Channel, Guild, Message, World

Json = dict[str, Any]

GUILDS, MEMBERS, PRESENCES = 1 << 0, 1 << 1, 1 << 8
GUILD_MESSAGES, GUILD_REACTIONS, GUILD_TYPING = 1 << 9, 1 << 10, 1 << 11
DIRECT_MESSAGES, DIRECT_REACTIONS, DIRECT_TYPING = 1 << 12, 1 << 13, 1 << 14
MESSAGE_CONTENT = 1 << 15
KNOWN = (1 << 17) - 1 | 1 << 20 | 1 << 21 | 1 << 24 | 1 << 25
PRIVILEGED = MEMBERS | PRESENCES | MESSAGE_CONTENT

RESUMABLE = timedelta(minutes=5)  # undocumented; what bots see
SENDABLE = (120, 60.0)  # events that a client may send
SHARDS_FROM = 2500  # guilds, from which on sharding is required


class Gateway:
    def __init__(self, world: World, token: str, heartbeat: float, changed: Callable[[], None]) -> None:
        self.world = world
        self.token = token
        self.heartbeat = heartbeat
        self.privileged = True
        self.quiet_replies = False  # a reply that pings carries no words to those without the intent
        self.shards = 1
        self.unreachable = False
        self.url = ""
        self.sessions: dict[str, Session] = {}
        self.failures: list[str] = []  # our own mistakes
        self.identified = 0
        self.resumed = 0
        self._changed = changed
        self._last: tuple[str, Json] | None = None
        self._seen: dict[str, Json] = {}
        self._sockets: set[Socket] = set()

    @property
    def connections(self) -> int:
        return sum(1 for one in self.sessions.values() if one.socket)

    # telling

    def tell(self, event: str, data: Json, *, guild: Guild | None, intent: int = GUILDS) -> None:
        self.tell_each(event, lambda _: data, guild=guild, intent=intent)

    def tell_each(
        self, event: str, build: Callable[[Session], Json], *, guild: Guild | None, intent: int = GUILDS
    ) -> None:
        self._forget_old()
        for session in list(self.sessions.values()):
            if session.serves(guild) and (not intent or session.intents & intent):
                data = build(session)
                session.dispatch(event, data)
                self.remember(event, data)
        self._changed()

    def _forget_old(self) -> None:
        for session in list(self.sessions.values()):
            if session.left_at and self.world.now() - session.left_at > RESUMABLE:
                del self.sessions[session.id]

    def remember(self, event: str, data: Json) -> None:
        self._last = (event, data)
        self._seen[event] = data

    def hears(self, channel: Channel) -> bool:
        """Whether anything of this channel reaches the bot."""
        return bool(self.world.allowed(self.world.bot, channel) & Permission.VIEW_CHANNEL)

    def sees(self, message: Message, *, intent: bool) -> bool:
        """Whether its words may be read: https://discord.com/developers/docs/events/gateway#message-content-intent."""
        bot = self.world.bot
        if intent or message.author is bot or message.channel.guild is None:
            return True
        if self.quiet_replies and message.reference and f"{bot.id}>" not in message.content:
            return False
        return bot in message.mentions

    def tell_message(self, event: str, message: Message) -> None:
        channel = message.channel
        if not self.hears(channel) or message.ephemeral_to:
            self._changed()
            return
        self.tell_each(
            event,
            lambda session: payloads.gateway_message(
                message, lambda one: self.sees(one, intent=bool(session.intents & MESSAGE_CONTENT))
            ),
            guild=channel.guild,
            intent=GUILD_MESSAGES if channel.guild else DIRECT_MESSAGES,
        )

    # what may happen to a connection

    def live(self) -> list[Session]:
        return [one for one in self.sessions.values() if one.socket]

    def drop(self, code: int | None) -> None:
        for session in self.live():
            assert session.socket
            socket = session.socket
            self._leave(session, socket)
            if code is None:
                socket.cut()
            else:
                socket.close(code)

    def reconnect(self) -> None:
        for session in self.live():
            assert session.socket
            session.socket.send({"op": 7, "d": None})

    def invalidate(self, *, resumable: bool) -> None:
        for session in self.live():
            assert session.socket
            session.socket.send({"op": 9, "d": resumable})
            if not resumable:
                del self.sessions[session.id]
                session.socket = None
        self._changed()

    def silence(self) -> None:
        for session in self.live():
            assert session.socket
            session.socket.silent = True

    def malformed(self, event: str) -> None:
        """An event of this name as no documentation has it."""
        data = copy.deepcopy(self._seen.get(event, {"id": "not a snowflake"}))
        for key in ("id", "channel_id", "guild_id"):
            data[key] = {"not": "a snowflake"}
        for session in self.live():
            session.dispatch(event, data)

    def again(self) -> None:
        if self._last:
            for session in self.live():
                session.dispatch(*copy.deepcopy(self._last))

    def stop(self) -> None:
        for socket in list(self._sockets):
            socket.cut()

    # the connection

    async def serve(self, request: web.Request) -> web.StreamResponse:
        asked = request.query
        if self.unreachable:
            return web.Response(status=503)
        if asked.get("encoding", "json") != "json" or asked.get("compress", "zlib-stream") != "zlib-stream":
            return web.Response(status=400, text="this server speaks json, and compresses by zlib-stream only")
        ws = web.WebSocketResponse(max_msg_size=4096, compress=False)
        await ws.prepare(request)
        socket = Socket(ws, request, compressed="compress" in asked)
        writer = asyncio.create_task(socket.write())
        self._sockets.add(socket)
        session: Session | None = None
        try:
            if asked.get("v") != "10":
                raise Closed(4012, "Invalid API version")
            socket.send({"op": 10, "d": {"heartbeat_interval": int(self.heartbeat * 1000)}})
            session = await self._identified(socket)
            await self._listen(socket, session)
        except Closed as error:
            if error.code:
                socket.close(error.code, str(error))
                await writer
        except Exception as error:
            self.failures.append(f"gateway: {error!r}")
            raise
        finally:
            if session:  # one that the client closes with 1000 or 1001 is over, and so is one that timed out
                self._leave(session, socket, forget=session.socket is socket and ws.close_code in (1000, 1001, 4009))
            self._sockets.discard(socket)
            writer.cancel()
            await asyncio.gather(writer, return_exceptions=True)
        return ws

    def _leave(self, session: Session, socket: Socket, *, forget: bool = False) -> None:
        if session.socket is socket:
            session.socket, session.left_at = None, self.world.now()
        if forget:
            self.sessions.pop(session.id, None)
        self._changed()

    async def _receive(self, socket: Socket) -> Json:
        """The next message. A client that sends no heartbeat for long is given up."""
        now, times = asyncio.get_running_loop().time, socket.times
        try:
            async with asyncio.timeout_at(socket.beat_at + self.heartbeat * 1.5):
                got = await socket.ws.receive()
        except TimeoutError:
            raise Closed(4009, "Session timed out.") from None
        if got.type is WSMsgType.TEXT:
            times.append(now())
            while times[0] < now() - SENDABLE[1]:
                times.popleft()
            if len(times) > SENDABLE[0]:
                raise Closed(4008, "Rate limited.")
            try:
                told = json.loads(got.data)
            except ValueError:
                raise Closed(4002, "Error while decoding payload.") from None
            if not isinstance(told, dict) or not isinstance(told.get("op"), int):
                raise Closed(4002, "Error while decoding payload.")
            return told
        if got.type is WSMsgType.BINARY:
            raise Closed(4002, "Error while decoding payload.")
        raise Closed(0, "gone")

    async def _identified(self, socket: Socket) -> Session:
        while True:
            told = await self._receive(socket)
            match told["op"]:
                case 1:
                    self._beat(socket)
                case 2:
                    return self._identify(socket, told.get("d"))
                case 6:
                    if session := self._resume(socket, told.get("d")):
                        return session
                case 3 | 4 | 8:
                    raise Closed(4003, "Not authenticated.")
                case _:
                    raise Closed(4001, "Unknown opcode.")

    async def _listen(self, socket: Socket, session: Session) -> None:
        while True:
            told = await self._receive(socket)
            match told["op"]:
                case 1:
                    self._beat(socket)
                case 2 | 6:
                    raise Closed(4005, "Already authenticated.")
                case 8:
                    self._members(session, told.get("d"))
                case 3 | 4:
                    pass
                case _:
                    raise Closed(4001, "Unknown opcode.")

    def _beat(self, socket: Socket) -> None:
        socket.beat_at = asyncio.get_running_loop().time()
        socket.send({"op": 11})

    def _identify(self, socket: Socket, asked: Any) -> Session:
        if not isinstance(asked, dict) or not isinstance(asked.get("properties"), dict):
            raise Closed(4002, "Error while decoding payload.")
        if asked.get("token") != self.token:
            raise Closed(4004, "Authentication failed.")
        intents = asked.get("intents")
        if not isinstance(intents, int) or intents & ~KNOWN:
            raise Closed(4013, "Invalid intent(s).")
        if intents & (PRESENCES | MEMBERS) or (intents & MESSAGE_CONTENT and not self.privileged):
            raise Closed(4014, "Disallowed intent(s).")
        shard = asked.get("shard", [0, 1])
        if not (isinstance(shard, list) and len(shard) == 2 and all(isinstance(one, int) for one in shard)):
            raise Closed(4010, "Invalid shard.")
        if not 0 <= shard[0] < shard[1]:
            raise Closed(4010, "Invalid shard.")
        session = Session(intents, (shard[0], shard[1]))
        guilds = [one for one in self.world.guilds.values() if self.world.bot.id in one.members and session.serves(one)]
        if len(guilds) >= SHARDS_FROM:
            raise Closed(4011, "Sharding required.")
        self.sessions[session.id] = session
        session.socket = socket
        self.identified += 1
        session.dispatch(
            "READY",
            {
                "v": 10,
                "user": payloads.me(self.world.bot),
                "guilds": [{"id": str(one.id), "unavailable": True} for one in guilds],
                "session_id": session.id,
                "resume_gateway_url": f"{self.url}resume/",
                "shard": shard,
                "application": {"id": str(self.world.bot.id), "flags": payloads.flags(self.privileged)},
            },
        )
        if intents & GUILDS:
            for one in guilds:
                session.dispatch("GUILD_CREATE", payloads.gateway_guild(one, self.world) | {"unavailable": False})
        self._changed()
        return session

    def _resume(self, socket: Socket, asked: Any) -> Session | None:
        if not isinstance(asked, dict):
            raise Closed(4002, "Error while decoding payload.")
        if asked.get("token") != self.token:
            raise Closed(4004, "Authentication failed.")
        session = self.sessions.get(str(asked.get("session_id")))
        if session and session.left_at and self.world.now() - session.left_at > RESUMABLE:
            del self.sessions[session.id]
            session = None
        seq = asked.get("seq")
        if session is None or not isinstance(seq, int):
            socket.send({"op": 9, "d": False})
            return None
        if seq > session.seq:
            raise Closed(4007, "Invalid seq.")
        if session.events and seq < session.events[0]["s"] - 1:
            del self.sessions[session.id]
            socket.send({"op": 9, "d": False})
            return None
        if session.socket:
            session.socket.close(4000, "resumed elsewhere")
        for told in session.events:
            if told["s"] > seq:
                socket.send(told)
        session.socket, session.left_at = socket, None
        self.resumed += 1
        session.dispatch("RESUMED", {})
        self._changed()
        return session

    def _members(self, session: Session, asked: Any) -> None:
        """Request guild members: https://discord.com/developers/docs/events/gateway-events#request-guild-members."""
        guild = self.world.guilds.get(int(asked.get("guild_id", 0))) if isinstance(asked, dict) else None
        if guild is None or not session.serves(guild) or self.world.bot.id not in guild.members:
            return
        ids = asked.get("user_ids")
        if ids is None and not session.intents & MEMBERS and (asked.get("limit") == 0 or not asked.get("query")):
            return  # the whole list is behind the privileged intent
        wanted = {int(one) for one in (ids if isinstance(ids, list) else [ids] if ids else [])}
        found = [one for one in guild.members.values() if one.user.id in wanted] if wanted else []
        if query := asked.get("query"):
            found = [one for one in guild.members.values() if one.user.name.lower().startswith(query.lower())]
        chunk: Json = {
            "guild_id": str(guild.id),
            "members": [payloads.member(one) for one in found],
            "chunk_index": 0,
            "chunk_count": 1,
            "not_found": [str(one) for one in wanted if one not in guild.members],
        }
        if "nonce" in asked:
            chunk["nonce"] = asked["nonce"]
        session.dispatch("GUILD_MEMBERS_CHUNK", chunk)
