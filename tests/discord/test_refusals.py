"""What the server refuses because of how things stand, asked by a bare HTTP client; beside each rule the page that says so."""

import io
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.discord.conftest import Clock
from tests.discord.forms import Impossible
from tests.discord.interactions import COMPONENT, Interaction
from tests.discord.permissions import BOT, Permission
from tests.discord.server import DiscordServer
from tests.discord.world import Channel, Guild, Message, User

Answer = tuple[int, Any]
SENT = {"content": "hello"}


class Http:
    def __init__(self, server: DiscordServer, session: aiohttp.ClientSession) -> None:
        self.server, self.session = server, session
        self.headers: dict[str, str] = {}  # of the last answer

    async def __call__(
        self, method: str, path: str, body: Any = None, *, files: tuple[bytes, ...] = (), **headers: str
    ) -> Answer:
        """Status, and the error's code where there is one, else the body."""
        sent = {"Authorization": f"Bot {self.server.token}", "User-Agent": "DiscordBot (https://example.com, 1)"} | {
            key.replace("_", "-"): value for key, value in headers.items()
        }
        data: Any = None
        if files:
            data = aiohttp.FormData(quote_fields=False)
            data.add_field("payload_json", json.dumps(body or {}), content_type="application/json")
            for number, one in enumerate(files):
                data.add_field(f"files[{number}]", io.BytesIO(one), filename=f"{number}.png", content_type="image/png")
        elif body is not None:
            data, sent = json.dumps(body), sent | {"Content-Type": "application/json"}
        async with self.session.request(method, self.server.api_base + path, data=data, headers=sent) as response:
            self.headers = dict(response.headers)
            if response.status == 204:
                return 204, None
            assert response.headers["Content-Type"] == "application/json"
            told = await response.json()
            return response.status, told.get("code", told) if isinstance(told, dict) else told


@pytest.fixture
async def http(server: DiscordServer) -> AsyncIterator[Http]:
    async with aiohttp.ClientSession() as session:
        yield Http(server, session)


def at(channel: Channel, message: Message | int | None = None) -> str:
    id = message.id if isinstance(message, Message) else message
    return f"/channels/{channel.id}/messages" + (f"/{id}" if id else "")


async def posted(http: Http, channel: Channel, **body: Any) -> Message:
    status, told = await http("POST", at(channel), SENT | body)
    assert status == 200, told
    return channel.messages[int(told["id"])]


# who asks: reference#authentication, reference#user-agent


async def test_a_wrong_token_is_401(http: Http) -> None:
    assert await http("GET", "/users/@me", Authorization="Bot wrong") == (401, 0)
    assert await http("GET", "/users/@me", Authorization=http.server.token) == (401, 0)


async def test_an_agent_without_a_name_is_turned_away(http: Http) -> None:
    assert await http("GET", "/users/@me", User_Agent="python") == (403, 40333)


# what is there: the JSON error codes


async def test_what_is_not_there_is_unknown(
    http: Http, server: DiscordServer, guild: Guild, channel: Channel, ada: User
) -> None:
    assert await http("POST", "/channels/123456789012345678/messages", SENT) == (404, 10003)
    assert await http("GET", at(channel, 123456789012345678)) == (404, 10008)
    assert await http("PATCH", at(channel, 123456789012345678), SENT) == (404, 10008)
    assert await http("DELETE", at(channel, 123456789012345678)) == (404, 10008)
    assert await http("GET", "/guilds/123456789012345678") == (404, 10004)
    assert await http("GET", f"/guilds/{guild.id}/members/123456789012345678") == (404, 10013)
    stranger = server.person("Bob")
    assert await http("GET", f"/guilds/{guild.id}/members/{stranger.id}") == (404, 10007)
    said = await server.say(ada, channel, "a robot")
    assert (await http("GET", at(channel, said)))[0] == 200
    await server.remove(ada, said)
    assert await http("GET", at(channel, said)) == (404, 10008)
    await server.delete_channel(channel)
    assert await http("GET", f"/channels/{channel.id}") == (404, 10003)


async def test_whoever_was_kicked_knows_nothing(
    http: Http, server: DiscordServer, guild: Guild, channel: Channel
) -> None:
    server.kick_bot(guild)
    assert await http("GET", f"/guilds/{guild.id}") == (404, 10004)
    assert await http("POST", at(channel), SENT) == (403, 50001)


