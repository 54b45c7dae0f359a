"""Everything that exists on the server: guilds, channels, people, messages. No sockets, no JSON."""

import itertools
import mimetypes
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.discord import permissions, pictures
from tests.discord.permissions import Permission

EPOCH = 1_420_070_400_000  # of snowflakes, in milliseconds
TEXT, DIRECT, VOICE, THREAD, PRIVATE, FORUM = 0, 1, 2, 11, 12, 15
KINDS = {"text": TEXT, "voice": VOICE, "forum": FORUM}
UPLOADS = {0: 10, 1: 10, 2: 50, 3: 100}  # MiB by premium tier

EPHEMERAL, LOADING, V2, HAS_THREAD = 1 << 6, 1 << 7, 1 << 15, 1 << 5
SUPPRESS_EMBEDS = 1 << 2


def moment(id: int) -> datetime:
    """When it was made, to the millisecond."""
    return datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=(id >> 22) + EPOCH)


@dataclass(eq=False, slots=True)
class User:
    id: int
    name: str
    bot: bool = False
    closed: bool = False  # takes no direct messages from members of the servers they share

    @property
    def mention(self) -> str:
        return f"<@{self.id}>"


@dataclass(eq=False, slots=True)
class Role:
    id: int
    name: str
    permissions: int
    managed_by: User | None = None
    position: int = 1


@dataclass(eq=False, slots=True)
class Member:
    user: User
    joined_at: datetime
    roles: list[Role]


@dataclass(eq=False, slots=True)
class Guild:
    id: int
    name: str
    premium_tier: int
    owner: User
    everyone: Role
    roles: list[Role] = field(default_factory=list)
    members: dict[int, Member] = field(default_factory=dict)
    channels: list["Channel"] = field(default_factory=list)
    threads: list["Channel"] = field(default_factory=list)
    system_channel: "Channel | None" = None

    @property
    def upload_limit(self) -> int:
        return UPLOADS[self.premium_tier] << 20


@dataclass(eq=False, slots=True)
class Channel:
    """A channel of a guild, a thread (with a parent), or a direct message (with a recipient)."""

    id: int
    kind: int
    name: str = ""
    guild: Guild | None = None
    parent: "Channel | None" = None
    recipient: User | None = None
    owner: User | None = None  # who began the thread
    nsfw: bool = False
    position: int = 0
    overwrites: dict[int, tuple[bool, int, int]] = field(default_factory=dict)  # id: (of a member, allow, deny)
    made_at: datetime = datetime(2020, 1, 1, tzinfo=UTC)
    archived: bool = False
    locked: bool = False
    deleted: bool = False
    joined: list[User] = field(default_factory=list)
    messages: dict[int, "Message"] = field(default_factory=dict)  # oldest first, deleted ones too

    @property
    def thread(self) -> bool:
        return self.parent is not None

    @property
    def upload_limit(self) -> int:
        return self.guild.upload_limit if self.guild else UPLOADS[0] << 20

    def standing(self) -> Iterator["Message"]:
        return (one for one in self.messages.values() if not one.deleted and one.ephemeral_to is None)


@dataclass(eq=False, slots=True)
class Attachment:
    id: int
    filename: str
    media_type: str
    data: bytes
    place: str  # the path before /id/filename
    description: str | None = None
    ephemeral: bool = False
    deleted: bool = False

    @property
    def size(self) -> tuple[int, int] | None:
        return pictures.size(self.data) if self.media_type.startswith("image/") else None


@dataclass(frozen=True, slots=True)
class Reference:
    type: int  # 0 a reply, 1 a forward
    message_id: int | None  # none where a channel as a whole is meant
    channel_id: int
    guild_id: int | None


@dataclass(eq=False, slots=True)
class Message:
    world: "World"
    id: int
    channel: Channel
    author: User
    content: str
    type: int = 0
    flags: int = 0
    attachments: list[Attachment] = field(default_factory=list)
    embeds: list[dict[str, Any]] = field(default_factory=list)
    components: list[dict[str, Any]] = field(default_factory=list)  # as sent, with ids; `payload()` shows links
    reference: Reference | None = None
    snapshot: "Message | None" = None  # what was forwarded, as it was then
    mentions: list[User] = field(default_factory=list)
    reactions: dict[str, list[User]] = field(default_factory=dict)
    edits: list[tuple[datetime, str]] = field(default_factory=list)
    late_edits: list[datetime] = field(default_factory=list)  # of a message older than an hour
    deleted: bool = False
    nonce: str | int | None = None
    told: dict[str, Any] | None = None  # interaction_metadata
    ephemeral_to: User | None = None
    thread: Channel | None = None

    @property
    def sent_at(self) -> datetime:
        return moment(self.id)

    @property
    def files(self) -> list[bytes]:
        return [one.data for one in self.attachments]

    @property
    def edited_at(self) -> datetime | None:
        return self.edits[-1][0] if self.edits else None

    def payload(self) -> dict[str, Any]:
        """As REST answers it, nothing left out."""
        from tests.discord import payloads

        return payloads.message(self)


