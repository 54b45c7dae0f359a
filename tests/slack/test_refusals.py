"""What Slack refuses, asked by a bare HTTP client; beside each wrong request one that is nearly the same, and right."""

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest

from tests.slack.conftest import Clock, Place
from tests.slack.errors import BEYOND, COMMON, Impossible
from tests.slack.interactions import Interaction
from tests.slack.reference import methods
from tests.slack.server import SlackServer
from tests.slack.world import Channel, File

Json = dict[str, Any]
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (64).to_bytes(4, "big") + (48).to_bytes(4, "big")
KIT = "https://docs.slack.dev/reference/block-kit/"
BLOCKS, ELEMENTS, OBJECTS = KIT + "blocks/", KIT + "block-elements/", KIT + "composition-objects/"
VIEWS = "https://docs.slack.dev/reference/views/modal-views"
WEB = "https://docs.slack.dev/apis/web-api/"
METHOD = "https://docs.slack.dev/reference/methods/"

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Http:
    """Every argument as it is given: a body of JSON, or with `form` a form, whatever a method would like."""

    def __init__(self, server: SlackServer, session: aiohttp.ClientSession) -> None:
        self.server, self.session = server, session
        self.status = 0
        self.headers: dict[str, str] = {}

    async def __call__(
        self, method: str, args: Json | None = None, *, form: bool | None = None, **headers: str
    ) -> Json:
        form = not methods()[method].json if form is None else form
        sent = {"Authorization": f"Bearer {self.server.bot_token}"} | headers
        if form:
            held = {key: value if isinstance(value, str) else json.dumps(value) for key, value in (args or {}).items()}
            return await self.raw(method, urlencode(held).encode() if held else None, FORM | sent)
        sent = {"Content-Type": "application/json; charset=utf-8"} | sent
        return await self.raw(method, json.dumps(args or {}).encode(), sent)

    async def raw(self, method: str, data: Any, headers: dict[str, str], query: str = "") -> Json:
        sent = {key: value for key, value in headers.items() if value}
        url = self.server.api_base + method + query
        async with self.session.post(url, data=data, headers=sent, skip_auto_headers=["Content-Type"]) as response:
            self.status, self.headers = response.status, dict(response.headers)
            told: Json = await response.json()
            return told


@pytest.fixture
async def http(slack: SlackServer, session: aiohttp.ClientSession) -> Http:
    return Http(slack, session)


async def uploaded(http: Http, name: str = "robot.png", data: bytes = PNG) -> File:
    """Announced and sent, but not completed."""
    told = await http("files.getUploadURLExternal", {"filename": name, "length": len(data)})
    async with http.session.post(told["upload_url"], data=data) as response:
        assert response.status == 200
    return http.server.file(told["file_id"])


async def finished(http: Http, name: str = "robot.png", data: bytes = PNG) -> File:
    file = await uploaded(http, name, data)
    told = await http("files.completeUploadExternal", {"files": [{"id": file.id}]})
    assert told["ok"]
    await http.server.until(lambda: file.ready)
    return file


async def names(http: Http, place: Place, clock: Clock) -> dict[str, str]:
    """What the table speaks of."""
    slack, team = http.server, place.team
    slack.slow_processing(0)
    outside = slack.channel(team, "outside", bot=False)
    small = slack.channel(team, "small", members=[place.ada])
    own = await said(http, place.channel)
    reply = await said(http, place.channel, thread_ts=own)
    hers = await slack.say(place.ada, place.channel, "mine")
    joined = slack.channel(team, "joined", bot=False)
    await slack.invite(joined)
    gone = await slack.say(place.ada, place.channel, "soon gone")
    await slack.remove(place.ada, gone)
    lonely = await slack.say(place.ada, outside, "nobody listens")
    theirs = await slack.say(place.ada, place.channel, files=[("ours.png", "image/png", PNG)])
    picture = await finished(http)
    prose = await finished(http, "words.txt", b"words")
    waiting = await uploaded(http)
    another = await uploaded(http)
    deleted = await finished(http)
    await http("files.delete", {"file": deleted.id})
    hidden = await slack.say(place.ada, outside, files=[("hidden.png", "image/png", PNG)])
    clock.pass_by(60)
    dave = slack.person(team, "Dave")
    dave.deleted = True
    return {
        "channel": place.channel.id,
        "outside": outside.id,
        "secret": slack.channel(team, "secret", "private", bot=False).id,
        "archived": slack.channel(team, "old", archived=True).id,
        "quiet": slack.channel(team, "quiet", read_only=True).id,
        "small": small.id,
        "private": slack.channel(team, "inner", "private").id,
        "foreign": slack.channel(slack.team("Other"), "theirs").id,
        "im": slack.im(place.ada).id,
        "ada": place.ada.id,
        "ben": place.ben.id,
        "dave": dave.id,
        "bot": slack.bot.bot_id,
        "own": own,
        "reply": reply,
        "hers": hers.ts,
        "gone": gone.ts,
        "lonely": lonely.ts,
        "picture": picture.id,
        "prose": prose.id,
        "waiting": waiting.id,
        "another": another.id,
        "deleted": deleted.id,
        "theirs": theirs.files[0].id,
        "hidden": hidden.files[0].id,
    }


async def said(http: Http, channel: Channel, **more: Any) -> str:
    told = await http("chat.postMessage", {"channel": channel.id, "text": "hello"} | more)
    assert told["ok"], told
    ts: str = told["ts"]
    return ts


