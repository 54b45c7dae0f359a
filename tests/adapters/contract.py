"""What every chat platform's adapter keeps, as tests. Each adapter sits them over a real socket, through a `Driver`."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

import pytest

from adapters.adapter import Adapter
from adapters.errors import FileTooLarge, MessageGone, NotAllowed, RateLimited
from adapters.thread import (
    Action,
    ActionTaken,
    Author,
    Choice,
    Event,
    Field,
    FieldKind,
    File,
    Form,
    Message,
    MessagePosted,
    MessageRef,
    Reply,
)

PATIENCE = 30  # seconds; only a test that fails waits so long
PNG = b"\x89PNG\r\n\x1a\n one picture"
OTHER_PNG = b"\x89PNG\r\n\x1a\n another picture"
CANCEL = Action("cancel", "Cancel")
FORM = Form(
    "vary:7",
    "Vary #7",
    (
        Field(name="how", label="How?", value="a little"),
        Field(
            name="size",
            label="Size",
            kind=FieldKind.CHOICE,
            value="wide",
            choices=(Choice("wide", "Wide"), Choice("tall", "Tall")),
        ),
        Field(name="mask", label="Where?", kind=FieldKind.FILE, required=False),
    ),
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a person sees of a message."""

    text: str
    files: tuple[bytes, ...]
    actions: tuple[str, ...]  # ids
    reply_to: MessageRef | None
    private: bool


class Driver(Protocol):
    """How a test plays the people on a platform, and its server."""

    ada: Author
    ben: Author
    threads: bool  # a message can stand in a thread under another
    forwards: bool  # a message can bring another along

    @property
    def adapter(self) -> Adapter:
        """Ours; another one after `restart`."""

    async def say(
        self,
        author: Author,
        text: str,
        *,
        room: str = "studio",
        reply_to: MessageRef | None = None,
        thread: MessageRef | None = None,
        files: Sequence[File] = (),
        forward: MessageRef | None = None,
    ) -> MessageRef: ...

    async def deliver_again(self) -> None:
        """The platform tells of the last message or press once more."""

    async def press(self, author: Author, ref: MessageRef, action: str) -> None: ...

    async def form(self, author: Author) -> Form:
        """The newest form that this person is shown, as they see it. Waits for it."""

    async def forms(self, author: Author) -> int:
        """How many forms this person was shown so far."""

    async def fill_in(self, author: Author, form: Form, values: Mapping[str, str], files: Mapping[str, File]) -> None:
        """Sends the newest form in."""

    async def sees(self, author: Author, ref: MessageRef) -> Seen | None:
        """None when it is not there for this person."""

    async def order(self, author: Author, room: str = "studio") -> list[MessageRef]:
        """All that this person sees in a room, from top to bottom."""

    async def restart(self) -> None:
        """Our side ends, and starts again."""

    async def leave(self) -> None:
        """Our side is cut off; people go on talking."""

    async def come_back(self) -> None: ...

    async def slow_down(self, seconds: float) -> None:
        """The platform answers our next write with "slow down"."""

    def connections(self) -> int:
        """How many of ours the platform holds open for events."""


