"""What was asked, what was answered, and every picture with its parents: the bot's half of the one SQLite file."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from sqlite3 import Row
from typing import Any

from aiosqlite import Connection

from adapters.thread import ActionTaken, Author, Message, MessageRef
from bot import plan as plans
from bot.conversation import Asks, Role
from bot.plan import Make, Parent, Plan, Show
from engine.database import Database, Schema

KEPT = timedelta(days=7)  # how long an event is remembered as heard


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request and the reply that it gets. `channel`: where its numbers are counted. `after`: the key of the request
    whose picture it waits for."""

    key: str
    ref: MessageRef
    channel: str
    author: Author
    asks: Asks
    plan: Plan
    asked_at: datetime
    after: str | None = None
    private: bool = False
    state: str = "intended"
    post: MessageRef | None = None
    thread: MessageRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture; `number` is what it is called where it was looked up, and `recipe` is None for somebody's own."""

    id: int
    sha256: str
    media_type: str
    width: int
    height: int
    recipe: Mapping[str, Any] | None = None
    key: str | None = None
    number: int | None = None
    spoiler: bool = False


def channel_of(event: Message | ActionTaken) -> str:
    """Where numbers are counted: a thread shares its channel's, unless only those invited see it."""
    home = event.thread_root if event.thread_root and not event.apart else event.ref
    return f"{home.platform}:{home.channel}"


