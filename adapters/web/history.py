"""The local chat's memory: messages, files and presses, in SQLite and in files named by their SHA-256."""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from sqlite3 import Row
from typing import Any, Self

import aiosqlite

from adapters.errors import MessageGone


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A file of a message."""

    sha256: str
    name: str
    media_type: str
    size: int
    description: str = ""
    forwarded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A message as it is kept."""

    room: str
    n: int
    author: str
    ours: bool
    text: str
    reply_to: int | None
    sent_at: datetime
    key: str | None = None
    only_for: str | None = None
    actions: tuple[tuple[str, str], ...] = ()  # id and label
    progress: float | None = None
    files: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class Happened:
    """A message was posted, or (`press`) something was pressed on it."""

    id: int
    room: str
    n: int
    press: dict[str, Any] | None


class History:
    """One writer; whoever reads sees what is committed. What a method has written is on the disk when it returns."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._writer = asyncio.Lock()
        self._db: aiosqlite.Connection
        self._reader: aiosqlite.Connection  # its own: nobody hears of what may yet be undone

    async def __aenter__(self) -> Self:
        (self._folder / "files").mkdir(parents=True, exist_ok=True)
        self._db = await aiosqlite.connect(self._folder / "chat.sqlite", isolation_level=None)
        self._db.row_factory = Row
        for setting in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            await self._db.execute(f"PRAGMA {setting}")
        ((version,),) = await self._db.execute_fetchall("PRAGMA user_version")
        if version == 0:
            schema = (Path(__file__).parent / "schema.sql").read_text()
            await self._db.executescript(f"BEGIN IMMEDIATE;\n{schema}\nPRAGMA user_version = 1;\nCOMMIT;")
        self._reader = await aiosqlite.connect(self._folder / "chat.sqlite", isolation_level=None)
        self._reader.row_factory = Row
        await self._reader.execute("PRAGMA query_only = ON")
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._reader.close()
        await self._db.close()

    # messages

    async def add(
        self,
        *,
        room: str,
        author: str,
        text: str,
        reply_to: int | None,
        files: Sequence[Kept] = (),
        sent_as: str | None = None,
        key: str | None = None,
        only_for: str | None = None,
        actions: Sequence[tuple[str, str]] = (),
        progress: float | None = None,
    ) -> Line | None:
        """The new message; None when the browser sent it before."""
        now = _now()
        async with self._transaction():
            rows = await self._db.execute_fetchall(
                "INSERT INTO messages (room, n, author, ours, text, reply_to, sent_at, sent_as, key, only_for, actions,"
                " progress) SELECT ?, 1 + coalesce(max(n), 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM messages WHERE room = ?"
                " ON CONFLICT (sent_as) DO NOTHING RETURNING n",
                (
                    *(room, author, sent_as is None, text, reply_to, now, sent_as, key, only_for),
                    *(json.dumps(list(actions)), progress, room),
                ),
            )
            n = next((row["n"] for row in rows), None)
            if n is not None:
                await self._attach(room, n, files)
                await self._db.execute("INSERT INTO happened (at, room, n) VALUES (?, ?, ?)", (now, room, n))
        return None if n is None else await self.line(room, n)

    async def change(
        self,
        room: str,
        n: int,
        *,
        text: str,
        files: Sequence[Kept] | None,
        actions: Sequence[tuple[str, str]],
        progress: float | None,
    ) -> Line:
        """Rewrites a message of ours; `files` None keeps those that are there. Raises MessageGone."""
        async with self._transaction():
            done = await self._db.execute(
                "UPDATE messages SET text = ?, actions = ?, progress = ? WHERE room = ? AND n = ? AND ours = 1",
                (text, json.dumps(list(actions)), progress, room, n),
            )
            if done.rowcount and files is not None:
                await self._db.execute("DELETE FROM files WHERE room = ? AND n = ?", (room, n))
                await self._attach(room, n, files)
        return await self.line(room, n)

    async def remove(self, room: str, n: int) -> None:
        async with self._transaction():
            await self._db.execute("DELETE FROM messages WHERE room = ? AND n = ? AND ours = 1", (room, n))

    async def line(self, room: str, n: int) -> Line:
        """Raises MessageGone."""
        found = await self._lines("room = ? AND n = ?", room, n)
        if not found:
            raise MessageGone
        return found[0]

    async def above(self, room: str, n: int, most: int) -> list[Line]:
        """The newest messages up to and with `n`, oldest first."""
        return await self._lines(
            "room = ? AND n <= ? AND n > coalesce((SELECT n FROM messages WHERE room = ? AND n <= ?"
            " ORDER BY n DESC LIMIT 1 OFFSET ?), -1)",
            *(room, n, room, n, most),
        )

    async def answers(self, room: str, n: int) -> list[Line]:
        """What of ours answers a message."""
        return await self._lines("room = ? AND reply_to = ? AND ours = 1", room, n)

    async def newest(self, room: str, most: int) -> list[Line]:
        return await self.above(room, 2**62, most)

    async def rooms(self) -> list[str]:
        """Those in which something was said, the liveliest first."""
        rows = await self._reader.execute_fetchall("SELECT room FROM messages GROUP BY room ORDER BY max(sent_at) DESC")
        return [row["room"] for row in rows]

    async def _lines(self, where: str, *values: object) -> list[Line]:
        rows = await self._reader.execute_fetchall(f"SELECT * FROM messages WHERE {where} ORDER BY n", values)
        return [_line(row, await self._files(row["room"], row["n"])) for row in rows]

    async def _files(self, room: str, n: int) -> tuple[Kept, ...]:
        rows = await self._reader.execute_fetchall(
            "SELECT * FROM files WHERE room = ? AND n = ? ORDER BY position", (room, n)
        )
        return tuple(
            Kept(
                sha256=row["sha256"],
                name=row["name"],
                media_type=row["media_type"],
                size=row["size"],
                description=row["description"],
                forwarded=bool(row["forwarded"]),
            )
            for row in rows
        )

    async def _attach(self, room: str, n: int, files: Sequence[Kept]) -> None:
        await self._db.executemany(
            "INSERT INTO files (room, n, position, sha256, name, media_type, size, description, forwarded)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (room, n, position, f.sha256, f.name, f.media_type, f.size, f.description, f.forwarded)
                for position, f in enumerate(files)
            ],
        )

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[None]:
        async with self._writer:
            try:
                await self._db.execute("BEGIN IMMEDIATE")
                yield
                await self._db.commit()
            except BaseException:
                await self._db.rollback()  # does nothing where it was committed already
                raise

    # what happened

    async def press(self, room: str, n: int, sent_as: str, press: dict[str, Any]) -> bool:
        """False when the browser sent it before."""
        async with self._transaction():
            done = await self._db.execute(
                "INSERT INTO happened (at, room, n, press, sent_as) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (sent_as) DO NOTHING",
                (_now(), room, n, json.dumps(press), sent_as),
            )
        return done.rowcount == 1

    async def happened(self, after: int, most: int = 100) -> list[Happened]:
        rows = await self._reader.execute_fetchall(
            "SELECT * FROM happened WHERE id > ? ORDER BY id LIMIT ?", (after, most)
        )
        return [
            Happened(row["id"], row["room"], row["n"], json.loads(row["press"]) if row["press"] else None)
            for row in rows
        ]

    async def before(self, time: datetime | None, most: int) -> int:
        """The id after which to listen: of what happened since `time` the newest `most`; None: nothing of it."""
        at = 2**62 if time is None else round(time.timestamp() * 1000)
        ((last,),) = await self._reader.execute_fetchall("SELECT coalesce(max(id), 0) FROM happened")
        ((first,),) = await self._reader.execute_fetchall("SELECT min(id) - 1 FROM happened WHERE at > ?", (at,))
        return int(last) if first is None else max(int(first), int(last) - most)

    # files

    async def keep(self, data: bytes) -> str:
        """The SHA-256 of these bytes; they are on the disk when it returns."""
        name = sha256(data).hexdigest()
        await asyncio.to_thread(_write, self._folder / "files" / name, data)
        return name

    async def read(self, name: str) -> bytes:
        """Raises MessageGone."""
        try:
            return await asyncio.to_thread((self._folder / "files" / name).read_bytes)
        except FileNotFoundError:
            raise MessageGone("the file is no longer there") from None

    async def size(self, name: str) -> int | None:
        """In bytes; None when there is no such file."""
        path = self._folder / "files" / name
        return path.stat().st_size if path.is_file() else None


def _line(row: Row, files: tuple[Kept, ...]) -> Line:
    return Line(
        room=row["room"],
        n=row["n"],
        author=row["author"],
        ours=bool(row["ours"]),
        text=row["text"],
        reply_to=row["reply_to"],
        sent_at=datetime.fromtimestamp(row["sent_at"] / 1000, UTC),
        key=row["key"],
        only_for=row["only_for"],
        actions=tuple((id, label) for id, label in json.loads(row["actions"])),
        progress=row["progress"],
        files=files,
    )


def _write(path: Path, data: bytes) -> None:
    if path.exists():
        return
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _now() -> int:
    return round(datetime.now(UTC).timestamp() * 1000)
