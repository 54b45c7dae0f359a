"""Jobs on SQLite, real."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from sqlite3 import IntegrityError

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.database import Database
from engine.job import MAX_SEED, Edit, Generate, Job, JobState, Request, from_json, to_json
from engine.queue import MOST_ATTEMPTS, MOST_RESCUES, PAUSE, Queue

ROOT = Path(__file__).parent.parent.parent
ROBOT = Generate(prompt="a robot on the beach", model="doodle", width=256, height=320, steps=4, seed=11)
NIGHT = Edit(
    instruction="make it night",
    images=("a" * 64, "b" * 64),
    model="doodle",
    width=256,
    height=320,
    steps=4,
    seed=12,
    mask="c" * 64,
)
SHA = "d" * 64


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with Database.open(tmp_path / "overpaint.sqlite", Queue.schema) as database:
        yield database


@pytest.fixture
def queue(database: Database) -> Queue:
    return Queue(database)


class At:
    """Each call in a transaction of its own."""

    def __init__(self, database: Database, queue: Queue) -> None:
        self.database, self.queue = database, queue

    async def enqueue(self, key: str, owner: str = "ada", request: Request = ROBOT, priority: int = 0) -> Job | None:
        async with self.database.transaction() as tx:
            return await self.queue.enqueue(tx, key=key, owner=owner, request=request, priority=priority)

    async def claim(self) -> Job:
        async with self.database.transaction() as tx:
            job = await self.queue.claim(tx, lease=30)
        assert job is not None
        return job

    async def idle(self) -> bool:
        async with self.database.transaction() as tx:
            return await self.queue.claim(tx, lease=30) is None

    async def finish(self, job: Job) -> bool:
        async with self.database.transaction() as tx:
            return await self.queue.finish(tx, job, SHA)

    async def fail(self, job: Job, *, retry: bool) -> JobState | None:
        async with self.database.transaction() as tx:
            return await self.queue.fail(tx, job, "The paint ran out.", retry=retry, pause=0)

    async def cancel(self, key: str) -> bool:
        async with self.database.transaction() as tx:
            return await self.queue.cancel(tx, key)

    async def rescue(self) -> list[Job]:
        async with self.database.transaction() as tx:
            return await self.queue.rescue(tx)

    async def release(self) -> None:
        async with self.database.transaction() as tx:
            await self.queue.release(tx)

    async def state(self, key: str) -> JobState:
        job = await self.queue.get(key)
        assert job is not None
        return job.state


@pytest.fixture
def at(database: Database, queue: Queue) -> At:
    return At(database, queue)


@pytest.mark.parametrize("request_", [ROBOT, NIGHT])
async def test_a_job_comes_back_as_it_was_enqueued(at: At, queue: Queue, request_: Request) -> None:
    job = await at.enqueue("web:studio/1", "ben", request_, priority=3)
    assert job is not None and job == await queue.get("web:studio/1")
    assert (job.owner, job.request, job.priority) == ("ben", request_, 3)
    assert (job.state, job.attempt, job.image, job.error) == (JobState.WAITING, 0, None, None)


async def test_the_same_event_told_twice_enqueues_nothing(at: At, queue: Queue) -> None:
    await at.enqueue("web:studio/1")
    assert await at.enqueue("web:studio/1", "ben", NIGHT) is None
    await at.finish(await at.claim())
    assert await at.enqueue("web:studio/1") is None
    assert await at.idle()


async def test_a_request_that_is_undone_leaves_no_job(database: Database, queue: Queue, at: At) -> None:
    with pytest.raises(KeyError):
        async with database.transaction() as tx:
            await queue.enqueue(tx, key="web:studio/1", owner="ada", request=ROBOT)
            raise KeyError
    assert await queue.get("web:studio/1") is None
    assert await at.idle()


async def test_a_job_is_claimed_once(at: At) -> None:
    await at.enqueue("web:studio/1")
    job = await at.claim()
    assert (job.key, job.state, job.attempt) == ("web:studio/1", JobState.RUNNING, 1)
    assert await at.idle()


async def test_what_is_finished_keeps_its_image(at: At, queue: Queue) -> None:
    await at.enqueue("web:studio/1")
    assert await at.finish(await at.claim())
    done = await queue.get("web:studio/1")
    assert done is not None and (done.state, done.image) == (JobState.COMPLETED, SHA)


async def test_an_owner_with_a_flood_waits_for_anothers_single_job(at: At) -> None:
    for n in range(5):
        await at.enqueue(f"web:studio/{n}", "ada")
    await at.finish(await at.claim())
    await at.enqueue("web:studio/9", "ben")
    assert (await at.claim()).owner == "ben"


async def test_whose_turn_it_was_survives_a_restart(tmp_path: Path) -> None:
    for wanted in ("ada", "ben"):
        async with Database.open(tmp_path / "overpaint.sqlite", Queue.schema) as database:
            at = At(database, Queue(database))
            for n, owner in enumerate(["ada", "ada", "ben"]):
                await at.enqueue(f"web:studio/{n}", owner)
            job = await at.claim()
            assert job.owner == wanted
            await at.finish(job)


async def test_the_order_told_is_the_order_that_comes_true(at: At, queue: Queue) -> None:
    for n, owner in enumerate(["ada", "ada", "ben", "ada", "cleo", "ben"]):
        await at.enqueue(f"web:studio/{n}", owner, priority=n == 3)
    told = [job.key for job in await queue.order()]
    went = []
    for _ in told:
        job = await at.claim()
        went.append(job.key)
        await at.finish(job)
    assert went == told


# failing


async def test_what_may_work_another_time_is_tried_again(at: At) -> None:
    await at.enqueue("web:studio/1")
    assert await at.fail(await at.claim(), retry=True) is JobState.WAITING
    assert (await at.claim()).attempt == 2


async def test_what_keeps_failing_is_discarded_with_the_reason(at: At, queue: Queue) -> None:
    await at.enqueue("web:studio/1")
    states = [await at.fail(await at.claim(), retry=True) for _ in range(MOST_ATTEMPTS)]
    assert states == [JobState.WAITING] * (MOST_ATTEMPTS - 1) + [JobState.DISCARDED]
    job = await queue.get("web:studio/1")
    assert job is not None and job.error == "The paint ran out."
    assert await at.idle()


async def test_what_can_never_work_is_not_tried_again(at: At) -> None:
    await at.enqueue("web:studio/1")
    assert await at.fail(await at.claim(), retry=False) is JobState.DISCARDED
    assert await at.idle()


async def test_the_pause_before_another_attempt_grows(at: At, database: Database, queue: Queue) -> None:
    await at.enqueue("web:studio/1")
    pauses = []
    for _ in range(MOST_ATTEMPTS - 1):
        job = await at.claim()
        async with database.transaction() as tx:
            await queue.fail(tx, job, "The paint ran out.", retry=True)
        assert await at.idle()
        due = await queue.next_due()
        assert due is not None
        pauses.append(due)
        async with database.transaction() as tx:
            await tx.execute("UPDATE jobs SET not_before = 0")
    assert pauses == [pytest.approx(PAUSE, abs=0.5), pytest.approx(2 * PAUSE, abs=0.5)]


async def test_nothing_is_due_when_nothing_waits(at: At, queue: Queue) -> None:
    assert await queue.next_due() is None
    await at.enqueue("web:studio/1")
    assert await queue.next_due() == 0
    await at.claim()
    assert await queue.next_due() is None


# cancelling


async def test_cancelled_while_it_waits_it_never_runs(at: At) -> None:
    await at.enqueue("web:studio/1")
    assert await at.cancel("web:studio/1")
    assert await at.idle()


async def test_cancelled_while_it_runs_it_stays_cancelled(at: At) -> None:
    await at.enqueue("web:studio/1")
    job = await at.claim()
    assert await at.cancel("web:studio/1")
    assert not await at.finish(job)
    assert await at.fail(job, retry=True) is None
    await at.release()
    assert await at.state("web:studio/1") is JobState.CANCELLED


async def test_cancelling_one_leaves_the_others(at: At) -> None:
    await at.enqueue("web:studio/1")
    await at.enqueue("web:studio/2")
    await at.claim()
    await at.cancel("web:studio/2")
    assert await at.state("web:studio/1") is JobState.RUNNING


async def test_what_is_over_is_not_cancelled(at: At) -> None:
    await at.enqueue("web:studio/1")
    await at.finish(await at.claim())
    assert not await at.cancel("web:studio/1")
    assert not await at.cancel("web:studio/unheard-of")
    assert await at.state("web:studio/1") is JobState.COMPLETED


# stopping and starting


async def test_drained_it_waits_again_and_the_attempt_does_not_count(at: At) -> None:
    await at.enqueue("web:studio/1")
    for _ in range(MOST_ATTEMPTS + 1):
        assert (await at.claim()).attempt == 1
        await at.release()


async def test_after_a_crash_what_ran_is_tried_again_at_once(at: At) -> None:
    await at.enqueue("web:studio/1")
    await at.claim()
    assert [(job.key, job.state) for job in await at.rescue()] == [("web:studio/1", JobState.WAITING)]
    assert (await at.claim()).attempt == 1


async def test_what_is_there_at_each_crash_is_discarded_in_words(at: At, queue: Queue) -> None:
    await at.enqueue("web:studio/1")
    for _ in range(MOST_RESCUES):
        await at.claim()
        rescued = await at.rescue()
    (job,) = rescued
    assert (job.state, job.error) == (JobState.DISCARDED, "The program ended 20 times while it drew this.")
    assert await at.idle()


async def test_a_rescue_leaves_the_rest_alone(at: At) -> None:
    await at.enqueue("web:studio/1")
    await at.finish(await at.claim())
    await at.enqueue("web:studio/2")
    assert await at.rescue() == []
    assert await at.state("web:studio/1") is JobState.COMPLETED
    assert (await at.claim()).attempt == 1


WORK_AND_DIE = """
import asyncio, os, sys
from pathlib import Path
from engine.database import Database
from engine.queue import Queue
from tests.engine.test_queue import At, ROBOT, SHA