class Ear:
    """Listens, and keeps what it heard."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._more = asyncio.Condition()

    async def listen(self, events: AsyncIterator[Event]) -> None:
        async for event in events:
            async with self._more:
                self.events.append(event)
                self._more.notify_all()

    async def until(self, true: Callable[[list[Event]], bool]) -> None:
        async with asyncio.timeout(PATIENCE), self._more:
            await self._more.wait_for(lambda: true(self.events))

    async def message(self, ref: MessageRef) -> Message:
        await self.until(lambda _: ref in self.refs)
        return next(message for message in self.messages if message.ref == ref)

    async def action(self, action: str) -> ActionTaken:
        await self.until(lambda _: action in [taken.action for taken in self.actions])
        return next(taken for taken in self.actions if taken.action == action)

    @property
    def messages(self) -> list[Message]:
        return [event.message for event in self.events if isinstance(event, MessagePosted)]

    @property
    def refs(self) -> list[MessageRef]:
        return [message.ref for message in self.messages]

    @property
    def actions(self) -> list[ActionTaken]:
        return [event for event in self.events if isinstance(event, ActionTaken)]


@asynccontextmanager
async def listening(adapter: Adapter, since: datetime | None) -> AsyncGenerator[Ear, None]:
    ear = Ear()
    task = asyncio.create_task(ear.listen(adapter.listen(since)))
    try:
        async with asyncio.timeout(PATIENCE):
            await adapter.connected()
        yield ear
    finally:
        task.cancel()
        await asyncio.wait([task])
        if not task.cancelled():
            task.result()


def picture(data: bytes = PNG, name: str = "picture.png") -> File:
    return File(name, "image/png", data, "a picture")


def a_minute_ago() -> datetime:
    return datetime.now(UTC) - timedelta(minutes=1)


class AdapterContract:
    """The subclass gives the fixture `driver`, entered."""

    @pytest.fixture
    async def ear(self, driver: Driver) -> AsyncIterator[Ear]:
        async with listening(driver.adapter, a_minute_ago()) as ear:
            yield ear

    # what is heard

    async def test_a_message_is_heard_as_it_was_said(self, driver: Driver, ear: Ear) -> None:
        before = datetime.now(UTC)
        ref = await driver.say(driver.ada, "a robot on the beach, at 5 o'clock 🤖")
        message = await ear.message(ref)
        assert message.text == "a robot on the beach, at 5 o'clock 🤖"
        assert message.author.id == driver.ada.id
        (there,) = (one for one in (await driver.adapter.thread(ref)).messages if one.ref == ref)
        assert (there.author, there.text) == (driver.ada, message.text)
        assert abs(message.sent_at - before) < timedelta(seconds=PATIENCE)
        assert message.sent_at.utcoffset() == timedelta(0)
        assert message.ref.platform == driver.adapter.platform
        assert (message.key, message.reply_to, message.thread_root, message.forwarded) == (None, None, None, ())

    async def test_own_messages_are_never_taken_for_requests(self, driver: Driver, ear: Ear) -> None:
        asked = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(Reply(text="here it is"), asked, key="k1")
        marker = await driver.say(driver.ada, "thanks")
        await ear.message(marker)
        for message in ear.messages:
            if message.ref == ours:
                assert message.author.me
                assert message.author.bot
                assert not message.to_us
        assert not (await ear.message(asked)).author.me

    async def test_each_message_is_heard_once_though_delivered_twice(self, driver: Driver, ear: Ear) -> None:
        ref = await driver.say(driver.ada, "a robot")
        await ear.message(ref)
        await driver.deliver_again()
        marker = await driver.say(driver.ada, "another robot")
        await ear.message(marker)
        assert ear.refs == [ref, marker]

    async def test_each_press_is_heard_once_though_delivered_twice(self, driver: Driver, ear: Ear) -> None:
        asked = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(
            Reply(text="here", actions=(Action("again:1", "Again"), Action("undo:1", "Undo"))), asked, key="k1"
        )
        await driver.press(driver.ben, ours, "again:1")
        await driver.deliver_again()
        await driver.press(driver.ada, ours, "undo:1")
        await ear.action("undo:1")
        again, undo = ear.actions
        assert (again.action, again.author, again.ref) == ("again:1", driver.ben, ours)
        assert (undo.action, undo.author, undo.ref) == ("undo:1", driver.ada, ours)
        assert again.id != undo.id

    async def test_messages_are_heard_in_the_order_they_were_said(self, driver: Driver, ear: Ear) -> None:
        said = [await driver.say(author, f"robot {n}") for n in range(5) for author in (driver.ada, driver.ben)]
        await ear.message(said[-1])
        assert ear.refs == said

    async def test_an_answer_to_ours_is_to_us(self, driver: Driver, ear: Ear) -> None:
        asked = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(Reply(text="here"), asked, key="k1")
        answer = await driver.say(driver.ben, "make it night", reply_to=ours, thread=asked if driver.threads else None)
        if driver.adapter.limits.replies:
            assert (await ear.message(answer)).to_us
        else:  # then it stands in a thread in which we take part, which the bot knows
            assert (await ear.message(answer)).thread_root == asked

    async def test_with_no_time_given_only_what_is_said_from_now_on_is_heard(self, driver: Driver) -> None:
        before = await driver.say(driver.ada, "long ago")
        async with listening(driver.adapter, None) as ear:
            heard = asyncio.create_task(ear.until(bool))
            n = 0
            while not heard.done():  # nothing tells when listening has begun
                n += 1
                await driver.say(driver.ada, f"now {n}")
            await heard
        assert before not in ear.refs

    async def test_what_was_said_while_we_were_away_is_heard_once_when_we_return(self, driver: Driver) -> None:
        async with listening(driver.adapter, a_minute_ago()) as ear:
            first = await driver.say(driver.ada, "before")
            last = (await ear.message(first)).sent_at
        await driver.leave()
        missed = [await driver.say(driver.ben, f"missed {n}") for n in range(3)]
        await driver.come_back()
        async with listening(driver.adapter, last - timedelta(seconds=1)) as ear:
            now = await driver.say(driver.ada, "after")
            await ear.message(now)
        assert [ref for ref in ear.refs if ref != first] == [*missed, now]
        assert ear.refs.count(first) <= 1  # the same second again; whoever listens knows it

    async def test_cancelling_listen_closes_the_connection(self, driver: Driver) -> None:
        before = asyncio.all_tasks()
        connections = driver.connections()
        ref = await driver.say(driver.ada, "a robot")
        others = asyncio.all_tasks() - before  # those of the people
        async with listening(driver.adapter, a_minute_ago()) as ear:
            await ear.message(ref)
        assert asyncio.all_tasks() - before - others == set()
        assert driver.connections() == connections

    # refs, threads, files

    async def test_a_ref_survives_its_string(self, driver: Driver, ear: Ear) -> None:
        asked = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(Reply(text="here"), asked, key="k1")
        for ref in (asked, ours):
            again = MessageRef.parse(str(ref))
            assert again == ref
            assert ref in [message.ref for message in (await driver.adapter.thread(again)).messages]

    async def test_a_thread_is_what_stands_above_and_what_is_answered_oldest_first(self, driver: Driver) -> None:
        first = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(Reply(text="here", files=(picture(),)), first, key="k1")
        thread = first if driver.threads else None
        between = await driver.say(driver.ben, "nice", thread=thread)
        last = await driver.say(driver.ada, "make it night", reply_to=ours, thread=thread)
        messages = (await driver.adapter.thread(last)).messages
        assert [message.ref for message in messages] == [first, ours, between, last]
        assert [message.sent_at for message in messages] == sorted(message.sent_at for message in messages)
        assert [message.author.me for message in messages] == [False, True, False, False]
        (shown,) = messages[1].attachments
        assert await driver.adapter.download(shown, 1000) == PNG

    async def test_what_a_message_answers_is_in_its_thread_however_far_above(self, driver: Driver) -> None:
        if not driver.adapter.limits.replies:
            pytest.skip("no message answers another here")
        first = await driver.say(driver.ada, "a robot", files=[picture()])
        second = await driver.say(driver.ben, "make it night", reply_to=first)
        for n in range(60):
            await driver.say(driver.ada if n % 2 else driver.ben, f"chatter {n}")
        last = await driver.say(driver.ada, "and now rain", reply_to=second)
        refs = [message.ref for message in (await driver.adapter.thread(last)).messages]
        assert refs[:2] == [first, second]
        assert refs[-1] == last

    async def test_what_was_said_later_is_not_in_the_thread(self, driver: Driver) -> None:
        asked = await driver.say(driver.ada, "a robot")
        later = await driver.say(driver.ben, "a cat")
        assert later not in [message.ref for message in (await driver.adapter.thread(asked)).messages]

    async def test_rooms_are_apart(self, driver: Driver) -> None:
        here = await driver.say(driver.ada, "a robot")
        there = await driver.say(driver.ada, "a cat", room="attic")
        assert here != there
        assert [message.ref for message in (await driver.adapter.thread(there)).messages] == [there]
        ours = await driver.adapter.post(Reply(text="a cat"), there, key="k1")
        assert ours in await driver.order(driver.ada, "attic")
        assert ours not in await driver.order(driver.ada)

    async def test_reply_to_thread_root_and_forwarded_are_three_separate_things(self, driver: Driver, ear: Ear) -> None:
        source = await driver.say(driver.ada, "look", files=[picture()])
        root = await driver.say(driver.ada, "a robot")
        replied = await driver.say(driver.ben, "which one?", thread=root if driver.threads else None)
        ref = await driver.say(
            driver.ben,
            "this one",
            reply_to=replied if driver.adapter.limits.replies else None,
            thread=root if driver.threads else None,
            files=[picture(OTHER_PNG, "other.png")],
            forward=source if driver.forwards else None,
        )
        message = await ear.message(ref)
        assert message.reply_to == (replied if driver.adapter.limits.replies else None)
        assert message.thread_root == (root if driver.threads else None)
        (own,) = message.attachments
        assert await driver.adapter.download(own, 1000) == OTHER_PNG
        forwarded = [file for one in ear.messages for file in one.forwarded]  # it may be a message of its own
        assert [await driver.adapter.download(file, 1000) for file in forwarded] == [PNG] * driver.forwards

    async def test_a_downloaded_attachment_has_the_bytes_that_were_sent(self, driver: Driver, ear: Ear) -> None:
        data = PNG + bytes(range(256)) * 500
        ref = await driver.say(driver.ada, "both", files=[picture(data, "été 1.png"), picture(OTHER_PNG, "b.png")])
        one, two = (await ear.message(ref)).attachments
        assert one.name.endswith("1.png")  # a platform may clean it
        assert (one.media_type, two.name) == ("image/png", "b.png")
        assert one.size in (None, len(data))
        assert await driver.adapter.download(one, len(data)) == data
        assert await driver.adapter.download(two, 1000) == OTHER_PNG

    async def test_a_download_past_its_limit_raises(self, driver: Driver, ear: Ear) -> None:
        ref = await driver.say(driver.ada, "", files=[picture()])
        (attachment,) = (await ear.message(ref)).attachments
        with pytest.raises(FileTooLarge):
            await driver.adapter.download(attachment, len(PNG) - 1)

    # what is posted

    async def test_a_reply_lands_in_the_thread_it_answers(self, driver: Driver) -> None:
        one = await driver.say(driver.ada, "a robot")
        two = await driver.say(driver.ben, "a cat")
        ours = await driver.adapter.post(Reply(text="a robot", files=(picture(),)), one, key="k1")
        seen = await driver.sees(driver.ada, ours)
        assert seen is not None
        assert (seen.text, seen.files, seen.private) == ("a robot", (PNG,), False)
        if driver.adapter.limits.replies:
            assert seen.reply_to == one
        assert ours in [message.ref for message in (await driver.adapter.thread(one)).messages]
        assert ours not in [message.ref for message in (await driver.adapter.thread(two)).messages]

    async def test_long_text_is_split_never_cut(self, driver: Driver) -> None:
        asked = await driver.say(driver.ada, "tell me")
        words = [f"word{n}" for n in range(driver.adapter.limits.text // 4)]
        reply = Reply(text=" ".join(words), files=(picture(),), actions=(Action("again:1", "Again"),))
        last = await driver.adapter.post(reply, asked, key="k1")
        refs = (await driver.order(driver.ada))[1:]
        posts = [seen for ref in refs if (seen := await driver.sees(driver.ada, ref))]
        assert len(posts) > 1
        assert " ".join(post.text for post in posts).split() == words
        assert all(len(post.text) <= driver.adapter.limits.text for post in posts)
        assert refs[-1] == last
        assert [post.files for post in posts] == [()] * (len(posts) - 1) + [(PNG,)]
        assert posts[-1].actions == ("again:1",)

    async def test_a_file_too_large_raises_and_never_vanishes(self, driver: Driver) -> None:
        asked = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(Reply(text="wait"), asked, key="k1")
        large = Reply(text="here", files=(picture(bytes(driver.adapter.limits.file_size + 1)),))
        with pytest.raises(FileTooLarge):
            await driver.adapter.post(large, asked, key="k2")
        with pytest.raises(FileTooLarge):
            await driver.adapter.update(ours, large)
        seen = await driver.sees(driver.ada, ours)
        assert seen is not None
        assert seen.text == "wait"
        assert await driver.order(driver.ada) == [asked, ours]

    async def test_a_rate_limit_is_told_with_its_seconds_or_waited_for(self, driver: Driver) -> None:
        asked = await driver.say(driver.ada, "a robot")
        await driver.slow_down(1.0)
        try:
            ours = await driver.adapter.post(Reply(text="here"), asked, key=str(asked))
        except RateLimited as told:
            assert 0 < told.retry_after <= 1.0
        else:  # the platform's own library waited
            assert await driver.order(driver.ada) == [asked, ours]

    async def test_update_changes_the_post_and_moves_nothing(self, driver: Driver) -> None:
        asked = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(
            Reply(text="drawing", actions=(Action("cancel:1", "Cancel"),), progress=0.25), asked, key="k1"
        )
        later = await driver.say(driver.ben, "hurry")
        changed = Reply(text="here", files=(picture(),), actions=(Action("again:1", "Again"),))
        await driver.adapter.update(ours, changed)
        assert await driver.order(driver.ben) == [asked, ours, later]
        seen = await driver.sees(driver.ben, ours)
        assert seen is not None
        assert (seen.text, seen.files, seen.actions) == ("here", (PNG,), ("again:1",))

    async def test_an_update_without_files_keeps_them_and_with_none_takes_them_away(self, driver: Driver) -> None:
        asked = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(Reply(text="here", files=(picture(), picture(OTHER_PNG))), asked, key="k1")
        for reply, files in (
            (Reply(text="kept"), (PNG, OTHER_PNG)),
            (Reply(text="other", files=(picture(OTHER_PNG),)), (OTHER_PNG,)),
            (Reply(text="gone", files=()), ()),
        ):
            await driver.adapter.update(ours, reply)
            seen = await driver.sees(driver.ada, ours)
            assert seen is not None
            assert (seen.text, seen.files) == (reply.text, files)

    async def test_an_updated_post_is_still_found_by_its_key(self, driver: Driver) -> None:
        asked = await driver.say(driver.ada, "a robot")
        key = f"{asked}#2"
        ours = await driver.adapter.post(Reply(text="drawing", actions=(CANCEL,)), asked, key=key)
        again = Action("again", "Again")
        await driver.adapter.update(ours, Reply(text="here", files=(picture(),), actions=(again,)))
        found = {message.ref: message.key for message in (await driver.adapter.thread(asked)).messages}
        assert found == {asked: None, ours: key}

    async def test_a_post_made_under_a_key_is_found_again_by_it_after_a_restart_too(self, driver: Driver) -> None:
        """Buttons carry the key; words alone answer a message once, so that they are found by the message's own."""
        asked = await driver.say(driver.ada, "a robot")
        keys = [str(asked), f"{asked}#2", f"{asked}#3"]
        replies = [Reply(text="no"), *[Reply(text="drawing", actions=(CANCEL,))] * 2]
        posts = [await driver.adapter.post(reply, asked, key=key) for reply, key in zip(replies, keys, strict=True)]
        await driver.restart()
        messages = (await driver.adapter.thread(asked)).messages
        assert [(message.ref, message.key) for message in messages if message.author.me] == list(
            zip(posts, keys, strict=True)
        )

    async def test_whoever_posts_twice_under_one_key_is_told_which_post_is_which(self, driver: Driver) -> None:
        """A platform may take the second for the first, soon after it; whoever posts looks first."""
        asked = await driver.say(driver.ada, "a robot")
        one = await driver.adapter.post(Reply(text="here"), asked, key=str(asked))
        two = await driver.adapter.post(Reply(text="here"), asked, key=str(asked))
        assert await driver.order(driver.ada) == ([asked, one] if one == two else [asked, one, two])

    async def test_only_for_is_private_or_a_short_public_line(self, driver: Driver) -> None:
        asked = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(Reply(text="nobody else's business"), asked, key="k1", only_for=driver.ada)
        hers, his = await driver.sees(driver.ada, ours), await driver.sees(driver.ben, ours)
        assert hers is not None
        if driver.adapter.limits.private:
            assert (hers.text, hers.private, his) == ("nobody else's business", True, None)
        else:
            assert his == hers
            assert len(hers.text) <= 200

    async def test_what_is_private_stays_so_however_it_is_updated(self, driver: Driver) -> None:
        if not driver.adapter.limits.private:
            pytest.skip("nothing is private here")
        asked = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(Reply(text="yours"), asked, key="k1", only_for=driver.ada)
        await driver.adapter.update(ours, Reply(text="yours " * driver.adapter.limits.text, files=(picture(),)))
        assert await driver.order(driver.ben) == [asked]

    # forms

    async def test_a_form_is_shown_to_whoever_acted_and_its_answer_arrives(self, driver: Driver, ear: Ear) -> None:
        asked = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(
            Reply(text="here", actions=(Action("vary", "Vary", asks=True),)), asked, key="k1"
        )
        await driver.press(driver.ben, ours, "vary")
        await driver.adapter.ask(await ear.action("vary"), FORM)
        shown = await driver.form(driver.ben)
        assert shown == FORM
        assert await driver.forms(driver.ada) == 0
        values = {"how": "much more\nand at night", "size": "tall"}
        await driver.fill_in(driver.ben, shown, values, {"mask": picture(OTHER_PNG)})
        answer = await ear.action(FORM.id)
        assert (answer.ref, answer.author, dict(answer.values)) == (ours, driver.ben, values)
        (mask,) = answer.files
        assert await driver.adapter.download(mask, 1000) == OTHER_PNG

    # what is gone

    async def test_what_is_gone_raises(self, driver: Driver) -> None:
        asked = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(Reply(text="wait"), asked, key="k1")
        await driver.adapter.delete(ours)
        assert await driver.sees(driver.ada, ours) is None
        with pytest.raises(MessageGone):
            await driver.adapter.thread(ours)
        with pytest.raises(MessageGone):
            await driver.adapter.update(ours, Reply(text="here"))
        with pytest.raises(MessageGone):
            await driver.adapter.post(Reply(text="here"), ours, key="k2")

    async def test_deleting_twice_is_no_error(self, driver: Driver) -> None:
        asked = await driver.say(driver.ada, "a robot")
        ours = await driver.adapter.post(Reply(text="wait"), asked, key="k1")
        await driver.adapter.delete(ours)
        await driver.adapter.delete(ours)
        assert await driver.order(driver.ada) == [asked]

    async def test_what_others_wrote_is_not_ours_to_change(self, driver: Driver) -> None:
        asked = await driver.say(driver.ada, "a robot")
        with pytest.raises(NotAllowed):
            await driver.adapter.update(asked, Reply(text="a cat"))
        with pytest.raises(NotAllowed):
            await driver.adapter.delete(asked)
        seen = await driver.sees(driver.ben, asked)
        assert seen is not None
        assert seen.text == "a robot"
