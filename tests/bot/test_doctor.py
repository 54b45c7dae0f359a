"""What doctor finds out about a Discord bot: one line for each thing, and no secret in any."""

import asyncio
import re
import signal
import socket
import sys
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from adapters.discord.commands import COMMANDS, SLASH
from bot import doctor, words
from bot.__main__ import main
from bot.acts import REACTIONS
from bot.config import Discord
from bot.live_discord import ASKED
from bot.replies import CANCEL, UNDER_A_PICTURE
from tests.discord.conftest import ada, channel, clock, guild, server
from tests.discord.permissions import BOT, Permission
from tests.discord.server import DiscordServer
from tests.discord.world import Channel, Guild

__all__ = ["ada", "channel", "clock", "guild", "server"]


async def lines(server: DiscordServer, token: str | None = None) -> list[str]:
    token = token or server.token
    found = [str(one) for one in await doctor.discord(Discord(token=token, api_base=server.api_base))]
    assert all("\n" not in line and token not in line and server.token not in line for line in found)
    return found


def wrong(found: list[str]) -> list[str]:
    return [line for line in found if line.startswith("WRONG")]


async def test_it_says_who_the_bot_is_and_asks_nothing_that_changes_anything(
    server: DiscordServer, guild: Guild
) -> None:
    found = await lines(server)
    assert wrong(found) == []
    assert any("Discord knows the bot as overpaint" in line for line in found)
    assert any("1 shard, 1000 of 1000 session starts left" in line for line in found)
    assert any("it is in one server" in line for line in found)
    assert {method for method, *_ in server.requests} == {"GET"}
    assert server.identified == 0


async def test_the_invitation_asks_for_the_least(server: DiscordServer) -> None:
    (line,) = [line for line in await lines(server) if "https://discord.com/oauth2/authorize" in line]
    asked = parse_qs(urlsplit(line[line.index("https") :]).query)
    assert asked["client_id"] == [str(server.bot.id)]
    assert asked["scope"] == ["bot applications.commands"]
    assert int(asked["permissions"][0]) == int(
        Permission.VIEW_CHANNEL
        | Permission.SEND_MESSAGES
        | Permission.SEND_MESSAGES_IN_THREADS
        | Permission.ATTACH_FILES
        | Permission.READ_MESSAGE_HISTORY
    )


@pytest.mark.parametrize("granted", [True, False])
async def test_it_says_whether_message_content_is_granted_and_what_it_costs(
    server: DiscordServer, granted: bool
) -> None:
    server.privileged = granted
    (line,) = [line for line in await lines(server) if "message content" in line]
    assert ("replies with the ping off" in line) is not granted


async def test_it_says_what_the_role_lacks_in_a_server(server: DiscordServer, guild: Guild) -> None:
    server.permit(guild, BOT & ~Permission.ATTACH_FILES)
    (line,) = wrong(await lines(server))
    assert "Studio" in line
    assert "Attach Files" in line


async def test_before_the_first_invitation_it_says_what_to_do(server: DiscordServer) -> None:
    assert any("in no server yet" in line for line in await lines(server))


def test_what_is_set_in_the_portal_and_keeps_words_from_us_is_wrong() -> None:
    about = {
        "interactions_endpoint_url": "https://example.com/hook",
        "bot_require_code_grant": True,
        "bot_public": False,
    }
    found = [str(one) for one in doctor._portal(about)]
    assert [line[:5] for line in found] == ["WRONG", "WRONG", "     "]
    assert "clear it" in found[0]
    assert "only its owner" in found[2]


def test_too_many_starts_are_wrong() -> None:
    starts = {"total": 1000, "remaining": 0, "reset_after": 7_200_000}
    assert "in 2.0 hours" in str(doctor._starts(1, starts))
    assert doctor._starts(1, starts).good is False


async def test_a_token_that_is_wrong_ends_in_one_line(server: DiscordServer) -> None:
    for token in ("MTIz.wrong.token", "Bot x", "é"):
        (line,) = await lines(server, token)
        assert line.startswith("WRONG")
        assert "OVERPAINT_DISCORD__TOKEN" in line


async def test_a_platform_in_trouble_ends_in_one_line(server: DiscordServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "ANSWER", 2.0)
    for status in (500, 503):
        server.fault("GET", "/users/@me$", status=status, times=2)
        (line,) = await lines(server)
        assert line.startswith("WRONG")
        assert "try again" in line