async def main():
    async with Database.open(Path(sys.argv[1]) / "overpaint.sqlite", Queue.schema) as database:
        at = At(database, Queue(database))
        for n in range(1_000_000):
            await at.enqueue(f"web:studio/{n}")
            print("enqueued", n, flush=True)
            job = await at.claim()
            print("claimed", n, flush=True)
            assert await at.finish(job)
            print("finished", n, flush=True)

asyncio.run(main())
"""


def work_elsewhere(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WORK_AND_DIE, str(folder)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("after", [1, 2, 3, 14])
async def test_killed_at_any_moment_each_accepted_job_is_finished_once(tmp_path: Path, after: int) -> None:
    with work_elsewhere(tmp_path) as other:
        assert other.stdout
        heard = [other.stdout.readline() for _ in range(after)]
        os.kill(other.pid, signal.SIGKILL)
        heard += [line for line in other.stdout if line.endswith("\n")]
    async with Database.open(tmp_path / "overpaint.sqlite", Queue.schema) as database:
        queue = Queue(database)
        at = At(database, queue)
        finished = {int(line.split()[1]) for line in heard if line.startswith("finished")}
        for n in finished:
            assert await at.state(f"web:studio/{n}") is JobState.COMPLETED
        await at.rescue()
        while await queue.order():
            job = await at.claim()
            assert int(job.key.rpartition("/")[2]) not in finished
            await at.finish(job)
        for line in heard:
            assert await at.state(f"web:studio/{int(line.split()[1])}") is JobState.COMPLETED


# states


FIELDS = {
    "state": st.sampled_from(JobState),
    "attempt": st.integers(0, 3),
    "leased_until": st.sampled_from([None, 1_800_000_000_000]),
    "finished_at": st.sampled_from([None, 1_800_000_000_001]),
    "image": st.sampled_from([None, SHA]),
    "error": st.sampled_from([None, "The paint ran out."]),
}


@settings(max_examples=200, deadline=None)
@given(row=st.fixed_dictionaries(FIELDS))
def test_a_wrong_record_is_impossible(row: dict[str, object]) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(Queue.schema.steps[0])
        state, over = row["state"], row["state"] in ("completed", "cancelled", "discarded")
        right = (
            (state == "running") == (row["leased_until"] is not None)
            and over == (row["finished_at"] is not None)
            and (state == "completed") == (row["image"] is not None)
            and (state != "discarded" or row["error"] is not None)
            and (state != "running" or row["attempt"] != 0)
        )
        names = ", ".join(row)
        insert = f"INSERT INTO jobs (key, owner, request, enqueued_at, {names}) VALUES ('k', 'o', '{{}}', 1, ?, ?, ?, ?, ?, ?)"
        try:
            connection.execute(insert, tuple(row.values()))
        except IntegrityError:
            assert not right
        else:
            assert right


async def test_the_schema_and_the_enum_have_the_same_states(database: Database) -> None:
    row = await database.row("SELECT sql FROM sqlite_schema WHERE name = 'jobs'")
    assert row is not None
    listed = row["sql"].partition("CHECK (state IN (")[2].partition(")")[0]
    assert [word.strip(" '") for word in listed.split(",")] == list(JobState)


@given(
    st.builds(
        Generate,
        prompt=st.text(),
        model=st.text(),
        width=st.integers(1),
        height=st.integers(1),
        steps=st.integers(1),
        seed=st.integers(0, MAX_SEED),
    )
)
def test_a_request_survives_its_json(request_: Generate) -> None:
    assert from_json(to_json(request_)) == request_
