"""Workspaces, people, channels, messages and files, and nothing about the wire."""

import secrets
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Json = dict[str, Any]
LETTERS = string.ascii_uppercase + string.digits
KINDS = {"public": "channel", "private": "group", "im": "im", "mpim": "mpim"}
HISTORY = {"public": "channels", "private": "groups", "im": "im", "mpim": "mpim"}  # the scope's first word
VERIFICATION = "verification_token"


def identity(letter: str) -> str:
    return letter + "0" + "".join(secrets.choice(LETTERS) for _ in range(9))


@dataclass(slots=True, eq=False)
class Token:
    """`scopes` None: those of the app as it is installed now."""

    value: str
    team: "Team | None"
    kind: str = "bot"
    scopes: set[str] | None = None
    revoked: str | None = None  # the word it is refused with
    expires: datetime | None = None


@dataclass(slots=True, eq=False)
class Team:
    id: str
    name: str
    domain: str
    world: "World"
    bot_token: str = ""
    bot: "User" = None  # type: ignore[assignment]
    installed: bool = True
    users: list["User"] = field(default_factory=list)
    channels: list["Channel"] = field(default_factory=list)
    uploads: bool = True  # whether files may be uploaded here
    messages_tab: bool = True  # whether people may write to the app


@dataclass(slots=True, eq=False)
class User:
    id: str
    name: str
    team: Team
    bot_id: str = ""
    app_id: str = ""
    deleted: bool = False
    legacy: bool = False  # an integration, which is no user

    @property
    def bot(self) -> bool:
        return bool(self.bot_id)

    @property
    def mention(self) -> str:
        return f"<@{self.id}>"


@dataclass(slots=True, eq=False)
class Channel:
    id: str
    team: Team
    name: str
    kind: str
    created: int
    members: list[User] = field(default_factory=list)
    everyone: bool = False  # whoever comes to the workspace is in it
    archived: bool = False
    read_only: bool = False  # a workspace's wish that only some may post
    shared_with: list[Team] = field(default_factory=list)  # Slack Connect
    messages: dict[str, "Message"] = field(default_factory=dict)

    @property
    def person(self) -> User:
        """Of a direct message."""
        return next(one for one in self.members if not one.bot)

    @property
    def type(self) -> str:
        return KINDS[self.kind]

    def standing(self) -> Iterator["Message"]:
        return (one for one in self.messages.values() if not one.deleted and one.ephemeral_to is None)


@dataclass(slots=True, eq=False)
class File:
    id: str
    team: Team
    owner: User
    name: str
    media_type: str
    data: bytes
    created: int
    title: str = ""
    alt: str | None = None
    mode: str = "hosted"  # or tombstone, hidden_by_limit, external
    access: str = "visible"  # or check_file_info
    state: str = "ready"  # or announced, uploaded, processing
    length: int = 0
    external_url: str = ""
    shares: list[tuple[Channel, "Message"]] = field(default_factory=list)
    given: bool = False  # to the app, in a modal
    redirect: str | None = None

    @property
    def ready(self) -> bool:
        return self.state == "ready"


@dataclass(slots=True, eq=False)
class Message:
    ts: str
    channel: Channel
    author: User
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    files: list[File] = field(default_factory=list)
    thread_ts: str | None = None  # a root has none until someone answers
    broadcast: bool = False
    subtype: str | None = None
    client_msg_id: str | None = None
    metadata: Json | None = None
    edited: Json | None = None
    deleted: bool = False
    ephemeral_to: User | None = None
    username: str | None = None
    inviter: User | None = None
    reactions: dict[str, list[User]] = field(default_factory=dict)
    pinged: set[str] = field(default_factory=set)  # user ids, and channel, here, everyone
    history: list[str] = field(default_factory=list)  # the texts it had before

    def payload(self) -> Json:
        from tests.slack.payloads import message

        return message(self)

    @property
    def root(self) -> bool:
        return self.thread_ts in (None, self.ts)

    def replies(self) -> list["Message"]:
        return [one for one in self.channel.standing() if one.thread_ts == self.ts and one is not self]


@dataclass(slots=True, eq=False)
class View:
    id: str
    team: Team
    user: User
    body: Json
    hash: str
    stack: list["View"]
    state: Json = field(default_factory=dict)
    closed: bool = False

    @property
    def blocks(self) -> list[Json]:
        found: list[Json] = self.body["blocks"]
        return found


class World:
    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.now = clock
        self.app_id = identity("A")
        self.teams: dict[str, Team] = {}
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, File] = {}
        self.views: dict[str, View] = {}
        self.tokens: dict[str, Token] = {}
        self._last = (0, 0)
        self.file_host = ""
        self.app_name = "Overpaint"

    def seconds(self) -> int:
        return int(self.now().timestamp())

    def ts(self) -> str:
        """Later than every other."""
        second, number = self.seconds(), 0
        if second <= self._last[0]:
            second, number = self._last[0], self._last[1] + 100
        if number >= 1_000_000:
            second, number = second + 1, 0
        self._last = (second, number)
        return f"{second}.{number:06}"

    def team(self, name: str, *, installed: bool = True) -> Team:
        domain = "".join(one for one in name.lower() if one.isalnum()) or "team"
        team = Team(identity("T"), name, domain, self)
        team.installed = False
        self.teams[team.id] = team
        if installed:
            self.install(team)
        return team

    def appoint(self, team: Team) -> None:
        """The app comes to this workspace, with a user of its own."""
        team.installed = True
        if team.bot is None:
            team.bot = User(identity("U"), self.app_name.lower(), team, identity("B"), self.app_id)
            self.users[team.bot.id] = team.bot
            team.users.append(team.bot)
        team.bot.deleted = False

    def install(self, team: Team) -> None:
        self.appoint(team)
        team.bot_token = self.token(team, "xoxb-").value

    def token(self, team: Team, prefix: str, **more: Any) -> Token:
        numbers = "-".join(str(10**11 + secrets.randbelow(10**11)) for _ in range(2))
        token = Token(f"{prefix}{numbers}-{secrets.token_urlsafe(18)}", team, **more)
        self.tokens[token.value] = token
        return token

    def person(self, team: Team, name: str) -> User:
        user = User(identity("U"), name, team)
        self.users[user.id] = user
        team.users.append(user)
        for channel in team.channels:
            if channel.everyone:
                channel.members.append(user)
        return user

    def robot(self, team: Team, name: str, *, legacy: bool) -> User:
        robot = User(identity("U"), name, team, identity("B"), identity("A"), legacy=legacy)
        self.users[robot.id] = robot
        return robot

    def channel(self, team: Team, name: str, kind: str, members: list[User]) -> Channel:
        letter = {"im": "D"}.get(kind, "C")
        channel = Channel(identity(letter), team, name, kind, self.seconds(), list(members))
        self.channels[channel.id] = channel
        team.channels.append(channel)
        return channel

    def direct(self, user: User, team: Team) -> Channel:
        for one in team.channels:
            if one.kind == "im" and user in one.members:
                return one
        return self.channel(team, "directmessage", "im", [user, team.bot])

    def file(self, owner: User, name: str, media_type: str, data: bytes, *, team: Team | None = None) -> File:
        file = File(identity("F"), team or owner.team, owner, name, media_type, data, self.seconds(), title=name)
        file.length = len(data)
        self.files[file.id] = file
        return file

    def sees(self, bot: User, file: File) -> bool:
        return file.owner is bot or file.given or any(bot in channel.members for channel, _ in file.shares)
