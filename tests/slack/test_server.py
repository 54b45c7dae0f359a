"""The real Bolt and the real client live with it: events, answers, files, forms, and connections that come and go."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.errors import SlackApiError
from slack_sdk.oauth.installation_store import FileInstallationStore
from slack_sdk.oauth.state_store import FileOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.conftest import Clock, Place
from tests.slack.errors import Impossible
from tests.slack.server import SlackServer

Json = dict[str, Any]
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (64).to_bytes(4, "big") + (48).to_bytes(4, "big")
UPLOAD = ("robot.png", "image/png", PNG)


class Ears:
    """What an app heard, as Bolt hands it over."""

    def __init__(self, slack: SlackServer) -> None:
        self.slack = slack
        self.bodies: list[Json] = []
        self.retries: list[str] = []

    async def hear(self, body: Json, request: Any) -> None:
        self.bodies.append(body)
        self.retries.append((request.headers.get("x-slack-retry-num") or ["0"])[0])
        self.slack.changed()

    @property
    def events(self) -> list[Json]:
        """In the order in which they were sent: Bolt works on several at once."""
        sent = [one.body["event_id"] for one in self.slack.deliveries]
        return [one["event"] for one in sorted(self.bodies, key=lambda one: sent.index(one["event_id"]))]

    def kinds(self) -> list[str]:
        return [one.get("subtype") or one["type"] for one in self.events]

    def texts(self) -> list[str]:
        return [one["text"] for one in self.events if one["type"] == "message" and "text" in one]

    async def until(self, number: int) -> None:
        await self.slack.until(lambda: len(self.bodies) >= number)


def app_of(client: AsyncWebClient, ears: Ears, *names: str) -> AsyncApp:
    app = AsyncApp(client=client, signing_secret="unused", ignoring_self_events_enabled=False)

    async def heard(body: Json, req: Any) -> None:
        await ears.hear(body, req)

    for name in names or ("message", "app_mention", "reaction_added", "reaction_removed", "member_joined_channel"):
        app.event(name)(heard)
    for name in ("file_shared", "app_home_opened", "app_uninstalled", "tokens_revoked", "channel_left"):
        app.event(name)(heard)
    return app


@pytest.fixture
def ears(slack: SlackServer) -> Ears:
    return Ears(slack)


@pytest.fixture
def app(client: AsyncWebClient, ears: Ears) -> AsyncApp:
    return app_of(client, ears)


def connecting(slack: SlackServer, client: AsyncWebClient, app: AsyncApp) -> Any:
    return AsyncSocketModeHandler(app, slack.app_token, web_client=client, ping_interval=0.2)


@pytest.fixture
async def socket(slack: SlackServer, client: AsyncWebClient, app: AsyncApp) -> AsyncIterator[AsyncSocketModeHandler]:
    handler = connecting(slack, client, app)
    await handler.connect_async()
    await slack.until(lambda: slack.connections == 1)
    yield handler
    await handler.close_async()


async def uploaded(slack: SlackServer, client: AsyncWebClient, **more: Any) -> str:
    told = await client.files_upload_v2(filename="robot.png", content=PNG, **more)
    id: str = told["files"][0]["id"]
    await slack.until(lambda: slack.file(id).ready)
    return id


def button(action_id: str = "go") -> Json:
    return {
        "type": "actions",
        "block_id": "row",
        "elements": [
            {"type": "button", "text": {"type": "plain_text", "text": "Go"}, "action_id": action_id, "value": "7"}
        ],
    }


def modal(*blocks: Json, **more: Any) -> Json:
    return {
        "type": "modal",
        "callback_id": "edit",
        "title": {"type": "plain_text", "text": "Edit"},
        "submit": {"type": "plain_text", "text": "Go"},
        "blocks": list(blocks),
    } | more


def field(block: str, element: Json, **more: Any) -> Json:
    return {
        "type": "input",
        "block_id": block,
        "label": {"type": "plain_text", "text": block},
        "element": element | {"action_id": "value"},
    } | more


WORDS = field("words", {"type": "plain_text_input"})
PICTURE = field("picture", {"type": "file_input", "filetypes": ["png"]}, optional=True)


# events


async def test_a_mention_comes_as_two_events(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler
) -> None:
    said = await slack.say(place.ada, place.channel, "a < b & https://example.com", mention=True)
    await ears.until(2)
    assert sorted(ears.kinds()) == ["app_mention", "message"]
    for event in ears.events:
        assert event["text"] == f"<@{slack.bot.id}> a &lt; b &amp; <https://example.com>"
        assert (event["ts"], event["channel"], event["user"]) == (said.ts, place.channel.id, place.ada.id)
    assert len({one["event_id"] for one in ears.bodies}) == 2
    await slack.until(lambda: all(one.acknowledged for one in slack.deliveries))


async def test_an_uploaded_picture_comes_with_its_bytes(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler, session: aiohttp.ClientSession
) -> None:
    await slack.say(place.ada, place.channel, "look", files=[UPLOAD])
    await ears.until(2)
    assert ears.kinds() == ["file_share", "file_shared"]
    (file,) = ears.events[0]["files"]
    assert (file["original_w"], file["original_h"]) == (64, 48)
    headers = {"Authorization": f"Bearer {slack.bot_token}"}
    async with session.get(file["url_private_download"], headers=headers) as response:
        assert await response.read() == PNG


async def test_a_root_has_no_thread_until_someone_answers(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler, client: AsyncWebClient
) -> None:
    root = await slack.say(place.ada, place.channel, "root")
    assert "thread_ts" not in root.payload()
    reply = await slack.say(place.ben, place.channel, "reply", thread=root)
    loud = await slack.say(place.ben, place.channel, "loud", thread=root, broadcast=True)
    await ears.until(3)
    assert "thread_ts" not in ears.events[0]
    assert (ears.events[1]["thread_ts"], ears.events[1]["parent_user_id"]) == (root.ts, place.ada.id)
    assert ears.events[2]["subtype"] == "thread_broadcast"
    assert ears.events[2]["root"]["reply_count"] == 2
    told = await client.conversations_replies(channel=place.channel.id, ts=root.ts)
    assert [one["ts"] for one in told["messages"]] == [root.ts, reply.ts, loud.ts]
    told = await client.conversations_replies(channel=place.channel.id, ts=reply.ts)
    assert [one["ts"] for one in told["messages"]] == [reply.ts]
    told = await client.conversations_history(channel=place.channel.id)
    assert [one["ts"] for one in told["messages"]] == [loud.ts, root.ts]


async def test_what_is_rewritten_and_taken_back_is_told(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler
) -> None:
    root = await slack.say(place.ada, place.channel, "one")
    await slack.edit(place.ada, root, "two")
    await slack.say(place.ben, place.channel, "reply", thread=root)
    await slack.remove(place.ada, root)
    lonely = await slack.say(place.ada, place.channel, "lonely")
    await slack.remove(place.ada, lonely)
    await ears.until(6)
    assert ears.kinds() == ["message", "message_changed", "message", "message_changed", "message", "message_deleted"]
    assert (ears.events[1]["previous_message"]["text"], ears.events[1]["message"]["text"]) == ("one", "two")
    assert ears.events[3]["message"]["subtype"] == "tombstone"
    assert ears.events[5]["deleted_ts"] == lonely.ts


async def test_reactions_and_invitations_are_told(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler
) -> None:
    said = await slack.say(place.ada, place.channel, "hello")
    await slack.react(place.ben, said, "wastebasket")
    await slack.unreact(place.ben, said, "wastebasket")
    other = slack.channel(place.team, "other", bot=False)
    await slack.say(place.ada, other, "nobody hears")
    await slack.invite(other)
    await slack.kick(other)
    await ears.until(6)
    kinds = ["message", "reaction_added", "reaction_removed", "member_joined_channel", "channel_join", "channel_left"]
    assert ears.kinds() == kinds
    assert ears.events[1]["item"] == {"type": "message", "channel": place.channel.id, "ts": said.ts}
    assert (ears.events[3]["user"], ears.events[3]["inviter"]) == (slack.bot.id, place.ada.id)


async def test_a_direct_message_is_no_mention(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler
) -> None:
    await slack.say(place.ada, slack.im(place.ada), "hello", mention=True)
    await slack.say(place.ada, slack.im(place.ada), "again")
    await ears.until(2)
    assert [(one["type"], one["channel_type"]) for one in ears.events] == [("message", "im")] * 2


async def test_nothing_is_told_that_was_not_asked_for_or_granted(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler
) -> None:
    slack.scopes.discard("channels:history")
    slack.events = slack.events - {"reaction_added"}
    said = await slack.say(place.ada, place.channel, "hello", mention=True)
    await slack.react(place.ada, said, "eyes")
    await slack.unreact(place.ada, said, "eyes")
    await ears.until(2)
    assert ears.kinds() == ["app_mention", "reaction_removed"]


# answers


async def test_what_the_bot_says_comes_back_to_it(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler, client: AsyncWebClient
) -> None:
    root = await slack.say(place.ada, place.channel, "hello")
    metadata = {"event_type": "job", "event_payload": {"key": "k"}}
    told = await client.chat_postMessage(
        channel=place.channel.id, text="hi", thread_ts=root.ts, metadata=metadata, blocks=[button()]
    )
    await client.chat_update(channel=place.channel.id, ts=told["ts"], text="done", blocks=[])
    await ears.until(3)
    (heard,) = [one for one in ears.events if one.get("text") == "hi"]
    assert (heard["bot_id"], heard["app_id"]) == (slack.bot.bot_id, slack.bot.app_id)
    assert "metadata" not in heard
    (_, mine) = slack.messages(place.channel)
    assert (mine.text, mine.blocks, mine.history, mine.thread_ts) == ("done", [], ["hi"], root.ts)
    found = await client.conversations_replies(channel=place.channel.id, ts=root.ts, include_all_metadata=True)
    assert found["messages"][1]["metadata"] == metadata
    await client.chat_delete(channel=place.channel.id, ts=told["ts"])
    assert mine.deleted


async def test_a_picture_of_ours_stands_in_a_block_and_not_among_files(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler, client: AsyncWebClient
) -> None:
    file = await uploaded(slack, client, alt_txt="a robot")
    picture = {"type": "image", "alt_text": "a robot", "slack_file": {"id": file}}
    told = await client.chat_postMessage(channel=place.channel.id, text="here", blocks=[picture, button()])
    await ears.until(1)
    assert "files" not in ears.events[0]
    assert ears.events[0]["blocks"][0]["slack_file"] == {"id": file}
    assert slack.file(file).data == PNG
    assert told["message"]["blocks"][1]["elements"][0]["value"] == "7"


async def test_a_shared_upload_becomes_a_message_later(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler, client: AsyncWebClient
) -> None:
    root = await slack.say(place.ada, place.channel, "hello")
    gate = asyncio.Event()
    slack.slow_processing(gate)
    told = await client.files_upload_v2(
        filename="robot.png", content=PNG, channel=place.channel.id, thread_ts=root.ts, initial_comment="done"
    )
    assert told["files"][0]["shares"] == {}
    gate.set()
    await ears.until(3)
    (_, mine) = slack.messages(place.channel)
    assert (mine.subtype, mine.thread_ts, mine.text) == ("file_share", root.ts, "done")
    info = await client.files_info(file=told["files"][0]["id"])
    assert info["file"]["shares"]["public"][place.channel.id][0]["ts"] == mine.ts


async def test_who_is_called_by_a_message_is_seen(slack: SlackServer, place: Place, client: AsyncWebClient) -> None:
    section = {"type": "section", "text": {"type": "mrkdwn", "text": "<!here>"}}
    await client.chat_postMessage(channel=place.channel.id, text="<!channel> &lt;!everyone&gt; @here")
    await client.chat_postMessage(channel=place.channel.id, text="a", blocks=[section])
    section = {"type": "section", "text": {"type": "plain_text", "text": f"<!here> {place.ada.mention}"}}
    await client.chat_postMessage(channel=place.channel.id, text=place.ada.mention, blocks=[section])
    assert [one.pinged for one in slack.messages(place.channel)] == [{"channel"}, {"here"}, {place.ada.id}]


async def test_only_one_person_sees_what_is_ephemeral(slack: SlackServer, place: Place, client: AsyncWebClient) -> None:
    await client.chat_postEphemeral(channel=place.channel.id, user=place.ada.id, text="psst", blocks=[button()])
    (message,) = slack.ephemerals(place.ada)
    assert slack.ephemerals(place.ben) == slack.messages(place.channel) == []
    with pytest.raises(Impossible):
        await slack.press(place.ben, message, "go")
    pressed = await slack.press(place.ada, message, "go")
    assert "message" not in pressed.body
    assert pressed.body["container"]["is_ephemeral"]


async def test_what_is_typed_again_waits_as_long_as_it_is_told(
    slack: SlackServer, place: Place, client: AsyncWebClient, clock: Clock
) -> None:
    for _ in range(5):
        await client.chat_postMessage(channel=place.channel.id, text="a")
    with pytest.raises(SlackApiError) as refused:
        await client.chat_postMessage(channel=place.channel.id, text="a")
    assert (refused.value.response.status_code, refused.value.response.headers["Retry-After"]) == (429, "1")
    clock.pass_by(1)
    await client.chat_postMessage(channel=place.channel.id, text="a")


# presses, commands, forms


async def test_a_press_opens_a_form_that_is_sent_with_a_picture(
    slack: SlackServer, place: Place, app: AsyncApp, socket: AsyncSocketModeHandler, client: AsyncWebClient
) -> None:
    sent: list[Json] = []

    @app.action("go")
    async def press(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        sent.append(body)
        await client.views_open(trigger_id=body["trigger_id"], view=modal(WORDS, PICTURE, private_metadata="k"))

    @app.view("edit")
    async def form(ack: Any, view: Json) -> None:
        words = view["state"]["values"]["words"]["value"]["value"]
        if words == "wrong":
            await ack(response_action="errors", errors={"words": "other words"})
        else:
            sent.append(view)
            await ack()

    told = await client.chat_postMessage(channel=place.channel.id, text="a", blocks=[button()])
    pressed = await slack.press(place.ada, place.channel.messages[told["ts"]], "go")
    await slack.until(lambda: pressed.modal)
    assert sent[0]["actions"][0]["value"] == "7"
    with pytest.raises(Impossible):
        await slack.submit(place.ada, pressed, {})
    with pytest.raises(Impossible):
        await slack.submit(place.ben, pressed, {"words": {"value": "mine"}})
    refused = await slack.answered(await slack.submit(place.ada, pressed, {"words": {"value": "wrong"}}))
    assert refused.errors == {"words": "other words"}
    assert refused.modal is pressed.modal
    taken = await slack.answered(
        await slack.submit(place.ada, pressed, {"words": {"value": "blue"}}, files={"value": UPLOAD})
    )
    assert not taken.failed
    assert taken.modal is pressed.modal is None
    (file,) = sent[1]["state"]["values"]["picture"]["value"]["files"]
    assert (file["name"], sent[1]["private_metadata"]) == ("robot.png", "k")
    assert (await client.files_info(file=file["id"]))["file"]["mimetype"] == "image/png"


async def test_a_command_is_answered_for_one_and_for_all(
    slack: SlackServer, place: Place, app: AsyncApp, socket: AsyncSocketModeHandler
) -> None:
    @app.command("/draw")
    async def draw(ack: Any, respond: Any, command: Json) -> None:
        await ack(f"drawing {command['text']}")
        await respond(text="here", response_type="in_channel")

    asked = await slack.command(place.ada, place.channel, "/draw", "a robot")
    await slack.until(lambda: len(asked.response_posts) == 2)
    assert [one.text for one in slack.ephemerals(place.ada)] == ["drawing a robot"]
    assert [(one.text, one.subtype) for one in slack.messages(place.channel)] == [("here", "bot_message")]


async def test_shortcuts_carry_a_message_or_nothing(
    slack: SlackServer, place: Place, app: AsyncApp, socket: AsyncSocketModeHandler
) -> None:
    seen: list[Json] = []

    async def taken(ack: Any, body: Json) -> None:
        await ack()
        seen.append(body)

    app.message_shortcut("edit")(taken)
    app.global_shortcut("new")(taken)
    said = await slack.say(place.ada, place.channel, "look", files=[UPLOAD])
    await slack.answered(await slack.shortcut(place.ben, said, "edit"))
    await slack.answered(await slack.global_shortcut(place.ben, "new"))
    assert seen[0]["message"]["files"][0]["name"] == "robot.png"
    assert "channel" not in seen[1]
    assert "response_url" not in seen[1]


async def test_a_menu_under_a_message_says_what_was_chosen(
    slack: SlackServer, place: Place, client: AsyncWebClient
) -> None:
    options = [{"text": {"type": "plain_text", "text": one}, "value": one} for one in ("wide", "tall")]
    row = {"type": "actions", "elements": [{"type": "static_select", "action_id": "size", "options": options}]}
    told = await client.chat_postMessage(channel=place.channel.id, text="a", blocks=[row])
    message = place.channel.messages[told["ts"]]
    pressed = await slack.press(place.ada, message, "size", "tall")
    assert pressed.body["actions"][0]["selected_option"]["value"] == "tall"
    assert pressed.failed  # nobody is connected
    with pytest.raises(Impossible):
        await slack.press(place.ada, message, "size", "round")


async def test_a_press_is_answered_in_its_message(
    slack: SlackServer, place: Place, app: AsyncApp, socket: AsyncSocketModeHandler, client: AsyncWebClient
) -> None:
    @app.action("go")
    async def press(ack: Any, respond: Any) -> None:
        await ack()
        await respond(text="pressed", replace_original=True)

    told = await client.chat_postMessage(channel=place.channel.id, text="a", blocks=[button()])
    message = place.channel.messages[told["ts"]]
    pressed = await slack.press(place.ada, message, "go")
    await slack.until(lambda: pressed.response_posts)
    assert pressed.response_posts == [message]
    assert (message.text, message.blocks) == ("pressed", [])


# delivery


async def test_what_is_not_acknowledged_comes_again(
    slack: SlackServer, place: Place, client: AsyncWebClient, ears: Ears
) -> None:
    """Bolt does not acknowledge what nobody listens to."""
    app = AsyncApp(client=client, signing_secret="unused")
    handler = connecting(slack, client, app)
    await handler.connect_async()
    await slack.until(lambda: slack.connections == 1)
    await slack.say(place.ada, place.channel, "hello")

    async def heard(body: Json, req: Any) -> None:
        await ears.hear(body, req)

    await slack.until(lambda: slack.deliveries[0].attempt == 1)
    app.event("message")(heard)
    await slack.until(lambda: slack.deliveries[0].acknowledged or slack.deliveries[0].attempt == 2)
    assert ears.retries == ["1"]
    assert slack.deliveries[0].reason == "timeout"
    await handler.close_async()


async def test_twice_late_and_out_of_order(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler
) -> None:
    await slack.say(place.ada, place.channel, "one")
    await ears.until(1)
    slack.duplicate()
    await ears.until(2)
    slack.retry()
    await ears.until(3)
    assert {one["event_id"] for one in ears.bodies} == {ears.bodies[0]["event_id"]}
    assert ears.retries == ["0", "0", "1"]
    slack.reorder(2)
    await slack.say(place.ada, place.channel, "two")
    await slack.say(place.ada, place.channel, "three")
    await ears.until(5)
    assert [one["event"]["text"] for one in ears.bodies[3:]] == ["three", "two"]


@pytest.mark.parametrize("reason", ["refresh_requested", "warning"])
async def test_a_request_to_disconnect_is_followed(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler, reason: str
) -> None:
    slack.disconnect(reason)
    await slack.until(lambda: slack.opened == 2 and slack.connections == 1)
    await slack.say(place.ada, place.channel, "still there?")
    await ears.until(1)


async def test_a_connection_that_breaks_is_made_anew(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler
) -> None:
    await slack.drop()
    await slack.until(lambda: slack.connections == 0)
    await slack.say(place.ada, place.channel, "into the void")
    assert slack.deliveries[0].reason == "connection_failed"
    await slack.until(lambda: slack.opened == 2)
    slack.retry()
    await ears.until(1)
    assert ears.texts() == ["into the void"]


async def test_who_is_deaf_stays_connected_and_hears_nothing(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler, client: AsyncWebClient
) -> None:
    slack.deafen()
    await slack.say(place.ada, place.channel, "nobody hears")
    assert slack.connections == 1
    second = connecting(slack, client, app_of(client, ears))
    await second.connect_async()
    await slack.until(lambda: slack.connections == 2)
    slack.retry()  # to the one
    slack.retry()  # to the other
    await ears.until(1)
    assert ears.texts() == ["nobody hears"]
    await second.close_async()


async def test_each_envelope_goes_to_one_of_many(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler, client: AsyncWebClient
) -> None:
    second = connecting(slack, client, app_of(client, ears))
    await second.connect_async()
    await slack.until(lambda: slack.connections == 2)
    for number in range(4):
        await slack.say(place.ada, place.channel, str(number))
    await slack.until(lambda: all(one.acknowledged for one in slack.deliveries))
    assert sorted(ears.texts()) == ["0", "1", "2", "3"]
    await second.close_async()


@pytest.mark.parametrize("status", [500, None])
async def test_a_fault_may_come_before_or_after_the_deed(
    slack: SlackServer, place: Place, client: AsyncWebClient, status: int | None
) -> None:
    client.retry_handlers = []
    for done, said in ((False, []), (True, ["a"])):
        slack.fault("chat.postMessage", status, done=done)
        with pytest.raises((SlackApiError, aiohttp.ClientError)):
            await client.chat_postMessage(channel=place.channel.id, text="a")
        assert [one.text for one in slack.messages(place.channel)] == said


async def test_an_app_that_is_thrown_out_is_told(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler, client: AsyncWebClient
) -> None:
    await client.auth_test()
    slack.uninstall()
    await slack.until(lambda: len(slack.deliveries) == 2)
    assert [one.body["event"]["type"] for one in slack.deliveries] == ["tokens_revoked", "app_uninstalled"]
    with pytest.raises(SlackApiError, match="account_inactive"):
        await client.auth_test()
    with pytest.raises(Impossible):
        await slack.command(place.ada, place.channel, "/draw")


# files of others


async def test_a_file_of_another_workspace_has_to_be_asked_for(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler, client: AsyncWebClient
) -> None:
    partner = slack.team("Partner", installed=False)
    eve = slack.person(partner, "Eve")
    shared = slack.channel(place.team, "shared", members=[place.ada, eve], shared_with=[partner])
    await slack.say(eve, shared, "look", files=[UPLOAD])
    await ears.until(1)
    assert ears.bodies[0]["is_ext_shared_channel"]
    (file,) = ears.events[0]["files"]
    assert file["file_access"] == "check_file_info"
    assert "url_private" not in file
    assert (await client.files_info(file=file["id"]))["file"]["name"] == "robot.png"


@pytest.mark.parametrize("mode", ["tombstone", "hidden_by_limit"])
async def test_a_file_may_be_no_more_than_its_name(slack: SlackServer, place: Place, mode: Any) -> None:
    file = slack.attach(place.ada, *UPLOAD, mode=mode)
    said = await slack.say(place.ada, place.channel, "look", files=[file])
    (shown,) = said.payload()["files"]
    assert (shown["mode"], "url_private" in shown) == (mode, False)


# signed requests


@pytest.fixture
async def http() -> AsyncIterator[SlackServer]:
    async with SlackServer(mode="http") as server:  # the true time: Bolt compares it with its own
        yield server
        assert server.failures == []


@asynccontextmanager
async def served(slack: SlackServer, app: web.Application) -> AsyncIterator[str]:
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        base = f"http://127.0.0.1:{runner.addresses[0][1]}"
        slack.listen(f"{base}/slack/events")
        yield base
    finally:
        await runner.cleanup()


async def test_requests_are_signed_and_others_turned_away(http: SlackServer, session: aiohttp.ClientSession) -> None:
    team = http.team("Acme")
    ada, channel = http.person(team, "Ada"), http.channel(team, "studio")
    client = AsyncWebClient(http.bot_token, base_url=http.api_base, session=session)
    ears = Ears(http)
    app = AsyncApp(client=client, signing_secret=http.signing_secret)

    async def heard(body: Json, req: Any) -> None:
        await ears.hear(body, req)

    app.event("message")(heard)

    @app.command("/draw")
    async def draw(ack: Any) -> None:
        await ack("drawing")

    @app.action("go")
    async def press(ack: Any) -> None:
        await ack()

    async with served(http, app.web_app("/slack/events")):
        assert await http.verify()
        await http.say(ada, channel, "hello")
        await ears.until(1)
        await http.until(lambda: http.deliveries[0].acknowledged)
        assert (await http.replay())[0] == 200  # Bolt does not know what it has seen
        await ears.until(2)
        assert [one["event_id"] for one in ears.bodies] == [ears.bodies[0]["event_id"]] * 2
        body = json.dumps(ears.bodies[0])
        assert (await http.forge(body, secret="another"))[0] == 401
        assert (await http.forge(body, at=int(time.time()) - 301))[0] == 401
        assert (await http.forge(body, headers={"X-Slack-Signature": None}))[0] == 401
        asked = await http.answered(await http.command(ada, channel, "/draw", "a robot"))
        assert [one.text for one in asked.response_posts] == ["drawing"]
        told = await client.chat_postMessage(channel=channel.id, text="a", blocks=[button()])
        pressed = await http.answered(await http.press(ada, channel.messages[told["ts"]], "go"))
        assert not pressed.failed
        await http.until(lambda: len(http.deliveries) == 2)  # our own message, which Bolt drops and acknowledges
        await http.until(lambda: http.deliveries[1].acknowledged)


async def test_a_request_that_is_not_answered_with_200_comes_again(http: SlackServer) -> None:
    team = http.team("Acme")
    ada, channel = http.person(team, "Ada"), http.channel(team, "studio")
    seen: list[tuple[str | None, str | None]] = []

    async def take(request: web.Request) -> web.Response:
        seen.append((request.headers.get("X-Slack-Retry-Num"), request.headers.get("X-Slack-Retry-Reason")))
        return web.Response(status=500 if len(seen) == 1 else 200)

    app = web.Application()
    app.router.add_post("/slack/events", take)
    async with served(http, app):
        await http.say(ada, channel, "hello")
        await http.until(lambda: http.deliveries[0].acknowledged)
        assert seen == [(None, None), ("1", "http_error")]


@pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")  # slack_sdk still uses it
async def test_an_app_is_installed_through_a_browser(
    http: SlackServer, session: aiohttp.ClientSession, tmp_path: Any
) -> None:
    other = http.team("Other", installed=False)
    eve = http.person(other, "Eve")
    store = FileInstallationStore(base_dir=str(tmp_path / "installed"), client_id=http.oauth.client_id)
    app = AsyncApp(
        client=AsyncWebClient(base_url=http.api_base, session=session),
        signing_secret=http.signing_secret,
        oauth_settings=AsyncOAuthSettings(
            client_id=http.oauth.client_id,
            client_secret=http.oauth.client_secret,
            scopes=["chat:write", "channels:history"],
            installation_store=store,
            state_store=FileOAuthStateStore(expiration_seconds=600, base_dir=str(tmp_path / "states")),
        ),
    )
    async with served(http, app.web_app("/slack/events")) as base:
        http.oauth.redirect_urls = {f"{base}/slack/oauth_redirect"}
        status, page = await http.install(eve, f"{base}/slack/install")
        assert status == 200, page
        found = await store.async_find_bot(enterprise_id=None, team_id=other.id)
        assert found
        assert found.bot_token == other.bot_token
        channel = http.channel(other, "theirs")
        theirs = AsyncWebClient(other.bot_token, base_url=http.api_base, session=session)
        await theirs.chat_postMessage(channel=channel.id, text="a")
        with pytest.raises(SlackApiError, match="missing_scope"):
            await theirs.users_info(user=eve.id)
        await http.until(lambda: all(one.acknowledged for one in http.deliveries))


async def test_two_workspaces_share_nothing(
    slack: SlackServer, place: Place, ears: Ears, socket: AsyncSocketModeHandler, session: aiohttp.ClientSession
) -> None:
    other = slack.team("Other")
    eve, theirs = slack.person(other, "Eve"), slack.channel(other, "theirs")
    said = await slack.say(eve, theirs, "hello")
    client = AsyncWebClient(other.bot_token, base_url=slack.api_base, session=session)
    assert (await client.auth_test())["team_id"] == other.id
    with pytest.raises(SlackApiError, match="channel_not_found"):
        await client.chat_postMessage(channel=place.channel.id, text="a")
    assert other.bot_token != slack.bot_token
    assert slack.deliveries[0].body["team_id"] == other.id
    assert said.author.team is other
