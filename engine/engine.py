"""The front door: submit, cancel, events. Takes jobs from the queue, has them drawn, and keeps what was made."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, suppress
from dataclasses import dataclass, field

from aiosqlite import Connection

from engine.backends.backend import Backend
from engine.database import Database
from engine.errors import EngineError, WorkerDied
from engine.events import Completed, Failed, Pixels, Progress, Started
from engine.imaging import Imaging
from engine.job import Edit, Job, JobState, Request
from engine.models import Model
from engine.queue import Queue
from engine.recipe import recipe
from engine.store import Store

log = logging.getLogger(__name__)

LEASE = 60.0  # seconds; every step renews it
PREVIEW_SIDE = 256  # pixels


@dataclass(frozen=True, slots=True)
class Image:
    """What was made, as it lies in the store."""

    sha256: str
    media_type: str
    width: int
    height: int


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
    """A step is done. The preview, where there is one, is a WebP file."""

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
        for job, state in left:
            if state is JobState.DISCARDED:
                self._tell(Stopped(job.key, state))
        async with asyncio.TaskGroup() as group:
            group.create_task(self._tell_places())
            group.create_task(self._take_jobs())

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
        task = self._running[job.key] = asyncio.create_task(self._draw(job))
        try:
            await asyncio.wait([task])
        finally:
            del self._running[job.key]
            if not task.done():
                task.cancel()
                await asyncio.wait([task])
                async with self._database.transaction() as tx:
                    await self._queue.release(tx, job)
        if not task.cancelled() and (error := task.exception()):
            log.error("job %s failed", job.key, exc_info=error)
            await self._fail(job, "Something went wrong on our side.", retry=False)

    async def _draw(self, job: Job) -> None:
        try:
            images = await self._images(job.request)
            async with aclosing(self._backend.run(job.request, images)) as events:
                async for event in events:
                    match event:
                        case Started(steps):
                            self._tell(Began(job.key, steps))
                        case Progress(step, of, preview):
                            await self._step(job, step, of, preview)
                        case Completed(image):
                            await self._keep(job, image)
                        case Failed(reason, retry):
                            await self._fail(job, reason, retry=retry)
        except EngineError as error:
            await self._fail(job, str(error), retry=isinstance(error, WorkerDied))

    async def _images(self, request: Request) -> list[Pixels]:
        """Those an edit names, on the model's grid; the base at the size of the result."""
        if not isinstance(request, Edit):
            return []
        files = [await self._store.get(name) for name in request.images]
        base, *others = files
        multiple, most = self._model.multiple, self._model.max_pixels
        fitted = [await self._imaging.fit(base, multiple, most, request.width, request.height)]
        return fitted + [await self._imaging.fit(other, multiple, most) for other in others]

    async def _step(self, job: Job, step: int, of: int, preview: Pixels | None) -> None:
        async with self._database.transaction() as tx:
            await self._queue.renew(tx, job, lease=LEASE)
        encoded = None
        if preview and step < of:
            encoded = await self._imaging.encode(preview, "image/webp", max_side=PREVIEW_SIDE)
        self._tell(Stepped(job.key, step, of, encoded))

    async def _keep(self, job: Job, pixels: Pixels) -> None:
        """The image is in the store before it is on record, so that what is on record is there."""
        data = await self._imaging.encode(pixels, "image/png", recipe(job.request))
        image = Image(await self._store.put(data), "image/png", pixels.width, pixels.height)
        async with self._database.transaction() as tx:
            if not await self._queue.finish(tx, job, image.sha256):
                return
            await self._completed(tx, job, image)
        self._tell(Finished(job.key))
        self.wake()

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
            for key, place in places.items():
                if self._places.get(key) != place:
                    self._tell(Queued(key, place))
            self._places = places
            await self._moved.wait()

    def _tell(self, event: JobEvent) -> None:
        self._events.put_nowait(event)
