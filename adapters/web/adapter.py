"""The local chat as the bot sees it."""

import asyncio
import time
from collections import deque
from collections.abc import AsyncGenerator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Self

from adapters.adapter import Limits
from adapters.errors import FileTooLarge, MessageGone, NotAllowed, RateLimited
from adapters.text import parts
from adapters.thread import (
    Action,
    ActionTaken,
    Attachment,
    Author,
    Event,
    File,
    Form,
    Message,
    MessagePosted,
    MessageRef,
    Reply,
    Thread,
)
from adapters.web import render
from adapters.web.history import Happened, History, Kept, Line
from adapters.web.server import NUMBER, Server

MOST_MISSED = 1000  # events told again after we were away
ABOVE = 50  # messages of a thread
MOST_WRITES = 100  # a second; more is a mistake of ours
LIMITS = Limits(
    text=8000,
    files=8,
    file_size=25_000_000,
    actions=8,
    seconds_between_updates=0.15,
    replies=True,
    private=True,
)


class WebAdapter:
    """Entering opens the history and the port, so that what is said is kept from then on."""

    platform = render.PLATFORM
    limits = LIMITS

    def __init__(
        self,
        folder: Path,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        token: str | None = None,
        examples: tuple[str, ...] = (),
        writes_per_second: int = MOST_WRITES,
    ) -> None:
        self._history = History(folder)
        self._news = asyncio.Event()
        self._server = Server(
            self._history, host=host, port=port, token=token, examples=examples, heard=lambda: self._news.set()
        )
        self._most_writes = writes_per_second
        self._writes: deque[float] = deque()

    async def __aenter__(self) -> Self:
        await self._history.__aenter__()
        try:
            await self._server.start()
        except BaseException:
            await self._history.__aexit__()
            raise
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._server.stop()
        await self._history.__aexit__(*error)

    @property
    def address(self) -> str:
        """Where the page is."""
        return self._server.address

    async def connected(self) -> None:
        """The port is open as soon as we are entered."""

    async def listen(self, since: datetime | None = None, among: Sequence[str] = ()) -> AsyncGenerator[Event, None]:
        last = await self._history.before(since, MOST_MISSED)
        while True:
            self._news.clear()
            for happened in await self._history.happened(last):
                last = happened.id
                if event := await self._event(happened):
                    yield event
                self._news.set()  # there may be more than were read
            await self._news.wait()

    async def _event(self, happened: Happened) -> Event | None:
        try:
            line = await self._history.line(happened.room, happened.n)
        except MessageGone:
            return None
        if happened.press is not None:
            return render.taken(line, happened.press)
        return MessagePosted(await self._message(line))

    async def _message(self, line: Line) -> Message:
        try:
            replied = None if line.reply_to is None else await self._history.line(line.room, line.reply_to)
        except MessageGone:
            replied = None
        return render.message(line, replied)

    async def thread(self, ref: MessageRef) -> Thread:
        line = await self._at(ref)
        lines = {one.n: one for one in await self._history.above(line.room, line.n, ABOVE)}
        if not line.ours:  # what only another person sees is no part of what this one speaks of
            lines = {n: one for n, one in lines.items() if one.only_for in (None, line.author)}
        lines |= {one.n: one for one in await self._history.answers(line.room, line.n)}
        answered = line.reply_to
        while answered is not None and answered not in lines:
            try:
                above = await self._history.line(line.room, answered)
            except MessageGone:
                break
            lines[above.n], answered = above, above.reply_to
        return Thread(tuple([await self._message(lines[n]) for n in sorted(lines)]))

    async def download(self, attachment: Attachment, limit: int) -> bytes:
        size = await self._history.size(attachment.key)
        if size is not None and size > limit:
            raise FileTooLarge(size, limit)
        return await self._history.read(attachment.key)

    async def post(self, reply: Reply, to: MessageRef, *, key: str, only_for: Author | None = None) -> MessageRef:
        answered = await self._at(to)
        self._pace()
        files = await self._keep(reply.files or ())
        only = only_for.name if only_for else None
        *earlier, last = parts(reply.text, LIMITS.text)
        for part in earlier:
            await self._add(answered, part, only)
        line = await self._add(
            answered, last, only, key=key, files=files, actions=reply.actions, progress=reply.progress
        )
        return render.ref(line.room, line.n)

    async def _add(
        self,
        answered: Line,
        text: str,
        only_for: str | None,
        *,
        key: str | None = None,
        files: Sequence[Kept] = (),
        actions: Sequence[Action] = (),
        progress: float | None = None,
    ) -> Line:
        line = await self._history.add(
            room=answered.room,
            author=render.US.name,
            text=text,
            reply_to=answered.n,
            files=files,
            key=key,
            only_for=only_for,
            actions=[(action.id, action.label) for action in actions],
            progress=progress,
        )
        assert line is not None
        self._server.show(line)
        self._news.set()
        return line

    async def update(self, ref: MessageRef, reply: Reply) -> None:
        if not (await self._at(ref)).ours:
            raise NotAllowed
        self._pace()
        first, *further = parts(reply.text, LIMITS.text)
        line = await self._history.change(
            ref.channel,
            int(ref.message),
            text=first,
            files=None if reply.files is None else await self._keep(reply.files),
            actions=[(action.id, action.label) for action in reply.actions],
            progress=reply.progress,
        )
        self._server.show(line)
        for part in further:
            await self._add(line, part, line.only_for)

    async def delete(self, ref: MessageRef) -> None:
        with suppress(MessageGone):
            line = await self._at(ref)
            if not line.ours:
                raise NotAllowed
            await self._history.remove(line.room, line.n)
            self._server.hide(line.room, line.n)

    async def ask(self, action: ActionTaken, form: Form) -> None:
        line = await self._at(action.ref)
        self._server.ask(line.room, action.author.name, render.form_for_browser(form, line.n))

    async def lacks(self, ref: MessageRef) -> Sequence[str]:
        return ()

    async def may_show(self, source: MessageRef, to: MessageRef, author: Author) -> bool:
        """Every room is open to whoever was let in."""
        return True

    async def _at(self, ref: MessageRef) -> Line:
        if ref.platform != self.platform or not NUMBER.fullmatch(ref.message):
            raise MessageGone
        return await self._history.line(ref.channel, int(ref.message))

    async def _keep(self, files: Sequence[File]) -> list[Kept]:
        for file in files:
            if len(file.data) > LIMITS.file_size:
                raise FileTooLarge(len(file.data), LIMITS.file_size)
        return [
            Kept(
                sha256=await self._history.keep(file.data),
                name=file.name,
                media_type=file.media_type,
                size=len(file.data),
                description=file.description,
            )
            for file in files
        ]

    def _pace(self) -> None:
        now = time.monotonic()
        while self._writes and self._writes[0] <= now - 1:
            self._writes.popleft()
        if len(self._writes) >= self._most_writes:
            raise RateLimited(round(self._writes[0] + 1 - now, 3))
        self._writes.append(now)
