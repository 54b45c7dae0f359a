"""A workspace with a channel and three people, and the real client, pointed at it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.server import SlackServer
from tests.slack.world import Channel, Team, User


class Clock:
    def __init__(self) -> None:
        self.time = datetime(2026, 11, 28, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def pass_by(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    team: Team
    channel: Channel
    ada: User
    ben: User
    cleo: User


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def slack(clock: Clock) -> AsyncIterator[SlackServer]:
    async with SlackServer(clock) as server:
        yield server
        assert server.failures == []


@pytest.fixture
def place(slack: SlackServer) -> Place:
    team = slack.team("Acme")
    ada, ben, cleo = (slack.person(team, name) for name in ("Ada", "Ben", "Cleo"))
    return Place(team=team, channel=slack.channel(team, "studio"), ada=ada, ben=ben, cleo=cleo)


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def client(slack: SlackServer, session: aiohttp.ClientSession) -> AsyncWebClient:
    return AsyncWebClient(slack.bot_token, base_url=slack.api_base, session=session)
