"""The full round against a server that keeps Discord's rules, with and without a person."""

import asyncio
import json
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from adapters.discord import render
from bot import live_discord
from bot.assumptions import ASSUMPTIONS, DISCORD
from bot.config import Discord
from bot.live import png
from tests.discord.conftest import ada, channel, clock, guild, server
from tests.discord.permissions import Permission
from tests.discord.server import DiscordServer
from tests.discord.world import Channel, Guild, Message, User

__all__ = ["ada", "channel", "clock", "guild", "server"]
ROOT = Path(__file__).parent.parent.parent
BY_HAND = {"D22", "D23", "D24", "D25", "D26", "D27", "D28", "D29", "D30", "D31", "D32", "D33", "D34"}


class Told:
    """What the round said and wrote."""

    def __init__(self, server: DiscordServer, channel: Channel, folder: Path) -> None:
        self.server = server
        self.channel = channel
        self.report = folder / live_discord.REPORT
        self.lines: list[tuple[bool | None, str]] = []
        self.asks = asyncio.Event()

    async def round(self, patience: float = 0, channel: int | None = None, token: str | None = None) -> None:
        await live_discord.make(
            Discord(token=token or self.server.token, api_base=self.server.api_base),
            channel or self.channel.id,
            [self.server.cdn.partition("//")[2]],
            self.report,
            self._hear,
            patience=patience,
        )

    def _hear(self, held: bool | None, told: str) -> None:
        self.lines.append((held, told))
        if "look at the channel" in told:
            self.asks.set()

    def held(self, held: bool | None) -> set[str]:
        return {one["id"] for one in json.loads(self.report.read_text())["assumptions"] if one["held"] is held}


@pytest.fixture
def told(server: DiscordServer, channel: Channel, tmp_path: Path) -> Told:
    return Told(server, channel, tmp_path)


def test_the_page_tells_every_assumption_and_where_it_is_written() -> None:
    page = (ROOT / "docs" / "assumptions.md").read_text()
    rows = re.findall(r"^\| (D\d+) \| (.+?) \| (.+?) \| (.+?) \|$", page, re.MULTILINE)
    assert {id: sentence for id, sentence, _, _ in rows} == DISCORD
    assert len(rows) == len(DISCORD)
    for id, _, source, checked in rows:
        assert "https://docs.discord.com/" in source or "inference" in source, id
        assert checked in ("alone", "with a person", "not by `--live`", "in a thread"), id
        assert (checked == "alone") == (id not in BY_HAND), id
    source = (ROOT / "bot" / "live_discord.py").read_text()
    assert {id for id in DISCORD if f'"{id}"' in source} == set(DISCORD)


async def test_alone_it_checks_what_needs_nobody_and_leaves_nothing_behind(told: Told) -> None:
    await told.round()
    assert told.held(False) == set()
    assert told.held(None) == BY_HAND
    assert told.server.messages(told.channel) == []
    assert [text for held, text in told.lines if held is False] == []


async def _asked(told: Told) -> Message:
    await told.asks.wait()
    (found,) = [one for one in told.server.messages(told.channel) if one.content == live_discord.ASKED]
    return found


async def _person(told: Told, ada: User) -> None:
    server, channel = told.server, told.channel
    ask = await _asked(told)
    said = await server.say(ada, channel, "secret words https://example.com", reply_to=ask)
    await server.suppress(said)
    await server.say(ada, channel, "secret words", reply_to=ask, ping=False)
    (button,) = [one["custom_id"] for row in ask.components for one in row["components"]]
    assert render.action_of(button) == live_discord.PRESS.id
    pressed = await server.press(ada, ask, button)
    await server.until(lambda: pressed.modal)
    await server.submit(ada, pressed, {"words": "secret words"}, files={"picture": ("secret.png", "image/png", png())})
    await server.until(lambda: any(one["name"] == "draw" for one in server.world.commands[None]))
    await server.command(ada, channel, "draw", {"prompt": "secret words"})
    await server.say(ada, channel, forward=ask)
    await server.react(ada, ask, "🛑")


@pytest.mark.parametrize("privileged", [True, False])
async def test_with_a_person_it_checks_what_takes_two(told: Told, ada: User, privileged: bool) -> None:
    told.server.privileged = privileged
    async with asyncio.TaskGroup() as group:
        group.create_task(told.round(patience=5))
        group.create_task(_person(told, ada))
    assert told.held(False) == set()
    assert told.held(None) == {"D22", "D32", "D33", "D34"} | (set() if privileged else {"D30"})
    assert [one for one in told.server.messages(told.channel) if one.author is told.server.bot] == []
    report = told.report.read_text()
    assert json.loads(report)["message_content_granted"] is privileged
    for secret in (told.server.token, "Ada", "secret words", str(ada.id), str(told.channel.id), "secret.png"):
        assert secret not in report
        assert all(secret not in text for _, text in told.lines)
    for asked in told.server.interactions:
        assert asked.token not in report


async def test_what_does_not_hold_is_said(told: Told, ada: User) -> None:
    """A reply that pings may come without words to those who may not read: then the core of it needs the intent."""
    told.server.quiet_replies = True

    async def person() -> None:
        await told.server.say(ada, told.channel, "secret words", reply_to=await _asked(told))

    async with asyncio.TaskGroup() as group:
        group.create_task(told.round(patience=1))
        group.create_task(person())
    assert told.held(False) == {"D23"}
    assert [text for held, text in told.lines if held is False] == [
        f"D23 NOT HELD: {ASSUMPTIONS['D23']} (it came without words)"
    ]


async def test_in_a_thread_its_root_is_looked_at(told: Told, ada: User) -> None:
    root = await told.server.say(ada, told.channel, "look")
    told.channel = await told.server.thread(ada, told.channel, "robots", starter=root)
    await told.round()
    assert "D22" in told.held(True)
    assert told.held(False) == set()


@pytest.mark.parametrize("lacking", [Permission.SEND_MESSAGES, Permission.VIEW_CHANNEL, Permission.ATTACH_FILES])
async def test_where_it_may_not_post_it_ends_in_one_line(told: Told, guild: Guild, lacking: Permission) -> None:
    told.server.overwrite(told.channel, guild, 0, lacking)
    await told.round()
    assert _wrong(told.lines) == 1
    assert told.held(None) == set(DISCORD)


async def test_a_channel_that_is_not_there_and_a_wrong_token_end_in_one_line(told: Told) -> None:
    await told.round(channel=123456789012345678)
    assert _wrong(told.lines) == 1
    told.lines.clear()
    await told.round(token="MTIz.wrong.token")
    assert _wrong(told.lines) == 1
    assert "MTIz" not in told.report.read_text()


def _wrong(lines: Sequence[tuple[bool | None, str]]) -> int:
    return sum(held is False for held, _ in lines)


async def test_a_platform_that_fails_in_the_middle_is_told_and_the_round_goes_on(told: Told) -> None:
    told.server.fault("PATCH", "/messages/", status=503, times=1)
    await told.round()
    assert told.held(False) == {"D10", "D11", "D12"}
    assert {"D13", "D14", "D21"} <= told.held(True)
    assert told.server.messages(told.channel) == []
