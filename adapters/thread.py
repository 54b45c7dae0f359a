"""Messages, threads, replies and events: what every platform's words become."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Self


@dataclass(frozen=True, slots=True)
class MessageRef:
    """Which message: short, and never changes. `str` gives `web:ROOM/N` and the like; `parse` reads it back.

    `channel` may itself hold slashes (Slack: TEAM/CHANNEL); `platform` holds no colon and `message` no slash.
    """

    platform: str
    channel: str
    message: str

    def __post_init__(self) -> None:
        if not (self.platform and self.channel and self.message) or ":" in self.platform or "/" in self.message:
            raise ValueError(f"not a message: {str(self)!r}; expected PLATFORM:CHANNEL/MESSAGE")

    def __str__(self) -> str:
        return f"{self.platform}:{self.channel}/{self.message}"

    @classmethod
    def top(cls, platform: str, channel: str) -> Self:
        """No message but the channel itself: what is posted to it answers nothing."""
        return cls(platform, channel, "0")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises ValueError when `text` is not `PLATFORM:CHANNEL/MESSAGE`."""
        platform, colon, rest = text.partition(":")
        channel, slash, message = rest.rpartition("/")
        if not (colon and slash):
            raise ValueError(f"not a message: {text!r}; expected PLATFORM:CHANNEL/MESSAGE")
        return cls(platform, channel, message)


class Place(StrEnum):
    """Where a message stands."""

    CHANNEL = "channel"
    THREAD = "thread"
    DM = "dm"


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote: `me` is ourselves, `bot` any program."""

    id: str
    name: str
    bot: bool = False
    me: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that came with a message. `key` is what its adapter needs to fetch it; it is never a bare URL."""

    key: str
    name: str
    media_type: str = "application/octet-stream"
    size: int | None = None  # bytes
    width: int | None = None
    height: int | None = None
    spoiler: bool = False  # hidden until somebody wants to see it


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message. `reply_to`, `thread_root` and `forwarded` are three separate things.

    `text` is what the person wrote, a mention of us at either end dropped. `to_us`: mentions us, is a direct
    message, or answers a message of ours. `key` is set on a message of ours: the key it was posted under.
    `apart`: it stands in a thread that only those invited see, so that it shares nothing with its channel.
    """

    ref: MessageRef
    author: Author
    sent_at: datetime  # aware, UTC
    place: Place
    text: str = ""
    to_us: bool = False
    reply_to: MessageRef | None = None  # Discord and web say; Slack never does
    thread_root: MessageRef | None = None
    attachments: tuple[Attachment, ...] = ()
    forwarded: tuple[Attachment, ...] = ()
    links: tuple[MessageRef, ...] = ()
    key: str | None = None
    edited_at: datetime | None = None  # aware, UTC
    apart: bool = False
    wordless: bool = False  # the platform withheld what was written
    to_others: bool = False  # answers a message that is not ours, as the platform says


@dataclass(frozen=True, slots=True)
class Thread:
    """What a message answers, what stands above it, itself, and what of ours answers it: oldest first."""

    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file to send."""

    name: str
    media_type: str
    data: bytes = field(repr=False)
    description: str = ""  # for people who do not see the picture
    spoiler: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """A button under a reply. `id` comes back in `ActionTaken.action` when it is pressed; `asks`: a form follows."""

    id: str
    label: str
    asks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What we post. In an update, `files` None keeps the files that are there."""

    text: str = ""
    files: tuple[File, ...] | None = None
    actions: tuple[Action, ...] = ()
    progress: float | None = None  # 0 to 1: drawn as a bar where the platform can


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several things to pick in a form."""

    value: str
    label: str


class FieldKind(StrEnum):
    """How a field of a form is filled in."""

    TEXT = "text"
    CHOICE = "choice"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a form."""

    name: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    value: str = ""
    choices: tuple[Choice, ...] = ()
    required: bool = True


@dataclass(frozen=True, slots=True)
class Form:
    """Questions to a person. The answer arrives as an `ActionTaken` whose `action` is the form's id."""

    id: str
    title: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class MessagePosted:
    """Somebody wrote a message."""

    message: Message


@dataclass(frozen=True, slots=True)
class MessageEdited:
    """Somebody rewrote a message of theirs."""

    message: Message


@dataclass(frozen=True, slots=True)
class MessageDeleted:
    """A message is gone."""

    ref: MessageRef


class Kind(StrEnum):
    """How somebody acted."""

    PRESS = "action"  # a button, a menu, a form
    COMMAND = "command"
    REACTION = "reaction"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionTaken:
    """Somebody pressed a button, picked from a menu, reacted, gave a command or sent in a form. `id` is unique to this."""

    id: str
    action: str  # the button's or form's id, the command's name, or the emoji
    ref: MessageRef  # the message it sits on; a command's own post
    author: Author
    at: datetime
    place: Place
    kind: Kind = Kind.PRESS
    values: Mapping[str, str] = field(default_factory=dict)
    files: tuple[Attachment, ...] = ()
    thread_root: MessageRef | None = None
    apart: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """We were invited. `ref` is where a first word is welcome: the channel itself, see `MessageRef.top`."""

    id: str
    ref: MessageRef
    at: datetime


Event = MessagePosted | MessageEdited | MessageDeleted | ActionTaken | Joined


def identity(event: Event) -> str:
    """What tells an event from every other, however often it is told."""
    match event:
        case MessagePosted(said):
            return str(said.ref)
        case MessageEdited(said):
            return f"{said.ref}@{said.edited_at}:{said.text}"  # some platforms tell whole seconds
        case MessageDeleted(gone):
            return f"-{gone}"
        case ActionTaken(id=id) | Joined(id=id):
            return id
