"""The front door: submit, cancel, events. Takes jobs from the queue, has them drawn, and keeps what was made."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, suppress
from dataclasses import dataclass, field

from aiosqlite import Connection

from engine.backends.backend import Backend
from engine.database import Database
from engine.errors import BadImage, EngineError, WorkerDied
from engine.events import Change, Completed, Failed, Pixels, Progress, Started
from engine.imaging import Imaging, Picture
from engine.job import Edit, Job, JobState, Request
from engine.models import Model
from engine.queue import Queue
from engine.recipe import recipe
from engine.store import Store

log = logging.getLogger(__name__)

LEASE = 60.0  # seconds; steps renew it
NEAR = 10  # in the line: every change of place is told
PREVIEW_SIDE = 256  # pixels
CRASHED = "The model stopped in the middle of it, each time it was tried."


@dataclass(frozen=True, slots=True)
class Image:
    """What was made, as it lies in the store. The change is that of an edit, where it was looked for."""

    sha256: str
    media_type: str
    width: int
    height: int
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Queued:
    """It waits; `place` 1 goes next."""

    key: str
    place: int


@dataclass(frozen=True, slots=True)
class Began:
    """It is on the device."""

    key: str
    steps: int


@dataclass(frozen=True, slots=True)
class Stepped:
    """A step is done, or a new preview is there. The preview is the newest there is, a WebP file."""

    key: str
    step: int
    of: int
    preview: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Finished:
    """Its image is in the store, and on record."""

    key: str


@dataclass(frozen=True, slots=True)
class Stopped:
    """There will be no image."""

    key: str
    state: JobState  # cancelled or discarded
    reason: str = ""


JobEvent = Queued | Began | Stepped | Finished | Stopped


@dataclass(slots=True)
class _Drawing:
    """What is known of a job on the device."""

    step: int = 0
    of: int = 0
    preview: bytes | None = None
    encoding: bool = False
    renew_at: float = 0.0  # by the loop's clock
    over: bool = False


def _is_news(told: int | None, place: int) -> bool:
    """Whoever is near hears of each step; at the end of a long line, of each fifth of it, so that a picture that is made
    does not rewrite every post that waits."""
    return told is None or (told != place if min(told, place) <= NEAR else abs(told - place) * 5 >= told)


class Engine:
    """One queue, one backend. `completed` is called in the transaction that finishes a job."""

    def __init__(
        self,
        *,
        database: Database,
        queue: Queue,
        store: Store,
        backend: Backend,
        imaging: Imaging,
        model: Model,
        completed: Callable[[Connection, Job, Image], Awaitable[None]],
    ) -> None:
        self._database = database
        self._queue = queue
        self._store = store
        self._backend = backend
        self._imaging = imaging
        self._model = model
        self._completed = completed
        self._events: asyncio.Queue[JobEvent] = asyncio.Queue()
        self._places: dict[str, int] = {}
        self._running: dict[str, asyncio.Task[None]] = {}
        self._work, self._moved = asyncio.Event(), asyncio.Event()

    async def enqueue(self, tx: Connection, *, key: str, owner: str, request: Request, priority: int = 0) -> bool:
        """In the caller's transaction, after whose commit `wake` is called. False when the key is there already."""
        return await self._queue.enqueue(tx, key=key, owner=owner, request=request, priority=priority) is not None

    def wake(self) -> None:
        """There may be something to do."""
        self._work.set()
        self._moved.set()

    async def cancel(self, key: str) -> bool:
        """Takes it out of the queue, or off the device before its next step. False when there was nothing to cancel."""
        async with self._database.transaction() as tx:
            cancelled = await self._queue.cancel(tx, key)
        if cancelled:
            if task := self._running.get(key):
                task.cancel()
            self._tell(Stopped(key, JobState.CANCELLED))
            self.wake()
        return cancelled

    async def events(self) -> AsyncIterator[JobEvent]:
        """What happens to all jobs, for one listener."""
        while True:
            yield await self._events.get()

    async def run(self) -> None:
        """Until cancelled; what is on the device then goes back into the queue."""
        async with self._database.transaction() as tx:
            left = await self._queue.rescue(tx)
        for job in left:
            if job.state is JobState.DISCARDED:
                self._tell(Stopped(job.key, job.state, job.error or ""))
        try:
            async with asyncio.TaskGroup() as self._group:
                self._group.create_task(self._tell_places())
                self._group.create_task(self._take_jobs())
        except asyncio.CancelledError:
            async with self._database.transaction() as tx:
                await self._queue.release(tx)
            raise

    async def _take_jobs(self) -> None:
        with suppress(EngineError):  # each job will be told why
            await self._backend.ready()
        while True:
            self._work.clear()
            async with self._database.transaction() as tx:
                job = await self._queue.claim(tx, lease=LEASE)
            if job:
                self._moved.set()
                await self._see_through(job)
                continue
            with suppress(TimeoutError):
                async with asyncio.timeout(await self._queue.next_due()):
                    await self._work.wait()

    async def _see_through(self, job: Job) -> None:
        """Draws one job in a task of its own, so that it can be cancelled by itself."""
        task = self._running[job.key] = asyncio.create_task(self._draw(job), name=job.key)
        try:
            await asyncio.wait([task])
        finally:
            if not task.done():
                task.cancel()
                await asyncio.wait([task])
            del self._running[job.key]
        if not task.cancelled() and (error := task.exception()):
            log.error("job %s failed", job.key, exc_info=error)
            await self._fail(job, "Something went wrong on our side.", retry=False)

    async def _draw(self, job: Job) -> None:
        drawing = _Drawing()
        try:
            images, mask = await self._sources(job.request)
            async with aclosing(self._backend.run(job.request, images, mask)) as events:
                async for event in events:
                    match event:
                        case Started(steps):
                            self._tell(Began(job.key, steps))
                        case Progress():
                            await self._step(job, drawing, event)
                        case Completed():
                            drawing.over = True
                            return await self._keep(job, event)
                        case Failed(reason, retry):
                            return await self._fail(job, reason, retry=retry)
            raise WorkerDied("It stopped without a picture.")
        except (WorkerDied, BadImage) as error:  # our own pictures can be read, where the reader lives
            reason = CRASHED if str(error) == WorkerDied.__doc__ else str(error)
            await self._fail(job, reason, retry=True)
        except EngineError as error:
            await self._fail(job, str(error), retry=False)
        finally:
            drawing.over = True

    async def _sources(self, request: Request) -> tuple[list[Pixels], Pixels | None]:
        """The images a request names, on the model's grid: base, references, start; and its mask."""
        size = (request.width, request.height)
        images, mask = [], None
        if isinstance(request, Edit):
            base, *others = request.images
            theirs = size if self._model.one_size else ()
            images = [await self._fit(base, *size), *[await self._fit(other, *theirs) for other in others]]
            mask = await self._fit(request.mask, *size) if request.mask else None
        if request.start:
            images.append(await self._fit(request.start, *size))
        return images, mask

    async def _fit(self, name: str, *size: int) -> Pixels:
        data, model = await self._store.get(name), self._model
        return await self._imaging.fit(data, model.multiple, model.max_pixels, *size, squeeze=model.one_size)

    async def _step(self, job: Job, drawing: _Drawing, progress: Progress) -> None:
        """Nothing here is waited for that takes longer than a step."""
        drawing.step, drawing.of = progress.step, progress.of
        self._tell(Stepped(job.key, drawing.step, drawing.of, drawing.preview))
        if progress.preview and progress.step < progress.of and not drawing.encoding:
            drawing.encoding = True
            self._group.create_task(self._preview(job, drawing, progress.preview))
        now = asyncio.get_running_loop().time()
        if now >= drawing.renew_at:
            drawing.renew_at = now + LEASE / 4
            async with self._database.transaction() as tx:
                await self._queue.renew(tx, job, lease=LEASE)

    async def _preview(self, job: Job, drawing: _Drawing, pixels: Pixels) -> None:
        """While one is being encoded the next ones are dropped. What it costs, it never costs the job."""
        try:
            preview = await self._imaging.encode(pixels, "image/webp", max_side=PREVIEW_SIDE)
        except Exception:
            log.warning("a preview of job %s could not be made", job.key, exc_info=True)
            return
        finally:
            drawing.encoding = False
        if not drawing.over:
            drawing.preview = preview
            self._tell(Stepped(job.key, drawing.step, drawing.of, preview))

    async def _keep(self, job: Job, made: Completed) -> None:
        """The image is in the store before it is on record, so that what is on record is there."""
        picture = await self._picture(job.request, made)
        name = await self._store.put(picture.data)
        image = Image(name, picture.media_type, picture.width, picture.height, made.change)
        async with self._database.transaction() as tx:
            if not await self._queue.finish(tx, job, image.sha256):
                return
            await self._completed(tx, job, image)
        self._tell(Finished(job.key))
        self.wake()

    async def _picture(self, request: Request, made: Completed) -> Picture:
        """As it was made, or, where only a part of it was to change, joined with its base."""
        told, mask = recipe(request, made.change), made.change.mask if made.change else None
        squeezed = self._model.one_size
        if isinstance(request, Edit) and (request.mask or mask or squeezed):
            base = await self._store.get(request.images[0])
            where = await self._store.get(request.mask) if request.mask else mask
            return await self._imaging.composite(base, made.image, where, recipe=told, squeezed=squeezed)
        data = await self._imaging.encode(made.image, "image/png", told)
        return Picture(data, "image/png", made.image.width, made.image.height)

    async def _fail(self, job: Job, reason: str, *, retry: bool) -> None:
        async with self._database.transaction() as tx:
            state = await self._queue.fail(tx, job, reason, retry=retry)
        if state is JobState.DISCARDED:
            self._tell(Stopped(job.key, state, reason))
        self.wake()

    async def _tell_places(self) -> None:
        while True:
            self._moved.clear()
            places = {job.key: place for place, job in enumerate(await self._queue.order(), 1)}
            self._places = {key: told for key, told in self._places.items() if key in places}
            for key, place in places.items():
                if key not in self._running and _is_news(self._places.get(key), place):
                    self._places[key] = place
                    self._tell(Queued(key, place))
            await self._moved.wait()

    def _tell(self, event: JobEvent) -> None:
        self._events.put_nowait(event)
