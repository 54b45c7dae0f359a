"""What is pressed, commanded, reacted with, rewritten and taken back; and what is not said to us."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from adapters.thread import Attachment, Kind, MessageRef, Place, Thread
from bot import reading, words
from bot.acts import suggested
from bot.ledger import Ledger
from engine.imaging import Imaging
from engine.job import Edit, Generate
from tests.bot.memory import ADA, BEN, MemoryChat, Painter
from tests.bot.test_bot import running


def png() -> bytes:
    data = BytesIO()
    Image.new("RGB", (64, 64), (200, 30, 30)).save(data, "PNG")
    return data.getvalue()


PICTURE = png()


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


async def drawn(chat: MemoryChat, text: str = "draw a robot") -> MessageRef:
    """A picture that Ada asked for."""
    return (await chat.answer(await chat.say(text)))[0]


def room(chat: MemoryChat) -> list[str]:
    """What we said."""
    return [post.text for post in chat.posts.values()]


# not said to us


async def test_talk_in_a_channel_costs_no_look_at_anything(chat: MemoryChat, ledger: Ledger) -> None:
    looked: list[MessageRef] = []
    thread = chat.thread

    async def looking(ref: MessageRef) -> Thread:
        looked.append(ref)
        return await thread(ref)

    chat.thread = looking  # type: ignore[method-assign]
    for text in ("lunch?", "make it night", "draw a cat", "I asked the overpaint people"):
        await chat.say(text, to_us=False, place=Place.CHANNEL)
    asked = await chat.say("draw a robot")
    await chat.answer(asked)
    assert set(looked) == {asked}


async def test_our_name_at_the_beginning_is_enough(chat: MemoryChat, ledger: Ledger) -> None:
    asked = await chat.say("overpaint, draw a robot", to_us=False, place=Place.CHANNEL)
    assert (await chat.answer(asked))[1].files


async def test_in_a_thread_of_ours_a_plain_wish_counts_and_in_anothers_it_does_not(
    chat: MemoryChat, ledger: Ledger
) -> None:
    root = await chat.say("draw a robot")
    await chat.answer(root)
    here: dict[str, Any] = {"to_us": False, "place": Place.THREAD}
    other = await chat.say("make it night", thread_root=MemoryRef("99"), **here)
    ours = await chat.say("make it night", thread_root=root, **here)
    await chat.answer(ours)
    assert str(other) not in [message.key for message in chat.messages.values()]


def MemoryRef(n: str) -> MessageRef:  # noqa: N802 - it stands for a class
    return MessageRef("memory", "studio", n)


async def test_numbers_count_in_a_thread_as_in_its_channel_unless_it_is_apart(chat: MemoryChat, ledger: Ledger) -> None:
    root = await chat.say("draw a robot")
    await chat.answer(root)
    thread: dict[str, Any] = {"room": "thread", "thread_root": root, "place": Place.THREAD}
    _, shared = await chat.answer(await chat.say("draw a cat", **thread))
    assert "#2" in shared.text
    _, apart = await chat.answer(await chat.say("draw a dog", apart=True, **thread | {"room": "secret"}))
    assert "#1" in apart.text
    _, hidden = await chat.answer(await chat.say("show #1", author=BEN, room="elsewhere"))
    assert not hidden.files


async def test_a_picture_in_a_thread_under_a_message_above_is_the_newest_above(
    chat: MemoryChat, ledger: Ledger
) -> None:
    """On some platforms every answer stands in the request's thread, and the channel shows the requests alone."""
    root = await chat.say("draw a robot", place=Place.CHANNEL)
    await chat.answer(root)
    inside = await chat.say("make it night", thread_root=root, place=Place.THREAD)
    post, _ = await chat.answer(inside)
    last = await chat.say("and now?", to_us=False, place=Place.CHANNEL)
    messages = [chat.messages[ref] for ref in (root, last)]
    told = await reading.conversation(messages, ledger)
    assert [[picture.number for picture in one.pictures] for one in told.messages] == [[], [1], [2], []]
    assert told.messages[2].id == str(post)


async def test_a_message_whose_words_are_withheld_is_told_how_to_be_read_once(chat: MemoryChat, ledger: Ledger) -> None:
    post = await drawn(chat)
    one = await chat.say("", reply_to=post, wordless=True, place=Place.CHANNEL)
    assert (await chat.answer(one))[1].text == words.wordless()
    await chat.say("", reply_to=post, wordless=True, place=Place.CHANNEL)
    await drawn(chat, "draw a cat")
    assert room(chat).count(words.wordless()) == 1


# rewritten and taken back


