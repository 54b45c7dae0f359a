"""Slack sits the contract, over real sockets against a strict server; and what only it promises."""

import asyncio
import socket
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime
from html import unescape
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.errors import AdapterError, MessageGone, NotAllowed, RateLimited
from adapters.slack import render
from adapters.slack.adapter import SlackAdapter
from adapters.slack.client import Client
from adapters.slack.files import Files
from adapters.slack.normalize import custom_ids
from adapters.slack.workspace import Workspace
from adapters.thread import (
    Action,
    Attachment,
    Author,
    Choice,
    Field,
    FieldKind,
    File,
    Form,
    Joined,
    Kind,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    MessageRef,
    Place,
    Reply,
)
from tests.adapters.contract import (
    CANCEL,
    OTHER_PNG,
    PATIENCE,
    PNG,
    AdapterContract,
    Driver,
    Ear,
    Seen,
    a_minute_ago,
    listening,
    picture,
)
from tests.slack import blocks as kit
from tests.slack.conftest import Clock
from tests.slack.delivery import Delivery
from tests.slack.server import SlackServer
from tests.slack.world import World


class SlackDriver:
    """Ada and Ben in a workspace with two channels."""

    threads = True
    forwards = False

    def __init__(self, server: SlackServer, **more: Any) -> None:
        self.server = server
        self.more = more
        self.team = server.team("Acme")
        self.people = {name: server.person(self.team, name) for name in ("Ada", "Ben")}
        members = list(self.people.values())
        self.rooms = {name: server.channel(self.team, name, members=members) for name in ("studio", "attic")}
        self.ada, self.ben = (Author(user.id, name) for name, user in self.people.items())
        self._last: Any = None

    async def start(self) -> None:
        self.adapter = SlackAdapter(
            self.server.bot_token,
            **{"app_token": self.server.app_token} | self.more,
            api_base=self.server.api_base,
            file_hosts=[self.server.files.partition("//")[2]],
        )
        await self.adapter.__aenter__()

    async def stop(self) -> None:
        await self.adapter.__aexit__(None, None, None)

    def message(self, ref: MessageRef) -> Any:
        channel = ref.channel.partition("/")[2]
        for room in self.rooms.values():
            if room.id == channel:
                for message in self.server.messages(room):
                    if message.ts == ref.message:
                        return message
        return None

    def ref(self, message: Any) -> MessageRef:
        return MessageRef("slack", f"{self.team.id}/{message.channel.id}", message.ts)

    async def say(
        self,
        author: Author,
        text: str,
        *,
        room: str = "studio",
        reply_to: MessageRef | None = None,
        thread: MessageRef | None = None,
        files: Sequence[File] = (),
        forward: MessageRef | None = None,
    ) -> MessageRef:
        said = await self.server.say(
            self.people[author.name],
            self.rooms[room],
            text,
            thread=self.message(thread) if thread else None,
            files=[(file.name, file.media_type, file.data) for file in files],
        )
        await asyncio.sleep(0)
        return self.ref(said)

    async def deliver_again(self) -> None:
        self.server.duplicate()

    async def press(self, author: Author, ref: MessageRef, action: str) -> None:
        await self.server.press(self.people[author.name], self.message(ref), action)

    def _shown(self, author: Author) -> list[Any]:
        return [one for one in self.server.interactions if one.user is self.people[author.name] and one.modal]

    async def form(self, author: Author) -> Form:
        await self.server.until(lambda: self._shown(author))
        view = self._shown(author)[-1].modal.body
        fields = tuple(_field(block) for block in view["blocks"])
        return Form(view["callback_id"], view["title"]["text"], fields)

    async def forms(self, author: Author) -> int:
        return len(self._shown(author))

    async def fill_in(self, author: Author, form: Form, values: Mapping[str, str], files: Mapping[str, File]) -> None:
        await self.server.submit(
            self.people[author.name],
            self._shown(author)[-1],
            {name: {name: value} for name, value in values.items()},
            files={name: (file.name, file.media_type, file.data) for name, file in files.items()},
        )

    async def sees(self, author: Author, ref: MessageRef) -> Seen | None:
        message = self.message(ref)
        private = False
        if message is None:
            mine = [one for one in self.server.ephemerals(self.people[author.name]) if one.ts == ref.message]
            if not mine:
                return None
            message, private = mine[0], True
        return Seen(
            text=unescape(words_of(message.blocks) or message.text),
            files=tuple(
                self.server.file(block["slack_file"]["id"]).data for block in message.blocks if block["type"] == "image"
            ),
            actions=tuple(custom_ids(message.blocks)),
            reply_to=None,
            private=private,
        )

    async def order(self, author: Author, room: str = "studio") -> list[MessageRef]:
        return [self.ref(message) for message in self.server.messages(self.rooms[room])]

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def leave(self) -> None:
        """Nobody listens: the connections are closed."""

    async def come_back(self) -> None:
        await self.restart()

    async def slow_down(self, seconds: float) -> None:
        self.server.fault("chat.postMessage", status=429, retry_after=seconds)

    def connections(self) -> int:
        return self.server.connections


def words_of(blocks: Sequence[Mapping[str, Any]]) -> str:
    return "".join(block["text"]["text"] for block in blocks if block["type"] == "section")


def _field(block: Mapping[str, Any]) -> Field:
    shown = block["element"]
    kinds = {
        "plain_text_input": FieldKind.TEXT,
        "static_select": FieldKind.CHOICE,
        "file_input": FieldKind.FILE,
    }
    initial = shown.get("initial_option") or {}
    return Field(
        name=block["block_id"],
        label=block["label"]["text"],
        kind=kinds[shown["type"]],
        value=initial.get("value") or shown.get("initial_value") or "",
        choices=tuple(Choice(one["value"], one["text"]["text"]) for one in shown.get("options") or ()),
        required=not block.get("optional", False),
    )


@pytest.fixture
async def server() -> AsyncIterator[SlackServer]:
    async with SlackServer() as server:
        yield server
        assert server.failures == []