class World:
    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self._began = now()
        self.sign: Callable[[Attachment], str] = lambda attachment: attachment.filename  # the CDN puts its own here
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.users: dict[int, User] = {}
        self.attachments: dict[int, Attachment] = {}
        self.commands: dict[int | None, list[dict[str, Any]]] = {None: []}  # by guild; None: everywhere
        self._last = 0
        self._old = itertools.count(1)
        self._older = itertools.count(1)
        self.bot = self.user("Overpaint", bot=True)

    def snowflake(self) -> int:
        """Now, and after every other. Below the time stand a worker and a process, so that the rest is never nothing."""
        fresh = (int(self.now().timestamp() * 1000) - EPOCH) << 22 | 1 << 17
        self._last = max(fresh, self._last + 1)
        return self._last

    def old_snowflake(self) -> int:
        """A year ago."""
        then = int((self.now() - timedelta(days=365)).timestamp() * 1000) - EPOCH
        return (then + next(self._old)) << 22

    def guild_snowflake(self) -> int:
        """Two years ago, each in the millisecond after the one before: guilds spread evenly over shards."""
        then = int((self._began - timedelta(days=730)).timestamp() * 1000) - EPOCH
        return (then + next(self._older)) << 22

    def user(self, name: str, *, bot: bool = False) -> User:
        user = User(self.old_snowflake(), name, bot)
        self.users[user.id] = user
        return user

    def guild(self, name: str, premium_tier: int, bot_permissions: int) -> Guild:
        id = self.guild_snowflake()
        owner = self.user(f"{name} owner")
        guild = Guild(id, name, premium_tier, owner, Role(id, "@everyone", 0, position=0))
        members = Role(self.old_snowflake(), "Members", int(permissions.PERSON))
        mine = Role(self.old_snowflake(), self.bot.name, bot_permissions, self.bot)
        guild.roles = [guild.everyone, members, mine]
        self.guilds[id] = guild
        self.join(guild, owner)
        return guild

    def role(self, guild: Guild, name: str, allowed: int) -> Role:
        role = Role(self.old_snowflake(), name, allowed)
        guild.roles.append(role)
        return role

    def join(self, guild: Guild, user: User, allowed: int | None = None) -> Member:
        if user is self.bot:
            roles = [one for one in guild.roles if one.managed_by is user]
        elif allowed is None:
            roles = [one for one in guild.roles if one.name == "Members"]
        else:
            roles = [self.role(guild, f"{user.name}'s", allowed)]
        member = guild.members[user.id] = Member(user, self.now(), roles)
        return member

    def channel(
        self,
        guild: Guild,
        name: str,
        kind: int,
        *,
        nsfw: bool,
        overwrites: Mapping[User | Role | Guild, tuple[int, int]],
    ) -> Channel:
        channel = Channel(
            self.old_snowflake(),
            kind,
            name,
            guild,
            nsfw=nsfw,
            position=len(guild.channels),
            overwrites={key.id: (isinstance(key, User), int(yes), int(no)) for key, (yes, no) in overwrites.items()},
        )
        guild.channels.append(channel)
        self.channels[channel.id] = channel
        if kind == TEXT and guild.system_channel is None:
            guild.system_channel = channel
        return channel

    def thread(
        self, parent: Channel, name: str, owner: User, id: int | None = None, *, private: bool = False
    ) -> Channel:
        assert parent.guild
        thread = Channel(
            id or self.snowflake(),
            PRIVATE if private else THREAD,
            name,
            parent.guild,
            parent,
            owner=owner,
            made_at=self.now(),
            joined=[owner],
        )
        parent.guild.threads.append(thread)
        self.channels[thread.id] = thread
        return thread

    def direct(self, user: User) -> Channel:
        for channel in self.channels.values():
            if channel.recipient is user:
                return channel
        channel = Channel(self.old_snowflake(), DIRECT, recipient=user)
        self.channels[channel.id] = channel
        return channel

    def allowed(self, user: User, channel: Channel) -> Permission:
        if channel.guild is None:
            return permissions.DIRECT if user in (self.bot, channel.recipient) else Permission(0)
        guild, where = channel.guild, channel.parent or channel
        member = guild.members.get(user.id)
        if member is None:
            return Permission(0)
        if guild.owner is user:
            return Permission(permissions.ALL)
        allowed = Permission(
            permissions.computed(
                [guild.everyone.permissions, *(role.permissions for role in member.roles)],
                guild.id,
                [role.id for role in member.roles],
                user.id,
                {key: (yes, no) for key, (_, yes, no) in where.overwrites.items()},
            )
        )
        if channel.kind == PRIVATE and user not in channel.joined and not allowed & Permission.MANAGE_THREADS:
            return Permission(0)
        return allowed

    def attachment(
        self, filename: str, media_type: str, data: bytes, place: str, *, ephemeral: bool = False
    ) -> Attachment:
        safe = re.sub(r"[^A-Za-z0-9._-]", "_", filename.rpartition("/")[2]) or "unknown"
        guessed = mimetypes.guess_type(safe)[0] or media_type  # the name decides, whatever the upload says
        made = Attachment(self.snowflake(), safe, guessed, data, place, ephemeral=ephemeral)
        self.attachments[made.id] = made
        return made

    def mentioned(self, content: str, guild: Guild | None) -> list[User]:
        """People named in the words, each once, in order."""
        ids = dict.fromkeys(int(one) for one in re.findall(r"<@!?(\d{1,20})>", content))
        return [self.users[one] for one in ids if one in self.users and (guild is None or one in guild.members)]

    def roles_named(self, content: str, guild: Guild | None) -> list[Role]:
        ids = {int(one) for one in re.findall(r"<@&(\d{1,20})>", content)}
        return [one for one in guild.roles if one.id in ids] if guild else []

    def find(self, message_id: int) -> Message | None:
        for channel in self.channels.values():
            if found := channel.messages.get(message_id):
                return found
        return None

    def share(self, user: User) -> bool:
        """Whether the bot and this person are in one server."""
        return any(self.bot.id in one.members and user.id in one.members for one in self.guilds.values())