# what may be done: topics/permissions, resources/message#create-message


async def test_a_channel_out_of_sight_is_missing_access(http: Http, server: DiscordServer, guild: Guild) -> None:
    hidden = server.channel(guild, "hidden", overwrites={server.bot: (0, Permission.VIEW_CHANNEL)})
    assert await http("GET", f"/channels/{hidden.id}") == (403, 50001)
    assert await http("POST", at(hidden), SENT) == (403, 50001)
    assert await http("POST", f"/channels/{hidden.id}/typing") == (403, 50001)


@pytest.mark.parametrize(
    ("missing", "body", "files"),
    [
        (Permission.SEND_MESSAGES, SENT, ()),
        (Permission.ATTACH_FILES, SENT, (b"file",)),
        (Permission.EMBED_LINKS, {"embeds": [{"title": "a robot"}]}, ()),
    ],
    ids=["send", "attach", "embed"],
)
async def test_what_was_not_permitted_is_not_posted(
    http: Http, server: DiscordServer, guild: Guild, channel: Channel, missing: Permission, body: Any, files: Any
) -> None:
    server.permit(guild, BOT & ~missing)
    assert await http("POST", at(channel), body, files=files) == (403, 50013)
    server.permit(guild, BOT)
    assert (await http("POST", at(channel), body, files=files))[0] == 200
    server.overwrite(channel, server.bot, 0, missing)
    assert await http("POST", at(channel), body, files=files) == (403, 50013)
    assert len(server.messages(channel)) == 1


async def test_an_overwrite_of_a_role_gives_and_everyones_takes(
    http: Http, server: DiscordServer, guild: Guild, channel: Channel
) -> None:
    (mine,) = [one for one in guild.roles if one.managed_by]
    server.overwrite(channel, guild, 0, Permission.SEND_MESSAGES)
    assert await http("POST", at(channel), SENT) == (403, 50013)
    server.overwrite(channel, mine, Permission.SEND_MESSAGES, 0)
    assert (await http("POST", at(channel), SENT))[0] == 200


async def test_a_thread_has_a_permission_of_its_own(
    http: Http, server: DiscordServer, guild: Guild, channel: Channel, ada: User
) -> None:
    thread = await server.thread(ada, channel, "robots")
    server.permit(guild, BOT & ~Permission.SEND_MESSAGES)
    assert (await http("POST", at(thread), SENT))[0] == 200
    server.permit(guild, BOT & ~Permission.SEND_MESSAGES_IN_THREADS)
    assert await http("POST", at(thread), SENT) == (403, 50013)


async def test_history_is_for_those_who_may_read_it(
    http: Http, server: DiscordServer, guild: Guild, channel: Channel, ada: User
) -> None:
    said = await server.say(ada, channel, "a robot")
    server.permit(guild, BOT & ~Permission.READ_MESSAGE_HISTORY)
    assert await http("GET", at(channel)) == (200, [])  # resources/message#get-channel-messages
    assert await http("GET", at(channel, said)) == (403, 50013)
    reply = SENT | {"message_reference": {"message_id": str(said.id)}}
    assert await http("POST", at(channel), reply) == (403, 160002)
    assert await http("PUT", f"{at(channel, said)}/reactions/%F0%9F%91%80/@me") == (403, 50013)


async def test_a_new_reaction_needs_its_permission(
    http: Http, server: DiscordServer, guild: Guild, channel: Channel, ada: User, clock: Clock
) -> None:
    said = await server.say(ada, channel, "a robot")
    server.permit(guild, BOT & ~Permission.ADD_REACTIONS)
    eyes = f"{at(channel, said)}/reactions/%F0%9F%91%80/@me"
    assert await http("PUT", eyes) == (403, 50013)
    await server.react(ada, said, "👀")
    clock.forward(seconds=1)
    assert (await http("PUT", eyes))[0] == 204  # one that is there may be joined


async def test_of_others_messages_nothing_may_be_changed(
    http: Http, server: DiscordServer, guild: Guild, channel: Channel, ada: User
) -> None:
    said = await server.say(ada, channel, "a robot")
    assert await http("PATCH", at(channel, said), SENT) == (403, 50005)
    assert await http("DELETE", at(channel, said)) == (403, 50013)
    server.permit(guild, BOT | Permission.MANAGE_MESSAGES)
    assert await http("DELETE", at(channel, said)) == (204, None)
    whispered = await server.say(ada, server.dm(ada), "a robot")
    assert await http("DELETE", at(whispered.channel, whispered)) == (400, 50003)