@pytest.fixture
async def driver(server: SlackServer) -> AsyncIterator[SlackDriver]:
    driver = SlackDriver(server)
    await driver.start()
    yield driver
    await driver.stop()


@pytest.fixture
async def ear(driver: SlackDriver) -> AsyncIterator[Ear]:
    async with listening(driver.adapter, None) as ear:
        yield ear


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def told_at(server: SlackServer, port: int) -> None:
    """Slack is told our addresses."""
    base = f"http://127.0.0.1:{port}/slack"
    server.listen(f"{base}/events")
    server.urls.update({"interactive": f"{base}/interactive", "slash_commands": f"{base}/commands"})


class TestSlackOverHttp(AdapterContract):
    @pytest.fixture
    async def driver(self) -> AsyncIterator[SlackDriver]:
        async with SlackServer(mode="http") as server:
            port = free_port()
            driver = SlackDriver(server, app_token=None, signing_secret=server.signing_secret, port=port)
            told_at(server, port)
            await driver.start()
            yield driver
            await driver.stop()
            assert server.failures == []

    async def test_with_no_time_given_only_what_is_said_from_now_on_is_heard(self, driver: Driver) -> None:
        pytest.skip("over HTTP Slack tells again what nobody heard")


async def test_a_request_that_is_not_signed_or_was_taken_before_is_refused() -> None:
    async with SlackServer(mode="http") as server:
        port = free_port()
        driver = SlackDriver(server, app_token=None, signing_secret=server.signing_secret, port=port)
        told_at(server, port)
        await driver.start()
        async with listening(driver.adapter, a_minute_ago()) as ear:
            assert await server.verify()
            said = await driver.say(driver.ada, "a robot")
            await ear.message(said)
            assert (await server.replay())[0] == 401
            for forged in (
                {"secret": "another"},
                {"at": 1_000_000_000},
                {"headers": {"X-Slack-Signature": None}},
                {"headers": {"X-Slack-Request-Timestamp": "now"}},
            ):
                status, _ = await server.forge('{"type": "event_callback"}', **forged)
                assert status == 401, forged
            assert ear.refs == [said]
        await driver.stop()
        assert server.failures == []


class TestSlack(AdapterContract):
    pass


# what only Slack promises


def sent(server: SlackServer, method: str) -> list[dict[str, Any]]:
    return [given for name, given, _ in server.requests if name == method]


def refusals(server: SlackServer) -> list[str]:
    return [answer["error"] for _, _, answer in server.requests if not answer["ok"]]


def posts(driver: SlackDriver, room: str = "studio") -> list[str]:
    return [message.text for message in driver.server.messages(driver.rooms[room]) if message.author.bot]


async def hello(driver: SlackDriver, ear: Ear) -> MessageRef:
    """Everything that was told before it was heard when this was."""
    ref = await driver.say(driver.ada, "hello")
    await ear.message(ref)
    return ref


# each message once


async def test_a_mention_and_its_message_are_heard_as_one(driver: SlackDriver, ear: Ear) -> None:
    said = await driver.server.say(driver.people["Ada"], driver.rooms["studio"], "a robot", mention=True)
    marker = await hello(driver, ear)
    assert [one.body["event"]["type"] for one in driver.server.deliveries][:2] == ["message", "app_mention"]
    assert ear.refs == [driver.ref(said), marker]
    assert (ear.messages[0].text, ear.messages[0].to_us) == ("a robot", True)


@pytest.mark.parametrize("how", ["retry", "duplicate"])
@pytest.mark.parametrize("mention", [True, False])
async def test_what_is_told_again_is_heard_once(how: str, mention: bool, driver: SlackDriver, ear: Ear) -> None:
    said = await driver.server.say(driver.people["Ada"], driver.rooms["studio"], "a robot", mention=mention)
    await ear.message(driver.ref(said))
    getattr(driver.server, how)()
    marker = await hello(driver, ear)
    assert ear.refs == [driver.ref(said), marker]


async def test_events_that_overtake_each_other_are_heard_in_the_order_they_were_said(
    driver: SlackDriver, ear: Ear
) -> None:
    driver.server.reorder(4)
    said = [await driver.say(driver.ada, f"robot {n}") for n in range(4)]
    await ear.until(lambda _: len(ear.refs) == 4)
    assert ear.refs == said


async def test_everything_is_acknowledged_the_first_time_whatever_it_is(driver: SlackDriver, ear: Ear) -> None:
    server, ada, studio = driver.server, driver.people["Ada"], driver.rooms["studio"]
    said = await server.say(ada, studio, "a robot", mention=True, files=[("a.png", "image/png", PNG)])
    answered = await server.say(driver.people["Ben"], studio, "look", thread=said)
    ours = await driver.adapter.post(Reply(text="here", actions=(CANCEL,)), driver.ref(said), key="k1")
    await server.edit(ada, said, "a cat")
    await server.react(ada, said, "eyes")
    await server.unreact(ada, said, "eyes")
    await server.remove(driver.people["Ben"], answered)
    await server.delete_file(ada, said.files[0])
    await server.open_home(ada)
    await server.join(server.person(driver.team, "Cleo"), studio)
    acts = [
        await server.press(ada, driver.message(ours), "cancel"),
        await server.command(ada, studio, "/draw", "a robot"),
        await server.command(ada, studio, "/unheard-of"),
        await server.shortcut(ada, said, "Unheard of"),
        await server.global_shortcut(ada, "Draw a picture"),
    ]
    unheard = {"type": "event_callback", "team_id": driver.team.id, "event": {"type": "subteam_updated"}}
    strange: list[Any] = [unheard, {"type": "event_callback"}, {"type": "unheard_of"}, {}, {"event": [], "team": 7}]
    for body in strange:
        server._hub.send(Delivery("events_api", body))
    server._hub.send(Delivery("unheard_of", unheard))
    await hello(driver, ear)
    for act in acts:
        await server.answered(act)
    await server.until(lambda: all(one.acknowledged for one in server.deliveries))
    assert [one.attempt for one in server.deliveries if one.attempt] == []
    assert not [act for act in acts if act.failed]