class Ledger:
    """Writes take the transaction they belong to; reads see what was committed."""

    schema = Schema(
        "ledger",
        tuple((Path(__file__).parent / name).read_text() for name in ("schema.sql", "schema2.sql", "schema3.sql")),
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    # events

    async def hear(self, tx: Connection, event: str, platform: str, at: datetime) -> bool:
        """Whether this event is new; from now on it is not."""
        new = await tx.execute(
            "INSERT OR IGNORE INTO heard (id, platform, at) VALUES (?, ?, ?)", (event, platform, _ms(at))
        )
        await tx.execute("DELETE FROM heard WHERE platform = ? AND at < ?", (platform, _ms(at - KEPT)))
        return new.rowcount == 1

    async def heard(self, event: str) -> bool:
        return bool(await self._database.rows("SELECT 1 FROM heard WHERE id = ?", (event,)))

    async def listened(self, tx: Connection, platform: str, until: datetime) -> None:
        """What was said by then was decided on, or is on record as asked."""
        await tx.execute(
            "INSERT INTO listened (platform, until) VALUES (?, ?)"
            " ON CONFLICT (platform) DO UPDATE SET until = max(until, excluded.until)",
            (platform, _ms(until)),
        )

    async def last_heard(self, platform: str) -> datetime | None:
        """When the newest event of a platform that was decided on was said."""
        ((at,),) = await self._database.rows(
            "SELECT max(at) FROM (SELECT at FROM heard WHERE platform = :platform"
            " UNION ALL SELECT until FROM listened WHERE platform = :platform)",
            {"platform": platform},
        )
        return None if at is None else _time(at)

    # requests

    async def intend(self, tx: Connection, asked: Asked) -> None:
        """Records that this will be answered, before anything is posted."""
        await tx.execute(
            "INSERT INTO requests (key, ref, channel, thread, author_id, author_name, asks, plan, after, private, asked_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                asked.key,
                str(asked.ref),
                asked.channel,
                str(asked.thread) if asked.thread else None,
                asked.author.id,
                asked.author.name,
                asked.asks,
                plans.to_json(asked.plan),
                asked.after,
                asked.private,
                _ms(asked.asked_at),
            ),
        )

    async def change(self, tx: Connection, key: str, plan: Plan) -> None:
        """A request that waited for another's picture waits no more: this is its plan now."""
        await tx.execute("UPDATE requests SET plan = ?, after = NULL WHERE key = ?", (plans.to_json(plan), key))

    async def posted(self, tx: Connection, key: str, post: MessageRef) -> None:
        await tx.execute("UPDATE requests SET state = 'posted', post = ? WHERE key = ?", (str(post), key))

    async def done(self, tx: Connection, key: str, state: str) -> None:
        """`state` is 'answered', or 'dropped' where there is nothing left to answer."""
        await tx.execute(
            "UPDATE requests SET state = ?, done_at = ? WHERE key = ? AND done_at IS NULL",
            (state, _ms(datetime.now(UTC)), key),
        )

    async def request(self, key: str) -> Asked | None:
        return next(iter(await self._requests("key = ?", key)), None)

    async def answered_by(self, posts: Iterable[Message]) -> dict[MessageRef, Asked]:
        """The requests that these posts of ours answer. A post may be seen before it is on record: its key tells."""
        found: dict[MessageRef, Asked] = {}
        for post in posts:
            at = await self._requests("post = ?", str(post.ref)) or await self._requests("key = ?", post.key or "")
            if at:
                found[post.ref] = at[0]
        return found

    async def request_at(self, post: MessageRef) -> Asked | None:
        """The request that this post of ours answers."""
        return next(iter(await self._requests("post = ?", str(post))), None)

    async def open_requests(self) -> list[Asked]:
        """Requests that are not answered yet, oldest first."""
        return await self._requests("state IN ('intended', 'posted')")

    async def asked_by(self, message: MessageRef) -> list[Asked]:
        """The requests that a message made; not those that were made by pressing what stands under it."""
        return await self._requests("ref = ? AND (key = ref OR key LIKE ref || '#%')", str(message))

    async def under(self, messages: Sequence[MessageRef]) -> list[Asked]:
        """What these messages, and those in the threads under them, asked for, oldest first."""
        names = [str(message) for message in messages]
        marks = ", ".join("?" * len(names))
        return await self._requests(f"ref IN ({marks}) OR thread IN ({marks})", *names, *names)

    async def takes_part(self, thread: MessageRef) -> bool:
        """Whether somebody asked us for something in this thread, or with the message that it hangs on."""
        return bool(
            await self._database.rows(
                "SELECT 1 FROM requests WHERE thread = :root OR ref = :root OR post = :root LIMIT 1",
                {"root": str(thread)},
            )
        )

    async def channels(self, platform: str, most: int = 100) -> list[str]:
        """The platform's own names of the channels in which something was asked, the newest first."""
        rows = await self._database.rows(
            "SELECT ref, max(asked_at) AS at FROM requests WHERE ref LIKE ? || ':%' GROUP BY channel ORDER BY at DESC LIMIT ?",
            (platform, most),
        )
        return [MessageRef.parse(row["ref"]).channel for row in rows]

    async def waiting_for(self, key: str) -> list[Asked]:
        """Requests that wait for the picture of `key`."""
        return await self._requests("after = ? AND done_at IS NULL", key)

    async def _requests(self, where: str, *values: str) -> list[Asked]:
        rows = await self._database.rows(f"SELECT * FROM requests WHERE {where} ORDER BY asked_at, rowid", values)
        return [_asked(row) for row in rows]

    # pictures

    async def made(
        self,
        tx: Connection,
        key: str,
        *,
        sha256: str,
        media_type: str,
        size: tuple[int, int],
        recipe: Mapping[str, Any],
    ) -> int:
        """Records the picture that was made for `key`, with its parents and its number."""
        picture = await self._add(tx, sha256, media_type, size, recipe, key)
        row = await (await tx.execute("SELECT channel, plan FROM requests WHERE key = ?", (key,))).fetchone()
        assert row is not None
        plan = plans.from_json(row["plan"])
        assert isinstance(plan, Make)
        await tx.executemany(
            "INSERT INTO parents (child, position, parent, role) VALUES (?, ?, ?, ?)",
            [(picture, position, p.picture, p.role) for position, p in enumerate(plan.parents)],
        )
        await tx.execute(  # what was hidden stays so, whatever is made of it
            "UPDATE pictures SET spoiler = coalesce((SELECT max(p.spoiler) FROM parents JOIN pictures p ON p.id = parent"
            " WHERE child = :id), 0) WHERE id = :id",
            {"id": picture},
        )
        await tx.execute(
            "INSERT INTO numbers (channel, number, picture)"
            " SELECT :channel, 1 + coalesce(max(number), 0), :picture FROM numbers WHERE channel = :channel",
            {"channel": row["channel"], "picture": picture},
        )
        return picture

    async def brought(
        self, tx: Connection, *, sha256: str, media_type: str, size: tuple[int, int], spoiler: bool = False
    ) -> int:
        """The id of a picture that somebody brought; the same bytes are the same picture."""
        find = "SELECT id FROM pictures WHERE sha256 = ? AND recipe IS NULL AND spoiler = ?"
        known = await (await tx.execute(find, (sha256, spoiler))).fetchone()
        if known:
            return int(known["id"])
        picture = await self._add(tx, sha256, media_type, size, None, None)
        await tx.execute("UPDATE pictures SET spoiler = ? WHERE id = ?", (spoiler, picture))
        return picture

    async def took_away(self, tx: Connection, key: str) -> None:
        """The picture of this request is shown to nobody again."""
        await tx.execute(
            "UPDATE pictures SET deleted_at = coalesce(deleted_at, ?) WHERE key = ?", (_ms(datetime.now(UTC)), key)
        )

    async def picture(self, id: int, channel: str) -> Picture:
        (found,) = await self._pictures("p.id = ?", channel, id)
        return found

    async def numbered(self, number: int, channel: str) -> Picture | None:
        return next(iter(await self._pictures("n.number = ? AND deleted_at IS NULL", channel, number)), None)

    async def newest(self, channel: str, most: int) -> list[Picture]:
        """The pictures of a channel, the newest first."""
        return (await self._pictures("n.number IS NOT NULL AND deleted_at IS NULL", channel))[::-1][:most]

    async def shown(self, asked: Asked) -> Picture | None:
        """The picture that the reply to this request shows, where there is one yet."""
        if isinstance(asked.plan, Show):
            found = await self._pictures("p.id = ? AND deleted_at IS NULL", asked.channel, asked.plan.picture)
            return next(iter(found), None)
        return await self.made_for(asked.key, asked.channel)

    async def made_for(self, key: str, channel: str) -> Picture | None:
        return next(iter(await self._pictures("p.key = ? AND deleted_at IS NULL", channel, key)), None)

    async def known(self, sha256: str, channel: str) -> Picture | None:
        """A picture of ours with these very bytes, if it was shown in this channel."""
        return next(
            iter(await self._pictures("n.number IS NOT NULL AND deleted_at IS NULL AND p.sha256 = ?", channel, sha256)),
            None,
        )

    async def parents(self, picture: int) -> list[Parent]:
        rows = await self._database.rows("SELECT * FROM parents WHERE child = ? ORDER BY position", (picture,))
        return [Parent(row["parent"], Role(row["role"])) for row in rows]

    async def _pictures(self, where: str, channel: str, *values: str | int) -> list[Picture]:
        rows = await self._database.rows(
            f"SELECT p.*, n.number FROM pictures p LEFT JOIN numbers n ON n.picture = p.id AND n.channel = ?"
            f" WHERE {where} ORDER BY p.id",
            (channel, *values),
        )
        return [_picture(row) for row in rows]

    async def _add(
        self,
        tx: Connection,
        sha256: str,
        media_type: str,
        size: tuple[int, int],
        recipe: Mapping[str, Any] | None,
        key: str | None,
    ) -> int:
        new = await tx.execute(
            "INSERT INTO pictures (sha256, media_type, width, height, recipe, key, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (sha256, media_type, *size, None if recipe is None else json.dumps(recipe), key, _ms(datetime.now(UTC))),
        )
        assert new.lastrowid is not None
        return new.lastrowid


def _asked(row: Row) -> Asked:
    return Asked(
        key=row["key"],
        ref=MessageRef.parse(row["ref"]),
        channel=row["channel"],
        thread=MessageRef.parse(row["thread"]) if row["thread"] else None,
        author=Author(row["author_id"], row["author_name"]),
        asks=Asks(row["asks"]),
        plan=plans.from_json(row["plan"]),
        after=row["after"],
        private=bool(row["private"]),
        state=row["state"],
        post=MessageRef.parse(row["post"]) if row["post"] else None,
        asked_at=_time(row["asked_at"]),
    )


def _picture(row: Row) -> Picture:
    return Picture(
        id=row["id"],
        sha256=row["sha256"],
        media_type=row["media_type"],
        width=row["width"],
        height=row["height"],
        recipe=json.loads(row["recipe"]) if row["recipe"] else None,
        key=row["key"],
        number=row["number"],
        spoiler=bool(row["spoiler"]),
    )


def _ms(time: datetime) -> int:
    return round(time.timestamp() * 1000)


def _time(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)
