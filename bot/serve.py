"""The whole program: adapters, the bot and the engine around one data folder."""

from collections.abc import Callable
from contextlib import AsyncExitStack

from adapters.web.adapter import WebAdapter
from bot import words
from bot.bot import Bot
from bot.config import Settings
from bot.ledger import Ledger
from engine import models
from engine.backends.embedded import Embedded
from engine.database import Database
from engine.engine import Engine
from engine.imaging import Imaging
from engine.queue import Queue
from engine.store import Store
from engine.worker import RUNNER


async def serve(
    settings: Settings,
    *,
    ready: Callable[[str], None],
    at: Callable[[str], None] = lambda _: None,
    runner: str = RUNNER,
) -> None:
    """Runs until cancelled. `ready` is told the platforms and their addresses as soon as all are heard."""
    model = models.find(settings.engine.model)
    settings.data.mkdir(parents=True, exist_ok=True)
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(
            Database.open(settings.data / "overpaint.sqlite", Queue.schema, Ledger.schema)
        )
        adapters = [await stack.enter_async_context(adapter) for adapter in _adapters(settings)]
        imaging = await stack.enter_async_context(Imaging())
        backend = await stack.enter_async_context(Embedded(model, device=settings.engine.device, runner=runner))
        queue, store, ledger = Queue(database), Store(settings.data / "pictures"), Ledger(database)
        engine = Engine(
            database=database,
            queue=queue,
            store=store,
            backend=backend,
            imaging=imaging,
            model=model,
            completed=lambda tx, job, image: bot.completed(tx, job, image),
        )
        bot = Bot(
            adapters,
            database=database,
            ledger=ledger,
            queue=queue,
            store=store,
            imaging=imaging,
            engine=engine,
            model=model,
            at=at,
        )
        ready(" ".join(f"{adapter.platform} {adapter.address}" for adapter in adapters))
        await bot.run()


def _adapters(settings: Settings) -> list[WebAdapter]:
    """The platforms that the settings name."""
    if settings.web is None:
        return []
    web = settings.web
    return [WebAdapter(settings.data / "web", host=web.host, port=web.port, token=web.token, examples=words.EXAMPLES)]
