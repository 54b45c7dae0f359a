"""Slack, as far as an app can see it, on this machine: Web API, Socket Mode or signed requests, file hosts; and people."""

import asyncio
import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Literal, Self

import aiohttp
from aiohttp import web
from yarl import URL

from tests.slack.chat import Chat
from tests.slack.conversations import Conversations
from tests.slack.delivery import Delivery, Hub
from tests.slack.errors import Impossible, Refused
from tests.slack.faults import Fault, Faults
from tests.slack.files import Files
from tests.slack.httpmode import HttpMode
from tests.slack.interactions import Interaction, Interactions
from tests.slack.limits import Limits
from tests.slack.oauth import OAuth
from tests.slack.people import People, Upload
from tests.slack.posting import Posts
from tests.slack.socketmode import SocketMode
from tests.slack.views import Views
from tests.slack.web import Web
from tests.slack.world import Channel, File, Message, Team, Token, User, View, World
from tests.watched import Watched

Json = dict[str, Any]
SCOPES = (
    "app_mentions:read channels:history channels:read chat:write commands files:read files:write groups:history "
    "groups:read im:history im:read im:write mpim:history mpim:read reactions:read reactions:write users:read"
).split()
EVENTS = (
    "app_home_opened app_mention app_uninstalled channel_left file_deleted file_shared group_left member_joined_channel "
    "message.channels message.groups message.im message.mpim reaction_added reaction_removed tokens_revoked"
).split()
DISCONNECTS = ("warning", "refresh_requested", "too_many_websockets", "link_disabled")


def utc_now() -> datetime:
    return datetime.now(UTC)


