"""Jobs on SQLite: enqueued once, leased, and finished, cancelled or tried again. Survives a crash at any moment."""

from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from sqlite3 import Row

from aiosqlite import Connection

from engine import job as jobs
from engine import scheduler
from engine.database import Database, Schema
from engine.job import Job, JobState, Request

MOST_ATTEMPTS = 3
MOST_RESCUES = (
    20  # a job can kill the process that draws it; that it kills us too is unlikely, but would go on for ever
)
PAUSE = 1.0  # seconds between the first attempt and the second


class Queue:
    """Writes take the transaction they belong to. One process at a time owns the file, and so all that is running."""

    schema = Schema("queue", ((Path(__file__).parent / "schema.sql").read_text(),))

    def __init__(self, database: Database) -> None:
        self._database = database

    async def enqueue(self, tx: Connection, *, key: str, owner: str, request: Request, priority: int = 0) -> Job | None:
        """None when there is a job with this key already."""
        rows = await tx.execute_fetchall(
            "INSERT INTO jobs (key, owner, priority, request, enqueued_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (key) DO NOTHING RETURNING *",
            (key, owner, priority, jobs.to_json(request), _now()),
        )
        return next((_job(row) for row in rows), None)

    async def claim(self, tx: Connection, *, lease: float) -> Job | None:
        """The job that goes next, now running and leased for so many seconds."""
        waiting = await self._open("waiting", _now())
        chosen = scheduler.next_job(waiting, await self._open("running"), await self._served())
        if chosen is None:
            return None
        await tx.execute(
            "INSERT INTO served (owner, turn) SELECT ?, 1 + coalesce(max(turn), 0) FROM served WHERE true"
            " ON CONFLICT (owner) DO UPDATE SET turn = excluded.turn",
            (chosen.owner,),
        )
        rows = await tx.execute_fetchall(
            "UPDATE jobs SET state = 'running', attempt = attempt + 1, leased_until = ? WHERE id = ? RETURNING *",
            (_now(lease), chosen.id),
        )
        return next(_job(row) for row in rows)

    async def renew(self, tx: Connection, job: Job, *, lease: float) -> None:
        await tx.execute("UPDATE jobs SET leased_until = ? WHERE id = ? AND state = 'running'", (_now(lease), job.id))

    async def finish(self, tx: Connection, job: Job, image: str) -> bool:
        """False when it was cancelled meanwhile: then there is nothing to finish."""
        done = await tx.execute(
            "UPDATE jobs SET state = 'completed', leased_until = NULL, finished_at = ?, image = ?"
            " WHERE id = ? AND state = 'running'",
            (_now(), image, job.id),
        )
        return done.rowcount == 1

    async def fail(self, tx: Connection, job: Job, error: str, *, retry: bool, pause: float = PAUSE) -> JobState | None:
        """Waits for another attempt where that may help and one is left; else it is discarded, with the reason.

        None when it was cancelled meanwhile. `pause`: seconds, twice as many after each further attempt.
        """
        if retry and job.attempt < MOST_ATTEMPTS:
            state, changes = JobState.WAITING, "not_before = ?"
            values: tuple[object, ...] = (_now(pause * 2 ** (job.attempt - 1)),)
        else:
            state, changes = JobState.DISCARDED, "finished_at = ?, error = ?"
            values = (_now(), error)
        done = await tx.execute(
            f"UPDATE jobs SET state = ?, leased_until = NULL, {changes} WHERE id = ? AND state = 'running'",
            (state, *values, job.id),
        )
        return state if done.rowcount == 1 else None

    async def cancel(self, tx: Connection, key: str) -> bool:
        """Whether there was anything left to cancel."""
        done = await tx.execute(
            "UPDATE jobs SET state = 'cancelled', leased_until = NULL, finished_at = ?"
            " WHERE key = ? AND state IN ('waiting', 'running')",
            (_now(), key),
        )
        return done.rowcount == 1

    async def replace(self, tx: Connection, key: str, request: Request) -> bool:
        """Whether it still waited, so that this is drawn instead."""
        done = await tx.execute(
            "UPDATE jobs SET request = ? WHERE key = ? AND state = 'waiting'", (jobs.to_json(request), key)
        )
        return done.rowcount == 1

    async def release(self, tx: Connection) -> None:
        """We are stopping: what runs waits again, and the attempt does not count."""
        await tx.execute(
            "UPDATE jobs SET state = 'waiting', leased_until = NULL, attempt = attempt - 1 WHERE state = 'running'"
        )

    async def rescue(self, tx: Connection) -> list[Job]:
        """At the start: what an earlier process left running waits again, and the attempt does not count.

        What was there at ever so many crashes is discarded.
        """
        left = await self._open("running")
        await tx.execute("UPDATE jobs SET rescued = rescued + 1 WHERE state = 'running'")
        await tx.execute(
            "UPDATE jobs SET state = 'discarded', leased_until = NULL, finished_at = ?, error = ?"
            " WHERE state = 'running' AND rescued >= ?",
            (_now(), f"The program ended {MOST_RESCUES} times while it drew this.", MOST_RESCUES),
        )
        await self.release(tx)
        return [now for job in left if (now := await self.get(job.key))]

    async def get(self, key: str) -> Job | None:
        row = await self._database.row("SELECT * FROM jobs WHERE key = ?", (key,))
        return _job(row) if row else None

    async def order(self) -> list[Job]:
        """All that wait, in the order in which they will go."""
        return scheduler.order(await self._open("waiting"), await self._open("running"), await self._served())

    async def next_due(self) -> float | None:
        """Seconds until the next waiting job may be tried; None when nothing waits."""
        row = await self._database.row("SELECT min(not_before) AS due FROM jobs WHERE state = 'waiting'")
        return None if row is None or row["due"] is None else max(0.0, (row["due"] - _now()) / 1000)

    async def _served(self) -> dict[str, int]:
        rows = await self._database.rows(
            "SELECT owner, turn FROM served WHERE owner IN (SELECT owner FROM jobs WHERE state = 'waiting')"
        )
        return {row["owner"]: row["turn"] for row in rows}

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
        request=_request(row["request"]),
        state=JobState(row["state"]),
        attempt=row["attempt"],
        enqueued_at=datetime.fromtimestamp(row["enqueued_at"] / 1000, UTC),
        image=row["image"],
        error=row["error"],
    )


_request = lru_cache(4096)(jobs.from_json)  # they are frozen, and read again whenever the queue moves


def _now(seconds: float = 0.0) -> int:
    return round((datetime.now(UTC).timestamp() + seconds) * 1000)
