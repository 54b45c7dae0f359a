"""What is set, and what is missing: each line says what would be right."""

import asyncio
import importlib.metadata
import importlib.util
import logging
import os
import platform
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from adapters.slack.scopes import SCOPES
from bot import live
from bot.config import SETTINGS, Discord, Settings, Slack, Web, WrongSettings, load
from bot.draw import INSTALL, NEEDED
from bot.live import Where
from engine import models
from engine.backends.embedded import Embedded
from engine.errors import EngineError

ROOM = 1 << 30  # bytes that pictures should have
PATIENCE = 300.0  # seconds for a model to load
DEVICE = """
import torch
cuda, mps = torch.cuda.is_available(), torch.backends.mps.is_available()
print(torch.cuda.get_device_name() if cuda else "mps" if mps else f"cpu, {torch.get_num_threads()} threads")
"""
ANSWER = 20.0  # seconds for Discord or Slack to say who we are
PORTAL = "https://discord.com/developers/applications"
APPS = "https://api.slack.com/apps"
PACKAGES = {"PIL": "pillow", "pillow_heif": "pillow-heif"}  # where the name to install is not the name to import


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `good` is None where it is only told."""

    good: bool | None
    text: str

    def __str__(self) -> str:
        return f"{'      ' if self.good is None else 'ok    ' if self.good else 'WRONG '}{self.text}"


def main(environment: Mapping[str, str], file: Path | None, where: Where | None = None) -> int:
    """Prints what it finds; 1 when something must be put right. With `where`, the full round is made there."""
    bad = 0

    def show(finding: Finding) -> None:
        nonlocal bad
        print(finding, flush=True)
        bad += finding.good is False

    if where is None:
        for finding in findings(environment, file):
            show(finding)
    else:
        settings = load(environment, file)
        if lacking := _not_set(settings, where):
            print(f"overpaint doctor: {lacking}", file=sys.stderr)
            return 1
        _live(settings, where, show)
    if bad:
        print(
            f"overpaint doctor: {bad} thing{'s are' if bad > 1 else ' is'} wrong; the lines say what is right",
            file=sys.stderr,
        )
    return 1 if bad else 0


def _not_set(settings: Settings, where: Where) -> str | None:
    """What is missing for a round there."""
    if where.platform == live.DISCORD and settings.discord is None:
        return (
            "that is a channel of Discord, and --live needs a bot there:"
            " give its token as OVERPAINT_DISCORD__TOKEN (docs/discord.md shows how to get one)"
        )
    if where.platform == live.SLACK and not (settings.slack and settings.slack.bot_token):
        return (
            "that is a channel of Slack, and --live needs an app there: give its tokens as OVERPAINT_SLACK__BOT_TOKEN"
            " and OVERPAINT_SLACK__APP_TOKEN (docs/slack.md shows how to get them)"
        )
    return None


def findings(environment: Mapping[str, str], file: Path | None) -> Iterator[Finding]:
    """One after the other, the slow ones last."""
    yield Finding(sys.version_info >= (3, 11), f"Python {platform.python_version()} (3.11 or newer is needed)")
    try:
        settings = load(environment, file)
    except WrongSettings as error:
        yield from (Finding(False, problem) for problem in error.problems)
        settings = Settings()
    else:
        yield from _settings(settings, environment)
    if settings.discord:
        yield from asyncio.run(discord(settings.discord))
    if settings.slack:
        yield from asyncio.run(slack(settings.slack))
    yield _folder(settings.data)
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    for name in NEEDED:
        package = PACKAGES.get(name, name)
        there = "is not installed: " + INSTALL if name in missing else importlib.metadata.version(package)
        yield Finding(name not in missing, f"{package} {there}")
    if not missing:
        yield _device()
        yield asyncio.run(_model(settings))


def _settings(settings: Settings, environment: Mapping[str, str]) -> Iterator[Finding]:
    if settings.web:
        yield _port(settings.web)
    if not (settings.web or settings.discord or settings.slack):
        yield Finding(None, "no platform is set: `overpaint try` needs none; for `run` set OVERPAINT_WEB__PORT=8765")
    for setting in SETTINGS:
        if setting.secret and environment.get(setting.variable):
            yield Finding(None, f"{setting.variable} is given (not shown)")


# Discord


async def discord(settings: Discord) -> list[Finding]:
    """Who the token is, what it may, and where it is invited. Asks Discord; connects to nothing, posts nothing."""
    from adapters.discord.client import Client
    from adapters.discord.doors import translated
    from adapters.errors import AdapterError

    client = Client(lambda _name, _data: None)
    try:
        async with asyncio.timeout(ANSWER):
            with translated():
                await client.open(settings.token, settings.api_base)
                about: Mapping[str, Any] = await client.http.application_info()
                shards, _, starts = await client.http.get_bot_gateway()
                servers = await client.http.get_guilds(200, with_counts=False)
                commands = await client.http.get_global_commands(client.application_id or 0)
    except AdapterError as error:
        return [Finding(False, _refused(str(error), settings))]
    except TimeoutError:
        return [Finding(False, _refused(f"Discord does not answer within {ANSWER:g} s", settings))]
    finally:
        await client.close()
    return [
        Finding(True, f"Discord knows the bot as {client.user}"),
        _content(granted=client.reads_everything),
        *_portal(about),
        _starts(shards, starts),
        Finding(None, f"{len(commands)} commands are registered" if commands else "`run` registers the commands"),
        *_servers(servers),
        Finding(None, f"invite it to a server: {invitation(str(client.application_id))}"),
    ]


def _refused(told: str, settings: Discord) -> str:
    told = " ".join(told.replace(settings.token, "(the token)").split())
    if "token" in told:
        return f"{told} ({PORTAL}, Bot, Reset Token) and give it as OVERPAINT_DISCORD__TOKEN"
    if "reached" in told:
        return f"{told}: is this machine online, and is {settings.api_base} right?"
    return f"{told}: try again in a minute; https://discordstatus.com tells of outages"


def _content(*, granted: bool) -> Finding:
    """What is read of people's messages."""
    if granted:
        return Finding(None, "message content is granted: every message that the bot can see is readable")
    return Finding(
        None,
        "message content is not granted: works when mentioned, in direct messages and when replied to with the ping on;"
        " replies with the ping off, and messages in threads without a mention, are not readable"
        f" ({PORTAL}, Bot, Message Content Intent grants it)",
    )


