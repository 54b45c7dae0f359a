"""What was said and shown, as intent and lineage read it; made from a thread and the ledger, or from `explain`'s JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

NEAR = 100  # messages up that matter where it is only about who talks, and whether there are pictures


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A picture of ours under a post. `parents` are numbers of ours, or `MESSAGE_ID:INDEX` for somebody's own."""

    number: int
    prompt: str = ""
    parents: tuple[int | str, ...] = ()
    instruction: str | None = None
    by: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One message. `me`: ours. `job` ("waiting" or "running"): ours, the placeholder of a request not done yet.
    `question`: ours, we asked which of these pictures (or, empty, what) was meant."""

    id: str
    author: str
    text: str = ""
    sent_at: datetime | None = None
    me: bool = False
    bot: bool = False
    to_us: bool = False
    reply_to: str | None = None  # may name a message that is not here
    links: tuple[str, ...] = ()
    attachments: int = 0  # pictures a person attached or forwarded
    pictures: tuple[Shown, ...] = ()
    job: str | None = None
    question: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """Messages, oldest first; the last is the one to read. A "thread" is one that we take part in."""

    place: str
    messages: tuple[Said, ...]
    names: Mapping[str, str] = field(default_factory=dict)  # remembered: name to "character" or "style"


class Asks(StrEnum):
    """What a message can ask of us."""

    GENERATE = "generate"
    EDIT = "edit"
    VARY = "vary"
    UPSCALE = "upscale"
    EXTEND = "extend"
    TEXT = "text"
    UNDO = "undo"
    SHOW = "show"
    COMPARE = "compare"
    DESCRIBE = "describe"
    EXPORT = "export"
    REMEMBER = "remember"
    FORGET = "forget"
    CANCEL = "cancel"
    DELETE = "delete"
    SETTINGS = "settings"
    USAGE = "usage"
    HELP = "help"
    CLARIFY = "clarify"


class Role(StrEnum):
    """What a source picture is for."""

    BASE = "base"
    SUBJECT = "subject"
    STYLE = "style"
    BACKGROUND = "background"
    MASK = "mask"
    CONTROL = "control"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Source:
    """A picture that a request is about: a number, `MESSAGE_ID:INDEX`, or `name:NAME`."""

    picture: int | str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One request. `instruction`: what the model should do or draw. `options`: only those asked for."""

    asks: Asks
    sources: tuple[Source, ...] = ()
    instruction: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a message asks: nothing when it is not for us. `why` is for people who wonder."""

    requests: tuple[Ask, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a message, and how likely it is that such a thing is asked, 0 to 1."""

    decision: Decision
    chance: float