async def test_a_full_inbox_leaves_the_rest_to_slack_which_tells_it_again(
    server: SlackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.slack.adapter.MOST_READY", 1)
    driver = SlackDriver(server, most_waiting=3)
    await driver.start()
    events = driver.adapter.listen(None)
    first = asyncio.ensure_future(anext(events))
    await driver.adapter.connected()
    said = [await driver.say(driver.ada, "robot 0")]
    heard = [await first]  # and nobody asks for the next
    said += [await driver.say(driver.ada, f"robot {n}") for n in range(1, 12)]
    await server.until(lambda: len([one for one in server.deliveries if one.attempt]) >= 4)
    assert sum(one.acknowledged for one in server.deliveries) <= 8  # heard, ready, in hand, and the line
    while len(heard) < len(said):
        heard.append(await anext(events))
    marker = await driver.say(driver.ada, "and no more")
    heard.append(await anext(events))
    await events.aclose()
    await driver.stop()
    refs = [event.message.ref for event in heard if isinstance(event, MessagePosted)]
    assert (len(refs), set(refs), refs[-1]) == (13, {*said, marker}, marker)


def test_nothing_that_is_remembered_grows_without_end() -> None:
    client = Client("xoxb-1", "https://slack.com/api/")
    there = Workspace("T1", "U1", client, Files(client, None, client.base_url, ()))  # type: ignore[arg-type]
    for room in (there, there._history):
        assert [name for name, value in vars(room).items() if isinstance(value, dict | list | set)] == []


# threads


async def test_a_message_in_a_thread_of_ours_brings_our_picture_along(driver: SlackDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "a robot")
    ours = await driver.adapter.post(Reply(text="here", files=(picture(),)), asked, key=str(asked))
    answer = await ear.message(await driver.say(driver.ben, "make it night", thread=asked))
    assert (answer.place, answer.thread_root, answer.to_us) == (Place.THREAD, asked, False)
    messages = (await driver.adapter.thread(answer.ref)).messages
    assert [(one.ref, one.author.me, len(one.attachments)) for one in messages] == [
        (asked, False, 0),
        (ours, True, 1),
        (answer.ref, False, 0),
    ]
    assert await driver.adapter.download(messages[1].attachments[0], 1000) == PNG
    assert driver.message(ours).thread_ts == asked.message


async def test_a_thread_that_began_with_an_upload_has_it_on_top(driver: SlackDriver, ear: Ear) -> None:
    root = await driver.say(driver.ada, "", files=[picture()])
    await driver.say(driver.ben, "nice", thread=root)
    said = await driver.server.say(
        driver.people["Ben"], driver.rooms["studio"], "make it night", thread=driver.message(root), mention=True
    )
    answer = await ear.message(driver.ref(said))
    assert (answer.thread_root, answer.to_us, answer.text) == (root, True, "make it night")
    top, *_ = (await driver.adapter.thread(answer.ref)).messages
    assert (top.ref, [file.media_type for file in top.attachments]) == (root, ["image/png"])
    assert await driver.adapter.download(top.attachments[0], 1000) == PNG
    ours = await driver.adapter.post(Reply(text="here"), answer.ref, key=str(answer.ref))
    assert driver.message(ours).thread_ts == root.message


async def test_a_reply_that_is_shown_in_the_channel_too_is_heard_once_and_stays_in_its_thread(
    driver: SlackDriver, ear: Ear
) -> None:
    root = await driver.say(driver.ada, "a robot")
    said = await driver.server.say(
        driver.people["Ben"], driver.rooms["studio"], "and rain", thread=driver.message(root), broadcast=True
    )
    marker = await hello(driver, ear)
    assert ear.refs == [root, driver.ref(said), marker]
    assert (await ear.message(driver.ref(said))).thread_root == root
    ours = await driver.adapter.post(Reply(text="here"), driver.ref(said), key="k1")
    assert driver.message(ours).thread_ts == root.message


async def test_a_thread_older_than_our_memory_is_fetched_once(driver: SlackDriver) -> None:
    root = await driver.say(driver.ada, "a robot", files=[picture()])
    for n in range(30):
        await driver.say(driver.ben, f"chatter {n}", thread=root)
    await driver.restart()
    async with listening(driver.adapter, None) as ear:
        answer = await ear.message(await driver.say(driver.ben, "make it night", thread=root))
        before = len(driver.server.requests)
        messages = (await driver.adapter.thread(answer.ref)).messages
        await driver.adapter.post(Reply(text="here"), answer.ref, key=str(answer.ref))
    assert (len(messages), messages[0].ref, messages[-1].ref) == (32, root, answer.ref)
    asked = [name for name, _, _ in driver.server.requests[before:] if name.startswith("conversations.")]
    assert asked == ["conversations.replies"]


async def test_a_direct_message_is_to_us(driver: SlackDriver, ear: Ear) -> None:
    ada = driver.people["Ada"]
    said = await ear.message(driver.ref(await driver.server.say(ada, driver.server.im(ada), "a robot")))
    assert (said.place, said.to_us, said.text) == (Place.DM, True, "a robot")
    await driver.adapter.post(Reply(text="here", files=(picture(),)), said.ref, key=str(said.ref))
    assert [message.text for message in driver.server.messages(driver.server.im(ada))] == ["a robot", "here"]


# changes


async def test_every_change_of_words_is_heard_and_a_growing_thread_is_none(driver: SlackDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "a robot")
    await driver.say(driver.ben, "hurry", thread=asked)
    for words in ("a cat", "a dog"):  # in the same second, as Slack tells it
        await driver.server.edit(driver.people["Ada"], driver.message(asked), words)
    driver.server.duplicate()
    await hello(driver, ear)
    edits = [event.message for event in ear.events if isinstance(event, MessageEdited)]
    assert [(one.ref, one.text) for one in edits] == [(asked, "a cat"), (asked, "a dog")]
    assert all(one.edited_at for one in edits)


async def test_what_is_deleted_is_told_and_a_thread_goes_on_without_its_root(driver: SlackDriver, ear: Ear) -> None:
    alone = await driver.say(driver.ada, "a robot")
    root = await driver.say(driver.ada, "look", files=[picture()])
    answer = await driver.say(driver.ben, "make it night", thread=root)
    for gone in (alone, root):
        await driver.server.remove(driver.people["Ada"], driver.message(gone))
    await ear.until(lambda events: MessageDeleted(alone) in events and MessageDeleted(root) in events)
    assert [one.ref for one in (await driver.adapter.thread(answer)).messages] == [answer]
    with pytest.raises(MessageGone):
        await driver.adapter.post(Reply(text="here"), answer, key=str(answer))
    with pytest.raises(MessageGone):
        await driver.adapter.thread(alone)


# pictures in


async def brought(driver: SlackDriver, ear: Ear, **how: Any) -> Attachment:
    ada = driver.people["Ada"]
    file = driver.server.attach(ada, "a.png", "image/png", PNG, **how)
    said = await driver.server.say(ada, driver.rooms["studio"], "look", files=[file])
    (attachment,) = (await ear.message(driver.ref(said))).attachments
    return attachment


async def test_the_token_goes_to_slacks_own_hosts_and_to_no_other(driver: SlackDriver, ear: Ear) -> None:
    elsewhere = [
        await brought(driver, ear, mode="external"),
        await brought(driver, ear, redirect=f"{driver.server.foreign}/stolen.png"),
        await brought(driver, ear, redirect="https://files.slack.com.example.org/stolen.png"),
        await brought(driver, ear, redirect="file:///etc/passwd"),
    ]
    for attachment in elsewhere:
        with pytest.raises(MessageGone, match="own hosts"):
            await driver.adapter.download(attachment, 1000)
    assert {status for _, status in driver.server.downloads} == {302}  # nothing was fetched from elsewhere
    assert driver.server.failures == []  # the foreign host complains of any token of ours


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:1/a.png",
        "http://files.slack.com/a.png",
        "https://files.slack.com.example.org/a.png",
        "https://files.slack.com@example.org/a.png",
        "https://files.slack.com:444/a.png",
        "https://[::1/a.png",
        "file:///etc/passwd",
        "",
    ],
)
def test_a_host_is_slacks_own_or_it_is_not(url: str) -> None:
    client = Client("xoxb-1", "https://slack.com/api/")
    files = Files(client, None, client.base_url, ())  # type: ignore[arg-type]
    assert files.theirs("https://files.slack.com/files-pri/T1-F1/a.png")
    assert not files.theirs(url)


