"""Who is flooded, each a process of its own: our bot as `run` puts it together, or discord.py alone with an `on_message`."""

import asyncio
import json
import re
import sys
import time
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from typing import Any, Self

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord.adapter import DiscordAdapter
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

TOKEN = "bench"  # noqa: S105
EVERY = 1000  # messages between looks at the memory
ABOUT_AN_EVENT = re.compile(r"Bot\._(in_turn|acted|rewritten|removed|take_on)$|Interactions\._answer$")
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


class Counted(DiscordAdapter):
    """Counts what the bot has decided on: it asks for the next event when it is done with the one before."""

    clock: Clock

    async def listen(self, since: datetime | None = None, among: Sequence[str] = ()) -> AsyncGenerator[Event, None]:
        async for event in super().listen(since, among):
            yield event
            if isinstance(event, MessagePosted):
                self.clock.tick(event.message.text)


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


class Bare(discord.Client):
    """What discord.py does by itself: a message is built, and handed to `on_message`."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(
            intents=discord.Intents(
                guilds=True,
                guild_messages=True,
                dm_messages=True,
                guild_reactions=True,
                dm_reactions=True,
                message_content=True,
            )
        )
        self._clock = clock

    async def on_message(self, message: discord.Message) -> None:
        self._clock.tick(message.content)


async def bare(url: str, clock: Clock, ready: Callable[[], None]) -> None:
    """discord.py alone."""
    Route.BASE = f"{url}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"{url}/gateway/").with_scheme("ws")
    async with Bare(clock) as client:
        connection = asyncio.create_task(client.start(TOKEN))
        while not client.is_ready():  # with servers that come one by one, `wait_until_ready` is not there yet
            await asyncio.sleep(0.05)
        ready()
        await _first(clock.done.wait(), connection)
        print(json.dumps(clock.told()), flush=True)
        await client.close()
        await asyncio.wait([connection])


async def ours(url: str, clock: Clock, ready: Callable[[], None], folder: Path, *, refuses: bool) -> None:
    """The bot, with its books and its queue."""
    model = models.find("doodle")
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(
            Database.open(folder / "overpaint.sqlite", Queue.schema, Ledger.schema)
        )
        adapter = Counted(TOKEN, api_base=f"{url}/api/v10")
        adapter.clock = clock
        await stack.enter_async_context(adapter)
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
        running = asyncio.create_task(bot.run())
        await adapter.connected()
        await asyncio.sleep(1)  # the servers come in one by one
        ready()
        await _first(clock.done.wait(), running)
        async with asyncio.timeout(LONGEST):
            while undecided():
                await asyncio.sleep(0.005)
        print(json.dumps(clock.told()), flush=True)
        running.cancel()
        await asyncio.wait([running])


async def _first(done: Coroutine[Any, Any, Any], running: asyncio.Task[None]) -> None:
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


def main(who: str, url: str, folder: str = "") -> None:
    """Says that it is ready, then what it took. `who`: bare, holds or refuses."""
    clock = Clock()

    def ready() -> None:
        print("ready", flush=True)

    if who == "bare":
        asyncio.run(bare(url, clock, ready))
    else:
        asyncio.run(ours(url, clock, ready, Path(folder), refuses=who == "refuses"))


if __name__ == "__main__":
    main(*sys.argv[1:])