async def test_offline_ends_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    found = await doctor.discord(Discord(token="secret-7", api_base=f"http://127.0.0.1:{port}/api/v10"))
    assert len(found) == 1
    assert found[0].good is False
    assert "online" in found[0].text
    assert "secret-7" not in found[0].text


# the command


@pytest.fixture
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("OVERPAINT_DISCORD__TOKEN", raising=False)


@pytest.mark.usefixtures("nothing_set")
def test_live_without_a_token_says_which_setting(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--live", "123456789012345678"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "OVERPAINT_DISCORD__TOKEN" in told.err
    assert told.err.count("\n") == 1


@pytest.mark.parametrize("channel", ["studio", "#studio", "12", "https://example.com/channels/1/123456789012345678"])
def test_a_channel_that_is_none_is_wrong_usage(channel: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as error:
        main(["doctor", "--live", channel])
    assert error.value.code == 2
    told = capsys.readouterr()
    assert "link" in told.err
    assert told.err.count("\n") == 1


async def test_the_whole_command_makes_the_round(server: DiscordServer, channel: Channel, tmp_path: Path) -> None:
    """A process of its own, ended by Ctrl-C while it waits for a person: what it posted is gone again."""
    guild = channel.guild
    assert guild
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "doctor", "--live", f"https://discord.com/channels/{guild.id}/{channel.id}"),
        env={
            "PYTHONPATH": str(Path(__file__).parent.parent.parent),
            "OVERPAINT_DISCORD__TOKEN": server.token,
            "OVERPAINT_DISCORD__API_BASE": server.api_base,
            "OVERPAINT_FILE_HOSTS": server.cdn.partition("//")[2],
            "OVERPAINT_DATA": str(tmp_path / "data"),
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # a shell's background ignores it
    )
    try:
        await server.until(lambda: any(one.content == ASKED for one in server.messages(channel)), 40)
        process.send_signal(signal.SIGINT)
        out, err = (told.decode() for told in await process.communicate())
    finally:
        if process.returncode is None:
            process.kill()
    assert process.returncode == 1
    assert err == "overpaint: stopped\n"
    assert "ok    D1:" in out
    assert "WRONG" not in out
    assert server.token not in out
    assert server.messages(channel) == []


# the page


PAGE = (Path(__file__).parent.parent.parent / "docs" / "discord.md").read_text()


def test_the_page_names_what_people_can_press_type_react_with_and_must_grant() -> None:
    for command in COMMANDS:
        assert (f"`/{command['name']}`" if command.get("type") == SLASH else f"**{command['name']}**") in PAGE
    for action in (*UNDER_A_PICTURE, CANCEL):
        assert f"| {action.label} |" in PAGE
    for emoji in ("🛑", "✋", "🗑", "❌"):
        assert emoji in PAGE
        assert emoji in REACTIONS
    assert set(re.findall(r"^\| ([A-Z][a-z]+(?: [A-Za-z]+)+) \| to ", PAGE, re.MULTILINE)) == set(
        doctor.needed().values()
    )


async def test_what_the_page_says_is_seen_is_what_is_said(server: DiscordServer) -> None:
    said = [*await lines(server), *await lines(server, "wrong"), words.wordless(), words.lacks(["Attach Files"])]
    for quoted in (
        "Discord does not take the token",
        "I cannot read that",
        "I cannot answer there: I need the permission",
        "of 1000 session starts left",
    ):
        assert quoted in PAGE
        assert any(quoted in one for one in said), quoted


async def test_run_says_that_it_hears_discord(server: DiscordServer, channel: Channel, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{server.token}\n")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        env={
            "PYTHONPATH": str(Path(__file__).parent.parent.parent),
            "OVERPAINT_DISCORD__TOKEN_FILE": str(tmp_path / "token"),
            "OVERPAINT_DISCORD__API_BASE": server.api_base,
            "OVERPAINT_DATA": str(tmp_path / "data"),
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    try:
        async with asyncio.timeout(30):
            assert await process.stdout.readline() == b"ready: discord\n"
        process.send_signal(signal.SIGTERM)
        _, err = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    assert process.returncode == 0
    assert b"Traceback" not in err
    assert server.token.encode() not in err