async def test_direct_messages_may_be_unwelcome(http: Http, server: DiscordServer, guild: Guild, ada: User) -> None:
    status, told = await http("POST", "/users/@me/channels", {"recipient_id": str(ada.id)})
    assert (status, int(told["id"])) == (200, server.dm(ada).id)
    ada.closed = True
    assert await http("POST", at(server.dm(ada)), SENT) == (403, 50007)
    ada.closed = False
    server.leaves(ada, guild)
    assert await http("POST", at(server.dm(ada)), SENT) == (403, 50278)
    assert await http("POST", "/users/@me/channels", {"recipient_id": str(server.bot.id)}) == (400, 50033)


# what is sent: resources/message#create-message, #edit-message


async def test_a_reply_to_nothing_is_refused_unless_it_may_stand_alone(
    http: Http, server: DiscordServer, channel: Channel, ada: User
) -> None:
    said = await server.say(ada, channel, "a robot")
    await server.remove(ada, said)
    reply = {"message_id": str(said.id)}
    assert await http("POST", at(channel), SENT | {"message_reference": reply}) == (400, 50035)
    alone = await posted(http, channel, message_reference=reply | {"fail_if_not_exists": False})
    assert alone.reference is None


async def test_what_is_named_must_be_there(http: Http, channel: Channel) -> None:
    assert await http("POST", at(channel), {"attachments": [{"id": "7"}]}, files=(b"file",)) == (400, 50035)
    gallery = {"type": 12, "items": [{"media": {"url": "attachment://other.png"}}]}
    body = {"flags": 1 << 15, "components": [gallery]}
    assert await http("POST", at(channel), body, files=(b"file",)) == (400, 50035)
    gone = {"type": 1, "message_id": "123456789012345678", "channel_id": str(channel.id)}
    assert await http("POST", at(channel), {"message_reference": gone}) == (400, 50035)


async def test_an_edit_leaves_something(http: Http, channel: Channel) -> None:
    message = await posted(http, channel)
    assert await http("PATCH", at(channel, message), {"content": ""}) == (400, 50006)
    assert message.content == "hello"


async def test_components_of_the_second_version_are_for_good(http: Http, channel: Channel) -> None:
    body = {"flags": 1 << 15, "components": [{"type": 10, "content": "hello"}]}
    _, told = await http("POST", at(channel), body)
    assert await http("PATCH", at(channel, int(told["id"])), {"content": "words"}) == (400, 50035)


async def test_a_file_may_be_as_large_as_the_guild_allows(http: Http, server: DiscordServer, channel: Channel) -> None:
    large = b"0" * ((10 << 20) + 1)  # reference#uploading-files
    assert await http("POST", at(channel), {}, files=(large,)) == (413, 40005)
    rich = server.guild("Rich", premium_tier=2)
    assert (await http("POST", at(server.channel(rich, "rich")), {}, files=(large,)))[0] == 200


async def test_a_forum_takes_no_messages(http: Http, server: DiscordServer, guild: Guild) -> None:
    forum = server.channel(guild, "gallery", kind="forum")
    assert await http("POST", at(forum), SENT) == (400, 50008)


async def test_an_archived_thread_wakes_for_a_message_and_for_nothing_else(
    http: Http, server: DiscordServer, channel: Channel, ada: User
) -> None:
    thread = await server.thread(ada, channel, "robots")  # topics/threads#editing-deleting-threads
    message = await posted(http, thread)
    await server.archive(thread)
    assert await http("PATCH", at(thread, message), SENT) == (400, 50083)
    assert await http("PUT", f"{at(thread, message)}/reactions/%F0%9F%91%80/@me") == (400, 50083)
    await posted(http, thread)
    assert not thread.archived
    await server.archive(thread, locked=True)
    assert await http("POST", at(thread), SENT) == (400, 50083)


