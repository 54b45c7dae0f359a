"""A server with a guild, a channel and a person, whose clock tests may set forward."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.discord.server import DiscordServer
from tests.discord.world import Channel, Guild, User


class Clock:
    """The time, and whatever it was set forward by."""

    def __init__(self) -> None:
        self.ahead = timedelta()
        self.stopped_at: datetime | None = None

    def __call__(self) -> datetime:
        return (self.stopped_at or datetime.now(UTC)) + self.ahead

    def stop(self) -> None:
        self.stopped_at = datetime.now(UTC)

    def forward(self, **span: float) -> None:
        self.ahead += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def server(clock: Clock) -> AsyncIterator[DiscordServer]:
    async with DiscordServer(clock, heartbeat=2) as server:
        yield server
        assert server.failures == []


@pytest.fixture
def guild(server: DiscordServer) -> Guild:
    return server.guild("Studio")


@pytest.fixture
def channel(server: DiscordServer, guild: Guild) -> Channel:
    return server.channel(guild, "studio")


@pytest.fixture
def ada(server: DiscordServer, guild: Guild) -> User:
    return server.person("Ada", guilds=[guild])
