"""Messages in, jobs; events out, replies."""

import asyncio
import logging
import secrets
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from aiosqlite import Connection

from adapters.adapter import Adapter
from adapters.errors import AdapterError, MessageGone, NotAllowed
from adapters.thread import (
    ActionTaken,
    Author,
    Joined,
    Kind,
    Message,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    MessageRef,
    Place,
)
from bot import reading, talk, words
from bot.acts import Acts, Plans
from bot.conversation import Ask, Asks
from bot.ledger import Asked, Ledger, channel_of
from bot.plan import Make, Say, settle
from bot.planner import Planned, Planner
from bot.reader import BUILT_IN, Reader
from bot.replies import Replies
from engine.database import Database
from engine.engine import Engine, Image, Stepped, Stopped
from engine.imaging import Imaging
from engine.job import MAX_SEED, Job, JobState
from engine.models import Model
from engine.queue import Queue
from engine.recipe import recipe
from engine.store import Store

Heard = TypeVar("Heard", Message, ActionTaken, Message | ActionTaken)

log = logging.getLogger(__name__)

OVERLAP = timedelta(minutes=10)  # how far back we listen: what was cut off, or said before we heard, is newer
LONGEST_AWAY = timedelta(hours=12)  # nobody waits any longer for an answer to what they said before
REWRITTEN_WITHIN = timedelta(minutes=10)  # a message that only now is said to us
MOST_THREADS = 10_000  # that we remember to take no part in
NOTED_EVERY = 10.0  # seconds between notes of how far we have listened
SERVED = "the platform itself"  # who asks for a hello


def identity(event: Message | ActionTaken) -> tuple[str, datetime]:
    """What tells an event from every other, however often it is told; and when it happened."""
    return (event.id, event.at) if isinstance(event, ActionTaken) else (str(event.ref), event.sent_at)


