"""The full round against a server that keeps Slack's rules, with and without a person; and where Slack does not keep them."""

import asyncio
import json
import re
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot import live_slack, live_slack_channel, live_slack_people
from bot.assumptions import SLACK
from bot.config import Slack
from bot.live import png
from tests.adapters.test_slack import free_port, told_at
from tests.slack import limits
from tests.slack.delivery import Delivery
from tests.slack.server import SlackServer
from tests.slack.web import Web
from tests.slack.world import Channel, Message, User

ROOT = Path(__file__).parent.parent.parent
NEVER = {"S3", "S19", "S20", "S26"}  # but by chance
PEOPLE = set(live_slack_people.OF_PEOPLE)
SECRET = "secret words"


class Told:
    """What the round said and wrote."""

    def __init__(self, server: SlackServer, folder: Path) -> None:
        self.server = server
        self.team = server.team("Acme")
        self.ada = server.person(self.team, "Ada")
        self.channel = server.channel(self.team, "studio")
        self.report = folder / live_slack.REPORT
        self.lines: list[tuple[bool | None, str]] = []
        self.asks = asyncio.Event()

    async def round(
        self, patience: float = 0, *, channel: str | None = None, prompt: float = 5, **settings: Any
    ) -> None:
        given = {"bot_token": self.server.bot_token, "app_token": self.server.app_token} | settings
        await live_slack.make(
            Slack(**given, api_base=self.server.api_base),
            channel or self.channel.id,
            [self.server.files.partition("//")[2]],
            self.report,
            self._hear,
            patience=patience,
            prompt=prompt,
        )

    def _hear(self, held: bool | None, told: str) -> None:
        self.lines.append((held, told))
        if "look at the channel" in told:
            self.asks.set()

    def held(self, held: bool | None) -> set[str]:
        return {one["id"] for one in json.loads(self.report.read_text())["assumptions"] if one["held"] is held}

    def wrong(self) -> list[str]:
        return [text for held, text in self.lines if held is False]

    def left(self) -> list[Message]:
        """What of ours still stands."""
        return [one for one in self.server.messages(self.channel) if one.author is self.server.bot]


@pytest.fixture
async def server() -> AsyncIterator[SlackServer]:
    async with SlackServer() as server:
        yield server
        assert server.failures == []


@pytest.fixture
def told(server: SlackServer, tmp_path: Path) -> Told:
    return Told(server, tmp_path)


def test_the_page_tells_every_assumption_and_where_it_is_written() -> None:
    page = (ROOT / "docs" / "assumptions.md").read_text()
    rows = re.findall(r"^\| (S\d+) \| (.+?) \| (.+?) \| (.+?) \|$", page, re.MULTILINE)
    assert [(id, sentence) for id, sentence, _, _ in rows] == list(SLACK.items())
    for id, _, source, checked in rows:
        assert "https://docs.slack.dev/" in source or "inference" in source, id
        where = "with a person" if id in PEOPLE else "by chance" if id in NEVER - {"S3"} else "alone"
        assert checked == ("not by `--live`" if id == "S3" else where), id
    source = "".join(path.read_text() for path in (ROOT / "bot").glob("live_slack*.py"))
    assert {id for id in SLACK if f'"{id}"' in source} == set(SLACK)


async def test_alone_it_checks_what_needs_nobody_and_leaves_nothing_behind(told: Told) -> None:
    await told.round()
    assert told.wrong() == []
    assert told.held(False) == set()
    assert told.held(None) == NEVER | PEOPLE
    assert told.server.messages(told.channel) == []
    assert {file.mode for file in told.server.world.files.values()} == {"tombstone"}
    assert told.server.connections == 0


async def test_over_http_it_says_where_slack_must_reach_it(tmp_path: Path) -> None:
    async with SlackServer(mode="http") as server:
        told, port = Told(server, tmp_path), free_port()
        told_at(server, port)
        await told.round(app_token=None, signing_secret=server.signing_secret, port=port)
        assert told.held(False) == set()
        assert told.held(None) == NEVER | PEOPLE | {"S2"}
        assert any(f"http://127.0.0.1:{port}" in text for _, text in told.lines)
        assert json.loads(told.report.read_text())["way"] == "HTTP"
        assert server.signing_secret not in told.report.read_text()
        assert server.failures == []


