"""The front door: real queue, real files, a real image process; the backend is an easel in memory."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from types import EllipsisType
from typing import Any, Self, TypeVar

import pytest
from aiosqlite import Connection

from engine.database import Database, Schema
from engine.engine import Began, Engine, Finished, Image, JobEvent, Queued, Stepped, Stopped
from engine.errors import BadImage, EngineError, ModelMissing, WorkerDied
from engine.events import Completed, Event, Failed, Pixels, Progress, Started
from engine.imaging import Imaging
from engine.job import Edit, Generate, Job, JobState, Request
from engine.models import Model
from engine.queue import MOST_ATTEMPTS, MOST_RESCUES, Queue
from engine.store import Store

MODEL = Model(name="easel", source="", width=64, height=48, steps=3, multiple=16, max_pixels=64 * 48)
ROBOT = Generate(prompt="a robot", model="easel", width=64, height=48, steps=3, seed=5)
PICTURES = Schema("pictures", ("CREATE TABLE pictures (key TEXT PRIMARY KEY, sha256 TEXT NOT NULL) STRICT",))
RED, BLUE = bytes((200, 10, 10)), bytes((10, 10, 200))


def plain(colour: bytes, width: int = 64, height: int = 48) -> Pixels:
    return Pixels(width, height, colour * (width * height))


Script = list[Event | EngineError | EllipsisType]  # ...: and then nothing more happens


class Easel:
    """Paints one colour. A test puts it off with `model` and `hold`, or has it say something else with `script`."""

    def __init__(self) -> None:
        self.model, self.hold = asyncio.Event(), asyncio.Event()
        self.model.set()
        self.hold.set()
        self.script: Script | None = None
        self.ran: list[tuple[Request, tuple[Pixels, ...], Pixels | None]] = []
        self.closed = 0

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass

    async def ready(self) -> None:
        await self.model.wait()

    async def run(
        self, request: Request, images: Sequence[Pixels] = (), mask: Pixels | None = None
    ) -> AsyncGenerator[Event, None]:
        self.ran.append((request, tuple(images), mask))
        done = plain(RED, request.width, request.height)
        steps = [Progress(step, request.steps, plain(BLUE)) for step in range(1, request.steps + 1)]
        usual: Script = [Started(request.steps), *steps, Completed(done, 0.1)]
        try:
            for event in usual if self.script is None else self.script:
                if isinstance(event, EngineError):
                    raise event
                if isinstance(event, EllipsisType):
                    await asyncio.Event().wait()
                else:
                    yield event
                await self.hold.wait()
        finally:
            self.closed += 1


class SlowImaging(Imaging):
    """Encodes previews when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.let = asyncio.Event()
        self.let.set()
        self.broken: EngineError | None = None
        self.previews = 0

    async def encode(
        self,
        image: Pixels,
        media_type: str = "image/png",
        recipe: Mapping[str, Any] | None = None,
        max_side: int | None = None,
    ) -> bytes:
        if media_type == "image/webp":
            self.previews += 1
            await self.let.wait()
        if self.broken and media_type != "image/webp":
            raise self.broken
        return await super().encode(image, media_type, recipe, max_side)


E = TypeVar("E", bound=JobEvent)