def _portal(about: Mapping[str, Any]) -> Iterator[Finding]:
    """What may be set in the developer portal that keeps people's words from us."""
    if about.get("interactions_endpoint_url"):
        yield Finding(
            False,
            "an Interactions Endpoint URL is set, so no command and no press of a button arrives here:"
            f" clear it ({PORTAL}, General Information)",
        )
    if about.get("bot_require_code_grant"):
        yield Finding(
            False, f"Requires OAuth2 Code Grant is on, so the invitation below fails: switch it off ({PORTAL}, Bot)"
        )
    if about.get("bot_public") is False:
        yield Finding(None, "the bot is private: only its owner can invite it")


def _starts(shards: int, starts: Mapping[str, Any]) -> Finding:
    """Each connection that cannot be resumed costs one start."""
    left, total, hours = starts["remaining"], starts["total"], starts["reset_after"] / 3_600_000
    told = f"{shards} shard{'s' if shards > 1 else ''}, {left} of {total} session starts left"
    if left >= shards:
        return Finding(True, told)
    return Finding(False, f"{told}: something starts it over and over; in {hours:.1f} hours it may start again")


def _servers(servers: Sequence[Mapping[str, Any]]) -> Iterator[Finding]:
    """Where it is, and what its role lacks there; single channels may still forbid more."""
    from discord import Permissions

    if not servers:
        yield Finding(None, "it is in no server yet: open the link below and choose one")
        return
    many = (
        "200 servers or more"
        if len(servers) == 200
        else f"{len(servers)} servers"
        if len(servers) > 1
        else "one server"
    )
    yield Finding(True, f"it is in {many}")
    for server in servers:
        has = Permissions(int(server["permissions"]))
        lacks = [told for name, told in needed().items() if not (has.administrator or getattr(has, name))]
        if lacks:
            yield Finding(
                False, f"{server['name']}: its role lacks {', '.join(lacks)}: grant it in Server Settings, Roles"
            )


def needed() -> Mapping[str, str]:
    """The least permissions, by discord.py's names and by Discord's."""
    from adapters.discord.adapter import NEEDED

    return {**NEEDED, "send_messages_in_threads": "Send Messages in Threads"}


def invitation(application: str) -> str:
    """The link that brings the bot into a server, with the least permissions."""
    from discord import Permissions
    from discord.utils import oauth_url

    return oauth_url(
        application,
        permissions=Permissions(**dict.fromkeys(needed(), True)),
        scopes=("bot", "applications.commands"),
    )


# Slack