class Bot:
    """Joins adapters and the engine. `at` is told each window in which a crash would be interesting."""

    def __init__(
        self,
        adapters: Sequence[Adapter],
        *,
        database: Database,
        ledger: Ledger,
        queue: Queue,
        store: Store,
        imaging: Imaging,
        engine: Engine,
        model: Model,
        reader: Reader = BUILT_IN,
        seed: Callable[[], int] = lambda: secrets.randbelow(MAX_SEED + 1),
        at: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._adapters = {adapter.platform: adapter for adapter in adapters}
        self._database = database
        self._ledger = ledger
        self._queue = queue
        self._engine = engine
        self._reader = reader
        self._at = at
        self._planner = Planner(database=database, ledger=ledger, store=store, imaging=imaging, model=model, seed=seed)
        self._replies = Replies(
            database=database, ledger=ledger, queue=queue, store=store, imaging=imaging, engine=engine, at=at
        )
        self._acts = Acts(self._planner, ledger, cancel=self._cancel, delete=self._delete)
        self._noted: defaultdict[str, float] = defaultdict(float)  # by platform
        self._deaf: set[str] = set()  # platforms that let us in no more
        self._elsewhere: set[MessageRef] = set()  # threads that we take no part in
        self._asked = 0  # how often that may have changed
        self._coming: Counter[str] = Counter()  # messages that are not decided on yet, by channel
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def run(self) -> None:
        """Until cancelled. What was left unanswered by an earlier run is answered first."""
        async with asyncio.TaskGroup() as group:
            self._group = group
            for asked in await self._ledger.open_requests():
                await self._let_go_if_stopped(asked)
                self._serve(asked, again=True)
            group.create_task(self._engine.run())
            group.create_task(self._follow())
            for adapter in self._adapters.values():
                group.create_task(self._stay(adapter))

    async def completed(self, tx: Connection, job: Job, image: Image) -> None:
        """In the transaction that finishes a job: records its picture, and lets go what waited for it."""
        picture = await self._ledger.made(
            tx,
            job.key,
            sha256=image.sha256,
            media_type=image.media_type,
            size=(image.width, image.height),
            recipe=recipe(job.request, image.change),
        )
        for asked in await self._ledger.waiting_for(job.key):
            assert isinstance(asked.plan, Make)
            await self._enqueue(tx, asked, settle(asked.plan, picture, image.sha256))

    # events of the engine

    async def _follow(self) -> None:
        async for news in self._engine.events():
            if isinstance(news, Stepped):
                self._at("stepped")
            if isinstance(news, Stopped):
                await self._stop_waiting(news.key)
            self._replies.tell(news)

    async def _stop_waiting(self, key: str) -> None:
        """The picture of `key` will never be there: whatever waits for it is told so."""
        for asked in await self._ledger.waiting_for(key):
            await self._give_up(asked, words.its_picture_stopped())

    async def _let_go_if_stopped(self, asked: Asked) -> None:
        """What it waits for may have stopped before anybody could tell it."""
        job = await self._queue.get(asked.after) if asked.after else None
        if job and job.state in (JobState.CANCELLED, JobState.DISCARDED):
            await self._give_up(asked, words.its_picture_stopped())

    async def _give_up(self, asked: Asked, text: str) -> None:
        async with self._database.transaction() as tx:
            await self._ledger.change(tx, asked.key, Say(text))
        self._replies.changed(asked.key)
        await self._stop_waiting(asked.key)

    # events of a platform

    async def _stay(self, adapter: Adapter) -> None:
        """A platform that lets us in no more ends nothing but itself, as long as there is another."""
        try:
            await self._listen(adapter)
        except NotAllowed as error:
            log.error("%s is not heard any more: %s", adapter.platform, error)  # noqa: TRY400 - the words say it all
            self._deaf.add(adapter.platform)
            if self._deaf == self._adapters.keys():
                raise

    async def _listen(self, adapter: Adapter) -> None:
        now = datetime.now(UTC)
        last = max((await self._ledger.last_heard(adapter.platform) or now) - OVERLAP, now - LONGEST_AWAY)
        async for event in adapter.listen(last, await self._ledger.channels(adapter.platform)):
            match event:
                case MessagePosted(message):
                    if not message.author.bot and self._may_concern(message):
                        self._coming[channel_of(message)] += 1  # from now on, not from when its task begins
                        self._group.create_task(self._hear(adapter, message))
                    await self._note(adapter, message.sent_at)
                case MessageEdited(message) if not message.author.bot:
                    self._group.create_task(self._rewritten(adapter, message))
                case MessageDeleted(ref):
                    self._group.create_task(self._removed(adapter, ref))
                case ActionTaken():
                    self._group.create_task(self._acted(adapter, event))
                case Joined(id=id, ref=ref, at=at):
                    hello = [(Asks.HELP, Planned(Say(words.hello())))]
                    self._group.create_task(self._take_on(id, at, ref, Author(SERVED, SERVED), hello))

    async def _note(self, adapter: Adapter, until: datetime) -> None:
        """How far we have listened, so that what is said while we are away is known to be new."""
        clock = asyncio.get_running_loop().time()
        if clock - self._noted[adapter.platform] >= NOTED_EVERY:
            self._noted[adapter.platform] = clock
            async with self._database.transaction() as tx:
                await self._ledger.listened(tx, adapter.platform, until)

    def _may_concern(self, message: Message) -> bool:
        """Whether it has to be looked into: what is plainly not said to us costs no look, and nobody waits for one."""
        if _calls_us(message):
            return True
        if message.thread_root and (message.thread_root not in self._elsewhere or channel_of(message) in self._coming):
            return True  # what is undecided there may make the thread ours
        return message.reply_to is not None and not message.to_others

    async def _concerns(self, message: Message) -> bool:
        """Whether it may be said to us."""
        if _calls_us(message):
            return True
        if message.thread_root and await self._takes_part(message.thread_root):
            return True
        return (
            message.reply_to is not None
            and not message.to_others
            and await self._ledger.request_at(message.reply_to) is not None
        )

    async def _takes_part(self, thread: MessageRef) -> bool:
        """What a thread was found not to be is remembered until somebody asks for something."""
        if thread in self._elsewhere:
            return False
        asked = self._asked
        if await self._ledger.takes_part(thread):
            return True
        if asked == self._asked and len(self._elsewhere) < MOST_THREADS:
            self._elsewhere.add(thread)
        return False

    async def _hear(self, adapter: Adapter, message: Message) -> None:
        channel = channel_of(message)
        try:
            await self._in_turn(adapter, message)
        finally:
            self._coming[channel] -= 1
            if not self._coming[channel]:
                del self._coming[channel]

    async def _in_turn(self, adapter: Adapter, event: Message | ActionTaken) -> None:
        """One event of a channel at a time, in order."""
        async with self._turns[channel_of(event)]:
            if isinstance(event, ActionTaken) or await self._concerns(event):
                await self._decide(adapter, event)

    async def _decide(self, adapter: Adapter, event: Message | ActionTaken) -> None:
        """An event that goes wrong is answered, and the next one goes on."""
        id, at = identity(event)
        if await self._ledger.heard(id):
            return
        try:
            event, messages = await self._around(adapter, event)
            plans = await self._plans(adapter, event, messages)
            if plans and (told := await _hindered(adapter, event.ref)):
                plans = [(Asks.HELP, Planned(Say(told), private=True))]
        except MessageGone:
            plans = []  # it was taken back meanwhile
        except Exception:
            log.exception("%s was not understood", id)
            plans = [(Asks.HELP, Planned(Say(words.trouble())))]
        await self._take_on(id, at, event, event.author, plans)

    async def _around(self, adapter: Adapter, event: Heard) -> tuple[Heard, list[Message]]:
        """What was said up to it; and the event with what a platform tells only when it is asked: names, and of files."""
        if isinstance(event, ActionTaken) or event.wordless:
            return event, []
        messages = [m for m in (await adapter.thread(event.ref)).messages if m.sent_at <= event.sent_at]
        told = next((m for m in messages if m.ref == event.ref), event)
        return replace(event, text=told.text, author=told.author, attachments=told.attachments), messages

    async def _plans(self, adapter: Adapter, event: Message | ActionTaken, messages: list[Message]) -> Plans:
        if isinstance(event, ActionTaken):
            return await self._acts.plans(event, adapter)
        if event.wordless:
            return await self._wordless(event)
        return await self._said(adapter, event, messages)

    async def _said(self, adapter: Adapter, message: Message, messages: list[Message]) -> Plans:
        above = [m for m in messages if m.ref != message.ref]
        linked = await reading.linked(message, above, adapter, self._ledger)
        decision = await self._reader.read(await reading.conversation([*above, message], self._ledger, linked))
        plans: Plans = []
        for n, ask in enumerate(decision.requests):
            if _is_only_begun(ask, decision.requests[n + 1 :]):
                continue
            if ask.asks is Asks.CANCEL:
                plans += await self._cancel_for(message)
            else:
                plans += [(ask.asks, planned) for planned in await self._planner.plan(ask, message, adapter, messages)]
        return plans

    async def _wordless(self, message: Message) -> Plans:
        """Somebody answered us and we cannot read it. They are told how we can, once."""
        told = f"{message.ref.platform}-wordless:{channel_of(message)}/{message.author.id}"
        async with self._database.transaction() as tx:
            new = await self._ledger.hear(tx, told, message.ref.platform, message.sent_at)
        return [(Asks.HELP, Planned(Say(words.wordless())))] if new else []

    async def _acted(self, adapter: Adapter, act: ActionTaken) -> None:
        """A form is shown at once, since the platform waits for it; everything else takes its turn."""
        form = await self._acts.form(act)
        if form is None:
            await self._in_turn(adapter, act)
            return
        try:
            await adapter.ask(act, form)
        except AdapterError as error:
            log.warning("The form for %s was not shown: %s", act.id, error)

    async def _rewritten(self, adapter: Adapter, message: Message) -> None:
        """What still waits is drawn as it now says. A message that only now is said to us is heard."""
        async with self._turns[channel_of(message)]:
            fresh = (message.edited_at or message.sent_at) - message.sent_at < REWRITTEN_WITHIN
            if asked := await self._ledger.asked_by(message.ref):
                await self._change(adapter, message, asked)
            elif fresh and await self._concerns(message):
                await self._decide(adapter, message)

    async def _change(self, adapter: Adapter, message: Message, asked: Sequence[Asked]) -> None:
        open = [one for one in asked if one.state in ("intended", "posted") and isinstance(one.plan, Make)]
        if not open:
            return
        try:
            message, messages = await self._around(adapter, message)
            plans = await self._said(adapter, message, messages)
        except AdapterError:
            return
        for one, (_, planned) in zip(open, plans, strict=False):
            if isinstance(planned.plan, Make) and not (one.after or planned.after):
                async with self._database.transaction() as tx:
                    if await self._queue.replace(tx, one.key, planned.plan.request):
                        await self._ledger.change(tx, one.key, planned.plan)
        if not plans:
            for one in open:
                await self._stop(one)

    async def _removed(self, adapter: Adapter, ref: MessageRef) -> None:
        """Whoever takes back what they asked takes back the answer; a post of ours that is gone shows no picture again."""
        for asked in await self._ledger.asked_by(ref):
            await self._take_away(adapter, asked)
        if ours := await self._ledger.request_at(ref):
            await self._take_away(adapter, ours)

    async def _take_away(self, adapter: Adapter, asked: Asked) -> None:
        await self._stop(asked)
        async with self._database.transaction() as tx:
            await self._ledger.took_away(tx, asked.key)
        try:
            await self._replies.withdraw(adapter, asked)
        except AdapterError as error:
            log.warning("%s could not be deleted: %s", asked.post, error)

    async def _cancel_for(self, message: Message) -> Plans:
        """What "cancel" stops: the request whose placeholder is answered, else the author's newest here."""
        open_here = [a for a in await self._ledger.open_requests() if a.channel == channel_of(message)]
        named = [a for a in open_here if message.reply_to and message.reply_to in (a.post, a.ref)]
        theirs = [a for a in open_here if a.author.id == message.author.id]
        if not (named or theirs):
            return [(Asks.CANCEL, Planned(Say(words.nothing_to_cancel())))]
        return await self._cancel((named or theirs)[-1], message)

    async def _cancel(self, asked: Asked, event: Message | ActionTaken) -> Plans:
        """The placeholder itself says that it was cancelled: no further reply is needed."""
        if asked.author.id != event.author.id:
            return _refused(event, Asks.CANCEL, words.only_theirs(asked.author.name))
        await self._stop(asked)
        return []

    async def _delete(self, asked: Asked, event: Message | ActionTaken) -> Plans:
        """Whoever asked for a picture takes it away again; moderators delete the post itself."""
        if asked.author.id != event.author.id:
            return _refused(event, Asks.DELETE, words.only_theirs_to_delete(asked.author.name))
        await self._take_away(self._adapters[event.ref.platform], asked)
        return []

    async def _stop(self, asked: Asked) -> None:
        if asked.after:
            await self._give_up(asked, words.cancelled())
        else:
            await self._engine.cancel(asked.key)

    async def _take_on(
        self, id: str, at: datetime, to: Message | ActionTaken | MessageRef, author: Author, plans: Plans
    ) -> None:
        """The event is heard, its jobs are enqueued, and its replies are promised: one fact."""
        ref = to if isinstance(to, MessageRef) else to.ref
        promised = [
            Asked(
                key=id if n == 0 else f"{id}#{n + 1}",
                ref=ref,
                channel=f"{ref.platform}:{ref.channel}" if isinstance(to, MessageRef) else channel_of(to),
                thread=None if isinstance(to, MessageRef) else to.thread_root,
                author=author,
                asks=asks,
                plan=planned.plan,
                after=planned.after,
                private=planned.private,
                asked_at=datetime.now(UTC),
            )
            for n, (asks, planned) in enumerate(plans)
        ]
        async with self._database.transaction() as tx:
            if not await self._ledger.hear(tx, id, ref.platform, at):
                return
            for asked in promised:
                await self._ledger.intend(tx, asked)
                if isinstance(asked.plan, Make):
                    await self._start(tx, asked, asked.plan)
        if promised:
            self._elsewhere.clear()
            self._asked += 1
        self._at("enqueued")
        self._engine.wake()
        for asked in promised:
            await self._let_go_if_stopped(asked)
            self._serve(asked)

    async def _start(self, tx: Connection, asked: Asked, plan: Make) -> None:
        """Enqueues it, unless the picture that it changes is still being made."""
        if asked.after is None:
            await self._engine.enqueue(tx, key=asked.key, owner=asked.author.id, request=plan.request)
        elif picture := await self._ledger.made_for(asked.after, asked.channel):
            await self._enqueue(tx, asked, settle(plan, picture.id, picture.sha256))

    async def _enqueue(self, tx: Connection, asked: Asked, plan: Make) -> None:
        await self._ledger.change(tx, asked.key, plan)
        await self._engine.enqueue(tx, key=asked.key, owner=asked.author.id, request=plan.request)

    def _serve(self, asked: Asked, *, again: bool = False) -> None:
        self._group.create_task(self._replies.serve(self._adapters[asked.ref.platform], asked, again=again))


async def _hindered(adapter: Adapter, at: MessageRef) -> str | None:
    """Why we cannot answer there, in words, if so."""
    try:
        lacks = await adapter.lacks(at)
    except NotAllowed as error:
        return words.cannot_answer(str(error))
    return words.lacks(lacks) if lacks else None


def _calls_us(message: Message) -> bool:
    return message.to_us or message.place is Place.DM or talk.calls(message.text)


def _refused(event: Message | ActionTaken, asks: Asks, text: str) -> Plans:
    """Said to whoever asked, alone; a reaction may mean anything, and nobody waits for an answer to one."""
    if isinstance(event, ActionTaken) and event.kind is Kind.REACTION:
        return []
    return [(asks, Planned(Say(text), private=True))]


def _is_only_begun(ask: Ask, later: Sequence[Ask]) -> bool:
    """`undo that and instead make it night`: the picture gone back to need not be shown, what comes of it is."""
    return ask.asks is Asks.UNDO and any(
        one.sources[:1] and one.sources[0].picture == ask.sources[0].picture for one in later if ask.sources
    )
