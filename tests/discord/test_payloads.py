"""Nothing in the server's payloads is invented: every key is in a recorded sample, in the specification, or in the pages named here."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.discord import payloads
from tests.discord.server import DiscordServer
from tests.discord.world import Channel, Guild, User

Json = dict[str, Any]
SPEC = Path(__file__).parent / "spec"
SAMPLES: dict[str, Json] = {
    told["source"].rpartition(" ")[2].removesuffix("_payload"): told["payload"]
    for told in map(json.loads, (SPEC / "payloads.jsonl").read_text().splitlines())
}
SCHEMAS: dict[str, Json] = json.loads((SPEC / "openapi.json").read_text())["components"]["schemas"]
DOCUMENTED = {  # page: keys
    "events/gateway-events#ready": {"v", "user", "guilds", "session_id", "resume_gateway_url", "shard", "application"},
    "events/gateway-events#guild-create": {"stage_instances", "guild_scheduled_events", "soundboard_sounds"},
    "events/gateway-events#message-create": {"guild_id", "member", "mentions"},
    "events/gateway-events#thread-create": {"newly_created"},
    "interactions/receiving-and-responding#interaction-object": {"guild", "channel_id"},
}


def known(*names: str, page: str = "") -> set[str]:
    """Keys of these samples and schemas, and of the page."""
    found = set(DOCUMENTED.get(page, set()))
    for name in names:
        found |= set(SAMPLES[name]) if name in SAMPLES else set(SCHEMAS[name]["properties"])
    return found


@pytest.fixture
async def told(server: DiscordServer, guild: Guild, channel: Channel, ada: User) -> dict[str, Json]:
    """What a connection is told, by event, while a little of everything happens."""
    row = {"type": 1, "components": [{"type": 2, "style": 1, "label": "Again", "custom_id": "again"}]}
    async with aiohttp.ClientSession() as session:
        socket = await session.ws_connect(f"{server.gateway}?v=10&encoding=json")
        identify = {"token": server.token, "properties": {}, "intents": 1 | 1 << 9 | 1 << 10 | 1 << 15}
        await socket.receive_json()
        await socket.send_json({"op": 2, "d": identify})
        await server.until(lambda: server.connections)
        first = await server.say(ada, channel, "a robot", files=[("a.png", "image/png", b"")], mention=[server.bot])
        second = await server.say(ada, channel, "bluer", reply_to=first)
        await server.react(ada, second, "👀")
        await server.edit(ada, second, "bluer still")
        await server.thread(ada, channel, "robots", starter=first)
        bots = server._posts.post(channel, server.bot, {"content": "here", "components": [row]}, {})
        await server.press(ada, bots, "again")
        await server.remove(ada, second)
        found: dict[str, Json] = {}
        async for one in heard(socket):
            found.setdefault(one["t"], one["d"])
            if one["t"] == "MESSAGE_DELETE":
                return found
    raise AssertionError


async def heard(socket: aiohttp.ClientWebSocketResponse) -> Any:
    async for one in socket:
        yield json.loads(one.data)


def parts(told: dict[str, Json]) -> Iterator[tuple[Json, set[str]]]:
    message, create = told["MESSAGE_CREATE"], "events/gateway-events#message-create"
    pressed, asked = told["INTERACTION_CREATE"], "interactions/receiving-and-responding#interaction-object"
    guild, channel = told["GUILD_CREATE"], told["GUILD_CREATE"]["channels"][0]
    yield told["READY"], known(page="events/gateway-events#ready")
    yield guild, known("gateway_guild", "GuildResponse", page="events/gateway-events#guild-create")
    yield guild["roles"][0], known("guild_role", "GuildRoleResponse")
    yield guild["members"][0], known("member", "GuildMemberResponse")
    yield channel, known("guild_text_channel", "GuildChannelResponse")
    yield message, known("message", "MessageResponse", page=create)
    yield message["author"], known("user", "UserResponse")
    yield message["member"], known("member", "GuildMemberResponse")
    yield message["attachments"][0], known("attachment", "MessageAttachmentResponse")
    yield told["MESSAGE_UPDATE"], known("message", "MessageResponse", page=create)
    yield (
        told["THREAD_CREATE"],
        known("guild_public_thread", "ThreadResponse", page="events/gateway-events#thread-create"),
    )
    yield pressed, known("component_interaction", "command_interaction", page=asked)
    yield pressed["data"], set(SAMPLES["component_interaction"]["data"]) | {"id"}
    yield pressed["member"], known("interaction_member", "GuildMemberResponse")


def test_no_key_is_invented(told: dict[str, Json]) -> None:
    for part, allowed in parts(told):
        assert set(part) <= allowed, set(part) - allowed


async def test_a_direct_channel_looks_like_the_recorded_one(server: DiscordServer, ada: User) -> None:
    assert set(payloads.channel(server.dm(ada))) <= known("dm_channel", "PrivateChannelResponse")