async def slack(settings: Slack) -> list[Finding]:
    """Who the tokens are, and what they may. Asks Slack; connects to nothing, posts nothing."""
    from adapters.errors import AdapterError
    from adapters.slack.client import Client
    from adapters.slack.doors import translated

    if mixed := list(_mixed_up(settings)):
        return mixed
    several = [await _installable(settings)] if settings.client_id else []
    if not settings.bot_token:
        return several
    client = Client(settings.bot_token, f"{settings.api_base.rstrip('/')}/")
    try:
        async with asyncio.timeout(ANSWER):
            with translated():
                us = await client.auth_test()
    except (AdapterError, TimeoutError) as error:
        return [Finding(False, _slack_refused(error, settings, OF_THE_BOT))]
    found = [
        *several,
        Finding(True, f"Slack knows the bot as {us.get('user')} in the workspace {us.get('team')} ({us.get('url')})"),
        *_scopes(us.headers.get("x-oauth-scopes")),
    ]
    try:
        async with asyncio.timeout(ANSWER):
            with translated():
                page = await client.users_conversations(types="public_channel,private_channel,mpim", limit=200)
        found.append(_channels(len(page["channels"]), str(us.get("user"))))
    except (AdapterError, TimeoutError):
        pass  # a scope is missing, which is said above
    if settings.app_token:
        try:
            async with asyncio.timeout(ANSWER):
                with translated():
                    await client.apps_connections_open(app_token=settings.app_token)
        except (AdapterError, TimeoutError) as error:
            found.append(Finding(False, _slack_refused(error, settings, OF_THE_APP)))
        else:
            found.append(Finding(True, "the app's token opens a socket"))
    return found


async def _installable(settings: Slack) -> Finding:
    """Slack looks at the client's id and secret before it looks at a code."""
    from slack_sdk.errors import SlackApiError
    from slack_sdk.web.async_client import AsyncWebClient

    from adapters.errors import AdapterError
    from adapters.slack.doors import reason, translated

    client = AsyncWebClient(base_url=f"{settings.api_base.rstrip('/')}/", retry_handlers=[])
    try:
        async with asyncio.timeout(ANSWER):
            with translated():
                try:
                    await client.oauth_v2_access(
                        client_id=settings.client_id or "", client_secret=settings.client_secret or "", code="doctor"
                    )
                except SlackApiError as error:
                    if reason(error) == "invalid_code":
                        return Finding(True, "workspaces install the app at https://YOUR-HOST/slack/oauth")
                    if reason(error) in ("invalid_client_id", "bad_client_secret"):
                        return Finding(False, f"Slack does not take {OF_THE_CLIENT}")
                    raise
    except (AdapterError, TimeoutError) as error:
        return Finding(False, _slack_refused(error, settings, OF_THE_APP))
    return Finding(False, "Slack took a code that it never gave: is the API's address right?")


OF_THE_CLIENT = (
    f"the client's id and secret: copy both again ({APPS}, Basic Information, App Credentials) as"
    " OVERPAINT_SLACK__CLIENT_ID and OVERPAINT_SLACK__CLIENT_SECRET"
)
OF_THE_BOT = f"give the Bot User OAuth Token ({APPS}, Install App) as OVERPAINT_SLACK__BOT_TOKEN"
OF_THE_APP = (
    f"give an app-level token with connections:write ({APPS}, Basic Information, App-Level Tokens)"
    " as OVERPAINT_SLACK__APP_TOKEN"
)


def _mixed_up(settings: Slack) -> Iterator[Finding]:
    """Tokens say at their beginning what they are."""
    bot_token = settings.bot_token or ""
    if bot_token.startswith(("xapp-", "xoxp-")):
        kind = "the app's" if bot_token.startswith("xapp-") else "a person's"
        yield Finding(False, f"OVERPAINT_SLACK__BOT_TOKEN is {kind} token; the bot's begins with xoxb-: {OF_THE_BOT}")
    if settings.app_token and settings.app_token.startswith("xox"):
        yield Finding(False, f"OVERPAINT_SLACK__APP_TOKEN does not begin with xapp-: {OF_THE_APP}")


def _slack_refused(error: Exception, settings: Slack, token: str) -> str:
    from adapters.errors import NotAllowed

    told = f"Slack does not answer within {ANSWER:g} s" if isinstance(error, TimeoutError) else str(error)
    for secret in filter(None, (settings.bot_token, settings.app_token, settings.client_secret)):
        told = told.replace(secret, "(the token)")
    told = " ".join(told.split())
    if isinstance(error, NotAllowed):
        return f"{'the bot' if token == OF_THE_BOT else 'the app'}'s token: {told.partition(':')[0]}: {token}"
    if "reached" in told:
        return f"{told}: is this machine online, and is {settings.api_base} right?"
    return f"{told}: try again in a minute; https://slack-status.com tells of outages"


