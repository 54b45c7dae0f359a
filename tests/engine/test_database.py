"""One file, one writer: all of a transaction or nothing of it, however it ends."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from sqlite3 import IntegrityError, OperationalError

import pytest

from engine.database import Database, DatabaseInUse, DatabaseTooNew, Schema

ROOT = Path(__file__).parent.parent.parent
NOTES = Schema("notes", ("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT",))
LATER = Schema("notes", (*NOTES.steps, "ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'"))
LINKS = Schema("links", ("CREATE TABLE links (note INTEGER NOT NULL REFERENCES notes (id)) STRICT; -- people link",))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "overpaint.sqlite"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    async with Database.open(path, NOTES, LINKS) as database:
        yield database


async def write(database: Database, text: str) -> None:
    async with database.transaction() as tx:
        await tx.execute("INSERT INTO notes (text) VALUES (?)", (text,))


async def notes(database: Database) -> list[str]:
    return [row["text"] for row in await database.rows("SELECT text FROM notes ORDER BY id")]


async def test_what_is_committed_is_there_when_opened_again(path: Path) -> None:
    async with Database.open(path, NOTES) as database:
        await write(database, "kept")
    async with Database.open(path, NOTES) as database:
        assert await notes(database) == ["kept"]


async def test_an_error_undoes_the_whole_transaction(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.transaction() as tx:
            await tx.execute("INSERT INTO notes (text) VALUES ('one')")
            await tx.execute("INSERT INTO notes (text) VALUES ('one')")
    assert await notes(database) == []
    await write(database, "two")
    assert await notes(database) == ["two"]


async def test_others_see_only_what_is_committed(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.execute("INSERT INTO notes (text) VALUES ('not yet')")
        assert await asyncio.create_task(notes(database)) == []
        assert await notes(database) == ["not yet"]
    assert await asyncio.create_task(notes(database)) == ["not yet"]


async def test_one_writes_at_a_time(database: Database) -> None:
    async def count_up() -> None:
        async with database.transaction() as tx:
            found = await database.row("SELECT count(*) AS n FROM notes")
            assert found is not None
            await tx.execute("INSERT INTO notes (text) VALUES (?)", (str(found["n"]),))

    await asyncio.gather(*(count_up() for _ in range(20)))
    assert await notes(database) == [str(n) for n in range(20)]


async def test_reading_does_not_write(database: Database) -> None:
    with pytest.raises(OperationalError, match="readonly"):
        await database.rows("INSERT INTO notes (text) VALUES ('sneaked in')")


async def test_a_transaction_inside_a_transaction_is_our_own_bug(database: Database) -> None:
    async with database.transaction():
        with pytest.raises(AssertionError, match="inside"):
            async with database.transaction():
                pass


async def test_foreign_keys_hold(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.transaction() as tx:
            await tx.execute("INSERT INTO links (note) VALUES (7)")


async def test_what_was_accepted_survives_a_power_cut(database: Database) -> None:
    for setting, value in {"synchronous": 2, "journal_mode": "wal", "foreign_keys": 1}.items():
        async with database.transaction():
            found = await database.row(f"PRAGMA {setting}")
        assert found is not None and found[0] == value, setting


async def test_cancelled_in_its_middle_it_is_undone(database: Database) -> None:
    inside = asyncio.Event()

    async def stuck() -> None:
        async with database.transaction() as tx:
            await tx.execute("INSERT INTO notes (text) VALUES ('half')")
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(stuck())
    await inside.wait()
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    await write(database, "whole")
    assert await notes(database) == ["whole"]


async def test_cancelled_anywhere_it_is_all_or_nothing_and_the_next_one_goes_on(database: Database) -> None:
    """Cancelled, twice even, after each number of turns of the loop that it may take."""

    async def pair(n: int) -> None:
        async with database.transaction() as tx:
            await tx.execute("INSERT INTO notes (text) VALUES (?)", (f"{n} a",))
            await tx.execute("INSERT INTO notes (text) VALUES (?)", (f"{n} b",))

    for n in range(60):
        task = asyncio.create_task(pair(n))
        for _ in range(n % 30):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
        if n >= 30:
            task.cancel()
        await asyncio.wait([task])
        found = {text for text in await notes(database) if text.startswith(f"{n} ")}
        assert found in (set(), {f"{n} a", f"{n} b"})
    await write(database, "last")
    assert (await notes(database))[-1] == "last"


async def test_a_commit_that_fails_is_undone_and_the_next_one_goes_on(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.transaction() as tx:
            await tx.execute("PRAGMA defer_foreign_keys = ON")
            await tx.execute("INSERT INTO links (note) VALUES (7)")
    await write(database, "after")
    assert await notes(database) == ["after"]


async def test_a_transaction_that_sqlite_ended_itself_is_not_ended_twice(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.transaction() as tx:
            await tx.execute("INSERT INTO notes (text) VALUES ('one')")
            await tx.execute("INSERT OR ROLLBACK INTO notes (text) VALUES ('one')")
    await write(database, "after")
    assert await notes(database) == ["after"]


# migrations


async def test_a_step_is_taken_once_and_in_order(path: Path) -> None:
    async with Database.open(path, NOTES) as database:
        await write(database, "old")
    for _ in range(2):
        async with Database.open(path, LATER) as database:
            row = await database.row("SELECT * FROM notes")
            assert row is not None and dict(row) == {"id": 1, "text": "old", "colour": "blue"}


async def test_a_step_that_fails_leaves_the_step_before_it(path: Path) -> None:
    broken = Schema("notes", (*NOTES.steps, "CREATE TABLE more (x); INSERT INTO nowhere VALUES (1)"))
    with pytest.raises(OperationalError, match="nowhere"):
        async with Database.open(path, broken):
            pass
    async with Database.open(path, LATER) as database:
        await write(database, "well")
        assert not await database.row("SELECT 1 FROM sqlite_schema WHERE name = 'more'")


async def test_data_from_a_newer_version_is_refused_in_words_and_left_alone(path: Path) -> None:
    async with Database.open(path, LATER):
        pass
    with pytest.raises(DatabaseTooNew, match="newer overpaint"):
        async with Database.open(path, NOTES):
            pass
    async with Database.open(path, LATER) as database:
        await write(database, "still there")


async def test_schemas_are_counted_apart(path: Path) -> None:
    async with Database.open(path, LATER, LINKS) as database:
        rows = await database.rows("SELECT name, version FROM schemas ORDER BY name")
        assert [tuple(row) for row in rows] == [("links", 1), ("notes", 2)]


# one process


async def test_a_second_opening_is_refused_in_words(path: Path, database: Database) -> None:
    with pytest.raises(DatabaseInUse, match="data folder"):
        async with Database.open(path, NOTES):
            pass
    await write(database, "undisturbed")


WRITE_AND_DIE = """
import asyncio, os, signal, sys
from pathlib import Path
from engine.database import Database
from tests.engine.test_database import NOTES, LINKS

