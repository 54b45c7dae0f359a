"""Who is flooded on Discord: our bot, or discord.py alone with an `on_message`."""

import asyncio
import json
import sys
from collections.abc import AsyncGenerator, Sequence
from datetime import datetime
from pathlib import Path

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord.adapter import DiscordAdapter
from adapters.thread import Event
from bot.flooded import Clock, counted, first, main, ours, ready

TOKEN = "bench"  # noqa: S105
SETTLING = 1.0  # seconds: the servers come in one by one


class Counted(DiscordAdapter):
    """Counts what is decided."""

    clock: Clock

    def listen(self, since: datetime | None = None, among: Sequence[str] = ()) -> AsyncGenerator[Event, None]:
        return counted(super().listen(since, among), self.clock)


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


async def bare(url: str, clock: Clock) -> None:
    """discord.py alone."""
    Route.BASE = f"{url}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"{url}/gateway/").with_scheme("ws")
    async with Bare(clock) as client:
        connection = asyncio.create_task(client.start(TOKEN))
        while not client.is_ready():  # with servers that come one by one, `wait_until_ready` is not there yet
            await asyncio.sleep(0.05)
        ready()
        await first(clock.done.wait(), connection)
        print(json.dumps(clock.told()), flush=True)
        await client.close()
        await asyncio.wait([connection])


async def bot(url: str, clock: Clock, folder: Path, *, refuses: bool) -> None:
    adapter = Counted(TOKEN, api_base=f"{url}/api/v10")
    adapter.clock = clock
    async with adapter:
        await ours(adapter, clock, folder, refuses=refuses, settling=SETTLING)


if __name__ == "__main__":
    main(bare, bot, *sys.argv[1:])
