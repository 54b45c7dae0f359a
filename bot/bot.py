"""Messages in, jobs; events out, replies."""

import asyncio
import logging
import secrets
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from aiosqlite import Connection

from adapters.adapter import Adapter
from adapters.thread import ActionTaken, Author, Message, MessagePosted, MessageRef
from bot import intent, reading, words
from bot.conversation import Asks
from bot.ledger import Asked, Ledger, channel_of
from bot.plan import Make, Say, settle
from bot.planner import Planned, Planner
from bot.replies import Replies
from engine.database import Database
from engine.engine import Engine, Image, Stepped, Stopped
from engine.imaging import Imaging
from engine.job import MAX_SEED, Job, JobState
from engine.models import Model
from engine.queue import Queue
from engine.recipe import recipe
from engine.store import Store

log = logging.getLogger(__name__)

OVERLAP = timedelta(
    minutes=10
)  # how far back we listen at the start: what was cut off, or said before we heard, is newer


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
        seed: Callable[[], int] = lambda: secrets.randbelow(MAX_SEED + 1),
        at: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._adapters = {adapter.platform: adapter for adapter in adapters}
        self._database = database
        self._ledger = ledger
        self._queue = queue
        self._engine = engine
        self._at = at
        self._planner = Planner(database=database, ledger=ledger, store=store, imaging=imaging, model=model, seed=seed)
        self._replies = Replies(
            database=database, ledger=ledger, queue=queue, store=store, imaging=imaging, engine=engine, at=at
        )
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
                group.create_task(self._listen(adapter))

    async def completed(self, tx: Connection, job: Job, image: Image) -> None:
        """In the transaction that finishes a job: records its picture, and lets go what waited for it."""
        picture = await self._ledger.made(
            tx,
            job.key,
            sha256=image.sha256,
            media_type=image.media_type,
            size=(image.width, image.height),
            recipe=recipe(job.request),
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

    async def _listen(self, adapter: Adapter) -> None:
        last = await self._ledger.last_heard(adapter.platform) or datetime.now(UTC)
        async for event in adapter.listen(last - OVERLAP):
            match event:
                case MessagePosted(message) if not (message.author.me or message.author.bot):
                    self._group.create_task(self._in_turn(adapter, message))
                case ActionTaken():
                    self._group.create_task(self._in_turn(adapter, event))

    async def _in_turn(self, adapter: Adapter, event: Message | ActionTaken) -> None:
        """One event of a channel at a time, in order; one that goes wrong is answered, and the next one goes on."""
        async with self._turns[channel_of(event.ref)]:
            id, at = identity(event)
            if await self._ledger.heard(id):
                return
            try:
                plans = await (
                    self._pressed(adapter, event) if isinstance(event, ActionTaken) else self._said(adapter, event)
                )
            except Exception:
                log.exception("%s was not understood", id)
                plans = [(Asks.HELP, Planned(Say(words.trouble())))]
            await self._take_on(id, at, event.ref, event.author, plans)

    async def _said(self, adapter: Adapter, message: Message) -> list[tuple[Asks, Planned]]:
        messages = [m for m in (await adapter.thread(message.ref)).messages if m.sent_at <= message.sent_at]
        above = [m for m in messages if m.ref != message.ref]
        decision = intent.read(await reading.conversation([*above, message], self._ledger))
        plans: list[tuple[Asks, Planned]] = []
        for ask in decision.requests:
            if ask.asks is Asks.CANCEL:
                plans += await self._cancel_for(message)
            else:
                plans += [(ask.asks, planned) for planned in await self._planner.plan(ask, message.ref, adapter)]
        return plans

    async def _pressed(self, adapter: Adapter, press: ActionTaken) -> list[tuple[Asks, Planned]]:
        asked = await reading.answered(press.ref, adapter, self._ledger)
        if press.action == "cancel":
            return await self._cancel(asked, press.author) if asked else []
        picture = await self._ledger.shown(asked) if asked else None
        if asked is None or picture is None:
            return [(Asks.HELP, Planned(Say(words.picture_gone())))]
        match press.action:
            case "again":
                return [(Asks.VARY, Planned(await self._planner.again(picture)))]
            case "vary":
                return [(Asks.VARY, Planned(await self._planner.vary(picture)))]
            case "undo":
                return [(Asks.UNDO, Planned(await self._planner.undo(picture, asked.channel)))]
        return []

    async def _cancel_for(self, message: Message) -> list[tuple[Asks, Planned]]:
        """What "cancel" stops: the request whose placeholder is answered, else the author's newest here."""
        open_here = [a for a in await self._ledger.open_requests() if a.channel == channel_of(message.ref)]
        named = [a for a in open_here if message.reply_to and message.reply_to in (a.post, a.ref)]
        theirs = [a for a in open_here if a.author.id == message.author.id]
        if not (named or theirs):
            return [(Asks.CANCEL, Planned(Say(words.nothing_to_cancel())))]
        return await self._cancel((named or theirs)[-1], message.author)

    async def _cancel(self, asked: Asked, author: Author) -> list[tuple[Asks, Planned]]:
        """The placeholder itself says that it was cancelled: no further reply is needed."""
        if asked.author.id != author.id:
            return [(Asks.CANCEL, Planned(Say(words.only_theirs(asked.author.name)), private=True))]
        if asked.after:
            await self._give_up(asked, words.cancelled())
        else:
            await self._engine.cancel(asked.key)
        return []

    async def _take_on(
        self, id: str, at: datetime, ref: MessageRef, author: Author, plans: Sequence[tuple[Asks, Planned]]
    ) -> None:
        """The event is heard, its jobs are enqueued, and its replies are promised: one fact."""
        promised = [
            Asked(
                key=id if n == 0 else f"{id}#{n + 1}",
                ref=ref,
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
