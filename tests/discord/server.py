"""Discord, as far as a bot can see it, on this machine: HTTP, a websocket, a CDN; and people who use it."""

import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.discord.building import Building
from tests.discord.cdn import Cdn
from tests.discord.faults import Fault, Faults
from tests.discord.forms import File, Impossible
from tests.discord.gateway import Gateway
from tests.discord.hooks import Hooks
from tests.discord.interactions import Interaction, Interactions
from tests.discord.limits import Limits
from tests.discord.people import People
from tests.discord.posting import Posts
from tests.discord.rest import PREFIX, Rest
from tests.discord.routes import Routes
from tests.discord.world import Channel, Message, User, World
from tests.watched import Watched

Json = dict[str, Any]


def utc_now() -> datetime:
    return datetime.now(UTC)


class DiscordServer(Building, Watched):
    """`clock` tells the server's time: of limits, links, tokens and snowflakes. `heartbeat`: seconds between two of them.
    Nothing here makes it kinder than Discord.
    """

    def __init__(self, clock: Callable[[], datetime] | None = None, *, heartbeat: float = 41.25) -> None:
        super().__init__()
        self.world = World(clock or utc_now)
        self.token = f"{secrets.token_urlsafe(18)}.{secrets.token_urlsafe(4)}.{secrets.token_urlsafe(28)}"
        self.bot = self.world.bot
        self._faults = Faults()
        self._gateway = Gateway(self.world, self.token, heartbeat, self.changed)
        self._posts = Posts(self.world, self._gateway)
        self._interactions = Interactions(self.world, self._gateway, self._posts, self.changed)
        self._people = People(self.world, self._gateway, self._posts, self._interactions)
        self._rest = Rest(self.token, Limits(self.world.now), self._faults, self.changed)
        self._cdn = Cdn(self.world, self._faults)
        self._owner = self.world.user("Portal owner")
        Routes(self.world, self._gateway, self._posts, self._owner).register(self._rest)
        Hooks(self.world, self._interactions).register(self._rest)
        self._runners: list[web.AppRunner] = []

    async def __aenter__(self) -> Self:
        api = await self._listen(
            [
                ("GET", "/", self._gateway.serve),
                ("GET", "/resume/", self._gateway.serve),
                ("*", "/{any:.*}", self._rest.serve),
            ]
        )
        self.api_base = f"http://127.0.0.1:{api}{PREFIX}"
        self.gateway = self._gateway.url = f"ws://127.0.0.1:{api}/"
        self.cdn = self._cdn.base = f"http://127.0.0.1:{await self._listen([('*', '/{any:.*}', self._cdn.serve)])}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._gateway.stop()
        for runner in self._runners:
            await runner.cleanup()

    async def _listen(self, routes: list[tuple[str, str, Any]]) -> int:
        app = web.Application(client_max_size=600 << 20)
        for method, path, handler in routes:
            app.router.add_route(method, path, handler)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        self._runners.append(runner)
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port: int = runner.addresses[0][1]
        return port

    # what there is

    @property
    def privileged(self) -> bool:
        return self._gateway.privileged

    @privileged.setter
    def privileged(self, granted: bool) -> None:
        self._gateway.privileged = granted

    @property
    def quiet_replies(self) -> bool:
        """Whether a reply that pings the bot is without words for one who may not read: undocumented either way."""
        return self._gateway.quiet_replies

    @quiet_replies.setter
    def quiet_replies(self, quiet: bool) -> None:
        self._gateway.quiet_replies = quiet

    @property
    def shards(self) -> int:
        """How many the platform recommends."""
        return self._gateway.shards

    @shards.setter
    def shards(self, number: int) -> None:
        self._gateway.shards = number

    @property
    def requests(self) -> list[tuple[str, str, int, Any]]:
        return self._rest.requests

    @property
    def failures(self) -> list[str]:
        """Where the server itself, or the bot's care for its token, was not right. Empty at the end of every test."""
        return self._rest.failures + self._cdn.failures + self._gateway.failures

    @property
    def interactions(self) -> list[Interaction]:
        return self._interactions.all

    @property
    def connections(self) -> int:
        return self._gateway.connections

    @property
    def identified(self) -> int:
        """How often a new session began."""
        return self._gateway.identified

    @property
    def resumed(self) -> int:
        return self._gateway.resumed

    def messages(self, channel: Channel) -> list[Message]:
        """What was written, oldest first; without deleted and ephemeral ones, and what the platform says by itself."""
        return [one for one in channel.standing() if one.type in (0, 19, 20, 23)]

    def ephemerals(self, user: User) -> list[Message]:
        return [
            one
            for channel in self.world.channels.values()
            for one in channel.messages.values()
            if one.ephemeral_to is user and not one.deleted
        ]

    # people

    async def say(
        self,
        user: User,
        channel: Channel,
        text: str = "",
        *,
        reply_to: int | Message | None = None,
        ping: bool = True,
        files: Sequence[File] = (),
        descriptions: Sequence[str | None] = (),
        forward: int | Message | None = None,
        mention: Sequence[User] = (),
    ) -> Message:
        return self._people.say(
            user,
            channel,
            text,
            reply_to=reply_to,
            ping=ping,
            files=files,
            descriptions=descriptions,
            forward=forward,
            mention=mention,
        )

    async def edit(self, user: User, message: Message, text: str) -> Message:
        return self._people.edit(user, message, text)

    async def suppress(self, message: Message) -> Message:
        return self._people.suppress(message)

    async def remove(self, user: User, message: Message) -> None:
        self._people.remove(user, message)

    async def purge(self, user: User, messages: Sequence[Message]) -> None:
        """A moderator removes many at once."""
        self._people.purge(user, messages)

    async def announce(self, user: User, channel: Channel, kind: int) -> Message:
        """What the platform says in somebody's name, by its message type: 7 has joined, 6 has pinned, 8 boosts."""
        return self._posts.announced(channel, user, kind)

    async def thread(
        self,
        user: User,
        channel: Channel,
        name: str,
        *,
        starter: Message | None = None,
        text: str = "",
        files: Sequence[File] = (),
        private: bool = False,
    ) -> Channel:
        """In a forum it is a post, whose first message is `text` with `files`. A private one is seen by its members:
        who speaks there, and who was mentioned.
        """
        return self._people.thread(user, channel, name, starter, text, files, private=private)

    async def react(self, user: User, message: Message, emoji: str) -> None:
        self._people.react(user, message, emoji, on=True)

    async def unreact(self, user: User, message: Message, emoji: str) -> None:
        self._people.react(user, message, emoji, on=False)

    async def press(self, user: User, message: Message, custom_id: str, values: list[str] | None = None) -> Interaction:
        return self._people.press(user, message, custom_id, values)

    async def command(
        self,
        user: User,
        channel: Channel,
        name: str,
        options: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, File] | None = None,
    ) -> Interaction:
        return self._people.command(user, channel, name, options or {}, files or {})

    async def menu(self, user: User, message: Message, name: str) -> Interaction:
        return self._people.menu(user, message, name)

    async def autocomplete(
        self,
        user: User,
        channel: Channel,
        name: str,
        *,
        focused: str,
        text: str,
        options: Mapping[str, Any] | None = None,
    ) -> list[Json]:
        """The choices offered; none when the bot did not answer in time."""
        asked = self._people.autocomplete(user, channel, name, focused, text, options or {})
        await self.answered(asked)
        return asked.choices

    async def submit(
        self,
        user: User,
        opened: Interaction,
        values: Mapping[str, str | list[str]] | None = None,
        *,
        files: Mapping[str, File | Sequence[File]] | None = None,
    ) -> Interaction:
        return self._people.submit(user, opened, values or {}, files or {})

    async def answered(self, asked: Interaction) -> Interaction:
        """Waits until it was acknowledged, or it is too late for that."""
        await self.until(lambda: asked.callback is not None or asked.failed)
        return asked

    # waiting

    def last(self) -> object:
        return self.requests[-3:]

    # what goes wrong

    async def drop(self, code: int | None = None) -> None:
        """Every connection ends: abruptly, or with a close code. Sessions can be resumed."""
        self._gateway.drop(code)

    def reconnect(self) -> None:
        self._gateway.reconnect()

    def invalid_session(self, *, resumable: bool = False) -> None:
        self._gateway.invalidate(resumable=resumable)

    def malformed(self, event: str) -> None:
        self._gateway.malformed(event)

    def duplicate(self) -> None:
        self._gateway.again()

    @property
    def unreachable(self) -> bool:
        """Whether new connections to the gateway fail; those that are there stay."""
        return self._gateway.unreachable

    @unreachable.setter
    def unreachable(self, down: bool) -> None:
        self._gateway.unreachable = down

    def silence(self) -> None:
        """Heartbeats are no longer acknowledged, and nothing else arrives."""
        self._gateway.silence()

    def fault(
        self,
        method: str,
        path_regex: str,
        *,
        status: int | None = 500,
        times: int = 1,
        retry_after: float | None = None,
        delay: float = 0,
        done: bool = True,
    ) -> None:
        """The next requests like this meet a 5xx or a 429 of the platform; with None the connection breaks, in the middle
        of the answer or before anything is `done`; with 200 it is only late. The path is what follows /api/v10, or the
        CDN's.
        """
        if status not in (None, 200, 429) and not 500 <= status < 600:
            raise Impossible("only what the platform itself does wrong: 5xx, 429, slowness, broken connections")
        self._faults.add(Fault(method, re.compile(path_regex), status, done, times, retry_after, delay))
