"""One reply for each request: a placeholder, its progress, then the answer in the same post. Exactly once."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, TypeVar

from adapters.adapter import Adapter
from adapters.errors import AdapterError, FileTooLarge, MessageGone, NotAllowed, RateLimited
from adapters.thread import Action, File, MessageRef, Reply
from bot import words
from bot.ledger import Asked, Ledger, Picture
from bot.plan import Make, Say, Show, words_of
from engine.database import Database
from engine.engine import Began, Engine, Finished, JobEvent, Stepped, Stopped
from engine.errors import EngineError
from engine.imaging import Imaging
from engine.job import JobState
from engine.queue import Queue
from engine.store import Store

log = logging.getLogger(__name__)

CANCEL = Action("cancel", "Cancel")
UNDER_A_PICTURE = (
    Action("again", "Again"),
    Action("vary", "Vary"),
    Action("undo", "Undo"),
    Action("edit", "Edit", asks=True),
    Action("delete", "Delete"),
)
SMALLER = (("image/webp", None), ("image/jpeg", None), ("image/webp", 1024), ("image/jpeg", 512))
MOST_PIXELS = 40_000_000
LONGEST_PAUSE = 60.0  # seconds between tries to post, at most


class Replies:
    """`at` is told each window in which a crash would be interesting; tests crash there."""

    def __init__(
        self,
        *,
        database: Database,
        ledger: Ledger,
        queue: Queue,
        store: Store,
        imaging: Imaging,
        engine: Engine,
        at: Callable[[str], None],
    ) -> None:
        self._database = database
        self._ledger = ledger
        self._queue = queue
        self._store = store
        self._imaging = imaging
        self._engine = engine
        self._at = at
        self._ears: dict[str, _Ear] = {}

    def tell(self, news: JobEvent) -> None:
        """Something happened to a job; its reply will show it."""
        if ear := self._ears.get(news.key):
            ear.news = news
            ear.bell.set()
            if isinstance(news, Finished | Stopped):
                ear.over.set()

    def changed(self, key: str) -> None:
        """The request has another plan now."""
        if ear := self._ears.get(key):
            ear.bell.set()
            ear.over.set()

    async def withdraw(self, adapter: Adapter, asked: Asked) -> None:
        """The reply goes away: at once, or as soon as whoever is at work on it sees."""
        if ear := self._ears.get(asked.key):
            ear.withdrawn = True
            ear.bell.set()
            ear.over.set()
        elif (now := await self._ledger.request(asked.key)) and now.post:
            await adapter.delete(now.post)

    async def serve(self, adapter: Adapter, asked: Asked, *, again: bool = False) -> None:
        """Sees one request through to its answer. `again`: after a restart, so the post may be there already."""
        ear = self._ears[asked.key] = _Ear()
        try:
            await self._serve(adapter, asked, ear, again)
        except (MessageGone, NotAllowed) as error:
            log.info("%s cannot be answered: %s", asked.key, error)
            await self._done(asked.key, "dropped")
            await self._engine.cancel(asked.key)
            if isinstance(error, NotAllowed):
                await self._explain(adapter, asked, error)
        except Exception:  # one reply that goes wrong must not end the others; the next start tries it again
            log.exception("%s could not be answered", asked.key)
        finally:
            del self._ears[asked.key]

    async def _serve(self, adapter: Adapter, asked: Asked, ear: "_Ear", again: bool) -> None:
        post, said = asked.post, None
        if post is None and again:
            post = await self._find(adapter, asked)
        if post is None:
            said = await self._final(asked.key) or _placeholder(asked)
            post = await self._post(adapter, asked, said)
            self._at("posted")
        if asked.post is None:
            async with self._database.transaction() as tx:
                await self._ledger.posted(tx, asked.key, post)
        final = await self._follow(adapter, asked, post, ear)
        if final != said and not ear.withdrawn:
            self._at("finished")
            if _is_too_old(adapter, asked):
                post = await self._answer_anew(adapter, asked, post, final)
            else:
                await self._update(adapter, post, final)
            self._at("answering")
        await self._done(asked.key, "answered")
        if ear.withdrawn:
            await adapter.delete(post)
        self._at("answered")

    async def _explain(self, adapter: Adapter, asked: Asked, error: NotAllowed) -> None:
        """Whoever asked is told where they can read it, if anywhere."""
        told = Reply(text=words.cannot_answer(str(error)))
        try:
            await adapter.post(told, asked.ref, key=f"{asked.key}!", only_for=asked.author)
        except AdapterError as again:
            log.info("%s was not told either: %s", asked.author.id, again)

    async def _post(self, adapter: Adapter, asked: Asked, reply: Reply) -> MessageRef:
        only_for = asked.author if asked.private else None
        return await _patiently(
            lambda fitting: adapter.post(fitting, asked.ref, key=asked.key, only_for=only_for), reply, self._smaller
        )

    async def _update(self, adapter: Adapter, post: MessageRef, reply: Reply) -> None:
        await _patiently(lambda fitting: adapter.update(post, fitting), reply, self._smaller)

    async def _answer_anew(self, adapter: Adapter, asked: Asked, placeholder: MessageRef, reply: Reply) -> MessageRef:
        """The platform lets nobody change a post this old: the answer is a new one, and the placeholder goes."""
        post = await self._post(adapter, asked, reply)
        async with self._database.transaction() as tx:
            await self._ledger.posted(tx, asked.key, post)
        if post != placeholder:
            with suppress(AdapterError):
                await adapter.delete(placeholder)
        return post

    async def _smaller(self, file: File, limit: int, tries: int) -> File | None:
        """The picture in fewer bytes: first as it is in another format, then in fewer pixels. What is kept stays as it was."""
        if tries >= len(SMALLER):
            return None
        media_type, side = SMALLER[tries]
        pixels = await self._imaging.fit(file.data, 1, MOST_PIXELS)
        data = await self._imaging.encode(pixels, media_type, None, side)
        name = f"{file.name.rpartition('.')[0]}.{media_type.rpartition('/')[2]}"
        small = replace(file, name=name, media_type=media_type, data=data)
        return small if len(data) <= limit else await self._smaller(file, limit, tries + 1)

    async def _find(self, adapter: Adapter, asked: Asked) -> MessageRef | None:
        """Our post for this request, made before a crash that came before its record."""
        thread = await _patiently(lambda _: adapter.thread(asked.ref), Reply())
        return next((m.ref for m in thread.messages if m.author.me and m.key == asked.key), None)

    async def _follow(self, adapter: Adapter, asked: Asked, post: MessageRef, ear: "_Ear") -> Reply:
        """Shows progress until there is an answer, and gives the answer."""
        clock = asyncio.get_running_loop().time
        due, last = clock(), None
        while (final := await self._final(asked.key)) is None:
            await ear.bell.wait()
            await _within(due - clock(), ear.over.wait())
            ear.bell.clear()
            if ear.over.is_set():
                ear.over.clear()
                continue
            if _is_too_old(adapter, asked):
                continue
            try:
                preview = ear.news.preview if isinstance(ear.news, Stepped) else None
                await adapter.update(post, _placeholder(asked, ear.news, None if preview is last else preview))
                last = preview
                due = clock() + adapter.limits.seconds_between_updates
            except RateLimited as slow:
                due = clock() + slow.retry_after
            except (MessageGone, NotAllowed):
                raise
            except AdapterError as error:  # the next look shows more
                log.warning("Progress of %s was not shown: %s", asked.key, error)
                due = clock() + adapter.limits.seconds_between_updates
        return final

    async def _done(self, key: str, state: str) -> None:
        async with self._database.transaction() as tx:
            await self._ledger.done(tx, key, state)

    async def _final(self, key: str) -> Reply | None:
        """What the reply says in the end; None while the picture is being made."""
        asked = await self._ledger.request(key)
        assert asked is not None
        match asked.plan:
            case Say(text):
                return Reply(text=text, files=())
            case Show(text=text):
                shown = await self._ledger.shown(asked)
                assert shown is not None
                return await self._picture(shown, text)
        job = await self._queue.get(key)
        match job and job.state:
            case JobState.COMPLETED:
                picture = await self._ledger.shown(asked)
                assert picture is not None
                top = asked.ref == MessageRef.top(asked.ref.platform, asked.ref.channel)
                unsaid = asked.plan.unsaid or top or await self._ledger.request_at(asked.ref)
                told = words.told_by(words_of(asked.plan.request), asked.author.name) if unsaid else None
                said = words.caption(picture.number, asked.plan.request, told)
                return await self._picture(picture, f"{said}\n{asked.plan.note}" if asked.plan.note else said)
            case JobState.CANCELLED:
                return Reply(text=words.cancelled(), files=())
            case JobState.DISCARDED:
                assert job is not None
                return Reply(text=words.failed(job.error or ""), files=())
        return None

    async def _picture(self, picture: Picture, text: str) -> Reply:
        made_for = await self._ledger.request(picture.key) if picture.key else None
        what = words_of(made_for.plan.request) if made_for and isinstance(made_for.plan, Make) else text
        try:
            data = await self._store.get(picture.sha256)
        except EngineError as error:
            return Reply(text=words.failed(str(error)), files=())
        name = f"overpaint-{picture.number or picture.id}.{picture.media_type.rpartition('/')[2]}"
        file = File(name, picture.media_type, data, what, spoiler=picture.spoiler)
        return Reply(text=text, files=(file,), actions=UNDER_A_PICTURE)


@dataclass(slots=True)
class _Ear:
    """What one reply has heard of its job."""

    news: JobEvent | None = None
    withdrawn: bool = False
    bell: asyncio.Event = field(default_factory=asyncio.Event)
    over: asyncio.Event = field(default_factory=asyncio.Event)


def _placeholder(asked: Asked, news: JobEvent | None = None, preview: bytes | None = None) -> Reply:
    return Reply(
        text=words.working(news, waits=asked.after is not None),
        files=(File("preview.webp", "image/webp", preview, words.preview()),) if preview else None,
        actions=(CANCEL,),
        progress=_share(news),
    )


def _share(news: JobEvent | None) -> float | None:
    """How much is done, 0 to 1; None while it waits."""
    match news:
        case Began():
            return 0.0
        case Stepped(step=step, of=of):
            return step / of
    return None


async def _within(seconds: float, waiting: Coroutine[Any, Any, object]) -> None:
    """Waits, but no longer than `seconds`."""
    with suppress(TimeoutError):
        async with asyncio.timeout(max(0.0, seconds)):
            await waiting


T = TypeVar("T")
Smaller = Callable[[File, int, int], Awaitable[File | None]]


async def _patiently(call: Callable[[Reply], Awaitable[T]], reply: Reply, smaller: Smaller | None = None) -> T:
    """Tries until the platform takes it; files that are too large get smaller, and in the end are left out. A refusal
    for good gets through."""
    pause, tries, whole = 1.0, 0, reply
    while True:
        try:
            return await call(reply)
        except (MessageGone, NotAllowed):
            raise
        except FileTooLarge as error:
            if not reply.files or smaller is None:
                raise
            small = [await smaller(file, error.limit, tries) for file in whole.files or ()]
            fit = tuple(file for file in small if file is not None)
            text = whole.text if fit else f"{whole.text}\n{words.does_not_fit(error.limit)}"
            reply, tries = replace(whole, text=text, files=fit), tries + 1
        except RateLimited as slow:
            await asyncio.sleep(slow.retry_after)
        except AdapterError as error:
            log.warning("%s; trying again in %g s", error, pause)
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)


def _is_too_old(adapter: Adapter, asked: Asked) -> bool:
    """Whether our post for it may be older than the platform lets us change."""
    most = adapter.limits.seconds_of_updates
    return most is not None and (datetime.now(UTC) - asked.asked_at).total_seconds() > most