async def test_a_private_thread_is_for_its_members(
    http: Http, server: DiscordServer, guild: Guild, channel: Channel, ada: User
) -> None:
    thread = await server.thread(ada, channel, "secret", private=True)  # topics/threads#private-threads
    bob = server.person("Bob", guilds=[guild])
    assert await http("GET", f"/channels/{thread.id}") == (403, 50001)
    await server.say(ada, thread, "come in", mention=[server.bot])
    assert (await http("GET", f"/channels/{thread.id}"))[0] == 200
    assert (await http("GET", f"/channels/{thread.id}/thread-members/{ada.id}"))[0] == 200
    assert await http("GET", f"/channels/{thread.id}/thread-members/{bob.id}") == (404, 10007)
    with pytest.raises(Impossible):
        await server.say(bob, thread, "me too")


async def test_a_message_begins_one_thread(http: Http, server: DiscordServer, guild: Guild, channel: Channel) -> None:
    message = await posted(http, channel)
    assert await http("POST", f"{at(channel, message)}/threads", {"name": "robots"}) == (403, 50013)
    server.permit(guild, BOT | Permission.CREATE_PUBLIC_THREADS)
    assert (await http("POST", f"{at(channel, message)}/threads", {"name": "robots"}))[0] == 201
    assert await http("POST", f"{at(channel, message)}/threads", {"name": "robots"}) == (400, 160004)


# how often: topics/rate-limits


async def test_the_sixth_message_in_five_seconds_waits(
    http: Http, server: DiscordServer, guild: Guild, channel: Channel, clock: Clock
) -> None:
    clock.stop()
    for left in (4, 3, 2, 1, 0):
        await posted(http, channel)
        assert http.headers["X-RateLimit-Remaining"] == str(left)
    status, told = await http("POST", at(channel), SENT)
    assert status == 429
    assert told == {"message": "You are being rate limited.", "retry_after": 5.0, "global": False}
    assert http.headers["Retry-After"] == "5"
    assert http.headers["X-RateLimit-Scope"] == "user"
    await posted(http, server.channel(guild, "elsewhere"))
    clock.forward(seconds=5)
    await posted(http, channel)


async def test_edits_are_counted_by_themselves(http: Http, channel: Channel, clock: Clock) -> None:
    clock.stop()
    message = await posted(http, channel)
    for number in range(5):
        assert (await http("PATCH", at(channel, message), {"content": str(number)}))[0] == 200
    assert (await http("PATCH", at(channel, message), SENT))[0] == 429


async def test_everything_together_is_fifty_a_second(
    http: Http, server: DiscordServer, guild: Guild, clock: Clock
) -> None:
    places = [server.channel(guild, f"place-{number}") for number in range(51)]
    clock.stop()
    answers = [await http("GET", f"/channels/{one.id}") for one in places]
    assert [status for status, _ in answers] == [200] * 50 + [429]
    assert answers[-1][1]["global"] is True
    assert http.headers["X-RateLimit-Global"] == "true"


async def test_an_old_message_is_edited_seldom(http: Http, channel: Channel, clock: Clock) -> None:
    message = await posted(http, channel)  # code 30046: the JSON error codes; how often is told nowhere
    clock.forward(hours=1, seconds=1)
    assert (await http("PATCH", at(channel, message), SENT))[0] == 200
    assert (await http("PATCH", at(channel, message), SENT))[0] == 200
    assert await http("PATCH", at(channel, message), SENT) == (429, 30046)
    assert int(http.headers["Retry-After"]) > 3500
    clock.forward(hours=1)
    assert (await http("PATCH", at(channel, message), SENT))[0] == 200


async def test_a_nonce_is_remembered_for_minutes(http: Http, channel: Channel, clock: Clock) -> None:
    first = await posted(http, channel, nonce="7", enforce_nonce=True)
    assert await posted(http, channel, nonce="7", enforce_nonce=True) is first
    assert await posted(http, channel, nonce="7") is not first
    clock.forward(minutes=10)
    assert await posted(http, channel, nonce="7", enforce_nonce=True) is not first


# interactions: interactions/receiving-and-responding


@pytest.fixture
async def asked(http: Http, server: DiscordServer, channel: Channel, ada: User) -> Interaction:
    row = {"type": 1, "components": [{"type": 2, "style": 1, "label": "Again", "custom_id": "again"}]}
    message = await posted(http, channel, components=[row])
    pressed = await server.press(ada, message, "again")
    assert pressed.type == COMPONENT
    return pressed


def callback(one: Interaction) -> str:
    return f"/interactions/{one.id}/{one.token}/callback"


