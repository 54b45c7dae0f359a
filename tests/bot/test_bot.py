"""The bot as people meet it: real SQLite, real files, a real image process; chat and painter in memory."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from adapters.errors import AdapterError, NotAllowed
from adapters.thread import MessageRef
from bot import words
from bot.bot import Bot
from bot.ledger import Ledger
from bot.plan import words_of
from engine.database import Database
from engine.engine import Engine
from engine.events import Pixels
from engine.imaging import Imaging
from engine.job import Edit, Generate
from engine.models import Model
from engine.queue import Queue
from engine.store import Store
from tests.bot.memory import BEN, MemoryChat, Painter

MODEL = Model(
    name="plain", source="", width=64, height=64, steps=3, multiple=16, min_pixels=64 * 64, max_pixels=64 * 64
)


@asynccontextmanager
async def running(
    folder: Path,
    chat: MemoryChat,
    painter: Painter,
    imaging: Imaging,
    at: Callable[[str], None] = lambda _: None,
    model: Model = MODEL,
) -> AsyncIterator[Ledger]:
    """The bot at work, over the data in `folder`."""
    folder.mkdir(exist_ok=True)
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(
            Database.open(folder / "overpaint.sqlite", Queue.schema, Ledger.schema)
        )
        queue, store, ledger = Queue(database), Store(folder / "pictures"), Ledger(database)
        engine = Engine(
            database=database,
            queue=queue,
            store=store,
            backend=painter,
            imaging=imaging,
            model=model,
            completed=lambda tx, job, image: bot.completed(tx, job, image),
        )
        bot = Bot(
            [chat],
            database=database,
            ledger=ledger,
            queue=queue,
            store=store,
            imaging=imaging,
            engine=engine,
            model=model,
            seed=count(1000).__next__,
            at=at,
        )
        task = asyncio.create_task(bot.run())
        try:
            yield ledger
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


@pytest.fixture
async def imaging() -> AsyncIterator[Imaging]:
    async with Imaging() as imaging:
        yield imaging


@pytest.fixture
def chat() -> MemoryChat:
    return MemoryChat()


@pytest.fixture
def painter() -> Painter:
    return Painter()


@pytest.fixture
async def ledger(tmp_path: Path, chat: MemoryChat, painter: Painter, imaging: Imaging) -> AsyncIterator[Ledger]:
    async with running(tmp_path, chat, painter, imaging) as ledger:
        yield ledger


async def drawn(chat: MemoryChat, text: str = "draw a robot on the beach") -> MessageRef:
    """Our post with the picture that was asked for."""
    post, _ = await chat.answer(await chat.say(text))
    return post


async def test_a_request_becomes_a_picture_in_its_own_placeholder(chat: MemoryChat, ledger: Ledger) -> None:
    asked = await chat.say("draw a robot on the beach")
    post, answer = await chat.answer(asked)
    assert answer.files
    assert answer.files[0].data.startswith(b"\x89PNG")
    assert "#1" in answer.text
    assert "1000" in answer.text
    assert [action.label for action in answer.actions] == ["Again", "Vary", "Undo", "Edit", "Delete"]
    first = chat.history[post][0]
    assert [action.label for action in first.actions] == ["Cancel"]
    assert chat.messages[post].reply_to == asked


async def test_a_reply_to_a_picture_changes_it(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    first = await drawn(chat)
    await chat.answer(await chat.say("make it night", reply_to=first))
    request, images = painter.ran[-1]
    assert isinstance(request, Edit)
    assert request.instruction == "make it night"
    assert len(images) == 1
    night = await ledger.numbered(2, "memory:studio")
    assert night is not None
    base = await ledger.numbered(1, "memory:studio")
    assert base is not None
    assert [parent.picture for parent in await ledger.parents(night.id)] == [base.id]


async def test_what_is_to_stay_and_what_is_not_wanted_is_said_to_the_model(
    chat: MemoryChat, painter: Painter, ledger: Ledger
) -> None:
    ours, _ = await chat.answer(await chat.say("draw a robot on the beach, no people"))
    await chat.answer(await chat.say("make it night but keep the sea", reply_to=ours))
    new, changed = (words_of(request) for request, _ in painter.ran)
    assert "no people" in new
    assert "night" in changed
    assert "keep the sea" in changed


async def test_a_reply_to_an_older_picture_starts_a_branch(chat: MemoryChat, ledger: Ledger) -> None:
    first = await drawn(chat)
    await chat.answer(await chat.say("make it night", reply_to=first))
    await chat.answer(await chat.say("make it snow", reply_to=first))
    pictures = [await ledger.numbered(n, "memory:studio") for n in (1, 2, 3)]
    parents = [[p.picture for p in await ledger.parents(picture.id)] for picture in pictures if picture]
    assert pictures[0] is not None
    assert parents == [[], [pictures[0].id], [pictures[0].id]]


async def test_an_event_told_twice_is_answered_once(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    asked = await chat.say("draw a robot on the beach")
    await chat.answer(asked)
    await chat.again(asked)
    await drawn(chat, "draw a cat in the snow")
    assert len(painter.ran) == 2
    assert len(chat.posts) == 2


async def test_small_talk_gets_nothing(chat: MemoryChat, ledger: Ledger) -> None:
    first = await drawn(chat)
    await chat.say("thanks, lovely!", reply_to=first)
    await drawn(chat, "draw a cat in the snow")
    assert len(chat.posts) == 2


async def test_a_second_request_is_queued_and_answered_in_its_own_reply(
    chat: MemoryChat, painter: Painter, ledger: Ledger
) -> None:
    painter.hold.clear()
    robot, cat = await chat.say("draw a robot on the beach"), await chat.say("draw a cat in the snow")
    posts = [await chat.placeholder(robot), await chat.placeholder(cat)]
    painter.hold.set()
    answers = [await chat.answer(robot), await chat.answer(cat)]
    assert [post for post, _ in answers] == posts
    assert [chat.messages[post].reply_to for post in posts] == [robot, cat]
    assert [request.prompt for request, _ in painter.ran if isinstance(request, Generate)] == [
        "a robot on the beach",
        "a cat in the snow",
    ]


async def test_an_edit_of_a_picture_that_is_still_being_made_waits_for_it(
    chat: MemoryChat, painter: Painter, ledger: Ledger
) -> None:
    painter.hold.clear()
    robot = await chat.say("draw a robot on the beach")
    night = await chat.say("make it night", reply_to=await chat.placeholder(robot))
    await chat.placeholder(night)
    painter.hold.set()
    _, answer = await chat.answer(night)
    assert answer.files
    assert isinstance(painter.ran[-1][0], Edit)
    base = await ledger.numbered(1, "memory:studio")
    made = await ledger.numbered(2, "memory:studio")
    assert base is not None
    assert made is not None
    assert [parent.picture for parent in await ledger.parents(made.id)] == [base.id]


async def test_what_waits_for_a_cancelled_picture_is_told_so(
    chat: MemoryChat, painter: Painter, ledger: Ledger
) -> None:
    painter.hold.clear()
    robot = await chat.say("draw a robot on the beach")
    post = await chat.placeholder(robot)
    night = await chat.say("make it night", reply_to=post)
    snow = await chat.say("make it snow", reply_to=await chat.placeholder(night))
    await chat.placeholder(snow)
    await chat.press("cancel", post)
    painter.hold.set()
    for asked in (robot, night, snow):
        _, answer = await chat.answer(asked)
        assert not answer.files
        assert answer.text


async def test_only_who_asked_can_cancel(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    painter.hold.clear()
    robot = await chat.say("draw a robot on the beach")
    press = await chat.press("cancel", await chat.placeholder(robot), author=BEN)
    refusal, _ = await chat.answer(press)
    assert chat.private[refusal] == BEN
    painter.hold.set()
    _, answer = await chat.answer(robot)
    assert answer.files


async def test_again_draws_the_same_words_from_another_seed(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    first = await drawn(chat)
    await chat.answer(await chat.press("again", first))
    (one, _), (two, _) = painter.ran
    assert isinstance(one, Generate)
    assert isinstance(two, Generate)
    assert one.prompt == two.prompt
    assert one.seed != two.seed


async def test_vary_starts_from_the_picture_itself(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    first = await drawn(chat)
    await chat.answer(await chat.press("vary", first))
    (one, _), (two, images) = painter.ran
    picture = await ledger.numbered(1, "memory:studio")
    assert picture is not None
    assert two.start == picture.sha256
    assert 0 < two.strength < 1
    assert one.seed != two.seed
    assert len(images) == 1


async def test_a_picture_far_above_is_found_by_its_number(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    await drawn(chat)
    chat.forget()
    _, answer = await chat.answer(await chat.say("make #1 night"))
    assert answer.files
    assert isinstance(painter.ran[-1][0], Edit)


async def test_undo_shows_what_a_picture_was_made_from(chat: MemoryChat, ledger: Ledger) -> None:
    first = await drawn(chat)
    night, _ = await chat.answer(await chat.say("make it night", reply_to=first))
    shown, answer = await chat.answer(await chat.press("undo", night))
    assert answer.files == chat.posts[first].files
    _, snow = await chat.answer(await chat.say("make it snow", reply_to=shown))
    assert snow.files
    made = await ledger.numbered(3, "memory:studio")
    base = await ledger.numbered(1, "memory:studio")
    assert made is not None
    assert base is not None
    assert [parent.picture for parent in await ledger.parents(made.id)] == [base.id]
    _, nothing = await chat.answer(await chat.press("undo", first))
    assert not nothing.files


async def test_a_picture_that_somebody_brings_is_changed(
    chat: MemoryChat, painter: Painter, imaging: Imaging, ledger: Ledger
) -> None:
    picture = await imaging.encode(Pixels(96, 48, b"\x10\x20\x30" * 96 * 48))
    _, answer = await chat.answer(await chat.say("make it night", picture=picture))
    assert answer.files
    request, images = painter.ran[-1]
    assert isinstance(request, Edit)
    assert (request.width, request.height) == (images[0].width, images[0].height) == MODEL.grid(96, 48)


async def test_what_is_no_picture_is_refused_in_words(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    _, answer = await chat.answer(await chat.say("make it night", picture=b"\x89PNG, or so it says"))
    assert not answer.files
    assert answer.text
    assert painter.ran == []


async def test_a_reply_whose_picture_is_gone_gets_a_question(
    chat: MemoryChat, painter: Painter, ledger: Ledger
) -> None:
    await drawn(chat)
    lost = MessageRef("memory", "studio", "999")
    _, answer = await chat.answer(await chat.say("make it night", reply_to=lost))
    assert "?" in answer.text or "cannot find" in answer.text
    assert len(painter.ran) == 1


async def test_a_question_that_is_answered_by_a_number_goes_on_with_what_was_asked(
    chat: MemoryChat, painter: Painter, ledger: Ledger
) -> None:
    await drawn(chat)
    await drawn(chat, "draw a cat in the snow")
    lost = MessageRef("memory", "studio", "999")
    question, _ = await chat.answer(await chat.say("make it night", reply_to=lost))
    _, answer = await chat.answer(await chat.say("#1", reply_to=question))
    assert answer.files
    request, _ = painter.ran[-1]
    assert isinstance(request, Edit)
    assert request.instruction == "make it night"
    first = await ledger.numbered(1, "memory:studio")
    assert first is not None
    assert request.images == (first.sha256,)


async def test_several_pictures_are_several_replies(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    asked = await chat.say("three versions of a robot on the beach")
    answers = [await chat.answer(key) for key in (asked, f"{asked}#2", f"{asked}#3")]
    assert all(answer.files for _, answer in answers)
    assert len({request.seed for request, _ in painter.ran}) == 3


async def test_a_post_that_somebody_deleted_stops_its_job(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    painter.hold.clear()
    robot = await chat.say("draw a robot on the beach")
    await chat.delete(await chat.placeholder(robot))
    painter.hold.set()
    await drawn(chat, "draw a cat in the snow")
    while await ledger.open_requests():
        await asyncio.sleep(0)
    assert len(chat.posts) == 1


async def test_a_picture_that_is_too_large_is_sent_in_fewer_bytes_and_kept_whole(
    chat: MemoryChat, ledger: Ledger
) -> None:
    _, answer = await chat.answer(await chat.say("draw a robot on the beach"))
    assert answer.files
    chat.largest = len(answer.files[0].data) - 1
    _, again = await chat.answer(await chat.say("show #1"))
    assert again.files
    assert (again.files[0].media_type, again.files[0].name) == ("image/webp", "overpaint-1.webp")
    assert again.files[0].data.startswith(b"RIFF")
    kept = await ledger.numbered(1, "memory:studio")
    assert kept
    assert kept.media_type == "image/png"


async def test_progress_that_cannot_be_shown_costs_no_answer(chat: MemoryChat, ledger: Ledger) -> None:
    chat.refusals = [AdapterError("Discord answers with 503")]
    _, answer = await chat.answer(await chat.say("draw a robot on the beach"))
    assert answer.files
    assert chat.refusals == []


async def test_whoever_cannot_be_answered_is_told_alone(chat: MemoryChat, ledger: Ledger) -> None:
    chat.refusals = [NotAllowed("that channel is archived")] * 9
    asked = await chat.say("draw a robot on the beach")
    post, told = await chat.answer(f"{asked}!")
    assert "that channel is archived" in told.text
    assert chat.private[post].name == "Ada"


async def test_an_edit_of_two_pictures_that_are_not_there_yet_is_not_guessed(
    chat: MemoryChat, painter: Painter, ledger: Ledger
) -> None:
    painter.hold.clear()
    posts = [await chat.placeholder(await chat.say(f"draw a {what} on the beach")) for what in ("robot", "cat")]
    _, told = await chat.answer(await chat.say("put them together", reply_to=posts[0], links=(posts[1],)))
    painter.hold.set()
    assert told.text == words.two_not_there()


async def test_progress_is_shown_no_faster_than_the_platform_allows(tmp_path: Path, imaging: Imaging) -> None:
    shown: dict[float, int] = {}
    for pause in (0.0, 3600.0):
        chat = MemoryChat()
        chat.limits = replace(chat.limits, seconds_between_updates=pause)

        async def seen(step: int, chat: MemoryChat = chat, pause: float = pause) -> None:
            """Where updates have no pause, some steps are waited for until they are shown; else it may paint faster."""
            if pause == 0 and step in (20, 40):
                await chat.until(lambda: any(f"step {step} of 60" in post.text for post in chat.posts.values()))

        async with running(tmp_path / str(pause), chat, Painter(seen), imaging):
            post, _ = await chat.answer(await chat.say("draw a robot on the beach, 60 steps"))
        shown[pause] = len(chat.history[post])
    assert shown[3600.0] <= 3  # the placeholder, one look at it, the answer
    assert shown[0.0] > 3  # there was more to show


async def test_a_shape_that_the_model_cannot_draw_is_told(chat: MemoryChat, ledger: Ledger) -> None:
    _, wide = await chat.answer(await chat.say("draw a robot on the beach, 16:9"))
    assert "plain can only draw 64 × 64" in wide.text
    _, square = await chat.answer(await chat.say("draw a robot on the beach, 1:1"))
    assert "only" not in square.text


async def test_what_the_model_does_not_know_is_drawn_with_a_word_on_what_it_can_draw(
    tmp_path: Path, painter: Painter, imaging: Imaging
) -> None:
    small = replace(MODEL, draws="a robot and a cat", knows=("robot", "cat"))
    chat = MemoryChat()
    async with running(tmp_path / "small", chat, painter, imaging, model=small):
        _, strange = await chat.answer(await chat.say("draw a lighthouse"))
        _, known = await chat.answer(await chat.say("draw two cats"))
    assert "What I can draw: a robot and a cat." in strange.text
    assert len(strange.files or ()) == 1
    assert "What I can draw" not in known.text


async def test_a_picture_that_does_not_fit_is_told_in_words(chat: MemoryChat, ledger: Ledger) -> None:
    chat.largest = 10
    _, answer = await chat.answer(await chat.say("draw a robot on the beach"))
    assert not answer.files
    assert "smaller" in answer.text


async def test_a_platform_that_asks_us_to_slow_down_gets_its_answer_later(chat: MemoryChat, ledger: Ledger) -> None:
    chat.slow = [0.01] * 5
    _, answer = await chat.answer(await chat.say("draw a robot on the beach"))
    assert answer.files


async def test_what_was_asked_before_a_restart_is_answered_after_it(
    tmp_path: Path, chat: MemoryChat, painter: Painter, imaging: Imaging
) -> None:
    painter.hold.clear()
    async with running(tmp_path, chat, painter, imaging):
        robot = await chat.say("draw a robot on the beach")
        post = await chat.placeholder(robot)
        night = await chat.say("make it night", reply_to=post)
        await chat.placeholder(night)
    painter.hold.set()
    async with running(tmp_path, chat, painter, imaging):
        answered, _ = await chat.answer(robot)
        _, changed = await chat.answer(night)
    assert answered == post
    assert changed.files
    assert len(chat.posts) == 2