def filled(thing: Any, known: dict[str, str]) -> Any:
    """`$name` becomes what it stands for."""
    if isinstance(thing, dict):
        return {key: filled(value, known) for key, value in thing.items()}
    if isinstance(thing, list):
        return [filled(value, known) for value in thing]
    if isinstance(thing, str) and thing.startswith("$"):
        return known[thing[1:]]
    return thing


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`wrong` is laid over `right`; None takes an argument away."""

    method: str
    right: Json
    wrong: Json
    error: str
    says: str = ""  # the method's page, if nothing is named
    pointer: str = ""  # where the platform points
    form: bool | None = None
    more: Json = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.method} {self.error} {self.pointer or sorted(self.wrong)}"


POST = {"channel": "$channel", "text": "hello"}
UPDATE = {"channel": "$channel", "ts": "$own", "text": "hello again"}
NOWHERE = "C0NOWHERE00"
NEVER = "1111111111.000000"


def post(error: str, wrong: Json, right: Json | None = None, **more: Any) -> Row:
    return Row(method="chat.postMessage", right=POST | (right or {}), wrong=wrong, error=error, **more)


def text(words: str, kind: str = "mrkdwn") -> Json:
    return {"type": kind, "text": words}


def plain(words: str) -> Json:
    return text(words, "plain_text")


def button(**more: Any) -> Json:
    return {"type": "button", "text": plain("Go"), "action_id": "go", "value": "1"} | more


def option(value: str = "a") -> Json:
    return {"text": plain("A"), "value": value}


def select(*options: Json, **more: Any) -> Json:
    return {"type": "static_select", "action_id": "size", "options": list(options)} | more


def image(**more: Any) -> Json:
    return {"type": "image", "alt_text": "a robot"} | (more or {"slack_file": {"id": "$picture"}})


def kit(wrong: Json, right: Json, pointer: str, says: str) -> Row:
    return post("invalid_blocks", {"blocks": [wrong]}, {"blocks": [right]}, pointer=pointer, says=says)


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def section(**more: Any) -> Json:
    return {"type": "section"} | more


MODAL = {"type": "modal", "title": plain("Edit"), "submit": plain("Go"), "callback_id": "edit"}


def field_of(element: Json, **more: Any) -> Json:
    return {"type": "input", "block_id": "words", "label": plain("Words"), "element": element} | more


INPUT = field_of({"type": "plain_text_input", "action_id": "text"})
ROWS = [
    # who and with what: the page of each method lists these
    Row(method="auth.test", right={}, wrong={"surprise": "1"}, error="invalid_arg_name", says=METHOD + "auth.test#errors"),
    post("invalid_arg_name", {"chanel": "$channel"}),
    post("invalid_arguments", {"channel": None}),
    post("invalid_arguments", {"thread_ts": 1602251441.0017}, {"thread_ts": "$own"}, pointer="/thread_ts"),
    post("invalid_arguments", {"reply_broadcast": "maybe"}, {"reply_broadcast": True, "thread_ts": "$own"}),
    Row(
        method="conversations.info",
        right={"channel": "$channel"},
        wrong={},
        form=False,
        more={"form": True},
        error="invalid_arguments",
        says=WEB + "#post_bodies",
    ),
    # where
    post("channel_not_found", {"channel": NOWHERE}),
    post("channel_not_found", {"channel": "$secret"}),
    post("channel_not_found", {"channel": "$foreign"}),
    post("channel_not_found", {"channel": "#nowhere"}, {"channel": "#studio"}),
    post("not_in_channel", {"channel": "$outside"}),
    post("is_archived", {"channel": "$archived"}),
    post("restricted_action_read_only_channel", {"channel": "$quiet"}),
    # threads
    post("thread_not_found", {"thread_ts": NEVER}, {"thread_ts": "$own"}, says=BEYOND["chat.postMessage"]["thread_not_found"]),
    post("thread_not_found", {"thread_ts": "$gone"}, {"thread_ts": "$hers"}, says=BEYOND["chat.postMessage"]["thread_not_found"]),
    post("invalid_thread_ts", {"thread_ts": "soon"}, {"thread_ts": "$own"}, says=BEYOND["chat.postMessage"]["invalid_thread_ts"]),
    post("cannot_reply_to_message", {"thread_ts": "$reply"}, {"thread_ts": "$own"}),
    # words
    post("no_text", {"text": ""}),
    post("no_text", {"text": None, "blocks": []}),
    post("markdown_text_conflict", {"text": "a"}, {"text": None, "markdown_text": "**b**"}),
    post("invalid_blocks_format", {"blocks": "not json"}, {"blocks": json.dumps([section(text=text("a"))])}),
    post("invalid_blocks_format", {"blocks": {"type": "divider"}}, {"blocks": [{"type": "divider"}]}),
    post("as_user_not_supported", {"as_user": True}, {"as_user": False}),
    post("invalid_metadata_format", {"metadata": {"event_type": "a", "event_payload": {}, "extra": 1}}, {"metadata": {"event_type": "a", "event_payload": {}}}),
    post("invalid_metadata_schema", {"metadata": {"event_type": "a"}}, {"metadata": {"event_type": "a", "event_payload": {}}}),
    post("metadata_too_large", {"metadata": {"event_type": "a", "event_payload": {"a": "b" * 9000}}}, {"metadata": {"event_type": "a", "event_payload": {"a": "b"}}}),
    post("too_many_attachments", {"attachments": [{"text": "a"}] * 101}, {"attachments": [{"text": "a"}] * 100}),
    post("missing_scope", {"username": "Somebody"}, says="https://docs.slack.dev/reference/scopes/chat.write.customize"),
    # blocks
    post("invalid_blocks", {"blocks": [{"type": "divider"}] * 51}, {"blocks": [{"type": "divider"}] * 50}, says=BLOCKS),
    kit({"type": "carousel9"}, {"type": "divider"}, "/blocks/0/type", BLOCKS),
    kit({"type": "divider", "colour": "red"}, {"type": "divider"}, "/blocks/0", BLOCKS + "divider-block"),
    post("invalid_blocks", {"blocks": [{"type": "divider", "block_id": "a"}] * 2}, {"blocks": [{"type": "divider", "block_id": one} for one in "ab"]}, pointer="/blocks/1/block_id", says=BLOCKS),
    kit({"type": "divider", "block_id": "b" * 256}, {"type": "divider", "block_id": "b" * 255}, "/blocks/0/block_id", BLOCKS),
    kit(section(text=text("a" * 3001)), section(text=text("a" * 3000)), "/blocks/0/text/text", BLOCKS + "section-block"),
    kit(section(text=text("")), section(text=text("a")), "/blocks/0/text/text", OBJECTS + "text-object"),
    kit(section(), section(text=text("a")), "/blocks/0", BLOCKS + "section-block"),
    kit(section(fields=[text("a")] * 11), section(fields=[text("a")] * 10), "/blocks/0/fields", BLOCKS + "section-block"),
    kit(section(text={"type": "html", "text": "a"}), section(text=text("a")), "/blocks/0/text/type", OBJECTS + "text-object"),
    kit(section(text=plain("a") | {"verbatim": True}), section(text=plain("a") | {"emoji": True}), "/blocks/0/text", OBJECTS + "text-object"),
    kit({"type": "header", "text": plain("a" * 151)}, {"type": "header", "text": plain("a" * 150)}, "/blocks/0/text/text", BLOCKS + "header-block"),
    kit({"type": "header", "text": text("a")}, {"type": "header", "text": plain("a")}, "/blocks/0/text/type", BLOCKS + "header-block"),
    kit({"type": "context", "elements": [text("a")] * 11}, {"type": "context", "elements": [text("a")] * 10}, "/blocks/0/elements", BLOCKS + "context-block"),
    kit({"type": "context", "elements": [button()]}, {"type": "context", "elements": [text("a")]}, "/blocks/0/elements/0/type", BLOCKS + "context-block"),
    kit(actions(*(button(action_id=str(one)) for one in range(26))), actions(*(button(action_id=str(one)) for one in range(25))), "/blocks/0/elements", BLOCKS + "actions-block"),
    kit(actions(), actions(button()), "/blocks/0/elements", BLOCKS + "actions-block"),
    kit(actions(button(), button()), actions(button(), button(action_id="stop")), "/blocks/0/elements/1/action_id", ELEMENTS + "button-element"),
    kit(actions({"type": "plain_text_input", "action_id": "a"}), actions(button()), "/blocks/0/elements/0/type", BLOCKS + "actions-block"),
    kit(actions(button(text=plain("a" * 76))), actions(button(text=plain("a" * 75))), "/blocks/0/elements/0/text/text", ELEMENTS + "button-element"),
    kit(actions(button(text=text("a"))), actions(button(text=plain("a"))), "/blocks/0/elements/0/text/type", ELEMENTS + "button-element"),
    kit(actions(button(action_id="a" * 256)), actions(button(action_id="a" * 255)), "/blocks/0/elements/0/action_id", ELEMENTS + "button-element"),
    kit(actions(button(value="a" * 2001)), actions(button(value="a" * 2000)), "/blocks/0/elements/0/value", ELEMENTS + "button-element"),
    kit(actions(button(style="green")), actions(button(style="danger")), "/blocks/0/elements/0/style", ELEMENTS + "button-element"),
    kit(actions(button(custom_id="a")), actions(button()), "/blocks/0/elements/0", ELEMENTS + "button-element"),
    kit(actions(select()), actions(select(option())), "/blocks/0/elements/0/options", ELEMENTS + "select-menu-element"),
    kit(actions(select(*[option()] * 101)), actions(select(*[option()] * 100)), "/blocks/0/elements/0/options", ELEMENTS + "select-menu-element"),
    kit(actions(select(option("a" * 151))), actions(select(option("a" * 150))), "/blocks/0/elements/0/options/0/value", OBJECTS + "option-object"),
    kit(actions(select(option(), initial_option=option("b"))), actions(select(option(), initial_option=option())), "/blocks/0/elements/0/initial_option", ELEMENTS + "select-menu-element"),
    kit(actions(select(option(), placeholder=plain("a" * 151))), actions(select(option(), placeholder=plain("a" * 150))), "/blocks/0/elements/0/placeholder/text", ELEMENTS + "select-menu-element"),
    kit(actions({"type": "overflow", "action_id": "m", "options": [option()] * 6}), actions({"type": "overflow", "action_id": "m", "options": [option()] * 5}), "/blocks/0/elements/0/options", ELEMENTS + "overflow-menu-element"),
    kit(actions(button(confirm={"title": plain("Sure?")})), actions(button(confirm={"title": plain("Sure?"), "text": text("a"), "confirm": plain("Yes"), "deny": plain("No")})), "/blocks/0/elements/0/confirm", OBJECTS + "confirmation-dialog-object"),
    kit(INPUT, section(text=text("a")), "/blocks/0/type", BLOCKS + "input-block"),
    # pictures
    kit({"type": "image", "slack_file": {"id": "$picture"}}, image(), "/blocks/0", BLOCKS + "image-block"),
    kit({"type": "image", "alt_text": "a"}, image(), "/blocks/0", BLOCKS + "image-block"),
    kit(image() | {"image_url": "https://example.com/a.png"}, image(image_url="https://example.com/a.png"), "/blocks/0", BLOCKS + "image-block"),
    kit(image() | {"alt_text": "a" * 2001}, image() | {"alt_text": "a" * 2000}, "/blocks/0/alt_text", BLOCKS + "image-block"),
    kit(image(slack_file={"id": "robot"}), image(), "/blocks/0/slack_file/id", "https://github.com/slackapi/python-slack-sdk/issues/1521"),
    kit(image(slack_file={"id": "$waiting"}), image(), "/blocks/0/slack_file", "https://github.com/slackapi/python-slack-sdk/issues/1521"),
    kit(image(slack_file={"id": "$prose"}), image(), "/blocks/0/slack_file", OBJECTS + "slack-file-object"),
    kit(image(slack_file={"id": "$deleted"}), image(), "/blocks/0/slack_file", OBJECTS + "slack-file-object"),
    kit(image(slack_file={"id": "$hidden"}), image(slack_file={"id": "$theirs"}), "/blocks/0/slack_file", OBJECTS + "slack-file-object"),
    kit(image(slack_file={"id": "$picture", "url": "https://a.slack.com/files/U1/F123456789/a"}), image(), "/blocks/0/slack_file", OBJECTS + "slack-file-object"),
    # what stands already
    Row(method="chat.update", right=UPDATE, wrong={"ts": NEVER}, error="message_not_found"),
    Row(method="chat.update", right=UPDATE, wrong={"ts": "$hers"}, error="cant_update_message"),
    Row(method="chat.update", right=UPDATE, wrong={"channel": "$ada"}, error="channel_not_found"),
    Row(method="chat.update", right=UPDATE | {"text": "a" * 4000}, wrong={"text": "a" * 4001}, error="msg_too_long"),
    Row(method="chat.update", right=UPDATE, wrong={"text": None}, error="no_text"),
    Row(method="chat.update", right=UPDATE, wrong={"file_ids": ["$waiting"]}, error="file_not_found"),
    Row(method="chat.update", right=UPDATE, wrong={"blocks": [{"type": "?"}]}, error="invalid_blocks"),
    Row(method="chat.delete", right={"channel": "$channel", "ts": "$own"}, wrong={"ts": "$hers"}, error="cant_delete_message"),
    Row(method="chat.delete", right={"channel": "$channel", "ts": "$reply"}, wrong={"ts": "$gone"}, error="message_not_found"),
    Row(method="chat.postEphemeral", right=POST | {"user": "$ada"}, wrong={"channel": "$small", "user": "$ben"}, error="user_not_in_channel"),
    Row(method="chat.postEphemeral", right=POST | {"user": "$ada"}, wrong={"channel": "$outside"}, error="not_in_channel"),
    Row(method="chat.postEphemeral", right=POST | {"user": "$ada"}, wrong={"user": None}, error="invalid_arguments"),
    Row(method="chat.getPermalink", right={"channel": "$channel", "message_ts": "$hers"}, wrong={"message_ts": NEVER}, error="message_not_found"),
    Row(method="reactions.add", right={"channel": "$channel", "timestamp": "$hers", "name": "eyes"}, wrong={"name": ":eyes:"}, error="invalid_name"),
    Row(method="reactions.add", right={"channel": "$channel", "timestamp": "$hers", "name": "eyes"}, wrong={"timestamp": "now"}, error="bad_timestamp"),
    Row(method="reactions.add", right={"channel": "$channel", "timestamp": "$hers", "name": "eyes"}, wrong={"timestamp": "$gone"}, error="message_not_found"),
    Row(method="reactions.get", right={"channel": "$channel", "timestamp": "$hers"}, wrong={"timestamp": None}, error="no_item_specified"),
    Row(method="assistant.threads.setStatus", right={"channel_id": "$channel", "thread_ts": "$own", "status": "is drawing"}, wrong={"thread_ts": NEVER}, error="invalid_thread_ts"),
    # what was said
    Row(method="conversations.history", right={"channel": "$channel"}, wrong={"channel": "$outside"}, error="not_in_channel", form=True),
    Row(method="conversations.history", right={"channel": "$channel"}, wrong={"cursor": "soon"}, error="invalid_cursor", form=True),
    Row(method="conversations.history", right={"channel": "$channel", "oldest": "0"}, wrong={"oldest": "today"}, error="invalid_ts_oldest", form=True),
    Row(method="conversations.history", right={"channel": "$channel", "limit": 999}, wrong={"limit": 1000}, error="invalid_arguments", form=True),
    Row(method="conversations.replies", right={"channel": "$channel", "ts": "$own"}, wrong={"ts": NEVER}, error="thread_not_found", form=True),
    Row(method="conversations.replies", right={"channel": "$channel", "ts": "$hers"}, wrong={"ts": "$gone"}, error="thread_not_found", form=True),
    Row(method="conversations.replies", right={"channel": "$channel", "ts": "$own"}, wrong={"channel": "$outside", "ts": "$lonely"}, error="channel_not_found", form=True),
    Row(method="conversations.open", right={"users": "$ada"}, wrong={"users": None}, error="users_list_not_supplied"),
    Row(method="conversations.open", right={"users": "$ada"}, wrong={"users": "$dave"}, error="user_disabled"),
    Row(method="conversations.open", right={"users": "$ada"}, wrong={"users": "U0NOBODY000"}, error="user_not_found"),
    Row(method="conversations.list", right={"types": "public_channel,im"}, wrong={"types": "public"}, error="invalid_types"),
    Row(method="conversations.members", right={"channel": "$channel"}, wrong={"channel": "$secret"}, error="channel_not_found"),
    Row(method="users.info", right={"user": "$ada"}, wrong={"user": "U0NOBODY000"}, error="user_not_found"),
    Row(method="bots.info", right={"bot": "$bot"}, wrong={"bot": "B0NOBODY000"}, error="bot_not_found"),
    # files
    Row(method="files.info", right={"file": "$theirs"}, wrong={"file": "$hidden"}, error="file_not_found"),
    Row(method="files.info", right={"file": "$picture"}, wrong={"file": "$deleted"}, error="file_deleted"),
    Row(method="files.info", right={"file": "$picture"}, wrong={"file": "$waiting"}, error="file_not_found"),
    Row(method="files.delete", right={"file": "$picture"}, wrong={"file": "$theirs"}, error="cant_delete_file"),
    Row(method="files.getUploadURLExternal", right={"filename": "a.png", "length": 10}, wrong={"length": 0}, error="invalid_arguments", pointer="/length"),
    Row(method="files.getUploadURLExternal", right={"filename": "a.png", "length": 10}, wrong={"length": "ten"}, error="invalid_arguments", pointer="/length"),
    Row(method="files.getUploadURLExternal", right={"filename": "a.png", "length": 10}, wrong={"filename": None}, error="invalid_arguments"),
    Row(method="files.getUploadURLExternal", right={"filename": "a.png", "length": 10, "alt_txt": "a" * 1000}, wrong={"alt_txt": "a" * 1001}, error="alt_txt_too_large"),
    Row(method="files.completeUploadExternal", right={"files": [{"id": "$waiting"}]}, wrong={"files": [{"id": "$picture"}]}, error="file_not_found"),
    Row(method="files.completeUploadExternal", right={"files": [{"id": "$waiting"}]}, wrong={"files": []}, error="invalid_arguments"),
    Row(method="files.completeUploadExternal", right={"files": [{"id": "$waiting"}]}, wrong={"files": [{"id": "$waiting", "alt_txt": "a"}]}, error="invalid_arguments"),
    Row(method="files.completeUploadExternal", right={"files": [{"id": "$waiting"}], "channel_id": "$channel"}, wrong={"channel_id": "$outside"}, error="not_in_channel"),
    Row(method="files.completeUploadExternal", right={"files": [{"id": "$waiting"}], "channel_id": "$channel"}, wrong={"channel_id": "$secret"}, error="channel_not_found"),
    Row(method="files.completeUploadExternal", right={"files": [{"id": "$waiting"}], "channel_id": "$channel", "thread_ts": "$own"}, wrong={"thread_ts": NEVER}, error="thread_not_found", says=BEYOND["files.completeUploadExternal"]["thread_not_found"]),
    Row(method="files.completeUploadExternal", right={"files": [{"id": "$waiting"}], "channel_id": "$channel", "thread_ts": "$own"}, wrong={"channel_id": None}, error="invalid_arguments", pointer="/thread_ts"),
    Row(method="views.publish", right={"user_id": "$ada", "view": {"type": "home", "blocks": []}}, wrong={"user_id": "U0NOBODY000"}, error="invalid_arguments"),
    Row(method="apps.uninstall", right={}, wrong={"client_id": "1.2", "client_secret": "no"}, error="invalid_client_id"),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_the_wrong_request_is_refused_and_its_neighbour_is_not(
    http: Http, place: Place, clock: Clock, row: Row
) -> None:
    known = await names(http, place, clock)
    right = filled(row.right, known)
    wrong = {key: value for key, value in (right | filled(row.wrong, known)).items() if value is not None}
    told = await http(row.method, wrong, form=row.form)
    assert (told["ok"], told["error"]) == (False, row.error), told
    if row.pointer:
        assert any(f"[json-pointer:{row.pointer}]" in one for one in told["response_metadata"]["messages"]), told
    assert row.error in methods()[row.method].errors | COMMON | set(BEYOND.get(row.method, ()))
    if row.method == "apps.uninstall":
        right = {"client_id": http.server.oauth.client_id, "client_secret": http.server.oauth.client_secret}
        clock.pass_by(60)  # tier 1
    right = {key: value for key, value in right.items() if value is not None}
    told = await http(row.method, right, form=row.more.get("form", row.form))
    assert told["ok"], told


def test_the_table_is_long_enough_and_names_its_sources() -> None:
    assert len(ROWS) >= 60
    for row in ROWS:
        assert row.says.startswith("https://") or row.error in methods()[row.method].errors | COMMON, row


async def test_a_post_is_cut_where_it_is_longest(http: Http, place: Place) -> None:
    """The page of chat.postMessage, "truncating content": no refusal, and only a warning says so."""
    told = await http("chat.postMessage", {"channel": place.channel.id, "text": "a" * 40_001})
    assert (len(told["message"]["text"]), told["warning"]) == (40_000, "message_truncated")
    assert "warning" not in await http("chat.postMessage", {"channel": place.channel.id, "text": "a" * 40_000})


async def test_an_update_that_names_no_blocks_where_there_are_some_is_a_failure(http: Http, place: Place) -> None:
    """The page of chat.update does not say what becomes of them."""
    ts = await said(http, place.channel, blocks=[actions(button())])
    change = {"channel": place.channel.id, "ts": ts, "text": "b"}
    assert (await http("chat.update", change | {"blocks": []}))["ok"]
    assert (await http("chat.update", change))["ok"]
    assert http.server.failures == []
    ts = await said(http, place.channel, blocks=[actions(button())])
    assert (await http("chat.update", change | {"ts": ts}))["ok"]
    assert len(http.server.failures) == 1
    http.server._chat.failures.clear()


async def test_an_app_without_a_messages_tab_is_not_written_to(http: Http, place: Place) -> None:
    """https://docs.slack.dev/surfaces/app-home."""
    place.team.messages_tab = False
    im = http.server.im(place.ada)
    assert (await http("chat.postMessage", {"channel": im.id, "text": "a"}))["error"] == "messages_tab_disabled"
    with pytest.raises(Impossible):
        await http.server.say(place.ada, im, "hello")
    place.team.messages_tab = True
    assert (await http("chat.postMessage", {"channel": im.id, "text": "a"}))["ok"]