def hook(http: Http, one: Interaction, which: str = "") -> str:
    return f"/webhooks/{http.server.bot.id}/{one.token}" + (f"/messages/{which}" if which else "")


async def test_an_interaction_is_answered_once(http: Http, asked: Interaction) -> None:
    assert await http("POST", callback(asked), {"type": 4, "data": SENT}) == (204, None)
    assert await http("POST", callback(asked), {"type": 4, "data": SENT}) == (400, 40060)


async def test_an_answer_after_three_seconds_is_too_late(http: Http, asked: Interaction, clock: Clock) -> None:
    clock.forward(seconds=3)
    assert await http("POST", callback(asked), {"type": 5}) == (404, 10062)
    assert asked.failed


async def test_a_strange_token_is_unknown(http: Http, asked: Interaction) -> None:
    assert await http("POST", f"/interactions/{asked.id}/strange/callback", {"type": 5}) == (404, 10062)


@pytest.mark.parametrize("body", [{"type": 1}, {"type": 8, "data": {"choices": []}}], ids=["pong", "choices"])
async def test_an_answer_fits_its_question(http: Http, asked: Interaction, body: Any) -> None:
    assert await http("POST", callback(asked), body) == (400, 50035)


async def test_followups_come_after_the_answer_and_for_fifteen_minutes(
    http: Http, asked: Interaction, clock: Clock
) -> None:
    assert await http("POST", hook(http, asked), SENT) == (404, 10015)
    await http("POST", callback(asked), {"type": 5})
    assert (await http("POST", hook(http, asked), SENT))[0] == 200
    assert asked.message is asked.followups[0]  # it took the place of "thinking"
    assert (await http("GET", hook(http, asked, "@original")))[0] == 200
    clock.forward(minutes=15)
    assert await http("POST", hook(http, asked), SENT) == (401, 50027)
    assert await http("PATCH", hook(http, asked, "@original"), SENT) == (401, 50027)


async def test_hidden_answers_are_reached_by_their_token_alone(
    http: Http, server: DiscordServer, asked: Interaction, ada: User
) -> None:
    body = {"type": 4, "data": SENT | {"flags": 64}}
    status, told = await http("POST", callback(asked) + "?with_response=true", body)
    assert (status, told["interaction"]["response_message_ephemeral"]) == (200, True)
    (hidden,) = server.ephemerals(ada)
    assert told["resource"]["message"]["id"] == str(hidden.id)
    assert await http("GET", at(asked.channel, hidden)) == (404, 10008)
    assert await http("PATCH", at(asked.channel, hidden), SENT) == (404, 10008)
    assert (await http("PATCH", hook(http, asked, "@original"), {"content": "changed"}))[0] == 200
    assert await http("DELETE", hook(http, asked, "@original")) == (204, None)
    assert await http("GET", hook(http, asked, "@original")) == (404, 10008)


async def test_a_form_leaves_no_message(http: Http, asked: Interaction) -> None:
    field = {"type": 4, "custom_id": "words", "style": 1}
    data = {
        "custom_id": "edit",
        "title": "Edit",
        "components": [{"type": 18, "label": "What to change", "component": field}],
    }
    assert await http("POST", callback(asked), {"type": 9, "data": data}) == (204, None)
    assert await http("GET", hook(http, asked, "@original")) == (404, 10008)
    filled = await http.server.submit(asked.user, asked, {"words": "bluer"})
    assert await http("POST", callback(filled), {"type": 9, "data": data}) == (400, 50035)


async def test_commands_are_ones_own_and_named_once(http: Http, server: DiscordServer, guild: Guild) -> None:
    draw = {"name": "draw", "description": "Draws", "type": 1}
    assert await http("PUT", "/applications/123456789012345678/commands", [draw]) == (403, 20012)
    mine = f"/applications/{server.bot.id}"
    assert await http("PUT", f"{mine}/guilds/123456789012345678/commands", [draw]) == (404, 10004)
    assert await http("PUT", f"{mine}/commands", [draw, draw]) == (400, 50035)
    assert (await http("PUT", f"{mine}/guilds/{guild.id}/commands", [draw]))[0] == 200


# links, as told at reference#signed-attachment-cdn-urls