async def test_where_slack_does_not_reach_it_that_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    async with SlackServer(mode="http") as server:
        told, port = Told(server, tmp_path), free_port()
        await told.round(app_token=None, signing_secret=server.signing_secret, port=port, prompt=0.5)
        (line,) = told.wrong()
        assert f"nothing is told at http://127.0.0.1:{port}" in line
        assert told.held(False) == set()
        assert {"S6", "S14", "S39"} <= told.held(True)
        assert {"S1", "S30", *PEOPLE} <= told.held(None)
        assert told.left() == []


# with a person


async def _asked(told: Told) -> tuple[Message, Message]:
    """The post that asks, and the one with the button in its thread."""
    await told.asks.wait()
    said = told.server.messages(told.channel)
    (ask,) = [one for one in said if one.text.startswith("*overpaint doctor* needs")]
    (button,) = [one for one in said if one.text == live_slack_people.BUTTON]
    return ask, button


async def _person(told: Told, ada: User) -> None:
    server, channel = told.server, told.channel
    ask, button = await _asked(told)
    said = await server.say(ada, channel, f"{SECRET} https://example.com", mention=True)
    server._posts.change(said, ada, _previewed, edited=False)
    below = await server.say(ada, channel, SECRET, thread=ask)
    await server.edit(ada, below, f"other {SECRET}")
    await server.remove(ada, below)
    await server.say(ada, channel, SECRET, files=[("secret.png", "image/png", png())])
    pressed = await server.press(ada, button, live_slack_channel.PRESS.id)
    await server.until(lambda: pressed.modal)
    await server.submit(
        ada,
        pressed,
        {"words": {"words": SECRET}, "seen": {"seen": "yes"}},
        files={"picture": ("secret.png", "image/png", png())},
    )
    await server.command(ada, channel, "/draw", SECRET)
    await server.shortcut(ada, ask, "Edit this picture")
    await server.react(ada, ask, "octagonal_sign")


def _previewed(message: Message) -> None:
    message.attachments = [{"id": 1, "title": "Example Domain", "from_url": "https://example.com"}]


async def _with(told: Told, person: Awaitable[None], patience: float = 5) -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(told.round(patience))
        group.create_task(_awaited(person))


async def _awaited(person: Awaitable[None]) -> None:
    await person


async def test_with_a_person_it_checks_what_takes_two(told: Told) -> None:
    await _with(told, _person(told, told.ada))
    assert told.wrong() == []
    assert told.held(None) == {"S3", "S19", "S26"}
    assert told.left() == []
    server, report = told.server, told.report.read_text()
    secrets = (
        server.bot_token,
        server.app_token,
        "Ada",
        SECRET,
        told.ada.id,
        told.channel.id,
        told.team.id,
        "secret.png",
    )
    for secret in (*secrets, *(one.trigger for one in server.interactions)):
        assert secret not in report
        assert all(secret not in text for _, text in told.lines)


async def test_what_comes_from_another_workspace_and_an_invitation_are_looked_at_by_chance(told: Told) -> None:
    server = told.server
    other = server.team("Other", installed=False)
    far = server.person(other, "Faye")
    told.channel.shared_with = [other]
    told.channel.members.append(far)
    attic = server.channel(told.team, "attic", bot=False)

    async def person() -> None:
        await _asked(told)
        await server.invite(attic, told.ada)
        await server.say(far, told.channel, "look", files=[("far.png", "image/png", png())])

    await _with(told, person(), patience=1)
    assert told.wrong() == []
    assert {"S19", "S26"} <= told.held(True)


async def test_nobody_does_anything_and_it_ends_in_time(told: Told) -> None:
    await told.round(patience=0.2)
    assert told.wrong() == []
    assert told.held(None) >= PEOPLE
    assert told.left() == []


# where Slack does not do as we rely on it