class Studio:
    """An engine over a folder, and all it has told so far."""

    def __init__(self, folder: Path, database: Database, easel: Easel, imaging: Imaging) -> None:
        self.database, self.easel, self.imaging = database, easel, imaging
        self.queue, self.store = Queue(database), Store(folder / "pictures")
        self.told: list[JobEvent] = []
        self.recorded: Callable[[], None] = lambda: None
        self.engine = Engine(
            database=database,
            queue=self.queue,
            store=self.store,
            backend=easel,
            imaging=imaging,
            model=MODEL,
            completed=self._completed,
        )
        self.news = self.engine.events()

    async def _completed(self, tx: Connection, job: Job, image: Image) -> None:
        self.recorded()
        await tx.execute("INSERT INTO pictures VALUES (?, ?)", (job.key, image.sha256))

    async def ask(self, *keys: str, request: Request = ROBOT, owner: str = "ada") -> bool:
        async with self.database.transaction() as tx:
            new = [await self.engine.enqueue(tx, key=key, owner=owner, request=request) for key in keys]
        self.engine.wake()
        return all(new)

    async def hear(self, kind: type[E], key: str = "k1") -> E:
        """The next event of that kind about that job."""
        while True:
            event = await anext(self.news)
            self.told.append(event)
            if isinstance(event, kind) and event.key == key:
                return event

    async def job(self, key: str = "k1") -> Job:
        job = await self.queue.get(key)
        assert job is not None
        return job

    async def pictures(self) -> dict[str, str]:
        return {row["key"]: row["sha256"] for row in await self.database.rows("SELECT * FROM pictures")}

    async def no_pause(self) -> None:
        """Whatever waits for another attempt is due now."""
        async with self.database.transaction() as tx:
            await tx.execute("UPDATE jobs SET not_before = 0 WHERE state = 'waiting'")
        self.engine.wake()


@asynccontextmanager
async def opened(folder: Path, easel: Easel, imaging: Imaging) -> AsyncIterator[Studio]:
    async with Database.open(folder / "overpaint.sqlite", Queue.schema, PICTURES) as database:
        yield Studio(folder, database, easel, imaging)


@asynccontextmanager
async def at_work(studio: Studio) -> AsyncIterator[None]:
    task = asyncio.create_task(studio.engine.run())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@pytest.fixture
def easel() -> Easel:
    return Easel()


@pytest.fixture
async def imaging() -> AsyncIterator[SlowImaging]:
    async with SlowImaging() as imaging:
        yield imaging


@pytest.fixture
async def idle(tmp_path: Path, easel: Easel, imaging: SlowImaging) -> AsyncIterator[Studio]:
    async with opened(tmp_path, easel, imaging) as studio:
        yield studio


@pytest.fixture
async def studio(idle: Studio) -> AsyncIterator[Studio]:
    async with at_work(idle):
        yield idle


async def put(studio: Studio, pixels: Pixels) -> str:
    return await studio.store.put(await studio.imaging.encode(pixels))


# one job


async def test_a_request_becomes_a_picture_in_the_store_and_on_record(studio: Studio) -> None:
    assert await studio.ask("k1")
    await studio.hear(Finished)
    job = await studio.job()
    assert job.state is JobState.COMPLETED and job.image is not None
    assert await studio.pictures() == {"k1": job.image}
    data = await studio.store.get(job.image)
    assert await studio.imaging.fit(data, 1, 64 * 48) == plain(RED)
    recipe = await studio.imaging.recipe(data)
    assert recipe is not None and (recipe["prompt"], recipe["seed"]) == ("a robot", 5)


async def test_what_happens_is_told_in_order(studio: Studio, imaging: SlowImaging) -> None:
    imaging.let.clear()
    await studio.ask("k1")
    await studio.hear(Finished)
    steps = [Stepped("k1", step, 3) for step in (1, 2, 3)]
    assert [e for e in studio.told if not isinstance(e, Queued)] == [Began("k1", 3), *steps, Finished("k1")]


async def test_the_same_request_gives_the_same_file(studio: Studio) -> None:
    await studio.ask("k1", "k2")
    await studio.hear(Finished, "k2")
    assert len(set((await studio.pictures()).values())) == 1


async def test_the_same_event_told_twice_is_drawn_once(studio: Studio, easel: Easel) -> None:
    assert await studio.ask("k1")
    assert not await studio.ask("k1")
    await studio.hear(Finished)
    assert not await studio.ask("k1")
    await studio.ask("k2")
    await studio.hear(Finished, "k2")
    assert len(easel.ran) == 2


async def test_a_picture_that_cannot_be_recorded_is_not_finished(studio: Studio) -> None:
    def refuse() -> None:
        raise RuntimeError("no ink")

    studio.recorded = refuse
    await studio.ask("k1")
    stopped = await studio.hear(Stopped)
    assert (stopped.state, stopped.reason) == (JobState.DISCARDED, "Something went wrong on our side.")
    assert await studio.pictures() == {}
    studio.recorded = lambda: None
    await studio.ask("k2")
    await studio.hear(Finished, "k2")


