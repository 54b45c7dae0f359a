"""The whole program: adapters, the bot and the engine around one data folder."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from adapters.web.adapter import WebAdapter
from bot import words
from bot.acts import suggested
from bot.bot import Bot
from bot.config import Settings
from bot.ledger import Ledger
from bot.reader import BUILT_IN, Helped
from engine import models
from engine.backends.embedded import Embedded
from engine.database import Database
from engine.engine import Engine
from engine.imaging import Imaging
from engine.queue import Queue
from engine.store import Store
from engine.worker import RUNNER

if TYPE_CHECKING:
    from adapters.discord.adapter import DiscordAdapter
    from adapters.slack.adapter import SlackAdapter

Served: TypeAlias = "WebAdapter | DiscordAdapter | SlackAdapter"


async def serve(
    settings: Settings,
    *,
    ready: Callable[[str], None],
    at: Callable[[str], None] = lambda _: None,
    runner: str = RUNNER,
) -> None:
    """Runs until cancelled. `ready` is told the platforms and their addresses as soon as all are heard."""
    model = models.find(settings.engine.model)
    if settings.engine.reads:
        model.must_read()
    settings.data.mkdir(parents=True, exist_ok=True)
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(
            Database.open(settings.data / "overpaint.sqlite", Queue.schema, Ledger.schema)
        )
        ledger = Ledger(database)
        adapters: list[Served] = []
        for adapter in _adapters(settings, ledger, database):
            await stack.enter_async_context(adapter)
            adapters.append(adapter)
        imaging = await stack.enter_async_context(Imaging())
        backend = await stack.enter_async_context(Embedded(model, device=settings.engine.device, runner=runner))
        queue, store = Queue(database), Store(settings.data / "pictures")
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
            reader=Helped(backend.weigh) if settings.engine.reads else BUILT_IN,
            at=at,
        )
        async with _told(adapters, ready):
            await bot.run()


@asynccontextmanager
async def _told(adapters: list[Served], ready: Callable[[str], None]) -> AsyncIterator[None]:
    """Says that we are ready as soon as every platform is heard."""

    async def tell() -> None:
        for adapter in adapters:
            await adapter.connected()
        ready(" ".join(f"{adapter.platform} {adapter.address}".rstrip() for adapter in adapters))

    telling = asyncio.create_task(tell())
    try:
        yield
    finally:
        telling.cancel()


def _adapters(settings: Settings, ledger: Ledger, database: Database) -> list[Served]:
    """The platforms that the settings name."""
    adapters: list[Served] = []
    if discord := settings.discord:
        from adapters.discord.adapter import DiscordAdapter

        adapters.append(
            DiscordAdapter(
                discord.token,
                api_base=discord.api_base,
                file_hosts=settings.file_hosts,
                suggest=partial(suggested, ledger),
                late=words.late(),
            )
        )
    if slack := settings.slack:
        from adapters.slack.adapter import SlackAdapter
        from adapters.slack.install import OAuth
        from bot.installations import Installations

        adapters.append(
            SlackAdapter(
                slack.bot_token,
                slack.app_token,
                signing_secret=slack.signing_secret or "",
                host=slack.host,
                port=slack.port or 0,
                oauth=OAuth(
                    client_id=slack.client_id,
                    client_secret=slack.client_secret,
                    installations=Installations(database, slack.encryption_key),
                )
                if slack.client_id and slack.client_secret
                else None,
                api_base=slack.api_base,
                file_hosts=settings.file_hosts,
            )
        )
    if web := settings.web:
        adapters.append(
            WebAdapter(settings.data / "web", host=web.host, port=web.port, token=web.token, examples=words.EXAMPLES)
        )
    return adapters