async def test_somebody_elses_message_is_not_ours_to_change(http: Http, place: Place) -> None:
    jira = http.server.robot(place.team, "Jira")
    place.channel.members.append(jira)
    theirs = await http.server.say(jira, place.channel, "ticket")
    assert theirs.payload()["bot_id"] == jira.bot_id
    change = {"channel": place.channel.id, "ts": theirs.ts, "text": "b"}
    assert (await http("chat.update", change))["error"] == "cant_update_message"
    old = http.server.robot(place.team, "Old", legacy=True)
    place.channel.members.append(old)
    said = (await http.server.say(old, place.channel, "beep")).payload()
    assert (said["subtype"], "user" in said) == ("bot_message", False)


# modals


@pytest.fixture
async def pressed(http: Http, place: Place) -> Interaction:
    """Somebody pressed; nobody is connected, so that the trigger is all there is of it."""
    ts = await said(http, place.channel, blocks=[actions(button())])
    return await http.server.press(place.ada, place.channel.messages[ts], "go")


@pytest.mark.parametrize(
    ("wrong", "right", "pointer"),
    [
        ({"title": plain("a" * 25)}, {"title": plain("a" * 24)}, "/view/title/text"),
        ({"submit": plain("a" * 25)}, {"submit": plain("a" * 24)}, "/view/submit/text"),
        ({"close": plain("a" * 25)}, {"close": plain("a" * 24)}, "/view/close/text"),
        ({"private_metadata": "a" * 3001}, {"private_metadata": "a" * 3000}, "/view/private_metadata"),
        ({"callback_id": "a" * 256}, {"callback_id": "a" * 255}, "/view/callback_id"),
        ({"blocks": [{"type": "divider"}] * 101}, {"blocks": [{"type": "divider"}] * 100}, "/view/blocks"),
        ({"submit": None, "blocks": [INPUT]}, {"blocks": [INPUT]}, "/view"),
        ({"colour": "red"}, {}, "/view"),
        ({"title": None}, {}, "/view"),
        (
            {"blocks": [field_of({"type": "plain_text_input", "max_length": 3001})]},
            {"blocks": [field_of({"type": "plain_text_input", "max_length": 3000})]},
            "/view/blocks/0/element",
        ),
        (
            {"blocks": [field_of({"type": "file_input", "max_files": 11})]},
            {"blocks": [field_of({"type": "file_input", "max_files": 10})]},
            "/view/blocks/0/element/max_files",
        ),
        ({"blocks": [field_of(button())]}, {"blocks": [field_of(select(option()))]}, "/view/blocks/0/element/type"),
    ],
    ids=str,
)
async def test_a_modal_keeps_its_limits(
    http: Http, pressed: Interaction, wrong: Json, right: Json, pointer: str
) -> None:
    """VIEWS says every one."""

    async def opened(more: Json) -> Json:
        view = {key: value for key, value in (MODAL | {"blocks": []} | more).items() if value is not None}
        return await http("views.open", {"trigger_id": pressed.trigger, "view": view})

    told = await opened(wrong)
    assert told["error"] == "invalid_arguments"
    assert any(f"[json-pointer:{pointer}]" in one for one in told["response_metadata"]["messages"]), told
    assert (await opened(right))["ok"]


