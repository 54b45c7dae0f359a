"""Who is flooded, in a process of its own: our bot as `run` puts it together, with a backend that draws nothing."""

import asyncio
import json
import re
import time
from collections.abc import AsyncGenerator, AsyncIterator, Coroutine, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from pathlib import Path
from typing import Any, Protocol, Self

from adapters.adapter import Adapter
from adapters.thread import Event, MessagePosted
from bot.bot import Bot
from bot.ledger import Ledger
from bot.traffic import END
from engine import models
from engine.database import Database
from engine.engine import Engine
from engine.events import Event as Told
from engine.events import Failed, Pixels, Started
from engine.imaging import Imaging
from engine.job import Request
from engine.queue import Queue
from engine.store import Store

EVERY = 1000  # messages between looks at the memory
ABOUT_AN_EVENT = re.compile(r"Bot\._(hear|in_turn|acted|rewritten|removed|take_on)$|Interactions\._answer$")
LONGEST = 120.0  # seconds in which what was heard last is decided


class Clock:
    """From the first message that is handed over to the last: time, work of this process, and its memory meanwhile."""

    def __init__(self) -> None:
        self.messages = 0
        self.sizes: list[tuple[int, float]] = []
        self.done = asyncio.Event()
        self._work = 0.0

    def tick(self, text: str) -> None:
        """One message was handed over."""
        if self.messages == 0:
            self._work = time.process_time()
        self.messages += 1
        if self.messages % EVERY == 0:
            self.sizes.append((self.messages, size()))
        if text == END:
            self.sizes.append((self.messages, size()))
            self.done.set()

    def told(self) -> dict[str, Any]:
        return {
            "ended": time.monotonic(),
            "work": time.process_time() - self._work,
            "messages": self.messages,
            "sizes": self.sizes,
        }


async def counted(events: AsyncGenerator[Event, None], clock: Clock) -> AsyncGenerator[Event, None]:
    """Counts what the bot has decided on: it asks for the next event when it is done with the one before."""
    async with aclosing(events):
        async for event in events:
            yield event
            if isinstance(event, MessagePosted):
                clock.tick(event.message.text)


class Holding:
    """A backend that keeps each job, or refuses it at once: what is measured is the chat process."""

    def __init__(self, *, refuses: bool) -> None:
        self._refuses = refuses

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nothing to let go of."""

    async def ready(self) -> None:
        """At once."""

    async def run(
        self, request: Request, images: Sequence[Pixels] = (), mask: Pixels | None = None
    ) -> AsyncGenerator[Told, None]:
        yield Started(request.steps)
        if self._refuses:
            yield Failed("Nothing is drawn here.")
            return
        await asyncio.Event().wait()


@asynccontextmanager
async def bot_with(adapter: Adapter, folder: Path, *, refuses: bool) -> AsyncIterator[Bot]:
    """With its books and its queue."""
    model = models.find("doodle")
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(
            Database.open(folder / "overpaint.sqlite", Queue.schema, Ledger.schema)
        )
        imaging = await stack.enter_async_context(Imaging())
        ledger, queue, store = Ledger(database), Queue(database), Store(folder / "pictures")
        engine = Engine(
            database=database,
            queue=queue,
            store=store,
            backend=Holding(refuses=refuses),
            imaging=imaging,
            model=model,
            completed=lambda tx, job, image: bot.completed(tx, job, image),
        )
        bot = Bot(
            [adapter],
            database=database,
            ledger=ledger,
            queue=queue,
            store=store,
            imaging=imaging,
            engine=engine,
            model=model,
        )
        yield bot


async def ours(adapter: Adapter, clock: Clock, folder: Path, *, refuses: bool, settling: float) -> None:
    """The bot, until all is heard and decided. `settling`: seconds after which what comes at first has come."""
    async with bot_with(adapter, folder, refuses=refuses) as bot:
        running = asyncio.create_task(bot.run())
        await adapter.connected()
        await asyncio.sleep(settling)
        ready()
        await first(clock.done.wait(), running)
        async with asyncio.timeout(LONGEST):
            while undecided():
                await asyncio.sleep(0.005)
        print(json.dumps(clock.told()), flush=True)
        running.cancel()
        await asyncio.wait([running])


def ready() -> None:
    print("ready", flush=True)


async def first(done: Coroutine[Any, Any, Any], running: asyncio.Task[None]) -> None:
    """Waits until it is done; what ends too early says why."""
    waiting = asyncio.create_task(done)
    await asyncio.wait([waiting, running], return_when=asyncio.FIRST_COMPLETED)
    if running.done():
        running.result()
        raise RuntimeError("the connection ended")


def undecided() -> bool:
    """Whether an event is still being looked into."""
    return any(ABOUT_AN_EVENT.search(getattr(task.get_coro(), "__qualname__", "")) for task in asyncio.all_tasks())


def size() -> float:
    """Memory of this process in MB; 0 where the system does not tell."""
    try:
        found = re.search(r"^VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.MULTILINE)
    except OSError:
        return 0.0
    return int(found[1]) * 1024 / 1e6 if found else 0.0


class Bare(Protocol):
    """The platform's library alone."""

    async def __call__(self, url: str, clock: Clock) -> None: ...


class Ours(Protocol):
    """The bot on that platform."""

    async def __call__(self, url: str, clock: Clock, folder: Path, *, refuses: bool) -> None: ...


def main(bare: Bare, bot: Ours, who: str, url: str, folder: str) -> None:
    """Says that it is ready, then what it took. `who`: bare, holds or refuses."""
    clock = Clock()
    asyncio.run(bare(url, clock) if who == "bare" else bot(url, clock, Path(folder), refuses=who == "refuses"))