async def test_jobs_wait_while_the_model_loads_and_are_told_their_places(studio: Studio, easel: Easel) -> None:
    easel.model.clear()
    await studio.ask("k1", "k2")
    assert (await studio.hear(Queued, "k1")).place == 1
    assert (await studio.hear(Queued, "k2")).place == 2
    assert easel.ran == []
    easel.model.set()
    await studio.hear(Finished, "k2")


async def test_a_place_is_told_again_when_it_moves(studio: Studio, easel: Easel) -> None:
    easel.hold.clear()
    await studio.ask("k1")
    await studio.hear(Began)
    await studio.ask("k2", "k3")
    assert (await studio.hear(Queued, "k3")).place == 2
    await studio.ask("k4", owner="ben")
    assert (await studio.hear(Queued, "k3")).place == 3
    await studio.engine.cancel("k2")
    assert (await studio.hear(Queued, "k3")).place == 2


# editing


def edit(*images: str, mask: str | None = None) -> Edit:
    return Edit(
        instruction="make it night", images=images, mask=mask, model="easel", width=64, height=48, steps=3, seed=6
    )


async def test_an_edit_is_given_its_base_at_the_size_of_the_result_and_its_references_on_the_grid(
    studio: Studio, easel: Easel
) -> None:
    base, hat = await put(studio, plain(BLUE, 128, 96)), await put(studio, plain(RED, 33, 31))
    await studio.ask("k1", request=edit(base, hat))
    await studio.hear(Finished)
    ((_, images, mask),) = easel.ran
    assert images == (plain(BLUE), plain(RED, 32, 32))
    assert mask is None


async def test_outside_its_mask_an_edit_keeps_the_base_bit_for_bit(studio: Studio) -> None:
    base = await put(studio, plain(BLUE))
    white_right = Pixels(64, 48, (bytes(32 * 3) + b"\xff" * 32 * 3) * 48)
    await studio.ask("k1", request=edit(base, mask=await put(studio, white_right)))
    await studio.hear(Finished)
    made = await studio.imaging.fit(await studio.store.get((await studio.job()).image or ""), 1, 64 * 48)
    rows = [made.data[row * 64 * 3 : (row + 1) * 64 * 3] for row in range(48)]
    assert {row[: 32 * 3] for row in rows} == {BLUE * 32}
    assert {row[-16 * 3 :] for row in rows} == {RED * 16}


async def test_an_edit_whose_picture_is_gone_says_so(studio: Studio, easel: Easel) -> None:
    await studio.ask("k1", request=edit("0" * 64))
    stopped = await studio.hear(Stopped)
    assert stopped.state is JobState.DISCARDED and "no longer there" in stopped.reason
    assert easel.ran == []


# previews


async def test_a_preview_is_told_when_it_is_there_and_with_the_steps_that_follow(
    studio: Studio, easel: Easel, imaging: SlowImaging
) -> None:
    easel.script = [Started(3), Progress(1, 3, plain(BLUE)), ...]
    await studio.ask("k1")
    assert await studio.hear(Stepped) == Stepped("k1", 1, 3)
    preview = (await studio.hear(Stepped)).preview
    assert preview is not None and preview.startswith(b"RIFF")
    assert await imaging.fit(preview, 1, 64 * 48) != plain(RED)
    await studio.engine.cancel("k1")
    easel.script = [Started(3), Progress(1, 3, plain(BLUE)), Progress(2, 3, plain(BLUE)), ...]
    easel.hold.clear()
    await studio.ask("k2")
    await studio.hear(Began, "k2")
    easel.hold.set()
    while (last := await studio.hear(Stepped, "k2")).step < 2 or not last.preview:
        pass
    assert last == Stepped("k2", 2, 3, preview)