async def main():
    async with Database.open(Path(sys.argv[1]), NOTES, LINKS) as database:
        for n in range(1_000_000):
            async with database.transaction() as tx:
                await tx.execute("INSERT INTO notes (text) VALUES (?)", (f"{n} a",))
                await tx.execute("INSERT INTO notes (text) VALUES (?)", (f"{n} b",))
            print(n, flush=True)

asyncio.run(main())
"""


def open_elsewhere(path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITE_AND_DIE, str(path)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


async def test_another_process_is_refused_until_it_dies(path: Path) -> None:
    with open_elsewhere(path) as other:
        assert other.stdout and other.stdout.readline()
        with pytest.raises(DatabaseInUse):
            async with Database.open(path, NOTES):
                pass
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
        async with Database.open(path, NOTES):
            pass


@pytest.mark.parametrize("after", [1, 4, 9])
async def test_killed_at_any_moment_what_was_accepted_is_there_and_nothing_by_halves(path: Path, after: int) -> None:
    with open_elsewhere(path) as other:
        assert other.stdout
        for _ in range(after):
            other.stdout.readline()
        os.kill(other.pid, signal.SIGKILL)
        accepted = after + other.stdout.read().count("\n")
    async with Database.open(path, NOTES, LINKS) as database:
        found = await notes(database)
        whole = await database.row("PRAGMA integrity_check")
        await write(database, "and on")
    assert whole is not None and whole[0] == "ok"
    assert len(found) in (2 * accepted, 2 * accepted + 2)
    assert [re.sub(r"\D", "", text) for text in found[::2]] == [re.sub(r"\D", "", text) for text in found[1::2]]