async def test_a_redirect_within_slacks_own_hosts_is_followed(driver: SlackDriver, ear: Ear) -> None:
    first = await brought(driver, ear)
    id = first.key.partition("/")[2]
    moved = await brought(driver, ear, redirect=f"{driver.server.files}/files-pri/{driver.team.id}-{id}/a.png")
    assert await driver.adapter.download(moved, 1000) == PNG
    id = moved.key.partition("/")[2]
    for_ever = await brought(driver, ear, redirect=f"{driver.server.files}/files-pri/{driver.team.id}-{id}/a.png")
    driver.server.file(id).redirect = f"{driver.server.files}/files-pri/{driver.team.id}-{id}/a.png"
    with pytest.raises(MessageGone, match="too often"):
        await driver.adapter.download(for_ever, 1000)


async def test_a_login_page_instead_of_a_picture_is_told_as_a_scope_that_is_missing(
    driver: SlackDriver, ear: Ear
) -> None:
    page = await brought(driver, ear, redirect=f"{driver.server.files}/login")
    with pytest.raises(NotAllowed, match="files:read"):
        await driver.adapter.download(page, 100_000)
    real = await brought(driver, ear)
    driver.server.scopes = driver.server.scopes - {"files:read"}
    with pytest.raises(NotAllowed, match="files:read"):
        await driver.adapter.download(real, 1000)


async def test_a_file_of_another_workspace_is_completed(driver: SlackDriver, ear: Ear) -> None:
    partner = driver.server.team("Partner", installed=False)
    cleo = driver.server.person(partner, "Cleo")
    shared = driver.server.channel(driver.team, "shared", members=[driver.people["Ada"], cleo], shared_with=[partner])
    said = await driver.server.say(cleo, shared, "look", mention=True, files=[("a.png", "image/png", PNG)])
    heard = await ear.message(driver.ref(said))
    (file,) = heard.attachments
    assert (file.name, file.media_type, file.size) == ("a.png", "image/png", len(PNG))
    assert (heard.author.name, heard.ref.channel) == ("Cleo", f"{driver.team.id}/{shared.id}")
    assert await driver.adapter.download(file, 1000) == PNG
    (again,) = (await driver.adapter.thread(heard.ref)).messages
    assert again.attachments == heard.attachments


@pytest.mark.parametrize("mode", ["tombstone", "hidden_by_limit"])
async def test_a_file_that_is_gone_is_told_in_words(mode: str, driver: SlackDriver, ear: Ear) -> None:
    attachment = await brought(driver, ear, mode=mode)
    with pytest.raises(MessageGone, match="deleted, or the workspace's limit hides it"):
        await driver.adapter.download(attachment, 1000)


# pictures out


