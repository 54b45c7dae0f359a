"""Slack as the bot sees it: one way in, and behind it the workspaces that let us in."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Iterable, Sequence
from datetime import datetime
from typing import Self

import aiohttp

from adapters.errors import AdapterError, MessageGone, NotAllowed
from adapters.hosts import PATIENCE
from adapters.slack import sockets
from adapters.slack.client import Client
from adapters.slack.doors import translated
from adapters.slack.files import Files
from adapters.slack.http import Http
from adapters.slack.inbox import MOST_WAITING, Away, Body, Way
from adapters.slack.install import Install, Installation, OAuth, Tokens
from adapters.slack.normalize import PLATFORM
from adapters.slack.sockets import Sockets
from adapters.slack.workspace import LIMITS, Workspace
from adapters.thread import ActionTaken, Attachment, Author, Event, Form, MessageRef, Reply, Thread

log = logging.getLogger(__name__)

API = "https://slack.com/api/"
CATCHING_UP = 2.0  # seconds that what is said now waits for what was missed
MOST_READY = 2_000  # events that wait for whoever listens; the rest waits in its workspace's line


class SlackAdapter:
    """Entering asks Slack who we are; listening connects. `token` is the bot's in a workspace of our own; `oauth` serves
    those that install the app. `app_token` opens the sockets, and without it signed requests are heard at `host` and
    `port`. `quiet`: seconds without an event after which a connection is renewed; `most_waiting`: events of a workspace
    that nobody looked at yet."""

    platform = PLATFORM
    limits = LIMITS

    def __init__(
        self,
        token: str | None = None,
        app_token: str | None = None,
        *,
        signing_secret: str = "",
        host: str = "127.0.0.1",
        port: int = 0,
        oauth: OAuth | None = None,
        api_base: str = API,
        file_hosts: Iterable[str] = (),
        quiet: float = sockets.QUIET,
        most_waiting: int = MOST_WAITING,
    ) -> None:
        self._token, self._app_token, self._signing_secret = token, app_token, signing_secret
        self._host, self._port = host, port
        self._oauth = oauth
        self._api_base, self._file_hosts = f"{api_base.rstrip('/')}/", tuple(file_hosts)
        self._quiet, self._most_waiting = quiet, most_waiting
        self._workspaces: dict[str, Workspace] = {}
        self._tokens: dict[str, Tokens] = {}  # of those that installed the app
        self._way: Way | None = None
        self._hearing: dict[str, asyncio.Task[None]] = {}  # by workspace
        self._catching: set[asyncio.Task[None]] = set()
        self._ready: asyncio.Queue[Event | Exception] = asyncio.Queue(MOST_READY)
        self._connected = asyncio.Event()

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(timeout=PATIENCE, cookie_jar=aiohttp.DummyCookieJar())
        self._app = Client(None, self._api_base, session=self._session)
        try:
            if self._token:
                own = Client(self._token, self._api_base, session=self._session)
                with translated():
                    us = await own.auth_test()
                self._enter(str(us["team_id"]), str(us["user_id"]), own)
            if self._oauth:
                for installation in await self._oauth.installations.all():
                    self._let_in(installation)
        except BaseException:
            await self._session.close()
            raise
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._session.close()

    @property
    def address(self) -> str:
        """Where something listens, once it does; by Socket Mode we call Slack."""
        return self._way.address if self._way else ""

    async def connected(self) -> None:
        await self._connected.wait()

    # workspaces

    def _enter(self, team: str, us: str, client: Client) -> None:
        self._workspaces[team] = Workspace(
            team, us, client, Files(client, self._session, self._api_base, self._file_hosts)
        )

    def _let_in(self, installation: Installation) -> None:
        assert self._oauth
        tokens = self._tokens[installation.team] = Tokens(installation, self._oauth, self._app)
        client = Client(installation.token, self._api_base, tokens, session=self._session)
        self._enter(installation.team, installation.us, client)

    async def _installed(self, installation: Installation) -> None:
        """The first time, or again: with a new token, then."""
        assert self._oauth
        await self._oauth.installations.keep(installation)
        if tokens := self._tokens.get(installation.team):
            tokens.replace(installation)
        elif installation.team not in self._workspaces:
            self._let_in(installation)
            self._hear(installation.team)

    def _of(self, where: str) -> Workspace:
        """`where` begins with a workspace. Raises MessageGone where we are not let in."""
        there = self._workspaces.get(where.partition("/")[0])
        if there is None:
            raise MessageGone
        return there

    # what is heard

    async def listen(self, since: datetime | None = None, among: Sequence[str] = ()) -> AsyncGenerator[Event, None]:
        told = self._way = self._way_in()
        self._ready = asyncio.Queue(MOST_READY)
        try:
            for team in self._workspaces:
                told.begin(team)
            await told.open()
            self._connected.set()
            for team in list(self._workspaces):
                self._hear(team, since, among)
            while True:
                happened = await self._ready.get()
                if isinstance(happened, Exception):
                    raise happened
                yield happened
        finally:
            self._connected.clear()
            for task in (*self._hearing.values(), *self._catching):
                task.cancel()
            self._hearing.clear()
            await told.close()

    def _way_in(self) -> Way:
        if self._app_token is None:
            install = Install(self._oauth, self._app, self._installed) if self._oauth else None
            return Http(
                self._app, self._signing_secret, self._host, self._port, install, most_waiting=self._most_waiting
            )
        (own,) = self._workspaces.values()
        return Sockets(self._app, self._app_token, own.check, quiet=self._quiet, most_waiting=self._most_waiting)

    def _hear(self, team: str, since: datetime | None = None, among: Sequence[str] = ()) -> None:
        assert self._way
        self._way.begin(team)
        self._hearing[team] = asyncio.create_task(self._heard(self._way, team, since, among))

    async def _heard(self, way: Way, team: str, since: datetime | None, among: Sequence[str]) -> None:
        """What is said in one workspace, until it lets us in no more: others go on."""
        there = self._workspaces[team]
        try:
            if since is not None:
                await self._catch_up(there, since, among)
            while True:
                for one in await way.gathered(team):
                    if isinstance(one, Away):
                        await self._catch_up(there, one.since, among)
                    elif _lets_us_go(one):
                        await there.check()
                    elif happened := await there.event(one):
                        await self._ready.put(happened)
        except NotAllowed as error:
            if not self._oauth:
                await self._ready.put(error)
                return
            log.warning("Slack: the workspace %s lets us in no more: %s", team, error)
            for kept in (self._workspaces, self._tokens, self._hearing):
                kept.pop(team, None)
            way.leave(team)
            await self._oauth.installations.forget(team)
        except Exception as error:  # noqa: BLE001 - whoever listens hears it
            await self._ready.put(error)

    async def _catch_up(self, there: Workspace, since: datetime, among: Sequence[str]) -> None:
        """What was missed comes first; where much was, what is said now does not wait for all of it."""

        async def catch_up() -> None:
            try:
                for happened in await there.missed(since, among):
                    await self._ready.put(happened)
            except AdapterError as error:
                log.warning("Slack: what was said meanwhile is not known: %s", error)

        catching = asyncio.create_task(catch_up())
        self._catching.add(catching)
        catching.add_done_callback(self._catching.discard)
        await asyncio.wait([catching], timeout=CATCHING_UP)

    # the protocol, each part in the workspace that it is about

    async def thread(self, ref: MessageRef) -> Thread:
        return await self._of(ref.channel).thread(ref)

    async def download(self, attachment: Attachment, limit: int) -> bytes:
        return await self._of(attachment.key).download(attachment, limit)

    async def post(self, reply: Reply, to: MessageRef, *, key: str, only_for: Author | None = None) -> MessageRef:
        return await self._of(to.channel).post(reply, to, key=key, only_for=only_for)

    async def update(self, ref: MessageRef, reply: Reply) -> None:
        await self._of(ref.channel).update(ref, reply)

    async def delete(self, ref: MessageRef) -> None:
        await self._of(ref.channel).delete(ref)

    async def ask(self, action: ActionTaken, form: Form) -> None:
        await self._of(action.ref.channel).ask(action, form)

    async def lacks(self, ref: MessageRef) -> Sequence[str]:
        return await self._of(ref.channel).lacks(ref)

    async def may_show(self, source: MessageRef, to: MessageRef, author: Author) -> bool:
        return await self._of(to.channel).may_show(source, to, author)


def _lets_us_go(body: Body) -> bool:
    """Whether it says that we may be let in no more."""
    inner = body.get("event")
    return isinstance(inner, dict) and inner.get("type") in ("tokens_revoked", "app_uninstalled")
