"""What doctor finds out about a Slack app: one line for each thing, and no secret in any."""

import re
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.slack.scopes import SCOPES
from bot import doctor
from bot.acts import ASKING, REACTIONS
from bot.config import Slack
from bot.replies import CANCEL, UNDER_A_PICTURE
from tests.slack.conftest import Clock
from tests.slack.server import SlackServer

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    async with SlackServer(Clock()) as server:
        server.team("Acme")
        server.scopes = set(SCOPES)
        yield server
        assert server.failures == []


async def lines(server: SlackServer, bot: str | None = None, app: str | None = None) -> list[str]:
    bot, app = bot or server.bot_token, app or server.app_token
    found = [str(one) for one in await doctor.slack(Slack(bot_token=bot, app_token=app, api_base=server.api_base))]
    secrets = (bot, app, server.bot_token, server.app_token)
    assert all("\n" not in line and not any(one in line for one in secrets) for line in found)
    return found


def wrong(found: list[str]) -> list[str]:
    return [line for line in found if line.startswith("WRONG")]


async def test_it_says_who_the_bot_is_and_where_and_posts_nothing(slack: SlackServer) -> None:
    found = await lines(slack)
    assert wrong(found) == []
    assert "in the workspace Acme (https://acme.slack.com/)" in found[0]
    assert any("all 16 scopes are granted" in line for line in found)
    assert any("opens a socket" in line for line in found)
    assert any("in no channel yet: type /invite @" in line for line in found)
    assert [name for name, *_ in slack._web.requests] == ["auth.test", "users.conversations", "apps.connections.open"]
    assert slack.connections == 0


@pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")  # slack_sdk still uses it
@pytest.mark.parametrize("lacks", [None, "id", "secret"])
async def test_it_tells_whether_workspaces_can_install_the_app(slack: SlackServer, lacks: str | None) -> None:
    (told,) = await doctor.slack(
        Slack(
            client_id="1.2" if lacks == "id" else slack.oauth.client_id,
            client_secret="another" if lacks == "secret" else slack.oauth.client_secret,
            signing_secret=slack.signing_secret,
            port=0,
            api_base=slack.api_base,
        )
    )
    assert told.good is (lacks is None)
    assert ("/slack/oauth" in str(told)) is (lacks is None)
    assert slack.oauth.client_secret not in str(told)


async def test_it_counts_the_channels_that_it_is_in(slack: SlackServer) -> None:
    slack.channel(slack._home, "studio")
    assert any("it is in one channel" in line for line in await lines(slack))


async def test_missing_scopes_are_named_with_what_they_are_for(slack: SlackServer) -> None:
    slack.scopes = set(SCOPES) - {"files:read", "im:write"} | {"team:read"}
    found = await lines(slack)
    (line,) = wrong(found)
    assert "files:read (to fetch pictures that people send), im:write (" in line
    assert "install it again" in line
    assert any("not needed: team:read" in line for line in found)


async def test_a_token_that_is_wrong_ends_in_one_line(slack: SlackServer) -> None:
    (line,) = await lines(slack, bot="xoxb-1-2-wrong")
    assert line.startswith("WRONG")
    assert "OVERPAINT_SLACK__BOT_TOKEN" in line
    (line,) = wrong(await lines(slack, app="xapp-1-A1-2-wrong"))
    assert "OVERPAINT_SLACK__APP_TOKEN" in line
    assert "connections:write" in line


async def test_an_app_token_that_may_not_connect_is_wrong(slack: SlackServer) -> None:
    slack.app_scopes.clear()
    (line,) = wrong(await lines(slack))
    assert "connections:write" in line
    assert "OVERPAINT_SLACK__APP_TOKEN" in line


async def test_tokens_that_were_mixed_up_are_told_apart(slack: SlackServer) -> None:
    found = await lines(slack, bot=slack.app_token, app=slack.bot_token)
    assert found == wrong(found)
    assert [re.findall(r"OVERPAINT_SLACK__\w+", line)[0] for line in found] == [
        "OVERPAINT_SLACK__BOT_TOKEN",
        "OVERPAINT_SLACK__APP_TOKEN",
    ]
    assert slack._web.requests == []


async def test_a_platform_in_trouble_ends_in_one_line(slack: SlackServer) -> None:
    slack.fault("auth.test", status=503)
    (line,) = await lines(slack)
    assert line.startswith("WRONG")
    assert "try again" in line


async def test_offline_ends_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    found = await doctor.slack(Slack(bot_token="xoxb-7", app_token="xapp-7", api_base=f"http://127.0.0.1:{port}/api/"))
    assert [one.good for one in found] == [False]
    assert "online" in found[0].text
    assert "xoxb-7" not in found[0].text


# the pages


PAGE = (ROOT / "docs" / "slack.md").read_text()


def test_the_page_names_what_people_can_press_type_and_react_with_and_what_is_granted() -> None:
    assert "`/draw" in PAGE
    for shortcut in set(ASKING) - {"edit"}:
        assert f"**{shortcut}**" in PAGE
    for action in (*UNDER_A_PICTURE, CANCEL):
        assert f"| {action.label} |" in PAGE
    for name in re.findall(r"`:([a-z_]+):`", PAGE):
        assert name in REACTIONS
    for scope in SCOPES:
        assert f"`{scope}`" in PAGE


async def test_what_the_page_says_is_seen_is_what_is_said(slack: SlackServer) -> None:
    said = [*await lines(slack, bot="xoxb-1-2-wrong"), *await lines(slack, app="xapp-1-A1-2-wrong")]
    slack.scopes.discard("files:read")
    said += await lines(slack)
    for quoted in ("the bot's token: Slack does not take the token", "the app's token:", "the app lacks the scope"):
        assert quoted in PAGE
        assert any(quoted in one for one in said), quoted