async def test_a_picture_is_posted_with_its_words_and_buttons_and_says_what_it_shows(driver: SlackDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    again = Action("again", "Again")
    ours = await driver.adapter.post(Reply(text="here", files=(picture(),), actions=(again,)), asked, key="k1")
    assert await driver.order(driver.ada) == [asked, ours]
    image, section, actions = driver.message(ours).blocks
    assert (image["alt_text"], section["text"]["text"], actions["elements"][0]["action_id"]) == (
        "a picture",
        "here",
        "again",
    )
    assert driver.server.file(image["slack_file"]["id"]).alt == "a picture"


async def test_a_picture_that_slack_still_works_on_is_waited_for(driver: SlackDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    done = asyncio.Event()
    driver.server.slow_processing(done)
    posting = asyncio.create_task(driver.adapter.post(Reply(text="here", files=(picture(),)), asked, key="k1"))
    await driver.server.until(lambda: len(sent(driver.server, "files.info")) == 3)
    assert sent(driver.server, "chat.postMessage") == []
    done.set()
    ours = await posting
    seen = await driver.sees(driver.ada, ours)
    assert seen and seen.files == (PNG,)
    assert refusals(driver.server) == []


async def test_a_picture_that_nothing_shows_any_more_is_thrown_away(driver: SlackDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    ours = await driver.adapter.post(Reply(text="soon", files=(picture(),)), asked, key="k1")
    (preview,) = [block["slack_file"]["id"] for block in driver.message(ours).blocks if block["type"] == "image"]
    await driver.adapter.update(ours, Reply(text="here", files=(picture(OTHER_PNG),)))
    (shown,) = [block["slack_file"]["id"] for block in driver.message(ours).blocks if block["type"] == "image"]
    assert [driver.server.file(id).mode for id in (preview, shown)] == ["tombstone", "hosted"]
    await driver.restart()
    await driver.adapter.delete(ours)
    assert driver.server.file(shown).mode == "tombstone"


# at Slack's pace


async def test_after_slow_down_nothing_like_it_is_asked_until_it_is_time_and_everything_else_goes_on(
    driver: SlackDriver,
) -> None:
    asked, there = await driver.say(driver.ada, "a robot"), await driver.say(driver.ada, "a cat", room="attic")
    ours = await driver.adapter.post(Reply(text="drawing"), asked, key="k1")
    driver.server.fault("chat.update", status=429, retry_after=30)
    for _ in range(3):
        with pytest.raises(RateLimited) as slow:
            await driver.adapter.update(ours, Reply(text="here"))
        assert 0 < slow.value.retry_after <= 30
    assert len(sent(driver.server, "chat.update")) == 1
    driver.server.fault("chat.postMessage", status=429, retry_after=30)
    for _ in range(2):
        with pytest.raises(RateLimited):
            await driver.adapter.post(Reply(text="here"), asked, key="k2")
    await driver.adapter.post(Reply(text="here"), there, key="k3")
    assert (posts(driver), posts(driver, "attic")) == (["drawing"], ["here"])


async def test_progress_never_takes_the_place_of_an_answer(driver: SlackDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    jobs = [await driver.adapter.post(Reply(text="drawing"), asked, key=f"k{n}") for n in range(5)]
    shown = 0
    with pytest.raises(RateLimited) as slow:
        while True:
            for ours in jobs:
                await driver.adapter.update(ours, Reply(text="drawing", progress=shown % 100 / 100))
                shown += 1
    assert 0 < slow.value.retry_after < 60
    assert shown >= 25
    for ours in jobs:
        await driver.adapter.update(ours, Reply(text="here"))
    assert posts(driver) == ["here"] * 5
    assert refusals(driver.server) == []


async def test_whoever_reads_waits_where_slack_asks_for_it(driver: SlackDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    driver.server.fault("conversations.replies", status=429, retry_after=0.01)
    assert [one.ref for one in (await driver.adapter.thread(asked)).messages] == [asked]


# posted once


@pytest.mark.parametrize("status", [None, 503])
@pytest.mark.parametrize("length", [10, 9000])
async def test_a_post_whose_answer_was_lost_is_made_once(status: int | None, length: int, driver: SlackDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    reply = Reply(text="word " * (length // 5), files=(picture(),))
    driver.server.fault("chat.postMessage", status=status, done=True)
    with pytest.raises(AdapterError):
        await driver.adapter.post(reply, asked, key=str(asked))
    ours = await driver.adapter.post(reply, asked, key=str(asked))
    assert " ".join(posts(driver)).split() == reply.text.split()
    assert (await driver.order(driver.ada))[-1] == ours
    await driver.adapter.update(ours, Reply(text="kept"))
    seen = await driver.sees(driver.ada, ours)
    assert seen and (seen.text, seen.files) == ("kept", (PNG,))


async def test_what_answers_a_command_is_made_once_and_found_again_after_a_restart(
    driver: SlackDriver, ear: Ear
) -> None:
    await driver.server.command(driver.people["Ada"], driver.rooms["studio"], "/draw", "a robot")
    await driver.server.global_shortcut(driver.people["Ben"], "Draw a picture")
    for action in ("/draw", "Draw a picture"):
        taken = await ear.action(action)
        driver.server.fault("chat.postMessage", done=True)
        with pytest.raises(AdapterError):
            await driver.adapter.post(Reply(text="on it"), taken.ref, key=taken.id)
        ours = await driver.adapter.post(Reply(text="on it"), taken.ref, key=taken.id)
        await driver.restart()
        found = (await driver.adapter.thread(taken.ref)).messages
        assert [(one.ref, one.key) for one in found] == [(ours, taken.id)]
    assert posts(driver) == ["on it"]
    assert [one.text for one in driver.server.messages(driver.server.im(driver.people["Ben"]))] == ["on it"]


# to the right person, in words


async def test_what_is_for_one_person_stands_in_the_thread_and_is_seen_by_them_alone(driver: SlackDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    await driver.adapter.post(Reply(text="no"), asked, key="k1", only_for=driver.ada)
    (private,) = driver.server.ephemerals(driver.people["Ada"])
    assert (private.text, private.thread_ts) == ("no", asked.message)
    assert posts(driver) == []


async def test_a_word_in_private_is_a_message_like_any_other_where_nobody_else_is(driver: SlackDriver) -> None:
    ada = driver.people["Ada"]
    asked = driver.ref(await driver.server.say(ada, driver.server.im(ada), "a robot"))
    ours = await driver.adapter.post(Reply(text="no"), asked, key=str(asked), only_for=driver.ada)
    await driver.adapter.update(ours, Reply(text="yes"))
    assert [one.text for one in driver.server.messages(driver.server.im(ada))] == ["a robot", "yes"]
    assert driver.server.ephemerals(ada) == []


async def test_what_cannot_be_said_there_is_said_to_the_person_directly(driver: SlackDriver, ear: Ear) -> None:
    ada, studio = driver.people["Ada"], driver.rooms["studio"]
    asked = await driver.say(driver.ada, "a robot")
    await ear.message(asked)
    assert await driver.adapter.lacks(asked) == ()
    await driver.server.kick(studio)
    with pytest.raises(NotAllowed, match="invite me"):
        await driver.adapter.lacks(asked)
    await driver.server.command(ada, studio, "/draw", "a robot")
    for to in (asked, (await ear.action("/draw")).ref):
        ours = await driver.adapter.post(Reply(text="invite me"), to, key=f"about {to}", only_for=driver.ada)
        await driver.adapter.update(ours, Reply(text="invite me, please"))
    assert [one.text for one in driver.server.messages(driver.server.im(ada))] == ["invite me, please"] * 2
    await driver.server.invite(studio)
    assert await driver.adapter.lacks(asked) == ()
    studio.archived = True
    with pytest.raises(NotAllowed, match="archived"):
        await driver.adapter.lacks(asked)


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("kicked", "invite me"),
        ("archived", "archived"),
        ("read only", "only some people"),
        ("no scope to write", "the scope chat:write"),
        ("no scope to upload", "the scope files:write"),
        ("revoked", "token"),
        ("uninstalled", "removed from the workspace"),
    ],
)
async def test_why_nothing_can_be_said_is_told_in_words(how: str, words: str, driver: SlackDriver) -> None:
    server, studio = driver.server, driver.rooms["studio"]
    asked = await driver.say(driver.ada, "a robot")
    await driver.adapter.thread(asked)
    match how:
        case "kicked":
            await server.kick(studio)
        case "archived":
            studio.archived = True
        case "read only":
            studio.read_only = True
        case "revoked":
            server.revoke()
        case "uninstalled":
            server.uninstall()
        case _:
            server.scopes = server.scopes - {words.rpartition(" ")[2]}
    with pytest.raises(NotAllowed, match=words):
        await driver.adapter.post(Reply(text="here", files=(picture(),)), asked, key=str(asked))
    if how not in ("revoked", "uninstalled"):  # then nobody lets us clean up
        assert all(file.mode == "tombstone" for file in server.world.files.values())


@pytest.mark.parametrize("how", ["revoke", "uninstall"])
async def test_listening_ends_in_words_when_we_are_let_in_no_more(how: str, driver: SlackDriver) -> None:
    listens = asyncio.create_task(Ear().listen(driver.adapter.listen(None)))
    await driver.adapter.connected()
    getattr(driver.server, how)()
    with pytest.raises(NotAllowed, match="install"):
        await asyncio.wait_for(listens, PATIENCE)


async def test_a_token_that_ends_without_a_word_is_noticed_on_a_quiet_day(server: SlackServer) -> None:
    server.events = server.events - {"tokens_revoked"}
    driver = SlackDriver(server, quiet=0.1)
    await driver.start()
    listens = asyncio.create_task(Ear().listen(driver.adapter.listen(None)))
    await driver.adapter.connected()
    server.revoke()
    with pytest.raises(NotAllowed, match="install"):
        await asyncio.wait_for(listens, PATIENCE)
    await driver.stop()


async def test_tokens_that_are_not_taken_are_told_in_words(server: SlackServer) -> None:
    with pytest.raises(NotAllowed, match="token"):
        await SlackAdapter("xoxb-wrong", server.app_token, api_base=server.api_base).__aenter__()
    async with SlackAdapter(server.bot_token, "xapp-wrong", api_base=server.api_base) as adapter:
        with pytest.raises(NotAllowed, match="token"):
            await asyncio.wait_for(anext(adapter.listen(None)), PATIENCE)


@pytest.mark.parametrize("words", ["<!here> @channel", "<!channel|x> <@U1>", "@everyone <!everyone>", "<!subteam^S1>"])
async def test_nothing_that_we_say_calls_anybody(words: str, driver: SlackDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    shown = File("a.png", "image/png", PNG, words)
    ours = await driver.adapter.post(Reply(text=words, files=(shown,)), asked, key=str(asked))
    await driver.adapter.update(ours, Reply(text=f"{words} again", actions=(Action("again", words),)))
    await driver.adapter.post(Reply(text=words), asked, key="k2", only_for=driver.ada)
    (private,) = driver.server.ephemerals(driver.people["Ada"])
    assert (driver.message(ours).pinged, private.pinged) == (set(), set())
    seen = await driver.sees(driver.ada, ours)
    assert seen and seen.text == f"{words} again"  # as it was typed


# living with Socket Mode


async def test_several_connections_are_held_and_each_hears(driver: SlackDriver, ear: Ear) -> None:
    assert driver.server.connections == 2
    said = [await driver.say(driver.ada, f"robot {n}") for n in range(6)]
    await ear.until(lambda _: len(ear.refs) == 6)
    assert ear.refs == said


async def test_connections_that_break_are_renewed_and_nothing_is_missed_or_told_twice(
    driver: SlackDriver, ear: Ear
) -> None:
    one = await hello(driver, ear)
    await driver.server.drop()
    await driver.server.until(lambda: driver.server.connections == 0)
    two = await driver.say(driver.ada, "two")
    await ear.message(two)
    await driver.server.until(lambda: driver.server.connections == 2)
    three = await hello(driver, ear)
    assert ear.refs == [one, two, three]


@pytest.mark.parametrize("reason", ["refresh_requested", "warning"])
async def test_a_connection_is_renewed_when_slack_asks_for_it(reason: str, driver: SlackDriver, ear: Ear) -> None:
    one = await hello(driver, ear)
    driver.server.disconnect(reason)
    await driver.server.until(lambda: driver.server.opened == 4 and driver.server.connections == 2)
    two = await hello(driver, ear)
    assert ear.refs == [one, two]


async def test_a_connection_that_cannot_be_renewed_at_once_is_renewed_later(driver: SlackDriver, ear: Ear) -> None:
    one = await hello(driver, ear)
    driver.server.fault("apps.connections.open", status=503, times=3)
    driver.server.disconnect()
    await driver.server.until(lambda: driver.server.opened == 4 and driver.server.connections == 2)
    two = await hello(driver, ear)
    assert ear.refs == [one, two]


async def test_people_are_called_by_the_names_that_others_see(driver: SlackDriver, ear: Ear) -> None:
    ada, ben, studio = driver.people["Ada"], driver.people["Ben"], driver.rooms["studio"]
    heard = await ear.message(
        driver.ref(await driver.server.say(ada, studio, f"draw {ben.mention} & me", mention=True))
    )
    assert (heard.text, heard.author.name) == ("draw @Ben & me", "Ada")
    said = await driver.say(driver.ada, f"and {ben.mention} again")
    await ear.message(said)
    (again,) = (one for one in (await driver.adapter.thread(said)).messages if one.ref == said)
    assert (again.text, again.author.name) == ("and @Ben again", "Ada")
    assert len(sent(driver.server, "users.info")) == 2  # each is asked for once


async def test_talk_that_is_not_said_to_us_costs_no_question(driver: SlackDriver, ear: Ear) -> None:
    before = len(driver.server.requests)
    await ear.message(await driver.say(driver.ada, f"look, {driver.people['Ben'].mention}", files=(picture(),)))
    assert driver.server.requests[before:] == []


async def test_what_was_said_while_slack_could_not_be_reached_is_heard_once(driver: SlackDriver, ear: Ear) -> None:
    one = await hello(driver, ear)
    driver.server.unreachable = True
    await driver.server.drop()
    await driver.server.until(lambda: driver.server.connections == 0)
    missed = [await driver.say(driver.ben, "missed", thread=one), await driver.say(driver.ada, "and this")]
    driver.server.unreachable = False
    await ear.message(missed[-1])
    await driver.server.until(lambda: driver.server.connections == 2)
    three = await hello(driver, ear)
    assert ear.refs == [one, *missed, three]


async def test_a_connection_that_answers_pings_and_tells_nothing_is_renewed(server: SlackServer) -> None:
    driver = SlackDriver(server, quiet=1.6)
    await driver.start()
    async with listening(driver.adapter, None) as ear:
        server.deafen()
        opened = server.opened
        said = await driver.say(driver.ada, "do you hear me?")
        await server.until(lambda: server.opened >= opened + 2)
        await ear.message(said)  # Slack tells it again
        assert ear.refs == [said]
    await driver.stop()


async def test_an_answer_in_an_old_thread_while_we_were_away_is_heard(driver: SlackDriver) -> None:
    root = await driver.say(driver.ada, "a robot")
    before = datetime.fromtimestamp(float(root.message) + 0.00005, UTC)
    answer = await driver.say(driver.ben, "make it night", thread=root)
    ada = driver.people["Ada"]
    direct = driver.ref(await driver.server.say(ada, driver.server.im(ada), "a cat"))
    async with listening(driver.adapter, before) as ear:
        await ear.message(direct)
    assert ear.refs == [answer, direct]


async def test_an_event_that_cannot_be_read_leaves_no_bot_that_is_deaf(driver: SlackDriver, ear: Ear) -> None:
    one = await hello(driver, ear)
    event = {"type": "message", "channel": [], "ts": 7}
    driver.server._hub.send(
        Delivery("events_api", {"type": "event_callback", "team_id": driver.team.id, "event": event})
    )
    two = await hello(driver, ear)
    assert ear.refs == [one, two]


# forms, commands, reactions


ASKED = Form("change", "Change this picture", (Field(name="instruction", label="What?"),))


async def test_a_message_shortcut_opens_a_form_about_that_message_once(driver: SlackDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "look", files=[picture()])
    await driver.server.shortcut(driver.people["Ben"], driver.message(asked), "Edit this picture")
    taken = await ear.action("Edit this picture")
    assert (taken.kind, taken.ref, taken.author) == (Kind.COMMAND, asked, driver.ben)
    await driver.adapter.ask(taken, ASKED)
    assert await driver.form(driver.ben) == ASKED
    with pytest.raises(MessageGone):
        await driver.adapter.ask(taken, ASKED)
    opened = driver.server.interactions[-1]
    sent_in = await driver.server.submit(
        driver.people["Ben"], opened, {"instruction": {"instruction": "make it night"}}
    )
    answer = await ear.action("change")
    assert (answer.ref, dict(answer.values)) == (asked, {"instruction": "make it night"})
    await driver.server.answered(sent_in)
    assert (opened.modal, sent_in.errors, sent_in.failed) == (None, {}, False)  # the form is closed


async def test_a_global_shortcut_opens_a_form_and_is_answered_directly(driver: SlackDriver, ear: Ear) -> None:
    await driver.server.global_shortcut(driver.people["Ada"], "Draw a picture")
    taken = await ear.action("Draw a picture")
    assert (taken.kind, taken.place) == (Kind.COMMAND, Place.DM)
    await driver.adapter.ask(taken, ASKED)
    form = await driver.form(driver.ada)
    await driver.fill_in(driver.ada, form, {"instruction": "a robot"}, {})
    answer = await ear.action("change")
    assert await driver.adapter.lacks(answer.ref) == ()
    await driver.adapter.post(Reply(text="here"), answer.ref, key=answer.id)
    direct = driver.server.messages(driver.server.im(driver.people["Ada"]))
    assert [(one.text, one.thread_ts) for one in direct] == [("here", None)]


async def test_a_form_that_comes_too_late_is_told() -> None:
    clock = Clock()
    async with SlackServer(clock) as server:
        driver = SlackDriver(server)
        await driver.start()
        async with listening(driver.adapter, None) as ear:
            await server.global_shortcut(driver.people["Ada"], "Draw a picture")
            taken = await ear.action("Draw a picture")
            clock.pass_by(4)
            with pytest.raises(MessageGone):
                await driver.adapter.ask(taken, ASKED)
        await driver.stop()


async def test_a_slash_command_is_heard_with_its_words_and_answered_in_its_channel(
    driver: SlackDriver, ear: Ear
) -> None:
    used = await driver.server.command(driver.people["Ada"], driver.rooms["studio"], "/draw", "a robot")
    taken = await ear.action("/draw")
    assert (taken.kind, dict(taken.values)) == (Kind.COMMAND, {"text": "a robot"})
    assert taken.author == driver.ada
    assert taken.ref == MessageRef.top("slack", f"{driver.team.id}/{driver.rooms['studio'].id}")
    ours = await driver.adapter.post(Reply(text="here"), taken.ref, key=taken.id)
    assert (driver.message(ours).thread_ts, used.answer) == (None, None)


async def test_a_reaction_to_ours_is_an_event_and_to_others_is_none(driver: SlackDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "a robot")
    ours = await driver.adapter.post(Reply(text="here"), asked, key=str(asked))
    await driver.server.react(driver.people["Ben"], driver.message(asked), "eyes")
    await driver.server.react(driver.people["Ben"], driver.message(ours), "wastebasket")
    driver.server.duplicate()
    taken = await ear.action("wastebasket")
    await hello(driver, ear)
    assert (taken.kind, taken.ref, taken.author) == (Kind.REACTION, ours, driver.ben)
    assert ear.actions == [taken]


async def test_a_channel_that_invites_us_is_told_once_with_a_place_for_a_first_word(
    driver: SlackDriver, ear: Ear
) -> None:
    hall = driver.server.channel(driver.team, "hall", members=[driver.people["Ada"]], bot=False)
    await driver.server.invite(hall, driver.people["Ada"])
    await driver.server.kick(hall)
    await driver.server.invite(hall, driver.people["Ada"])
    await driver.server.join(driver.people["Ben"], hall)
    await hello(driver, ear)
    (joined,) = [event for event in ear.events if isinstance(event, Joined)]
    assert joined.ref == MessageRef.top("slack", f"{driver.team.id}/{hall.id}")
    await driver.adapter.post(Reply(text="hello"), joined.ref, key=joined.id)
    assert [(one.text, one.thread_ts) for one in driver.server.messages(hall)] == [("hello", None)]


# workspaces


async def test_several_workspaces_are_not_mixed(driver: SlackDriver, ear: Ear) -> None:
    other = driver.server.team("Other")
    cara = driver.server.person(other, "Cara")
    room = driver.server.channel(other, "general", members=[cara])
    said = await driver.server.say(cara, room, "a robot", mention=True, files=[("a.png", "image/png", PNG)])
    await driver.server.command(cara, room, "/draw", "a robot")
    await driver.server.global_shortcut(cara, "Draw a picture")
    marker = await hello(driver, ear)
    assert (ear.refs, ear.actions) == ([marker], [])
    await driver.server.until(lambda: all(one.acknowledged for one in driver.server.deliveries))
    theirs = MessageRef("slack", f"{other.id}/{room.id}", said.ts)
    file = Attachment(key=f"{other.id}/{said.files[0].id}", name="a.png")
    for call in (
        lambda: driver.adapter.thread(theirs),
        lambda: driver.adapter.post(Reply(text="here"), theirs, key="k1"),
        lambda: driver.adapter.update(theirs, Reply(text="here")),
        lambda: driver.adapter.delete(theirs),
        lambda: driver.adapter.lacks(theirs),
        lambda: driver.adapter.download(file, 1000),
    ):
        with pytest.raises(MessageGone):
            await call()
    assert not await driver.adapter.may_show(theirs, marker, driver.ada)
    driver.server.uninstall(other)
    await hello(driver, ear)  # and we stay


# blocks


texts = st.text(st.characters(codec="utf-8") | st.sampled_from("&<>@! \n"), max_size=200) | st.builds(
    lambda piece, times: piece * times, st.text(min_size=1, max_size=20), st.integers(1, 2000)
)
ids = st.text(max_size=400)
replies = st.builds(
    Reply,
    text=texts,
    files=st.lists(st.builds(File, texts, st.just("image/png"), st.just(PNG), texts), max_size=10).map(tuple),
    actions=st.lists(st.builds(Action, ids, texts), max_size=60).map(tuple),
    progress=st.none() | st.floats(-1, 2),
)
choices = st.lists(st.builds(Choice, ids, texts), min_size=1, max_size=120).map(tuple)
forms = st.builds(
    Form,
    ids,
    texts,
    st.lists(
        st.builds(
            Field,
            name=ids,
            label=texts,
            kind=st.sampled_from(FieldKind),
            value=texts,
            choices=choices,
            required=st.booleans(),
        ),
        max_size=5,
        unique_by=lambda field: field.name[:255],
    ).map(tuple),
)


@given(replies)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_whatever_we_say_slack_takes(reply: Reply) -> None:
    pieces = render.pieces(reply.text, reply.progress)
    ready = file_that_is_ready()
    for piece in pieces:
        kit.checked(
            render.blocks(piece, [(ready.id, file) for file in reply.files or ()], reply.actions), lambda _: ready
        )
    if reply.progress is None:
        assert "".join(unescape("".join(pieces)).split()) == "".join(unescape(render.escaped(reply.text)).split())


@given(forms)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_whatever_we_ask_slack_shows(form: Form) -> None:
    kit.view(render.modal(form, MessageRef("slack", "T1/C1", "1.5")), lambda _: None)


def file_that_is_ready() -> Any:
    world = World(lambda: datetime.now(UTC))
    return world.file(world.person(world.team("Acme"), "Ada"), "a.png", "image/png", PNG)
