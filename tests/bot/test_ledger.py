"""The ledger: what was asked, what was answered, which picture came from which."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.thread import Author, Message, MessageRef, Place
from bot.conversation import Asks, Role
from bot.ledger import Asked, Ledger
from bot.plan import AWAITED, Make, Parent, Say, settle
from engine.database import Database
from engine.job import Edit, Generate

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
ADA = Author("u1", "Ada")
BEACH = Generate(prompt="a robot on the beach", model="doodle", width=256, height=192, steps=12, seed=7)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with Database.open(tmp_path / "overpaint.sqlite", Ledger.schema) as database:
        yield database


@pytest.fixture
def ledger(database: Database) -> Ledger:
    return Ledger(database)


def asked(n: int, *, room: str = "studio", plan: Make | Say | None = None, after: str | None = None) -> Asked:
    ref = MessageRef("web", room, str(n))
    plan = plan or Make(BEACH)
    return Asked(
        key=str(ref),
        ref=ref,
        channel=f"{ref.platform}:{ref.channel}",
        author=ADA,
        asks=Asks.GENERATE,
        plan=plan,
        asked_at=NOON,
        after=after,
    )


async def make(database: Database, ledger: Ledger, request: Asked, sha: str) -> int:
    """Asks, posts, and makes the picture; its id."""
    async with database.transaction() as tx:
        await ledger.intend(tx, request)
    async with database.transaction() as tx:
        await ledger.posted(tx, request.key, MessageRef("web", request.ref.channel, f"{request.ref.message}00"))
        return await ledger.made(tx, request.key, sha256=sha * 64, media_type="image/png", size=(256, 192), recipe={})


async def test_an_event_is_heard_once(database: Database, ledger: Ledger) -> None:
    for new in (True, False):
        async with database.transaction() as tx:
            assert await ledger.hear(tx, "web:studio/1", "web", NOON) is new
    assert await ledger.heard("web:studio/1")
    assert await ledger.last_heard("web") == NOON
    assert await ledger.last_heard("discord") is None


async def test_an_event_is_remembered_for_a_day_and_not_for_ever(database: Database, ledger: Ledger) -> None:
    async with database.transaction() as tx:
        await ledger.hear(tx, "web:studio/1", "web", NOON)
        await ledger.hear(tx, "web:studio/2", "web", NOON + timedelta(days=1))
        assert await ledger.heard("web:studio/1")
        await ledger.hear(tx, "web:studio/3", "web", NOON + timedelta(days=30))
    assert not await ledger.heard("web:studio/1")


async def test_a_request_is_open_until_it_is_answered(database: Database, ledger: Ledger) -> None:
    async with database.transaction() as tx:
        await ledger.intend(tx, asked(1))
    (found,) = await ledger.open_requests()
    assert (found.state, found.post, found.plan) == ("intended", None, Make(BEACH))
    post = MessageRef("web", "studio", "2")
    async with database.transaction() as tx:
        await ledger.posted(tx, found.key, post)
    at = await ledger.request_at(post)
    assert at is not None
    assert at.state == "posted"
    async with database.transaction() as tx:
        await ledger.done(tx, found.key, "answered")
    assert await ledger.open_requests() == []


async def test_numbers_count_up_per_channel(database: Database, ledger: Ledger) -> None:
    for n, room in enumerate(("studio", "studio", "attic", "studio")):
        await make(database, ledger, asked(n + 1, room=room), "abcd"[n])
    numbered = [await ledger.numbered(n, "web:studio") for n in (1, 2, 3)]
    assert [picture and picture.sha256[0] for picture in numbered] == ["a", "b", "d"]
    first = await ledger.numbered(1, "web:attic")
    assert first is not None
    assert first.sha256[0] == "c"
    assert await ledger.numbered(4, "web:studio") is None


async def test_a_post_is_known_by_its_key_before_it_is_on_record(database: Database, ledger: Ledger) -> None:
    request = asked(1)
    async with database.transaction() as tx:
        await ledger.intend(tx, request)
    post = Message(ref=MessageRef("web", "studio", "9"), author=ADA, sent_at=NOON, place=Place.DM, key=request.key)
    assert {ref: found.key for ref, found in (await ledger.answered_by([post])).items()} == {post.ref: request.key}


async def test_a_request_that_waits_is_let_go_with_the_picture_it_changes(database: Database, ledger: Ledger) -> None:
    first = asked(1)
    night = Edit(
        instruction="make it night", images=(AWAITED,), model="doodle", width=256, height=192, steps=12, seed=8
    )
    plan = Make(night, (Parent(None, Role.BASE),))
    base = await make(database, ledger, first, "a")
    second = asked(2, plan=plan, after=first.key)
    async with database.transaction() as tx:
        await ledger.intend(tx, second)
    (waiting,) = await ledger.waiting_for(first.key)
    assert waiting.plan == plan
    async with database.transaction() as tx:
        await ledger.change(tx, second.key, settle(plan, base, "a" * 64))
    assert await ledger.waiting_for(first.key) == []
    found = await ledger.request(second.key)
    assert found is not None
    assert isinstance(found.plan, Make)
    assert isinstance(found.plan.request, Edit)
    assert found.plan.request.images == ("a" * 64,)
    async with database.transaction() as tx:
        child = await ledger.made(tx, second.key, sha256="b" * 64, media_type="image/png", size=(256, 192), recipe={})
    assert await ledger.parents(child) == [Parent(base, Role.BASE)]


async def test_a_picture_of_ours_is_recognised_only_where_it_was_shown(database: Database, ledger: Ledger) -> None:
    await make(database, ledger, asked(1, room="attic"), "a")
    assert await ledger.known("a" * 64, "web:attic")
    assert await ledger.known("a" * 64, "web:studio") is None


async def test_the_same_bytes_brought_twice_are_one_picture(database: Database, ledger: Ledger) -> None:
    ids = set()
    for _ in range(2):
        async with database.transaction() as tx:
            ids.add(await ledger.brought(tx, sha256="c" * 64, media_type="image/png", size=(5, 4)))
    assert len(ids) == 1
