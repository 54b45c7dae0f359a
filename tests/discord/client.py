"""The real client, discord.py, connected to a server of ours."""

import asyncio
from types import TracebackType
from typing import Any

import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.discord.server import DiscordServer

LEAST = discord.Intents(guilds=True, guild_messages=True, dm_messages=True, guild_reactions=True, dm_reactions=True)
WORDS = discord.Intents(message_content=True) | LEAST


class Bot(discord.Client):
    """Keeps what it is told, and tells the server when it was told something, so that tests can wait for it."""

    def __init__(self, server: DiscordServer, **options: Any) -> None:
        super().__init__(guild_ready_timeout=0.01, **options)
        self.server = server
        self.tree = discord.app_commands.CommandTree(self)
        self.told: list[tuple[str, tuple[Any, ...]]] = []

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Nobody else begins a session here: no need to wait five seconds."""

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        super().dispatch(event, *args, **kwargs)
        self.told.append((event, args))
        self.server.changed()

    def of(self, event: str) -> list[Any]:
        """What came with each event of this name."""
        return [args[0] if args else None for name, args in self.told if name == event]

    async def next(self, event: str) -> Any:
        """What comes with the last event of this name, once there is one."""
        await self.server.until(lambda: self.of(event))
        return self.of(event)[-1]


class Running:
    """A client logged in until the block ends."""

    def __init__(self, bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Route, "BASE", bot.server.api_base)
        monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(bot.server.gateway))
        self.bot = bot

    async def __aenter__(self) -> Bot:
        self.task = asyncio.create_task(self.bot.start(self.bot.server.token))
        self.task.add_done_callback(lambda _: self.bot.server.changed())
        try:
            await self.bot.server.until(lambda: self.task.done() or self.bot.of("ready"))
            if self.task.done():
                self.task.result()
        except BaseException:
            await self.__aexit__(None, None, None)
            raise
        return self.bot

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.bot.close()
        await asyncio.gather(self.task, return_exceptions=True)

    async def ended(self) -> BaseException | None:
        """Why the client stopped by itself."""
        await self.bot.server.until(self.task.done)
        return self.task.exception()