def _every(told: Told, change: Callable[[dict[str, Any]], None]) -> None:
    """What Slack tells is changed by this on its way."""
    hub = told.server._hub
    send = hub.send

    def changed(delivery: Delivery) -> None:
        change(delivery.body)
        send(delivery)

    hub.send = changed  # type: ignore[method-assign]


async def test_a_mention_that_is_told_once_is_not_held(told: Told) -> None:
    told.server.events = told.server.events - {"app_mention"}

    async def person() -> None:
        await _asked(told)
        await told.server.say(told.ada, told.channel, SECRET, mention=True)

    await _with(told, person(), patience=0.5)
    assert told.wrong() == [f"S4 NOT HELD: {SLACK['S4']} (told as message)"]


async def test_a_root_that_does_not_say_whose_it_is_and_a_reaction_to_nobodys_post_are_not_held(told: Told) -> None:
    def forget(body: dict[str, Any]) -> None:
        for name in ("parent_user_id", "item_user"):
            body.get("event", {}).pop(name, None)

    _every(told, forget)

    async def person() -> None:
        ask, _ = await _asked(told)
        await told.server.say(told.ada, told.channel, SECRET, thread=ask)
        await told.server.react(told.ada, ask, "octagonal_sign")

    await _with(told, person(), patience=0.5)
    assert told.held(False) == {"S22", "S31"}


async def test_an_edit_without_its_time_and_a_preview_with_one_are_not_held(told: Told) -> None:
    server = told.server

    async def person() -> None:
        await _asked(told)
        said = await server.say(told.ada, told.channel, f"{SECRET} https://example.com")
        server._posts.change(said, told.ada, _previewed, edited=True)
        other = await server.say(told.ada, told.channel, SECRET)
        server._posts.change(other, told.ada, lambda one: setattr(one, "text", "rewritten"), edited=False)

    await _with(told, person(), patience=0.5)
    assert told.held(False) == {"S20", "S33"}


async def test_a_person_who_does_not_see_the_picture_is_believed(told: Told) -> None:
    async def person() -> None:
        _, button = await _asked(told)
        pressed = await told.server.press(told.ada, button, live_slack_channel.PRESS.id)
        await told.server.until(lambda: pressed.modal)
        values = {"words": {"words": SECRET}, "seen": {"seen": "no"}}
        await told.server.submit(told.ada, pressed, values, files={"picture": ("a.png", "image/png", png())})

    await _with(told, person(), patience=1)
    assert told.wrong() == [f"S11 NOT HELD: {SLACK['S11']} (somebody does not see it)"]