async def test_a_link_is_signed_and_expires(
    http: Http, server: DiscordServer, channel: Channel, ada: User, clock: Clock
) -> None:
    said = await server.say(ada, channel, files=[("a.png", "image/png", b"picture")])
    link = said.payload()["attachments"][0]["url"]
    async with http.session.get(link) as response:
        assert (response.status, await response.read()) == (200, b"picture")
    for wrong in (link.partition("?")[0], link.replace("hm=", "hm=0"), link.replace("a.png", "b.png")):
        async with http.session.get(wrong) as response:
            assert response.status == 404
    clock.forward(hours=25)
    async with http.session.get(link) as response:
        assert response.status == 404
    async with http.session.get(said.payload()["attachments"][0]["url"]) as response:
        assert response.status == 200


async def test_a_token_sent_to_the_cdn_is_noticed(clock: Clock) -> None:
    async with DiscordServer(clock) as server, aiohttp.ClientSession() as session:
        await session.get(f"{server.cdn}/attachments/1/2/a.png", headers={"Authorization": f"Bot {server.token}"})
        assert server.failures == ["a token was sent to the CDN with GET /attachments/1/2/a.png"]


async def test_a_route_that_is_not_played_is_noticed(clock: Clock) -> None:
    async with DiscordServer(clock) as server, aiohttp.ClientSession() as session:
        assert await Http(server, session)("GET", "/voice/regions") == (501, 0)
        assert server.failures == ["this server does not play GET /voice/regions"]


# the gateway: topics/opcodes-and-status-codes#gateway

IDENTIFY = {"token": "TOKEN", "properties": {"os": "", "browser": "", "device": ""}, "intents": 1}


@pytest.mark.parametrize(
    ("code", "sent"),
    [
        (4001, [{"op": 99}]),
        (4002, ["no json"]),
        (4003, [{"op": 8, "d": {}}]),
        (4004, [{"op": 2, "d": IDENTIFY | {"token": "wrong"}}]),
        (4005, [{"op": 2, "d": IDENTIFY}, {"op": 2, "d": IDENTIFY}]),
        (4008, [{"op": 1, "d": None}] * 121),
        (4009, []),
        (4010, [{"op": 2, "d": IDENTIFY | {"shard": [2, 2]}}]),
        (4013, [{"op": 2, "d": IDENTIFY | {"intents": 1 << 30}}]),
        (4014, [{"op": 2, "d": IDENTIFY | {"intents": 1 << 15}}]),
    ],
)
async def test_a_wrong_client_is_closed_with_its_code(clock: Clock, code: int, sent: list[Any]) -> None:
    async with (
        DiscordServer(clock, heartbeat=0.1 if code == 4009 else 60) as server,
        aiohttp.ClientSession() as session,
    ):
        server.privileged = False
        socket = await session.ws_connect(f"{server.gateway}?v=10&encoding=json", autoping=True)
        for one in sent:
            text = one if isinstance(one, str) else json.dumps(one)
            await socket.send_str(text.replace("TOKEN", server.token))
        async for _ in socket:
            pass
        assert socket.close_code == code


async def test_an_old_version_is_closed(server: DiscordServer) -> None:
    async with aiohttp.ClientSession() as session:
        socket = await session.ws_connect(f"{server.gateway}?v=5&encoding=json")
        async for _ in socket:
            pass
        assert socket.close_code == 4012


async def test_a_session_nobody_knows_is_invalid(server: DiscordServer) -> None:
    async with aiohttp.ClientSession() as session:
        socket = await session.ws_connect(f"{server.gateway}?v=10&encoding=json")
        await socket.receive_json()
        await socket.send_json({"op": 6, "d": {"token": server.token, "session_id": "strange", "seq": 1}})
        assert await socket.receive_json() == {"op": 9, "d": False}


async def test_nobody_resumes_from_the_future(server: DiscordServer) -> None:
    async with aiohttp.ClientSession() as session:
        socket = await session.ws_connect(f"{server.gateway}?v=10&encoding=json")
        await socket.receive_json()
        await socket.send_json({"op": 2, "d": IDENTIFY | {"token": server.token}})
        ready = (await socket.receive_json())["d"]
        await socket.close(code=4000)
        socket = await session.ws_connect(f"{ready['resume_gateway_url']}?v=10&encoding=json")
        await socket.receive_json()
        await socket.send_json({"op": 6, "d": {"token": server.token, "session_id": ready["session_id"], "seq": 99}})
        async for _ in socket:
            pass
        assert socket.close_code == 4007