async def test_a_picture_does_not_wait_for_its_previews(studio: Studio, easel: Easel, imaging: SlowImaging) -> None:
    imaging.let.clear()
    await studio.ask("k1")
    await studio.hear(Finished)
    assert imaging.previews == 1
    assert not [e for e in studio.told if isinstance(e, Stepped) and e.preview]
    imaging.let.set()
    await studio.ask("k2")
    await studio.hear(Finished, "k2")
    assert not [e for e in studio.told if isinstance(e, Stepped) and e.key == "k1" and e.preview]


async def test_while_a_preview_is_encoded_steps_go_on_and_further_previews_are_dropped(
    studio: Studio, easel: Easel, imaging: SlowImaging
) -> None:
    many = 9
    easel.script = [Started(many), *(Progress(n, many, plain(BLUE)) for n in range(1, many))]
    easel.script += [Progress(many, many), Completed(plain(RED), 0.1)]
    imaging.let.clear()
    held = asyncio.Event()
    easel.hold = held
    await studio.ask("k1")
    await studio.hear(Began)
    easel.hold.set()
    while (await studio.hear(Stepped)).step < many - 1:
        pass
    assert imaging.previews == 1
    await studio.hear(Finished)


async def test_a_preview_that_fails_costs_only_itself(
    studio: Studio, easel: Easel, imaging: SlowImaging, monkeypatch: pytest.MonkeyPatch
) -> None:
    encode = imaging.encode

    async def blind(image: Pixels, media_type: str = "image/png", *rest: Any, **more: Any) -> bytes:
        if media_type == "image/webp":
            raise BadImage
        return await encode(image, media_type, *rest, **more)

    monkeypatch.setattr(imaging, "encode", blind)
    await studio.ask("k1")
    await studio.hear(Finished)


# failing


async def test_a_worker_that_dies_is_given_the_job_again(studio: Studio, easel: Easel) -> None:
    easel.script = [Started(3), Progress(1, 3), WorkerDied()]
    await studio.ask("k1")
    await studio.hear(Stepped)
    await studio.hear(Queued)
    easel.script = None
    await studio.no_pause()
    await studio.hear(Finished)
    assert (await studio.job()).attempt == 2


async def test_a_job_that_kills_the_worker_each_time_is_discarded_kindly_and_the_next_one_is_drawn(
    studio: Studio, easel: Easel
) -> None:
    easel.script = [Started(3), WorkerDied()]
    await studio.ask("k1")
    for _ in range(MOST_ATTEMPTS - 1):
        await studio.hear(Began)
        await studio.hear(Queued)
        await studio.no_pause()
    stopped = await studio.hear(Stopped)
    assert stopped.reason == "The model stopped in the middle of it, each time it was tried."
    assert len(easel.ran) == MOST_ATTEMPTS
    easel.script = None
    await studio.ask("k2")
    await studio.hear(Finished, "k2")


async def test_a_reader_that_dies_costs_an_attempt_not_the_job(studio: Studio, imaging: SlowImaging) -> None:
    imaging.broken = BadImage()
    await studio.ask("k1")
    await studio.hear(Began)
    await studio.hear(Queued)
    imaging.broken = None
    await studio.no_pause()
    await studio.hear(Finished)


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ([Started(3), Failed("A prompt of 900 words is too long.")], "A prompt of 900 words is too long."),
        ([ModelMissing("no model at /models/x")], "no model at /models/x"),
    ],
)
async def test_what_can_never_work_is_said_at_once(studio: Studio, easel: Easel, script: Script, reason: str) -> None:
    easel.script = script
    await studio.ask("k1")
    stopped = await studio.hear(Stopped)
    assert (stopped.state, stopped.reason) == (JobState.DISCARDED, reason)
    assert (await studio.job()).error == reason
    assert len(easel.ran) == 1


async def test_a_backend_that_just_stops_is_tried_again(studio: Studio, easel: Easel) -> None:
    easel.script = [Started(3)]
    await studio.ask("k1")
    await studio.hear(Began)
    await studio.hear(Queued)
    easel.script = None
    await studio.no_pause()
    await studio.hear(Finished)


# cancelling


