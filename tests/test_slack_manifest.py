"""The manifest of the Slack app asks for what the code uses: nothing more, nothing less."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.client import Client
from adapters.slack.scopes import SCOPES
from bot.acts import ASKING
from tests.slack.reference import event_scopes, methods

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "deploy" / "slack-manifest.yaml").read_text()
MANIFEST: dict[str, Any] = yaml.safe_load(TEXT)
SOURCES = [ast.parse(path.read_text()) for path in sorted((ROOT / "adapters" / "slack").glob("*.py"))]
KINDS = ("channels", "groups", "im", "mpim")  # any one is enough for the method, each for its own kind of channel
ALONE = {"conversations.open": {"im:write"}}  # opened with one person only
BUTTONS = {"edit"}  # which no manifest tells


def function(name: str) -> ast.AST:
    (found,) = [
        node
        for source in SOURCES
        for node in ast.walk(source)
        if isinstance(node, ast.FunctionDef) and node.name == name
    ]
    return found


def strings(node: ast.AST) -> set[str]:
    return {one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def called() -> set[str]:
    """The methods of the Web API that the adapter calls."""

    def names() -> Iterator[str]:
        for source in SOURCES:
            for node in ast.walk(source):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                    of = node.func.value
                    name = of.attr if isinstance(of, ast.Attribute) else of.id if isinstance(of, ast.Name) else ""
                    if name.lstrip("_") == "client":
                        yield node.func.attr

    found = set(names())
    ours = {name for name in found if hasattr(Client, name) and not hasattr(AsyncWebClient, name)}
    found -= {"send_socket_mode_response"}  # an acknowledgement
    return {name.replace("_", ".") for name in found - ours}


def heard() -> set[str]:
    """The events that something is done about, by the names under which an app subscribes to them."""
    happened = {
        text
        for node in ast.walk(function("_happened"))
        if isinstance(node, ast.MatchValue)
        for text in strings(node.value)
    }
    goodbyes = {
        text
        for node in ast.walk(function("_lets_us_go"))
        if isinstance(node, ast.Compare)
        for text in strings(node.comparators[0])
    }
    return (happened - {"message"}) | {f"message.{kind}" for kind in KINDS} | goodbyes


def needed() -> set[str]:
    """What Slack's reference wants for that."""
    wanted = {"commands"}  # https://docs.slack.dev/reference/scopes/commands
    for name in called():
        scopes = ALONE.get(name) or set(methods()[name].scopes)
        assert len(scopes) < 2 or {one.partition(":")[0] for one in scopes} == set(KINDS), name
        wanted |= scopes
    for name in heard():
        told = event_scopes()[name]
        wanted |= set(told) if len(told) == 1 else set()  # of several, any one is enough
    return wanted


def test_every_method_that_is_called_is_in_the_reference() -> None:
    assert called() <= set(methods())
    assert {"auth.test", "chat.postMessage", "apps.connections.open", "views.open"} <= called()


def test_exactly_the_scopes_in_use() -> None:
    asked = MANIFEST["oauth_config"]["scopes"]
    assert list(asked) == ["bot"]
    assert set(asked["bot"]) == needed()
    assert asked["bot"] == sorted(set(asked["bot"]))


def test_exactly_the_events_in_use_and_each_may_be_told() -> None:
    events = MANIFEST["settings"]["event_subscriptions"]["bot_events"]
    assert events == sorted(heard())
    for name in events:
        scopes = event_scopes()[name]
        assert not scopes or set(scopes) & set(MANIFEST["oauth_config"]["scopes"]["bot"]), name


def test_every_scope_says_what_for_and_doctor_knows_it() -> None:
    told = dict(re.findall(r"^ +- ([a-z_]+(?::[a-z]+)?) # (.+)$", TEXT, re.MULTILINE))
    assert told == SCOPES
    assert list(told) == MANIFEST["oauth_config"]["scopes"]["bot"]


def test_the_shortcuts_and_the_command_are_those_that_are_answered() -> None:
    features = MANIFEST["features"]
    shortcuts = {one["callback_id"]: one for one in features["shortcuts"]}
    assert set(shortcuts) == set(ASKING) - BUTTONS
    for id, one in shortcuts.items():
        assert one["type"] == ("global" if id == "Draw a picture" else "message")
        assert one["name"] == id  # https://docs.slack.dev/reference/app-manifest: at most 24 characters
        assert len(one["name"]) <= 24
        assert len(one["description"]) <= 150
    (command,) = features["slash_commands"]
    assert command["command"] == "/draw"
    assert command["should_escape"] is False  # what is typed arrives as it was typed


def test_it_is_for_socket_mode_in_one_workspace() -> None:
    settings = MANIFEST["settings"]
    assert settings["socket_mode_enabled"] is True
    assert settings["interactivity"] == {"is_enabled": True}
    assert settings["org_deploy_enabled"] is False
    assert settings["token_rotation_enabled"] is False
    assert MANIFEST["features"]["app_home"]["messages_tab_enabled"] is True
    assert MANIFEST["features"]["app_home"]["messages_tab_read_only_enabled"] is False
    assert MANIFEST["features"]["bot_user"]["display_name"]
