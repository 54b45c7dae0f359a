"""Jobs on SQLite: enqueued once, leased, and finished, cancelled or tried again. Survives a crash at any moment."""

from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Row

from aiosqlite import Connection

from engine import job as jobs
from engine import scheduler
from engine.database import Database, Schema
from engine.job import Job, JobState, Request

MOST_ATTEMPTS = 3
PAUSE = 1.0  # seconds before the second attempt; twice as long before each further one


class Queue:
    """Writes take the transaction they belong to. One process at a time owns the file, and so all that is running."""

    schema = Schema("queue", ((Path(__file__).parent / "schema.sql").read_text(),))

    def __init__(self, database: Database) -> None:
        self._database = database

    async def enqueue(
        self, tx: Connection, *, key: str, owner: str, request: Request, priority: int = 0
    ) -> Job | None:
        """None when there is a job with this key already."""
        rows = await tx.execute_fetchall(
            "INSERT INTO jobs (key, owner, priority, request, enqueued_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (key) DO NOTHING RETURNING *",
            (key, owner, priority, jobs.to_json(request), _now()),
        )
        return next((_job(row) for row in rows), None)

    async def claim(self, tx: Connection, *, lease: float) -> Job | None:
        """The job that goes next, now running and leased for so many seconds."""
        chosen = scheduler.next_job(await self._open("waiting", _now()), await self._open("running"))
        if chosen is None:
            return None
        rows = await tx.execute_fetchall(
            "UPDATE jobs SET state = 'running', attempt = attempt + 1, leased_until = ? WHERE id = ? RETURNING *",
            (_now(lease), chosen.id),
        )
        return next(_job(row) for row in rows)

    async def renew(self, tx: Connection, job: Job, *, lease: float) -> None:
        await tx.execute(
            "UPDATE jobs SET leased_until = ? WHERE id = ? AND state = 'running'", (_now(lease), job.id)
        )

    async def finish(self, tx: Connection, job: Job, image: str) -> bool:
        """False when it was cancelled meanwhile: then there is nothing to finish."""
        done = await tx.execute(
            "UPDATE jobs SET state = 'completed', leased_until = NULL, finished_at = ?, image = ?"
            " WHERE id = ? AND state = 'running'",
            (_now(), image, job.id),
        )
        return done.rowcount == 1

    async def fail(self, tx: Connection, job: Job, error: str, *, retry: bool) -> JobState:
        """Waits for another attempt where that may help and one is left; else it is discarded, with the reason."""
        if retry and job.attempt < MOST_ATTEMPTS:
            await tx.execute(
                "UPDATE jobs SET state = 'waiting', leased_until = NULL, not_before = ? WHERE id = ? AND state = 'running'",
                (_now(PAUSE * 2 ** (job.attempt - 1)), job.id),
            )
            return JobState.WAITING
        await tx.execute(
            "UPDATE jobs SET state = 'discarded', leased_until = NULL, finished_at = ?, error = ?"
            " WHERE id = ? AND state = 'running'",
            (_now(), error, job.id),
        )
        return JobState.DISCARDED

    async def cancel(self, tx: Connection, key: str) -> bool:
        """Whether there was anything left to cancel."""
        done = await tx.execute(
            "UPDATE jobs SET state = 'cancelled', leased_until = NULL, finished_at = ?"
            " WHERE key = ? AND state IN ('waiting', 'running')",
            (_now(), key),
        )
        return done.rowcount == 1

    async def release(self, tx: Connection, job: Job) -> None:
        """We are stopping: it waits again, and the attempt does not count."""
        await tx.execute(
            "UPDATE jobs SET state = 'waiting', leased_until = NULL, attempt = attempt - 1"
            " WHERE id = ? AND state = 'running'",
            (job.id,),
        )

    async def rescue(self, tx: Connection) -> list[tuple[Job, JobState]]:
        """At the start: what an earlier process left running. What has killed us too often is discarded."""
        left = await self._open("running")
        error = "It stopped the program each time it was tried."
        return [(job, await self.fail(tx, job, error, retry=True)) for job in left]

    async def get(self, key: str) -> Job | None:
        row = await self._database.row("SELECT * FROM jobs WHERE key = ?", (key,))
        return _job(row) if row else None

    async def order(self) -> list[Job]:
        """All that wait, in the order in which they will go."""
        return scheduler.order(await self._open("waiting"), await self._open("running"))

    async def next_due(self) -> float | None:
        """Seconds until the next waiting job may be tried; None when nothing waits."""
        row = await self._database.row("SELECT min(not_before) AS due FROM jobs WHERE state = 'waiting'")
        return None if row is None or row["due"] is None else max(0.0, (row["due"] - _now()) / 1000)

    async def _open(self, state: str, now: int | None = None) -> list[Job]:
        rows = await self._database.rows(
            "SELECT * FROM jobs WHERE state = ? AND not_before <= ? ORDER BY id", (state, now or 2**62)
        )
        return [_job(row) for row in rows]


def _job(row: Row) -> Job:
    return Job(
        id=row["id"],
        key=row["key"],
        owner=row["owner"],
        priority=row["priority"],
        request=jobs.from_json(row["request"]),
        state=JobState(row["state"]),
        attempt=row["attempt"],
        enqueued_at=datetime.fromtimestamp(row["enqueued_at"] / 1000, UTC),
        image=row["image"],
        error=row["error"],
    )


def _now(seconds: float = 0.0) -> int:
    return round((datetime.now(UTC).timestamp() + seconds) * 1000)
