"""What Slack told us and nobody looked at yet: acknowledged at once, in one line, which has an end."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from slack_bolt.response import BoltResponse

GATHERED = 0.02  # seconds in which connections may overtake each other
MOST_WAITING = 5_000  # events that were not looked at yet; more are left to Slack, which tells them again


@dataclass(frozen=True, slots=True)
class Away:
    """Nothing was heard since then."""

    since: datetime


Body = Mapping[str, Any]


class Inbox:
    """One line for all that comes in, by whatever way."""

    def __init__(self, most_waiting: int) -> None:
        self._most_waiting = most_waiting
        self._inbox: asyncio.Queue[Body | Away | Exception] = asyncio.Queue()
        self._heard = datetime.now(UTC)

    async def gathered(self) -> list[Body | Away]:
        """What arrives at the same moment by several connections, in the order in which it was said. Raises NotAllowed
        when we are let in no more."""
        told = [await self._inbox.get()]
        await asyncio.sleep(GATHERED)
        while not self._inbox.empty():
            told.append(self._inbox.get_nowait())
        for one in told:
            if isinstance(one, Exception):
                raise one
        return sorted((one for one in told if not isinstance(one, Exception)), key=_said_at)

    def end(self, error: Exception) -> None:
        """Whoever listens hears this."""
        self._inbox.put_nowait(error)

    async def take(self, body: dict[str, Any]) -> BoltResponse:
        """Acknowledged at once, whatever it is; what nobody can look at in time is left to Slack to tell again."""
        if self._inbox.qsize() >= self._most_waiting:
            return BoltResponse(status=503, body="")
        self._heard = datetime.now(UTC)
        self._inbox.put_nowait(body)
        return BoltResponse(status=200, body="")


class Way(Protocol):
    """How Slack reaches us. `address`: where something listens, if it does."""

    @property
    def address(self) -> str: ...

    async def open(self) -> None:
        """Raises NotAllowed."""

    async def close(self) -> None: ...

    async def gathered(self) -> list[Body | Away]: ...


def _said_at(told: Body | Away) -> float:
    """Events of messages in their order; everything else stands where it arrived: first."""
    if isinstance(told, Away):
        return -1.0
    with suppress(AttributeError, TypeError, ValueError):
        inner = told.get("event") or {}
        return float(inner.get("event_ts") or inner.get("ts") or 0)
    return 0.0