async def test_a_trigger_is_good_once_and_for_three_seconds(
    http: Http, place: Place, clock: Clock, pressed: Interaction
) -> None:
    """https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses."""
    view = MODAL | {"blocks": [INPUT]}
    told = await http("views.open", {"trigger_id": "1.2.x", "view": view})
    assert told["error"] == "invalid_trigger_id"
    clock.pass_by(3)
    told = await http("views.open", {"trigger_id": pressed.trigger, "view": view})
    assert told["ok"]
    again = await http("views.open", {"trigger_id": pressed.trigger, "view": view})
    assert again["error"] == "exchanged_trigger_id"
    assert pressed.message
    late = await http.server.press(place.ada, pressed.message, "go")
    clock.pass_by(3.1)
    assert (await http("views.open", {"trigger_id": late.trigger, "view": view}))["error"] == "expired_trigger_id"


async def test_a_view_is_changed_by_who_knows_its_hash(http: Http, pressed: Interaction) -> None:
    told = await http("views.open", {"trigger_id": pressed.trigger, "view": MODAL | {"blocks": [INPUT]}})
    change = {"view_id": told["view"]["id"], "view": MODAL | {"blocks": [{"type": "divider"}]}}
    assert (await http("views.update", change | {"hash": "1.x"}))["error"] == "hash_conflict"
    assert (await http("views.update", change | {"hash": told["view"]["hash"]}))["ok"]
    assert (await http("views.update", change | {"view_id": "V0NOWHERE00"}))["error"] == "not_found"