async def test_cancelled_in_a_step_it_leaves_the_device_and_the_next_one_is_drawn(studio: Studio, easel: Easel) -> None:
    easel.hold.clear()
    await studio.ask("k1", "k2")
    await studio.hear(Began)
    assert await studio.engine.cancel("k1")
    assert await studio.hear(Stopped) == Stopped("k1", JobState.CANCELLED)
    easel.hold.set()
    await studio.hear(Finished, "k2")
    assert easel.closed == 2
    assert (await studio.job("k1")).state is JobState.CANCELLED
    assert "k1" not in await studio.pictures()


async def test_cancelling_one_that_waits_leaves_the_one_that_runs(studio: Studio, easel: Easel) -> None:
    easel.hold.clear()
    await studio.ask("k1", "k2")
    await studio.hear(Began)
    assert await studio.engine.cancel("k2")
    await studio.hear(Stopped, "k2")
    easel.hold.set()
    await studio.hear(Finished)
    assert len(easel.ran) == 1


async def test_cancelled_when_it_is_finished_it_stays_finished(studio: Studio) -> None:
    await studio.ask("k1")
    await studio.hear(Finished)
    assert not await studio.engine.cancel("k1")
    assert (await studio.job()).state is JobState.COMPLETED


async def test_cancelled_at_any_moment_it_is_finished_on_record_or_cancelled_and_never_both(
    studio: Studio,
) -> None:
    ends = set()
    for n in range(60):
        key = f"k{n}"
        await studio.ask(key)
        for _ in range(n % 6):
            event = await anext(studio.news)
            if event == Finished(key):
                break
        for _ in range(n // 6 * 3):
            await asyncio.sleep(0)  # turns of the loop: the moments there are
        cancelled = await studio.engine.cancel(key)
        if cancelled:
            await studio.hear(Stopped, key)
        ends.add(cancelled)
        assert ((await studio.job(key)).state is JobState.CANCELLED) is cancelled
        assert (key in await studio.pictures()) is not cancelled
    assert True in ends


# stopping and starting


async def test_stopped_in_a_step_the_job_waits_for_the_next_start(idle: Studio, easel: Easel) -> None:
    easel.hold.clear()
    async with at_work(idle):
        await idle.ask("k1")
        await idle.hear(Began)
    assert easel.closed == 1
    job = await idle.job()
    assert (job.state, job.attempt) == (JobState.WAITING, 0)
    easel.hold.set()
    async with at_work(idle):
        await idle.hear(Finished)


async def test_stopped_at_any_moment_no_job_is_lost_and_no_attempt_counted(idle: Studio) -> None:
    keys = [f"k{n}" for n in range(30)]
    await idle.ask(*keys)
    for n in range(48):
        task = asyncio.create_task(idle.engine.run())
        for _ in range(n % 8):
            if len(await idle.pictures()) < len(keys):
                await anext(idle.news)
        for _ in range(n // 8 * 3):
            await asyncio.sleep(0)  # turns of the loop: the moments there are
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        left = await idle.database.rows("SELECT * FROM jobs WHERE state = 'running' OR attempt > 1")
        assert not list(left)
    async with at_work(idle):
        while len(await idle.pictures()) < len(keys):
            await anext(idle.news)
    rows = await idle.database.rows("SELECT key, image FROM jobs WHERE state = 'completed'")
    assert {row["key"]: row["image"] for row in rows} == await idle.pictures()


async def test_what_an_earlier_run_left_on_the_device_is_drawn(idle: Studio) -> None:
    await idle.ask("k1")
    async with idle.database.transaction() as tx:
        await idle.queue.claim(tx, lease=30)
    async with at_work(idle):
        await idle.hear(Finished)
    assert (await idle.job()).attempt == 1


async def test_what_killed_the_program_each_time_is_stopped_in_words(idle: Studio, easel: Easel) -> None:
    await idle.ask("k1")
    async with idle.database.transaction() as tx:
        job = await idle.queue.claim(tx, lease=30)
        await tx.execute("UPDATE jobs SET rescued = ?", (MOST_RESCUES,))
    assert job is not None
    async with at_work(idle):
        stopped = await idle.hear(Stopped)
    assert stopped.state is JobState.DISCARDED
    assert "program ended" in stopped.reason
    assert easel.ran == []
