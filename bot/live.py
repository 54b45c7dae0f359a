"""The full round on a real platform: which one is meant, what holds of what we rely on, and the report that is left."""

import asyncio
import json
import re
import struct
import zlib
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from adapters.errors import AdapterError
from adapters.thread import MessageRef
from bot.assumptions import ASSUMPTIONS

PATIENCE = 120.0  # seconds for a person to do the next thing
PROMPT = 30.0  # seconds for a platform to tell what has happened
A_PERSON = "nobody did it in time"
NOT_REACHED = "the round did not come to it"
DISCORD, SLACK = "discord", "slack"
_CHANNELS = {
    DISCORD: r"(?:https://(?:\w+\.)?discord(?:app)?\.com/channels/\d+/)?(\d{15,20})(?:/\d*)?",
    SLACK: r"(?:https://(?:[\w-]+\.)+slack\.com/(?:archives|client/[A-Z0-9]+)/)?([CG][A-Z0-9]{7,19})(?:[/?].*)?",
}
T = TypeVar("T")
Step = tuple[Sequence[str], Coroutine[Any, Any, None]]  # what it finds out, and how
Tell = Callable[[bool | None, str], None]  # whether it is right, if it can be right or wrong; in words


@dataclass(frozen=True, slots=True)
class Where:
    """The channel of a round."""

    platform: str
    channel: str

    @classmethod
    def parse(cls, text: str) -> "Where":
        """By its id or its link, which say whose it is. Raises ValueError."""
        for platform, form in _CHANNELS.items():
            if found := re.fullmatch(form, text.strip()):
                return cls(platform, found[1])
        raise ValueError(
            f"{text[:60]!r} is no channel: give the link or the id of one"
            " (Discord: right-click it, Copy Link; Slack: its name at the top, About, C... at the bottom)"
        )


@dataclass(frozen=True, slots=True)
class Held:
    """Whether an assumption holds; None where it was not checked. `told` says what was seen, and names nobody."""

    id: str
    held: bool | None
    told: str = ""

    def __str__(self) -> str:
        said = {True: "", False: " NOT HELD", None: " not checked"}[self.held]
        return f"{self.id}{said}: {ASSUMPTIONS[self.id]}{f' ({self.told})' if self.told else ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What a round looks at, and why it may not come to something; `secrets` stand in nothing that is told."""

    assumptions: Mapping[str, str]
    not_checked: Mapping[str, str]
    secrets: tuple[str, ...]
    report: Path


async def make(
    course: Course,
    go: Callable[[Callable[[Held], None]], Awaitable[None]],
    about: Callable[[], Mapping[str, object]],
    tell: Tell,
) -> None:
    """Goes the course, tells what is found, and leaves the report. `about`: what else stands in that, asked at the end."""
    seen: dict[str, Held] = {}

    def without_secrets(text: str) -> str:
        for secret in filter(None, course.secrets):
            text = text.replace(secret, "(the token)")
        return text

    def found(held: Held) -> None:
        seen[held.id] = Held(held.id, held.held, without_secrets(held.told))
        tell(held.held, str(seen[held.id]))

    from importlib.metadata import version

    problem = ""
    try:
        await go(found)
    except Exception as error:  # noqa: BLE001 # what the real platform does is told, whatever it is
        told = str(error) if isinstance(error, AdapterError) else f"it could not be read: {type(error).__name__}"
        problem = without_secrets(told)
        tell(False, f"the round ended: {problem}")
    for id in course.assumptions:
        if id not in seen:
            found(Held(id, None, course.not_checked.get(id, NOT_REACHED)))
    told_about = {
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "overpaint": version("overpaint"),
        **about(),
        "ended_early": problem or None,
        "assumptions": [
            {"id": id, "assumption": sentence, "held": seen[id].held, "told": seen[id].told}
            for id, sentence in course.assumptions.items()
        ],
    }
    try:
        course.report.write_text(json.dumps(told_about, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        tell(False, f"{course.report} cannot be written ({error.strerror})")
    else:
        tell(None, f"the report, without secrets and names: {course.report}")


class News:
    """Whoever hears something says so; whoever waits looks then."""

    def __init__(self) -> None:
        self._news = asyncio.Event()

    def heard(self) -> None:
        self._news.set()

    async def until(self, find: Callable[[], T | None], seconds: float = PROMPT) -> T | None:
        """What `find` finds, looked for at each thing told; None when it does not come in time."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while (found := find()) is None:
                    self._news.clear()
                    await self._news.wait()
                return found
        return None


class Findings:
    """What was found out so far; the first word on each counts."""

    def __init__(self, found: Callable[[Held], None]) -> None:
        self._found = found
        self._seen: set[str] = set()

    def say(self, id: str, held: bool | None, told: str = "") -> None:
        if id not in self._seen:
            self._seen.add(id)
            self._found(Held(id, held, told))

    def lack(self, ids: Iterable[str]) -> bool:
        """Whether something of these is still to be found out."""
        return not set(ids) <= self._seen

    async def step(self, ids: Sequence[str], step: Coroutine[Any, Any, None]) -> None:
        """What goes wrong in one step is told, and the next one goes on."""
        try:
            await step
        except AdapterError as error:
            for id in ids:
                self.say(id, False, str(error))
        except Exception as error:  # noqa: BLE001 # it is the round's business to find out what we did not think of
            for id in ids:
                self.say(id, False, f"it could not be read: {type(error).__name__}")


class Posts:
    """What we posted, to take it away again."""

    def __init__(self) -> None:
        self._all: list[MessageRef] = []
        self._posting: asyncio.Task[MessageRef] | None = None

    def __contains__(self, post: MessageRef) -> bool:
        return post in self._all

    def add(self, post: MessageRef) -> None:
        self._all.append(post)

    def remove(self, post: MessageRef) -> None:
        self._all.remove(post)

    async def keep(self, work: Coroutine[Any, Any, MessageRef]) -> MessageRef:
        """What is posted is taken away again, even if we are stopped before the platform has told which it is."""
        self._posting = asyncio.create_task(work)
        self.add(posted := await asyncio.shield(self._posting))
        return posted

    async def clean(self, delete: Callable[[MessageRef], Awaitable[None]]) -> None:
        """The newest first, so that nothing stands below what is taken away."""
        if self._posting:
            with suppress(Exception):  # it was told where it went wrong
                self.add(await self._posting)
        for post in reversed(list(dict.fromkeys(self._all))):
            with suppress(AdapterError):
                await delete(post)


def png() -> bytes:
    """A plain square that says in its own words where it comes from, which no platform may lose."""
    side = 64

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes((88, 101, 242)) * side) * side
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)),
            chunk(b"tEXt", b"Software\0overpaint doctor"),
            chunk(b"IDAT", zlib.compress(rows)),
            chunk(b"IEND", b""),
        )
    )