async def test_views_lie_three_deep_at_most(http: Http, place: Place, pressed: Interaction) -> None:
    """https://docs.slack.dev/surfaces/modals#limits."""
    pushing = MODAL | {"blocks": [actions(button(action_id="deeper"))]}
    assert (await http("views.open", {"trigger_id": pressed.trigger, "view": pushing}))["ok"]
    for _ in range(2):
        top = await http.server.press(place.ada, pressed, "deeper")
        assert (await http("views.push", {"trigger_id": top.trigger, "view": pushing}))["ok"]
    top = await http.server.press(place.ada, pressed, "deeper")
    told = await http("views.push", {"trigger_id": top.trigger, "view": pushing})
    assert told["error"] == "push_limit_reached"


# tokens: https://docs.slack.dev/authentication/tokens


async def test_who_asks_has_to_say_who_they_are(http: Http) -> None:
    assert (await http("auth.test", Authorization=""))["error"] == "not_authed"
    assert (await http("auth.test", Authorization="Bearer xoxb-wrong"))["error"] == "invalid_auth"
    assert (await http("auth.test", Authorization=f"Token {http.server.bot_token}"))["error"] == "not_authed"
    assert (await http("auth.test"))["ok"]
    form = urlencode({"token": http.server.bot_token}).encode()
    assert (await http.raw("auth.test", form, FORM))["ok"]
    told = await http.raw("auth.test", None, {}, f"?token={http.server.bot_token}")
    assert told["error"] == "not_authed"