async def test_a_request_that_waits_is_drawn_as_it_now_says(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    painter.hold.clear()
    first = await chat.say("draw a robot")
    second = await chat.say("draw a cat")
    await chat.placeholder(second)
    await chat.rewrite(second, "draw a dog")
    third = await chat.say("draw a fish", author=BEN)
    await chat.placeholder(third)
    painter.hold.set()
    for asked in (first, second, third):
        await chat.answer(asked)
    assert sorted(one.prompt for one, _ in painter.ran if isinstance(one, Generate)) == ["a dog", "a fish", "a robot"]


async def test_a_message_that_is_said_to_us_only_after_it_was_rewritten_is_heard(
    chat: MemoryChat, ledger: Ledger
) -> None:
    asked = await chat.say("draw a robot", to_us=False, place=Place.CHANNEL)
    await chat.rewrite(asked, "draw a robot", to_us=True)
    assert (await chat.answer(asked))[1].files
    await chat.rewrite(asked, "draw a cat", to_us=True)
    await drawn(chat, "draw a dog")
    assert len([post for post in chat.posts.values() if post.files]) == 2


async def test_whoever_takes_back_what_they_asked_takes_back_the_answer(chat: MemoryChat, ledger: Ledger) -> None:
    asked = await chat.say("draw a robot")
    post, _ = await chat.answer(asked)
    await chat.take_back(asked)
    await chat.until(lambda: post not in chat.posts)
    _, shown = await chat.answer(await chat.say("show #1"))
    assert not shown.files


async def test_what_is_taken_back_while_it_is_drawn_is_never_answered(
    chat: MemoryChat, painter: Painter, ledger: Ledger
) -> None:
    painter.hold.clear()
    asked = await chat.say("draw a robot")
    post = await chat.placeholder(asked)
    await chat.take_back(asked)
    await chat.until(lambda: post not in chat.posts)
    painter.hold.set()
    await drawn(chat, "draw a cat")
    assert len(chat.posts) == 1


async def test_a_picture_of_a_post_that_a_moderator_deleted_is_not_shown_again(
    chat: MemoryChat, ledger: Ledger
) -> None:
    post = await drawn(chat)
    await chat.take_back(post)
    while await ledger.numbered(1, "memory:studio"):
        await asyncio.sleep(0)
    _, shown = await chat.answer(await chat.say("show #1"))
    assert not shown.files


# buttons, reactions, forms, commands


async def test_delete_takes_a_picture_away_for_whoever_asked_for_it(chat: MemoryChat, ledger: Ledger) -> None:
    post = await drawn(chat)
    _, refused = await chat.answer(await chat.press("delete", post, author=BEN))
    assert refused.text == words.only_theirs_to_delete("Ada")
    await chat.press("delete", post)
    await chat.until(lambda: post not in chat.posts)


@pytest.mark.parametrize("emoji", ["🗑️", "🗑", "❌"])
async def test_a_reaction_deletes(emoji: str, chat: MemoryChat, ledger: Ledger) -> None:
    post = await drawn(chat)
    await chat.press("👍", post, kind=Kind.REACTION)
    await chat.press(emoji, post, kind=Kind.REACTION)
    await chat.until(lambda: post not in chat.posts)
    assert chat.posts == {}


async def test_a_reaction_stops_what_is_drawn(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    painter.hold.clear()
    asked = await chat.say("draw a robot")
    await chat.press("🛑", await chat.placeholder(asked), kind=Kind.REACTION)
    assert (await chat.answer(asked))[1].text == words.cancelled()


async def test_edit_shows_a_form_and_what_is_filled_in_changes_the_picture(
    chat: MemoryChat, painter: Painter, ledger: Ledger
) -> None:
    post = await drawn(chat)
    await chat.press("edit", post)
    await chat.until(lambda: chat.forms)
    ((_, form),) = chat.forms
    assert (form.title, [field.name for field in form.fields]) == ("Change #1", ["instruction", "image"])
    sent = await chat.press(form.id, post, author=BEN, values={"instruction": "make it night"})
    _, answer = await chat.answer(sent)
    assert answer.text.startswith("“make it night”, for Ben\n#2")
    request = painter.ran[-1][0]
    assert isinstance(request, Edit)
    assert request.instruction == "make it night"


def files(chat: MemoryChat) -> tuple[Attachment, ...]:
    chat.files["f"] = PICTURE
    return (Attachment(key="f", name="hat.png", media_type="image/png"),)


async def test_a_form_may_bring_a_picture_to_use(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    post = await drawn(chat)
    sent = await chat.press("change", post, values={"instruction": "give him this hat"}, files=files(chat))
    await chat.answer(sent)
    assert len(painter.ran[-1][1]) == 2


async def test_the_menu_of_any_message_changes_its_picture(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    theirs = await chat.say("look", author=BEN, to_us=False, place=Place.CHANNEL, picture=PICTURE)
    await chat.press("Edit this picture", theirs, kind=Kind.COMMAND)
    await chat.until(lambda: chat.forms)
    _, answer = await chat.answer(await chat.press("change", theirs, values={"instruction": "make it night"}))
    assert answer.files
    assert len(painter.ran[-1][1]) == 1


async def test_a_picture_is_used_in_another(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    await drawn(chat)
    theirs = await chat.say("look", author=BEN, to_us=False, place=Place.CHANNEL, picture=PICTURE)
    await chat.press("Use as reference", theirs, kind=Kind.COMMAND)
    await chat.until(lambda: chat.forms)
    values = {"prompt": "put it on his head", "picture": "#1"}
    await chat.answer(await chat.press("use", theirs, values=values))
    assert len(painter.ran[-1][1]) == 2
    await chat.answer(await chat.press("use", theirs, values={"prompt": "on the moon", "picture": ""}))
    assert len(painter.ran[-1][1]) == 1


async def command(chat: MemoryChat, name: str, **more: Any) -> str:
    said = await chat.say("> a command", to_us=False, place=Place.CHANNEL)
    return await chat.press(name, said, kind=Kind.COMMAND, **more)


async def test_commands_draw_edit_and_show(chat: MemoryChat, painter: Painter, ledger: Ledger) -> None:
    draw = await command(chat, "draw", values={"prompt": "a robot", "seed": "7"})
    assert "seed 7" in (await chat.answer(draw))[1].text
    await chat.answer(await command(chat, "draw", values={"prompt": "a cat"}))
    newest = await command(chat, "edit", values={"instruction": "make it night"})
    await chat.answer(newest)
    named = await command(chat, "edit", values={"instruction": "make it night", "picture": "#1"})
    await chat.answer(named)
    brought = await command(chat, "edit", values={"instruction": "make it night"}, files=files(chat))
    await chat.answer(brought)
    made = [await ledger.made_for(key, "memory:studio") for key in (newest, named)]
    assert [[p.picture for p in await ledger.parents(one.id)] for one in made if one] == [[2], [1]]
    assert (await chat.answer(await command(chat, "show", values={"picture": "#2 a cat"})))[1].files
    assert (await chat.answer(await command(chat, "help")))[1].text == words.help()


@pytest.mark.parametrize(
    ("name", "values", "told"),
    [
        ("edit", {"instruction": "make it night"}, words.nothing_to_change()),
        ("edit", {"instruction": "make it night", "picture": "the cat"}, words.say_a_number()),
        ("show", {"picture": "cat"}, words.say_a_number()),
        ("show", {"picture": "#7"}, words.no_such_number(7)),
        ("draw", {"prompt": "a cat", "seed": "lucky"}, words.seed_is_a_number()),
    ],
)
async def test_a_command_that_cannot_be_done_says_what_would_be_right(
    name: str, values: dict[str, str], told: str, chat: MemoryChat, ledger: Ledger
) -> None:
    assert (await chat.answer(await command(chat, name, values=values)))[1].text == told


async def test_pictures_are_suggested_by_number_and_by_words(chat: MemoryChat, ledger: Ledger) -> None:
    for text in ("draw a robot", "draw a cat", "draw a fish"):
        await drawn(chat, text)
    found = [await suggested(ledger, "memory:studio", "show", "picture", typed) for typed in ("", "#2", "FISH", "no")]
    assert [[choice.value for choice in one] for one in found] == [["#3", "#2", "#1"], ["#2"], ["#3"], []]


# where it may be shown


async def test_what_we_lack_is_said_to_whoever_asked_and_nothing_is_drawn(
    chat: MemoryChat, painter: Painter, ledger: Ledger
) -> None:
    chat.lacking = ["Send Messages", "Attach Files"]
    post, told = await chat.answer(await chat.say("draw a robot"))
    assert "Send Messages and Attach Files" in told.text
    assert chat.private[post] == ADA
    assert painter.ran == []


async def test_a_picture_of_a_place_that_somebody_does_not_see_is_not_shown_to_them(
    chat: MemoryChat, ledger: Ledger
) -> None:
    secret, _ = await chat.answer(await chat.say("draw a robot", room="secret"))
    chat.closed.add("secret")
    _, told = await chat.answer(await chat.say("make it night", links=(secret,)))
    assert not told.files


async def test_what_was_hidden_stays_hidden_whatever_is_made_of_it(chat: MemoryChat, ledger: Ledger) -> None:
    one, answer = await chat.answer(await chat.say("make it night", picture=PICTURE, spoiler=True))
    assert answer.files
    assert answer.files[0].spoiler
    _, again = await chat.answer(await chat.say("make it rain", reply_to=one))
    assert again.files
    assert again.files[0].spoiler


async def test_a_first_word_is_said_once_where_we_are_invited(chat: MemoryChat, ledger: Ledger) -> None:
    key = await chat.invite("attic")
    _, hello = await chat.answer(key)
    assert hello.text.count("•") == 3
    await chat.invite("attic")
    await drawn(chat)
    assert room(chat).count(hello.text) == 1


async def test_a_post_too_old_to_change_is_answered_anew(
    tmp_path: Path, chat: MemoryChat, painter: Painter, imaging: Imaging
) -> None:
    chat.limits = replace(chat.limits, seconds_of_updates=0.0)
    painter.hold.clear()
    async with running(tmp_path, chat, painter, imaging) as ledger:
        asked = await chat.say("draw a robot")
        placeholder = await chat.placeholder(asked)
        painter.hold.set()
        await chat.until(lambda: placeholder not in chat.posts)
        post, answer = await chat.answer(asked)
        assert answer.files
        async with asyncio.timeout(10):
            while (recorded := await ledger.request(str(asked))) is None or recorded.state != "answered":
                await asyncio.sleep(0)
        assert recorded.post == post
    assert len(chat.history[placeholder]) == 1