def _scopes(told: str | None) -> Iterator[Finding]:
    """What was granted, against what the manifest asks for."""
    if told is None:
        yield Finding(None, "Slack does not tell which scopes were granted")
        return
    granted = {one.strip() for one in told.split(",") if one.strip()}
    if lacks := [f"{name} ({why})" for name, why in SCOPES.items() if name not in granted]:
        many = f"the scope{'s' if len(lacks) > 1 else ''} {', '.join(lacks)}"
        yield Finding(False, f"the app lacks {many}: add under OAuth & Permissions ({APPS}), then install it again")
    else:
        yield Finding(True, f"all {len(SCOPES)} scopes are granted")
    if more := sorted(granted - set(SCOPES)):
        yield Finding(None, f"granted, and not needed: {', '.join(more)}")


def _channels(many: int, name: str) -> Finding:
    if not many:
        return Finding(None, f"it is in no channel yet: type /invite @{name} in one; direct messages work without")
    told = "200 channels or more" if many == 200 else f"{many} channels" if many > 1 else "one channel"
    return Finding(True, f"it is in {told}")


# the full round


def _live(settings: Settings, where: Where, show: Callable[[Finding], None]) -> None:
    """What the adapter does and relies on, on the real platform."""
    for name in ("adapters", "slack_bolt", "slack_sdk"):
        logging.getLogger(name).addHandler(logging.NullHandler())  # the lines say it
    folder = settings.data.absolute().parent

    def tell(held: bool | None, told: str) -> None:
        show(Finding(held, told))

    if settings.discord and where.platform == live.DISCORD:
        from bot import live_discord

        about = asyncio.run(discord(settings.discord))
        report = folder / live_discord.REPORT
        go = partial(live_discord.make, settings.discord, int(where.channel), settings.file_hosts, report, tell)
    else:
        from bot import live_slack

        assert settings.slack
        about = asyncio.run(slack(settings.slack))
        report = folder / live_slack.REPORT
        go = partial(live_slack.make, settings.slack, where.channel, settings.file_hosts, report, tell)
    for finding in about:
        show(finding)
    if about[0].good:  # the token is taken
        asyncio.run(go())


# this machine


def _port(web: Web) -> Finding:
    """Whether the local chat can listen where it is told to."""
    told = f"web chat on {web.host}, port {web.port or 'any free one'}"
    try:
        family, kind, _, _, address = socket.getaddrinfo(web.host, web.port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        better = "end what listens there, or give another as OVERPAINT_WEB__PORT (0: any free one)"
        return Finding(False, f"{told}: {error.strerror}: {better}")
    return Finding(True, told)


def _folder(folder: Path) -> Finding:
    """Whether pictures can be kept there; it is made when it is first needed."""
    near = folder.absolute()
    while not near.exists() and near != near.parent:
        near = near.parent
    if not near.is_dir() or not os.access(near, os.W_OK | os.X_OK):
        return Finding(False, f"{folder} cannot be written: give a folder that can as OVERPAINT_DATA")
    free = shutil.disk_usage(near).free
    told = f"{folder} for database and pictures, {free / 2**30:.1f} GB free"
    return Finding(free > ROOM, told if free > ROOM else f"{told}: at least 1 GB is needed")


def _device() -> Finding:
    """What torch would draw on; asked in a process of its own."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", DEVICE], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return Finding(False, f"torch does not start within {PATIENCE:g} s: {INSTALL} --force-reinstall")
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it died"])[-1]
        return Finding(False, f"torch does not start ({last}): {INSTALL} --force-reinstall")
    return Finding(None, f"torch draws on {done.stdout.strip()}")


async def _model(settings: Settings) -> Finding:
    """Whether the model really loads here."""
    began = time.monotonic()
    try:
        model = models.find(settings.engine.model)
        if settings.engine.reads:
            model.must_read()
        async with asyncio.timeout(PATIENCE), Embedded(model, device=settings.engine.device) as backend:
            await backend.ready()
    except EngineError as error:
        return Finding(False, str(error))
    except TimeoutError:
        return Finding(False, f"{settings.engine.model} does not load within {PATIENCE:g} s: try a smaller model")
    told = [f"{model.name} loads in {time.monotonic() - began:.1f} s"]
    folder = Path(model.source)
    if folder.is_dir():
        told.append(f"{sum(file.stat().st_size for file in folder.rglob('*') if file.is_file()) / 1e6:.0f} MB")
    if settings.engine.reads:
        told.append("helps to read messages")
    if model.license:
        told.append(model.license)
    return Finding(True, ", ".join(told))
