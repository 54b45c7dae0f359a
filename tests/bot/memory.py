"""The smallest chat platform there is, in memory; and a backend that paints plain colours. Both keep their protocols."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from typing import Any, Self

from adapters.adapter import Limits
from adapters.errors import AdapterError, FileTooLarge, MessageGone, RateLimited
from adapters.thread import (
    ActionTaken,
    Attachment,
    Author,
    Event,
    Form,
    Joined,
    Message,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    MessageRef,
    Place,
    Reply,
    Thread,
)
from engine.events import Completed, Pixels, Progress, Started
from engine.events import Event as Told
from engine.job import Edit, Generate

ADA, BEN = Author("ada", "Ada"), Author("ben", "Ben")
US = Author("overpaint", "overpaint", bot=True, me=True)


class MemoryChat:
    """Rooms in memory. People write with `say` and press with `press`; `reply_to` waits for what we answer."""

    platform = "memory"
    limits = Limits(
        text=2000, files=10, file_size=10_000_000, actions=5, seconds_between_updates=0.0, replies=True, private=True
    )

    def __init__(self) -> None:
        self.messages: dict[MessageRef, Message] = {}
        self.posts: dict[MessageRef, Reply] = {}
        self.private: dict[MessageRef, Author] = {}
        self.history: dict[MessageRef, list[Reply]] = {}
        self.files: dict[str, bytes] = {}
        self.events: list[Event] = []
        self.forms: list[tuple[ActionTaken, Form]] = []
        self.lacking: list[str] = []
        self.closed: set[str] = set()  # rooms that nobody else is let in
        self.told = 0  # events that were listened to
        self._count = count(1)
        self._changed = asyncio.Condition()
        self._forgotten = 0
        self.largest = self.limits.file_size
        self.refusals: list[AdapterError] = []  # of the next updates
        self.slow: list[float] = []  # the next posts and updates are told to wait so many seconds

    async def say(
        self,
        text: str,
        *,
        author: Author = ADA,
        room: str = "studio",
        reply_to: MessageRef | None = None,
        picture: bytes | None = None,
        **more: Any,
    ) -> MessageRef:
        files: tuple[Attachment, ...] = ()
        if picture is not None:
            key = sha256(picture).hexdigest()
            self.files[key] = picture
            hidden = more.pop("spoiler", False)
            files = (
                Attachment(key=key, name="picture.png", media_type="image/png", size=len(picture), spoiler=hidden),
            )
        more = {"to_us": True, "place": Place.DM} | more
        message = self._message(author, room, text=text, reply_to=reply_to, attachments=files, **more)
        await self._happen(MessagePosted(message))
        return message.ref

    async def press(self, action: str, post: MessageRef, *, author: Author = ADA, **more: Any) -> str:
        id = f"press:{len(self.events)}"
        at = datetime.now(UTC)
        await self._happen(ActionTaken(id=id, action=action, ref=post, author=author, at=at, place=Place.DM, **more))
        return id

    async def rewrite(self, ref: MessageRef, text: str, **more: Any) -> None:
        self.messages[ref] = replace(self.messages[ref], text=text, edited_at=datetime.now(UTC), **more)
        await self._happen(MessageEdited(self.messages[ref]))

    async def take_back(self, ref: MessageRef) -> None:
        self.messages.pop(ref)
        self.posts.pop(ref, None)
        await self._happen(MessageDeleted(ref))

    async def invite(self, room: str) -> str:
        ref = MessageRef.top("memory", room)
        self.messages[ref] = Message(ref=ref, author=US, sent_at=datetime.now(UTC), place=Place.CHANNEL)
        await self._happen(Joined(id=f"joined:{room}", ref=ref, at=datetime.now(UTC)))
        return f"joined:{room}"

    async def until(self, true: Callable[[], object]) -> None:
        """Looks again whenever something of ours changes."""
        async with self._changed:
            await self._changed.wait_for(lambda: bool(true()))

    async def again(self, ref: MessageRef) -> None:
        """Tells a message that was told before."""
        await self._happen(MessagePosted(self.messages[ref]))

    def forget(self) -> None:
        """What was said so far is too far above to be loaded."""
        self._forgotten = len(self.messages)

    async def answer(self, key: str | MessageRef) -> tuple[MessageRef, Reply]:
        """Our answer to a request, once it stands there: a post that cannot be cancelled any more."""

        def answers() -> list[tuple[MessageRef, Reply]]:
            mine = [(ref, post) for ref, post in self.posts.items() if self.messages[ref].key == str(key)]
            return [(ref, post) for ref, post in mine if all(action.id != "cancel" for action in post.actions)]

        async with self._changed:
            await self._changed.wait_for(lambda: answers())
        (found,) = answers()
        return found

    async def placeholder(self, key: str | MessageRef) -> MessageRef:
        """Our post for a request, whatever it says yet."""

        def posts() -> list[MessageRef]:
            return [ref for ref in self.posts if self.messages[ref].key == str(key)]

        async with self._changed:
            await self._changed.wait_for(lambda: posts())
        (found,) = posts()
        return found

    def _message(self, author: Author, room: str, **rest: object) -> Message:
        ref = MessageRef("memory", room, str(next(self._count)))
        message = Message(ref=ref, author=author, sent_at=datetime.now(UTC), **{"place": Place.DM} | rest)  # type: ignore[arg-type]  # the fields of Message
        self.messages[ref] = message
        return message

    async def _happen(self, event: Event) -> None:
        async with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    # the protocol

    async def connected(self) -> None:
        """At once."""

    async def listen(self, since: datetime | None = None, among: Sequence[str] = ()) -> AsyncIterator[Event]:
        told = 0
        while True:
            async with self._changed:
                await self._changed.wait_for(lambda told=told: len(self.events) > told)  # type: ignore[misc]  # bound now
            yield self.events[told]
            told += 1
            async with self._changed:
                self.told = told
                self._changed.notify_all()

    async def thread(self, ref: MessageRef) -> Thread:
        if ref not in self.messages:
            raise MessageGone
        loaded = [m for m in self.messages.values() if int(m.ref.message) > self._forgotten]
        return Thread(tuple(m for m in loaded if m.ref.channel == ref.channel))

    async def download(self, attachment: Attachment, limit: int) -> bytes:
        return self.files[attachment.key]

    async def post(self, reply: Reply, to: MessageRef, *, key: str, only_for: Author | None = None) -> MessageRef:
        if to not in self.messages:
            raise MessageGone
        self._fits(reply)
        async with self._changed:
            message = self._message(US, to.channel, text=reply.text, reply_to=to, key=key)
            self.posts[message.ref] = reply
            self.history[message.ref] = [reply]
            if only_for:
                self.private[message.ref] = only_for
            self._changed.notify_all()
        return message.ref

    async def update(self, ref: MessageRef, reply: Reply) -> None:
        if ref not in self.posts:
            raise MessageGone
        if self.refusals:
            raise self.refusals.pop(0)
        self._fits(reply)
        async with self._changed:
            self.posts[ref] = reply
            self.history[ref].append(reply)
            self._changed.notify_all()

    def _fits(self, reply: Reply) -> None:
        if self.slow:
            raise RateLimited(self.slow.pop())
        for file in reply.files or ():
            if len(file.data) > self.largest:
                raise FileTooLarge(len(file.data), self.largest)

    async def delete(self, ref: MessageRef) -> None:
        async with self._changed:
            self.posts.pop(ref, None)
            self.messages.pop(ref, None)
            self._changed.notify_all()

    async def ask(self, action: ActionTaken, form: Form) -> None:
        async with self._changed:
            self.forms.append((action, form))
            self._changed.notify_all()

    async def lacks(self, ref: MessageRef) -> Sequence[str]:
        return self.lacking

    async def may_show(self, source: MessageRef, to: MessageRef, author: Author) -> bool:
        return source.channel not in self.closed


class Painter:
    """A backend that paints one plain colour, told by what was asked. `hold` stops it at its first step; `stepped` is
    waited for after each."""

    def __init__(self, stepped: Callable[[int], Awaitable[None]] | None = None) -> None:
        self.stepped = stepped
        self.hold = asyncio.Event()
        self.hold.set()
        self.ran: list[tuple[Generate | Edit, tuple[Pixels, ...]]] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nothing to let go of."""

    async def ready(self) -> None:
        """At once."""

    async def run(
        self, request: Generate | Edit, images: Sequence[Pixels] = (), mask: Pixels | None = None
    ) -> AsyncGenerator[Told, None]:
        self.ran.append((request, tuple(images)))
        yield Started(request.steps)
        for step in range(1, request.steps + 1):
            await self.hold.wait()
            yield Progress(step, request.steps)
            if self.stepped:
                await self.stepped(step)
        colour = sha256(repr((request, images)).encode()).digest()[:3]
        yield Completed(Pixels(request.width, request.height, colour * (request.width * request.height)), 0.0)