async def test_each_kind_of_token_has_its_methods(http: Http) -> None:
    app = f"Bearer {http.server.app_token}"
    assert (await http("apps.connections.open"))["error"] == "not_allowed_token_type"
    assert (await http("auth.test", Authorization=app))["error"] == "not_allowed_token_type"
    assert (await http("apps.connections.open", Authorization=app))["ok"]
    http.server.app_scopes.clear()
    assert (await http("apps.connections.open", Authorization=app))["error"] == "missing_scope"


async def test_a_scope_that_is_missing_is_named(http: Http, place: Place) -> None:
    http.server.scopes.discard("chat:write")
    told = await http("chat.postMessage", {"channel": place.channel.id, "text": "a"})
    assert (told["error"], told["needed"]) == ("missing_scope", "chat:write")
    assert told["provided"].split(",") == sorted(http.server.scopes)
    http.server.scopes.add("chat:write")
    assert (await http("chat.postMessage", {"channel": place.channel.id, "text": "a"}))["ok"]


async def test_each_kind_of_channel_is_read_with_its_own_scope(http: Http, place: Place) -> None:
    inner = http.server.channel(place.team, "inner", "private")
    http.server.scopes.discard("groups:history")
    told = await http("conversations.history", {"channel": inner.id}, form=True)
    assert (told["error"], told["needed"]) == ("missing_scope", "groups:history")
    assert (await http("conversations.history", {"channel": place.channel.id}, form=True))["ok"]


async def test_a_public_channel_can_be_written_to_with_a_scope_of_its_own(http: Http, place: Place) -> None:
    """https://docs.slack.dev/reference/scopes/chat.write.public."""
    outside = http.server.channel(place.team, "outside", bot=False)
    assert (await http("chat.postMessage", {"channel": outside.id, "text": "a"}))["error"] == "not_in_channel"
    http.server.scopes.add("chat:write.public")
    assert (await http("chat.postMessage", {"channel": outside.id, "text": "a"}))["ok"]


async def test_a_bot_joins_public_channels_where_it_may(http: Http, place: Place) -> None:
    outside = http.server.channel(place.team, "outside", bot=False)
    inner = http.server.channel(place.team, "inner", "private")
    assert (await http("conversations.join", {"channel": outside.id}))["error"] == "missing_scope"
    http.server.scopes.add("channels:join")
    told = await http("conversations.join", {"channel": inner.id})
    assert told["error"] == "method_not_supported_for_channel_type"
    assert (await http("conversations.join", {"channel": outside.id}))["ok"]


@pytest.mark.parametrize(("end", "error"), [("revoke", "token_revoked"), ("uninstall", "account_inactive")])
async def test_a_token_that_was_taken_back_is_good_for_nothing(http: Http, end: str, error: str) -> None:
    assert (await http("auth.test"))["ok"]
    getattr(http.server, end)()
    assert (await http("auth.test"))["error"] == error


async def test_the_app_may_give_its_token_back(http: Http) -> None:
    assert (await http("auth.revoke", {"test": "true"}))["revoked"] is False
    assert (await http("auth.revoke"))["revoked"] is True
    assert (await http("auth.test"))["error"] == "token_revoked"


async def test_uploads_may_be_forbidden(http: Http, place: Place) -> None:
    place.team.uploads = False
    told = await http("files.getUploadURLExternal", {"filename": "a.png", "length": 3})
    assert told["error"] == "file_uploads_disabled"


# bodies: https://docs.slack.dev/apis/web-api/#post_bodies


@pytest.mark.parametrize(
    ("kind", "body", "error"),
    [
        ("text/xml", b"<a/>", "invalid_post_type"),
        ("", b"channel=C", "missing_post_type"),
        ("application/json", b"{", "invalid_json"),
        ("application/json", b"[]", "json_not_object"),
        ("application/x-www-form-urlencoded; charset=latin-1", b"channel=C", "invalid_charset"),
    ],
)
async def test_a_body_is_of_a_kind_that_is_known(http: Http, kind: str, body: bytes, error: str) -> None:
    headers = {"Authorization": f"Bearer {http.server.bot_token}", "Content-Type": kind}
    assert (await http.raw("chat.postMessage", body, headers))["error"] == error