class SlackServer(Watched):
    """`clock` tells the server's time: of limits, triggers, tokens, signatures and timestamps. Nothing here makes it
    kinder than Slack.
    """

    def __init__(self, clock: Callable[[], datetime] | None = None, mode: Literal["socket", "http"] = "socket") -> None:
        super().__init__()
        self.world = World(clock or utc_now)
        self.mode = mode
        self._faults = Faults()
        self._web = Web(self.world, Limits(self.world.now), self._faults, self.changed)
        self._web.scopes = set(SCOPES)
        self._hub = Hub(self.world, self.changed, self._granted)
        self._hub.subscribed = set(EVENTS)
        self._posts = Posts(self.world, self._hub, self.changed)
        self._interactions = Interactions(self.world, self._hub, self._posts, self.changed)
        self._people = People(self.world, self._posts, self._interactions)
        self._socket = SocketMode(self.world, self._hub, self.changed)
        self.signing_secret = secrets.token_hex(16)
        self._http = HttpMode(self.world, self._hub, self.signing_secret)
        self._hub.transport = self._socket if mode == "socket" else self._http
        self._files = Files(self.world, self._hub, self._posts, self._interactions, self._faults)
        self._chat = Chat(self.world, self._posts, self._interactions)
        self._conversations = Conversations(self.world, self._hub, self._posts, self._socket)
        self._views = Views(self.world, self._interactions)
        self.oauth = OAuth(self.world)
        self._conversations.client = (self.oauth.client_id, self.oauth.client_secret)
        for one in (self._chat, self._conversations, self._views, self._files, self.oauth):
            one.register(self._web)
        self._home = self.world.team("Home")
        self._named = False
        self.app_token = f"xapp-1-{self.world.app_id}-{10**12 + secrets.randbelow(10**12)}-{secrets.token_hex(32)}"
        self.world.tokens[self.app_token] = Token(self.app_token, None, "app")
        self._runners: list[web.AppRunner] = []

    def _granted(self, team: Team) -> set[str]:
        token = self.world.tokens.get(team.bot_token)
        return self._web.granted(token) if token and not token.revoked else set()

    async def __aenter__(self) -> Self:
        api = await self._listen(
            [
                ("*", "/api/{method}", self._web.serve),
                ("GET", "/link/", self._socket.serve),
                ("POST", "/actions/{rest:.*}", self._respond),
            ]
        )
        base = f"http://127.0.0.1:{api}"
        self.api_base = f"{base}/api/"
        self._interactions.base = base
        self._socket.url = f"ws://127.0.0.1:{api}"
        anything = "/{any:.*}"
        self.files = self.world.file_host = (
            f"http://127.0.0.1:{await self._listen([('*', anything, self._files.serve)])}"
        )
        self.foreign = self._files.elsewhere = (
            f"http://127.0.0.1:{await self._listen([('*', anything, self._files.foreign)])}"
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._hub.stop()
        await self._files.stop()
        await self._http.stop()
        self._socket.stop()
        for runner in self._runners:
            await runner.cleanup()

    async def _listen(self, routes: list[tuple[str, str, Any]]) -> int:
        app = web.Application(client_max_size=1 << 30)
        for method, path, handler in routes:
            app.router.add_route(method, path, handler)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        self._runners.append(runner)
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port: int = runner.addresses[0][1]
        return port

    async def _respond(self, request: web.Request) -> web.Response:
        fault = await self._faults.next("response_url")
        if fault and not fault.done:
            return fault.response(request)
        status, answer, body = 200, {"ok": True}, None
        try:
            if request.content_type != "application/json":
                raise Refused("invalid_payload", status=400)
            try:
                body = await request.json()
            except ValueError:
                raise Refused("invalid_payload", status=400) from None
            self._interactions.respond(request.path, body)
        except Refused as refused:
            status, answer = refused.status if refused.status != 200 else 404, refused.body
        self._web.requests.append(("response_url", body if isinstance(body, dict) else {}, answer))
        self.changed()
        return fault.response(request) if fault else web.json_response(answer, status=status)

    # what there is

    @property
    def bot_token(self) -> str:
        return self._home.bot_token

    @property
    def bot(self) -> User:
        return self._home.bot

    @property
    def scopes(self) -> set[str]:
        """Of the app as it is installed by hand; tokens from OAuth hold their own."""
        return self._web.scopes

    @scopes.setter
    def scopes(self, granted: set[str]) -> None:
        self._web.scopes = granted

    @property
    def app_scopes(self) -> set[str]:
        return self._web.app_scopes

    @property
    def events(self) -> set[str]:
        """The names of the events that the app subscribed to."""
        return self._hub.subscribed

    @events.setter
    def events(self, names: set[str]) -> None:
        self._hub.subscribed = names

    def team(self, name: str, *, installed: bool = True) -> Team:
        """The first one is that of `bot_token`."""
        if not self._named and installed:
            self._named = True
            self._home.name = name
            self._home.domain = "".join(one for one in name.lower() if one.isalnum()) or "team"
            return self._home
        return self.world.team(name, installed=installed)

    def person(self, team: Team, name: str) -> User:
        return self.world.person(team, name)

    def robot(self, team: Team, name: str, *, legacy: bool = False) -> User:
        """Somebody else's app, which talks by `say`; a legacy one is no user, and says `bot_message`."""
        return self.world.robot(team, name, legacy=legacy)

    def channel(
        self,
        team: Team,
        name: str,
        kind: Literal["public", "private", "im", "mpim"] = "public",
        members: Sequence[User] | None = None,
        bot: bool = True,
        archived: bool = False,
        *,
        read_only: bool = False,
        shared_with: Sequence[Team] = (),
    ) -> Channel:
        """Without `members` everybody of the workspace is in it, also who comes later."""
        if kind == "im":
            (user,) = members or ()
            return self.im(user)
        people = [one for one in team.users if not one.bot] if members is None else list(members)
        channel = self.world.channel(team, name, kind, people)
        channel.everyone = members is None
        channel.archived, channel.read_only, channel.shared_with = archived, read_only, list(shared_with)
        if bot:
            channel.members.append(team.bot)
        return channel

    def im(self, user: User) -> Channel:
        return self.world.direct(user, user.team)

    def attach(
        self,
        user: User,
        name: str,
        media_type: str,
        data: bytes,
        *,
        mode: Literal["hosted", "tombstone", "hidden_by_limit", "external"] = "hosted",
        redirect: str | None = None,
    ) -> File:
        """A file for `say` that is more than its bytes; `redirect` is where its host sends whoever wants it."""
        file = self.world.file(user, name, media_type, data)
        file.mode, file.redirect = mode, redirect
        if mode == "external":
            file.external_url = f"{self.foreign}/{name}"
        return file

    def file(self, id: str) -> File:
        return self.world.files[id]

    def messages(self, channel: Channel) -> list[Message]:
        """What was written, oldest first; without deleted and ephemeral ones, and what the platform says by itself."""
        return [one for one in channel.standing() if one.subtype not in ("channel_join", "group_join")]

    def ephemerals(self, user: User) -> list[Message]:
        return [
            one
            for channel in self.world.channels.values()
            for one in channel.messages.values()
            if one.ephemeral_to is user and not one.deleted
        ]

    def home(self, user: User) -> View | None:
        return self._views.homes.get(user.id)

    @property
    def requests(self) -> list[tuple[str, Json, Json]]:
        return self._web.requests

    @property
    def downloads(self) -> list[tuple[str, int]]:
        """What was asked of the hosts of files, and how that ended."""
        return self._files.downloads

    @property
    def statuses(self) -> list[tuple[Channel, str, str]]:
        return self._chat.statuses

    @property
    def failures(self) -> list[str]:
        """Where the server itself, or the app's care, was not right. Empty at the end of every test."""
        parts = (self._web, self._files, self._chat, self._people, self._socket)
        return [one for part in parts for one in part.failures]

    @property
    def interactions(self) -> list[Interaction]:
        return self._interactions.all

    @property
    def deliveries(self) -> list[Delivery]:
        """Every event that was sent, with whether it was acknowledged."""
        return self._hub.all

    @property
    def connections(self) -> int:
        return self._socket.connections

    @property
    def opened(self) -> int:
        """How often somebody connected."""
        return self._socket.opened

    # people

    async def say(
        self,
        user: User,
        channel: Channel,
        text: str = "",
        *,
        thread: Message | None = None,
        broadcast: bool = False,
        files: Sequence[Upload | File] = (),
        mention: bool = False,
    ) -> Message:
        return self._people.say(user, channel, text, thread, files, broadcast=broadcast, mention=mention)

    async def edit(self, user: User, message: Message, text: str) -> Message:
        self._people.edit(user, message, text)
        return message

    async def remove(self, user: User, message: Message) -> None:
        self._people.remove(user, message)

    async def delete_file(self, user: User, file: File) -> None:
        if file.owner is not user:
            raise Impossible("one deletes one's own files")
        self._files.gone(file)

    async def react(self, user: User, message: Message, name: str) -> None:
        self._people.react(user, message, name, on=True)

    async def unreact(self, user: User, message: Message, name: str) -> None:
        self._people.react(user, message, name, on=False)

    async def press(
        self, user: User, target: Message | View | Interaction, action_id: str, value: Any = None
    ) -> Interaction:
        return self._people.press(user, target, action_id, value)

    async def command(self, user: User, channel: Channel, command: str, text: str = "") -> Interaction:
        return self._people.command(user, channel, command, text)

    async def shortcut(self, user: User, message: Message, callback_id: str) -> Interaction:
        return self._people.shortcut(user, message, callback_id)

    async def global_shortcut(self, user: User, callback_id: str) -> Interaction:
        return self._people.global_shortcut(user, callback_id)

    async def submit(
        self,
        user: User,
        opened: Interaction,
        values: Mapping[str, Mapping[str, Any]] | None = None,
        *,
        files: Mapping[str, Upload | Sequence[Upload]] | None = None,
    ) -> Interaction:
        return self._people.submit(user, opened, values or {}, files or {})

    async def close(self, user: User, opened: Interaction) -> Interaction | None:
        """The modal, without sending it."""
        return self._people.close(user, opened)

    async def answered(self, asked: Interaction) -> Interaction:
        """Waits until it was acknowledged, or it is too late for that."""
        await self.until(lambda: asked.acknowledged_after is not None or asked.failed)
        return asked

    async def invite(self, channel: Channel, by: User | None = None) -> None:
        self._posts.join(channel, channel.team.bot, by or next(one for one in channel.members if not one.bot))

    async def kick(self, channel: Channel) -> None:
        bot = channel.team.bot
        self._posts.leave(channel, bot)
        kind = "channel_left" if channel.kind == "public" else "group_left"
        told = {"type": kind, "channel": channel.id, "actor_id": channel.members[0].id, "event_ts": self.world.ts()}
        self._hub.tell(channel.team, told)

    async def join(self, user: User, channel: Channel) -> None:
        self._posts.join(channel, user, None)

    async def open_home(self, user: User, tab: Literal["home", "messages"] = "home") -> None:
        told = {
            "type": "app_home_opened",
            "user": user.id,
            "channel": self.im(user).id,
            "tab": tab,
            "event_ts": self.world.ts(),
        }
        self._hub.tell(user.team, told)

    async def install(self, user: User, url: str) -> tuple[int, str]:
        """Follows the app's link to install it, allows what it asks for, and goes where that leads, as a browser does."""
        jar = aiohttp.CookieJar(unsafe=True, treat_as_secure_origin=URL(url).origin())
        async with aiohttp.ClientSession(cookie_jar=jar) as browser:
            for _ in range(5):
                if "/oauth/v2/authorize" in url:
                    url = self.oauth.consent(user, url)
                async with browser.get(url, allow_redirects=False) as page:
                    text = await page.text()
                    if page.status in (301, 302, 303, 307):
                        url = page.headers["Location"]
                    elif found := re.search(r"""href=["']([^"']*/oauth/v2/authorize[^"']*)""", text):
                        url = found.group(1).replace("&amp;", "&")
                    else:
                        return page.status, text
        raise Impossible("the way in goes round in circles")

    # waiting

    def last(self) -> object:
        return self.requests[-3:], self.failures

    # signed requests

    def listen(self, url: str) -> None:
        """Where the app takes signed requests, all three kinds of them; `urls` may say it by kind."""
        self._http.listen(url)

    @property
    def urls(self) -> dict[str, str]:
        return self._http.urls

    async def verify(self) -> bool:
        """Whether the app answers as it has to before Slack saves its address."""
        return await self._http.verify()

    async def forge(
        self,
        body: str,
        kind: str = "application/json",
        *,
        at: int | None = None,
        secret: str | None = None,
        headers: Mapping[str, str | None] | None = None,
        to: str = "events_api",
    ) -> tuple[int, str]:
        """A request that Slack would not send: late, by another's secret, or with headers changed or left out (None)."""
        signed: dict[str, str | None] = dict(self._http.headers(body, kind, at, secret))
        sent = {key: value for key, value in (signed | dict(headers or {})).items() if value is not None}
        status, answer, _ = await self._http.post(self._http.urls[to], body, sent)
        return status, answer

    async def replay(self) -> tuple[int, str]:
        """The last signed request once more, byte for byte, by somebody who listened."""
        url, headers, body, _ = self._http.posted[-1]
        status, answer, _ = await self._http.post(url, body, headers)
        return status, answer

    @property
    def posted(self) -> list[tuple[str, dict[str, str], str, int | None]]:
        """Signed requests so far: address, headers, body, status."""
        return self._http.posted

    # what goes wrong

    def duplicate(self) -> None:
        self._hub.duplicate()

    def retry(self) -> None:
        self._hub.retry()

    def reorder(self, number: int) -> None:
        self._hub.reorder(number)

    def disconnect(self, reason: str = "refresh_requested") -> None:
        if reason not in DISCONNECTS:
            raise Impossible(f"Slack gives no such reason: {reason}")
        self._socket.disconnect(reason)

    async def drop(self) -> None:
        """Every connection ends without a word."""
        self._socket.drop()

    def deafen(self) -> None:
        self._socket.deafen()

    @property
    def unreachable(self) -> bool:
        """Whether new connections fail; those that are there stay."""
        return self._socket.unreachable

    @unreachable.setter
    def unreachable(self, down: bool) -> None:
        self._socket.unreachable = down

    def slow_processing(self, how: float | asyncio.Event) -> None:
        """How long the app's uploads are worked on before they can be used: seconds, or until somebody says so."""
        self._files.processing = how

    def revoke(self, team: Team | None = None) -> None:
        team = team or self._home
        self._conversations.revoked(self.world.tokens[team.bot_token])

    def uninstall(self, team: Team | None = None) -> None:
        self._conversations.uninstalled(team or self._home)

    def fault(
        self,
        method_regex: str,
        status: int | None = 500,
        times: int = 1,
        retry_after: float | None = None,
        delay: float = 0,
        *,
        done: bool = False,
    ) -> None:
        """The next requests like this meet a 5xx or a 429 of the platform; with None the connection breaks; with 200 it is
        only late. `done`: what was asked for is done all the same, and the answer lost. The name is a method's,
        `response_url`, or a path of the host of files without its first slash.
        """
        if status not in (None, 200, 429) and not 500 <= status < 600:
            raise Impossible("only what the platform itself does wrong: 5xx, 429, slowness, broken connections")
        self._faults.add(Fault(re.compile(method_regex), status, times, retry_after, delay, done))