async def test_a_picture_that_loses_what_it_says_of_itself_is_not_held(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    complete = told.server._web._handlers["files.completeUploadExternal"]

    def without_words(call: Any) -> dict[str, Any]:
        answer = complete(call)
        for one in answer["files"]:
            file = told.server.file(one["id"])
            file.data = file.data.replace(b"overpaint doctor", b"")
        return answer

    monkeypatch.setitem(told.server._web._handlers, "files.completeUploadExternal", without_words)
    await told.round()
    assert told.held(False) == {"S39"}
    assert any("bytes of" in line for line in told.wrong())


@pytest.mark.parametrize(
    ("name", "spoil", "lost"),
    [
        ("conversations.replies", "metadata", {"S6", "S14"}),
        ("conversations.history", "latest_reply", {"S10"}),
    ],
)
async def test_what_does_not_come_back_is_not_held(
    name: str, spoil: str, lost: set[str], told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler = told.server._web._handlers[name]

    def without(call: Any) -> dict[str, Any]:
        answer = handler(call)
        return answer | {"messages": [{k: v for k, v in one.items() if k != spoil} for one in answer["messages"]]}

    monkeypatch.setitem(told.server._web._handlers, name, without)
    await told.round()
    assert told.held(False) == lost
    assert told.left() == []


async def test_answers_that_do_not_tell_what_was_granted_are_not_held(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Web, "_may", lambda *_: {})
    await told.round()
    assert told.held(False) == {"S29"}


async def test_what_is_never_told_again_is_not_held(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(told.server._hub, "missed", lambda *_, **__: None)
    await told.round(prompt=4)
    assert told.held(False) == {"S1"}


async def test_an_event_that_comes_by_both_connections_is_not_held(told: Told) -> None:
    hub = told.server._hub
    send = hub.send

    def twice(delivery: Delivery) -> None:
        send(delivery)
        if delivery.body.get("event", {}).get("subtype") == "message_deleted":
            send(Delivery(delivery.kind, delivery.body))

    hub.send = twice  # type: ignore[method-assign]
    await told.round()
    assert told.held(False) == {"S2"}


async def test_another_program_with_the_same_tokens_is_told_of(told: Told) -> None:
    async with aiohttp.ClientSession() as session, session.ws_connect(told.server._socket.ticket()):
        await told.round()
    assert any("another program is connected" in text for _, text in told.lines)
    assert told.left() == []


async def test_updates_that_are_refused_too_soon_are_not_held(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(limits.A_MINUTE, 3, 30)
    await told.round()
    assert told.held(False) == {"S15"}
    assert "then 429" in told.wrong()[0]


# cut off early


@pytest.mark.parametrize("how", ["archived", "away", "unknown"])
async def test_where_it_may_not_post_it_ends_in_one_line(told: Told, how: str) -> None:
    channel = {
        "archived": lambda: told.server.channel(told.team, "attic", archived=True),
        "away": lambda: told.server.channel(told.team, "attic", bot=False),
        "unknown": lambda: Channel("C0UNKNOWN1", told.team, "nowhere", "public", 0),
    }[how]()
    await told.round(channel=channel.id)
    (line,) = told.wrong()
    assert line.startswith("the round ended: ")
    assert told.held(None) == set(SLACK)
    assert all(file.mode == "tombstone" for file in told.server.world.files.values())


async def test_a_wrong_token_ends_in_one_line_without_it(told: Told) -> None:
    await told.round(bot_token="xoxb-1-2-wrong")
    assert len(told.wrong()) == 1
    assert "xoxb-1-2-wrong" not in told.report.read_text() + "".join(text for _, text in told.lines)


async def test_an_app_token_that_opens_nothing_ends_after_what_needs_no_events(told: Told) -> None:
    await told.round(app_token="xapp-1-A1-2-wrong")
    (line,) = told.wrong()
    assert line.startswith("the round ended: ")
    assert "xapp" not in line
    assert {"S6", "S14", "S39"} <= told.held(True)
    assert told.left() == []


async def test_a_platform_that_fails_in_the_middle_is_told_and_the_round_goes_on(told: Told) -> None:
    told.server.fault("chat.update", status=503)
    await told.round()
    assert told.held(False) == {"S14"}
    assert {"S15", "S21", "S28", "S30"} <= told.held(True)
    assert told.left() == []


async def test_the_whole_command_makes_the_round(told: Told, tmp_path: Path) -> None:
    """A process of its own, ended by Ctrl-C while it waits for a person: what it posted is gone again."""
    server = told.server
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "doctor", "--live", f"https://acme.slack.com/archives/{told.channel.id}"),
        env={
            "PYTHONPATH": str(ROOT),
            "OVERPAINT_SLACK__BOT_TOKEN": server.bot_token,
            "OVERPAINT_SLACK__APP_TOKEN": server.app_token,
            "OVERPAINT_SLACK__API_BASE": server.api_base,
            "OVERPAINT_FILE_HOSTS": server.files.partition("//")[2],
            "OVERPAINT_DATA": str(tmp_path / "data"),
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # a shell's background ignores it
    )
    try:
        await server.until(
            lambda: any(one.text == live_slack_people.BUTTON for one in server.messages(told.channel)), 40
        )
        process.send_signal(signal.SIGINT)
        out, err = (text.decode() for text in await process.communicate())
    finally:
        if process.returncode is None:
            process.kill()
    assert process.returncode == 1
    assert err == "overpaint: stopped\n"
    assert "ok    S39:" in out
    assert "WRONG" not in out
    assert server.bot_token not in out
    assert server.app_token not in out
    assert server.messages(told.channel) == []