async def test_every_method_of_the_reference_is_played_or_refused_as_unknown(http: Http) -> None:
    assert (await http.raw("chat.dance", None, {}))["error"] == "unknown_method"
    for name in sorted(set(methods()) - http.server._web.played):
        assert (await http(name))["error"] == "unknown_method"


# how often: https://docs.slack.dev/apis/web-api/rate-limits


async def test_a_channel_takes_one_message_a_second_and_short_bursts(http: Http, place: Place, clock: Clock) -> None:
    other = http.server.channel(place.team, "other")
    for _ in range(5):
        await said(http, place.channel)
    told = await http("chat.postMessage", {"channel": place.channel.id, "text": "a"})
    assert (http.status, told["error"], http.headers["Retry-After"]) == (429, "ratelimited", "1")
    await said(http, other)
    clock.pass_by(1)
    await said(http, place.channel)


@pytest.mark.parametrize(
    ("method", "args", "a_minute", "wait"),
    [("conversations.list", {}, 20, 3), ("conversations.history", {"channel": "$"}, 50, 2), ("users.info", {"user": "$"}, 100, 1)],
)  # fmt: skip
async def test_a_method_is_asked_as_often_as_its_tier_allows(
    http: Http, place: Place, clock: Clock, method: str, args: Json, a_minute: int, wait: int
) -> None:
    known = {"channel": place.channel.id, "user": place.ada.id}
    args = {key: known[key] for key in args}
    for _ in range(a_minute):
        assert (await http(method, args, form=True))["ok"]
    assert (await http(method, args, form=True))["error"] == "ratelimited"
    assert http.headers["Retry-After"] == str(wait)
    clock.pass_by(wait)
    assert (await http(method, args, form=True))["ok"]


async def test_one_workspace_does_not_use_up_what_another_may(http: Http, place: Place) -> None:
    other = http.server.team("Other")
    for _ in range(21):
        told = await http("conversations.list")
    assert told["error"] == "ratelimited"
    assert (await http("conversations.list", Authorization=f"Bearer {other.bot_token}"))["ok"]


# files


async def test_bytes_come_as_announced_and_once(http: Http) -> None:
    told = await http("files.getUploadURLExternal", {"filename": "a.png", "length": len(PNG)})
    for data, status in ((PNG + b"!", 400), (PNG, 200), (PNG, 404)):
        async with http.session.post(told["upload_url"], data=data) as response:
            assert response.status == status
    early = await http("files.getUploadURLExternal", {"filename": "a.png", "length": len(PNG)})
    done = await http("files.completeUploadExternal", {"files": [{"id": early["file_id"]}]})
    assert done["error"] == "file_not_found"


async def test_a_picture_stands_in_no_block_before_it_is_processed(http: Http, place: Place) -> None:
    """https://github.com/slackapi/java-slack-sdk/issues/1349: the kind is empty until then."""
    file = await uploaded(http)
    told = await http("files.completeUploadExternal", {"files": [{"id": file.id}]})
    assert told["files"][0]["mimetype"] == ""
    sent = {"channel": place.channel.id, "text": "a", "blocks": [image(slack_file={"id": file.id})]}
    told = await http("chat.postMessage", sent)
    assert told["errors"] == ["invalid slack file [json-pointer:/blocks/0/slack_file]"]
    await http.server.until(lambda: file.ready)
    assert (await http("files.info", {"file": file.id}))["file"]["mimetype"] == "image/png"
    assert (await http("chat.postMessage", sent))["ok"]


async def test_the_host_of_files_shows_a_page_to_log_in_to_whoever_may_not_read(http: Http, place: Place) -> None:
    said = await http.server.say(place.ada, place.channel, files=[("a b.png", "image/png", PNG)])
    url = said.payload()["files"][0]["url_private"]

    async def got(token: str | None) -> tuple[int, str, bytes]:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with http.session.get(url, headers=headers) as response:
            return response.status, response.content_type, await response.read()

    assert await got(http.server.bot_token) == (200, "image/png", PNG)
    for token in (None, "xoxb-wrong", http.server.app_token):
        status, kind, page = await got(token)
        assert (status, kind) == (200, "text/html")
        assert b"Sign in" in page
    http.server.scopes.discard("files:read")
    assert (await got(http.server.bot_token))[1] == "text/html"


async def test_a_file_of_another_channel_is_not_there(http: Http, place: Place) -> None:
    outside = http.server.channel(place.team, "outside", bot=False)
    said = await http.server.say(place.ada, outside, files=[("a.png", "image/png", PNG)])
    headers = {"Authorization": f"Bearer {http.server.bot_token}"}
    async with http.session.get(said.payload()["files"][0]["url_private"], headers=headers) as response:
        assert response.status == 404


async def test_a_token_at_a_foreign_host_is_a_failure(http: Http, place: Place) -> None:
    file = http.server.attach(place.ada, "a.png", "image/png", PNG, redirect=f"{http.server.foreign}/a.png")
    said = await http.server.say(place.ada, place.channel, files=[file])
    headers = {"Authorization": f"Bearer {http.server.bot_token}"}
    url = said.payload()["files"][0]["url_private"]
    async with http.session.get(url, headers=headers, allow_redirects=False) as response:
        assert (response.status, response.headers["Location"]) == (302, f"{http.server.foreign}/a.png")
    async with http.session.get(response.headers["Location"]):
        assert http.server.failures == []
    async with http.session.get(response.headers["Location"], headers=headers):
        assert http.server.failures == ["a token was sent to a foreign host: GET /a.png"]
    http.server._files.failures.clear()


# response_url: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses


async def test_a_response_url_is_good_five_times_and_for_half_an_hour(
    http: Http, place: Place, clock: Clock, pressed: Interaction
) -> None:
    async def respond(asked: Interaction, body: Any) -> int:
        assert asked.response_url
        async with http.session.post(asked.response_url, json=body) as response:
            return response.status

    assert await respond(pressed, {"text": "a", "colour": "red"}) == 400
    assert await respond(pressed, {"text": ""}) == 400
    for _ in range(4):
        assert await respond(pressed, {"text": "a"}) == 200
    assert await respond(pressed, {"text": "a"}) == 404
    assert pressed.message
    late = await http.server.press(place.ada, pressed.message, "go")
    assert await respond(late, {"text": "a", "blocks": [{"type": "?"}]}) == 404
    assert await respond(late, {"text": "a"}) == 200
    clock.pass_by(31 * 60)
    assert await respond(late, {"text": "a"}) == 404
    assert len(http.server.ephemerals(place.ada)) == 5


# OAuth: https://docs.slack.dev/authentication/installing-with-oauth


