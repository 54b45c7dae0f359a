"""The one SQLite file: opened in one place, written by one writer, shared by the queue and whoever keeps books beside it."""

import asyncio
import fcntl
import os
from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Row
from typing import Any

import aiosqlite

from engine.errors import EngineError

SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # what was accepted survives a power cut, not only a crash of ours
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 5000",  # somebody may look into the file, or copy it, while we run
)


class DatabaseInUse(EngineError):
    """Another overpaint is running on this data folder; stop it first, or give this one a folder of its own."""


class DatabaseTooNew(EngineError):
    """The data was written by a newer overpaint; install that version, or a newer one."""


@dataclass(frozen=True, slots=True)
class Schema:
    """Numbered migrations: each an SQL script that is run once, in order, never to be changed afterwards."""

    name: str
    steps: tuple[str, ...]


class Database:
    """Reads see what was committed; inside a transaction, also what it has written so far."""

    def __init__(self, writer: aiosqlite.Connection, reader: aiosqlite.Connection) -> None:
        self._writer = writer
        self._reader = reader  # a connection of its own: others never see what may yet be undone, nor wait for a sync
        self._turn = asyncio.Lock()
        self._holder: asyncio.Task[Any] | None = None  # whose turn it is

    @classmethod
    @asynccontextmanager
    async def open(cls, path: Path, *schemas: Schema) -> AsyncIterator["Database"]:
        """Raises DatabaseInUse, DatabaseTooNew."""
        with _alone(path.with_suffix(".lock")):
            async with aiosqlite.connect(path, isolation_level=None) as writer:
                for setting in SETTINGS:
                    await writer.execute(setting)
                async with aiosqlite.connect(path, isolation_level=None) as reader:
                    for setting in (*SETTINGS, "PRAGMA query_only = ON"):
                        await reader.execute(setting)
                    writer.row_factory = reader.row_factory = Row
                    database = cls(writer, reader)
                    for schema in schemas:
                        await database._migrate(schema)
                    yield database

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[aiosqlite.Connection]:
        """All of it or nothing; one at a time. Whatever ends it early, a cancellation too, undoes it.

        Cancelled while it commits, it is committed; the cancellation comes after.
        """
        assert self._holder is not asyncio.current_task(), "a transaction inside a transaction"
        async with self._turn:
            self._holder = asyncio.current_task()
            try:
                await _surely(self._writer.execute("BEGIN IMMEDIATE"))
                yield self._writer
                await _surely(self._writer.execute("COMMIT"))
            except BaseException:
                await _surely(self._writer.rollback())  # does nothing where SQLite has ended it already
                raise
            finally:
                self._holder = None

    async def rows(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> Iterable[Row]:
        inside = self._holder is not None and self._holder is asyncio.current_task()
        return await (self._writer if inside else self._reader).execute_fetchall(sql, values)

    async def row(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> Row | None:
        return next(iter(await self.rows(sql, values)), None)

    async def _migrate(self, schema: Schema) -> None:
        await self._writer.execute(
            "CREATE TABLE IF NOT EXISTS schemas (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT"
        )
        found = await self.row("SELECT version FROM schemas WHERE name = ?", (schema.name,))
        version = found["version"] if found else 0
        if version > len(schema.steps):
            raise DatabaseTooNew
        for number, step in enumerate(schema.steps[version:], version + 1):
            done = f"INSERT OR REPLACE INTO schemas (name, version) VALUES ('{schema.name}', {number})"
            await self._writer.executescript(f"BEGIN IMMEDIATE;\n{step}\n;\n{done};\nCOMMIT;")


async def _surely(statement: Coroutine[Any, Any, Any]) -> None:
    """Sees it through although its caller is cancelled, so that no transaction is left half open."""
    running = asyncio.ensure_future(statement)
    cancelled: asyncio.CancelledError | None = None
    while not running.done():
        try:
            await asyncio.wait([running])
        except asyncio.CancelledError as error:
            cancelled = error
    running.result()
    if cancelled:
        raise cancelled


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Holds a lock that the kernel lets go when this process ends, however it ends."""
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(file)
        raise DatabaseInUse from None
    try:
        yield
    finally:
        os.close(file)