async def test_a_code_is_good_once_for_who_knows_the_secret(http: Http, clock: Clock) -> None:
    slack = http.server
    slack.oauth.redirect_urls = {"https://app.example/oauth"}
    other = slack.team("Other", installed=False)
    eve = slack.person(other, "Eve")
    page = f"https://slack.com/oauth/v2/authorize?client_id={slack.oauth.client_id}&scope=chat:write&state=s"
    with pytest.raises(Impossible):
        slack.oauth.consent(eve, page + "&redirect_uri=https://evil.example/")
    where = slack.oauth.consent(eve, page)
    code = where.partition("code=")[2].partition("&")[0]
    asked = {"client_id": slack.oauth.client_id, "client_secret": slack.oauth.client_secret, "code": code}
    for wrong, error in (
        ({"client_id": "1.2"}, "invalid_client_id"),
        ({"client_secret": "no"}, "bad_client_secret"),
        ({"code": "no"}, "invalid_code"),
        ({"redirect_uri": "https://app.example/oauth"}, "bad_redirect_uri"),
        ({"grant_type": "password"}, "invalid_grant_type"),
        ({"grant_type": "refresh_token", "refresh_token": "xoxe-1-no"}, "invalid_refresh_token"),
    ):
        assert (await http("oauth.v2.access", asked | wrong, Authorization=""))["error"] == error
    told = await http("oauth.v2.access", asked, Authorization="")
    assert (told["team"]["id"], told["scope"]) == (other.id, "chat:write")
    assert (await http("oauth.v2.access", asked, Authorization=""))["error"] == "code_already_used"
    old = slack.oauth.consent(eve, page).partition("code=")[2].partition("&")[0]
    clock.pass_by(601)
    assert (await http("oauth.v2.access", asked | {"code": old}, Authorization=""))["error"] == "invalid_code"


async def test_a_token_that_expires_is_renewed_once_by_its_refresh_token(http: Http, clock: Clock) -> None:
    """https://docs.slack.dev/authentication/using-token-rotation."""
    slack = http.server
    slack.oauth.redirect_urls, slack.oauth.rotation = {"https://app.example/oauth"}, True
    eve = slack.person(slack.team("Other", installed=False), "Eve")
    page = f"https://slack.com/oauth/v2/authorize?client_id={slack.oauth.client_id}&scope=chat:write"
    code = slack.oauth.consent(eve, page).partition("code=")[2].partition("&")[0]
    who = {"client_id": slack.oauth.client_id, "client_secret": slack.oauth.client_secret}
    first = await http("oauth.v2.access", who | {"code": code}, Authorization="")
    bearer = f"Bearer {first['access_token']}"
    assert (await http("auth.test", Authorization=bearer))["ok"]
    assert (await http("auth.test", Authorization=f"Bearer {first['refresh_token']}"))["error"] == "invalid_auth"
    clock.pass_by(first["expires_in"])
    assert (await http("auth.test", Authorization=bearer))["error"] == "token_expired"
    asked = who | {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    second = await http("oauth.v2.access", asked, Authorization="")
    assert (await http("auth.test", Authorization=f"Bearer {second['access_token']}"))["ok"]
    assert (await http("oauth.v2.access", asked, Authorization=""))["error"] == "invalid_refresh_token"


# sockets


async def test_a_ticket_lets_in_once(http: Http) -> None:
    told = await http("apps.connections.open", Authorization=f"Bearer {http.server.app_token}")
    async with http.session.ws_connect(told["url"]) as first:
        hello = await first.receive_json()
        assert (hello["type"], hello["num_connections"]) == ("hello", 1)
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await http.session.ws_connect(told["url"])


async def test_the_eleventh_connection_is_sent_away(http: Http) -> None:
    """https://docs.slack.dev/apis/events-api/using-socket-mode#connections."""
    sockets = []
    for _ in range(11):
        told = await http("apps.connections.open", Authorization=f"Bearer {http.server.app_token}")
        sockets.append(await http.session.ws_connect(told["url"]))
    said = [(await one.receive_json()) for one in sockets]
    assert [one["type"] for one in said] == ["hello"] * 10 + ["disconnect"]
    assert said[10]["reason"] == "too_many_websockets"
    for one in sockets:
        await one.close()


async def test_an_acknowledgement_of_nothing_is_a_failure(http: Http) -> None:
    told = await http("apps.connections.open", Authorization=f"Bearer {http.server.app_token}")
    async with http.session.ws_connect(told["url"]) as socket:
        await socket.send_json({"envelope_id": "never-sent"})
        await socket.send_str("hello")
        await http.server.until(lambda: len(http.server.failures) == 2)
    http.server._socket.failures.clear()


async def test_an_acknowledgement_by_another_connection_counts_for_nothing(http: Http, place: Place) -> None:
    """The SDK does so while it replaces one; the event is told again."""
    slack, sockets = http.server, []
    for _ in range(2):
        told = await http("apps.connections.open", Authorization=f"Bearer {slack.app_token}")
        sockets.append(await http.session.ws_connect(told["url"]))
        await sockets[-1].receive_json()
    await slack.say(place.ada, place.channel, "hello")
    await slack.say(place.ada, place.channel, "hello again")
    first, second = [(await one.receive_json())["envelope_id"] for one in sockets]
    await sockets[0].send_json({"envelope_id": second})
    await sockets[0].send_json({"envelope_id": first})
    await slack.until(lambda: any(one.acknowledged for one in slack.deliveries))
    assert [one.envelope for one in slack.deliveries if one.acknowledged] == [first]
    for one in sockets:
        await one.close()


# people


async def test_people_cannot_do_what_their_client_would_not_let_them(http: Http, place: Place) -> None:
    slack = http.server
    small = slack.channel(place.team, "small", members=[place.ada])
    old = slack.channel(place.team, "old", archived=True)
    mine = await slack.say(place.ada, place.channel, "mine")
    reply = await slack.say(place.ben, place.channel, "reply", thread=mine)
    for attempt in (
        slack.say(place.ben, small, "hello"),
        slack.say(place.ada, old, "hello"),
        slack.say(place.ada, place.channel),
        slack.say(place.ada, place.channel, "under a reply", thread=reply),
        slack.edit(place.ben, mine, "not mine"),
        slack.remove(place.ben, mine),
        slack.unreact(place.ben, mine, "eyes"),
        slack.press(place.ada, mine, "go"),
        slack.command(place.ben, small, "/draw"),
    ):
        with pytest.raises(Impossible):
            await attempt
