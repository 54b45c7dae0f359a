"""What Slack told us and nobody looked at yet: acknowledged at once, in a line for each workspace, which has an end."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse

from adapters.slack.normalize import team_of

GATHERED = 0.02  # seconds in which connections may overtake each other
MOST_WAITING = (
    5_000  # events of a workspace that were not looked at yet; more are left to Slack, which tells them again
)


@dataclass(frozen=True, slots=True)
class Away:
    """Nothing was heard since then."""

    since: datetime


Body = Mapping[str, Any]


class Inbox:
    """Lines for all that comes in, by whatever way: a workspace that has much to say delays no other."""

    def __init__(self, most_waiting: int) -> None:
        self._most_waiting = most_waiting
        self._lines: dict[str, asyncio.Queue[Body | Away | Exception]] = {}
        self._heard = datetime.now(UTC)

    def begin(self, team: str) -> None:
        """From now on this workspace is heard."""
        self._lines.setdefault(team, asyncio.Queue())

    def leave(self, team: str) -> None:
        self._lines.pop(team, None)

    async def gathered(self, team: str) -> list[Body | Away]:
        """What arrives at the same moment by several connections, in the order in which it was said. Raises NotAllowed
        when we are let in no more."""
        line = self._lines[team]
        told = [await line.get()]
        await asyncio.sleep(GATHERED)
        while not line.empty():
            told.append(line.get_nowait())
        for one in told:
            if isinstance(one, Exception):
                raise one
        return sorted((one for one in told if not isinstance(one, Exception)), key=_said_at)

    def tell_all(self, told: Away | Exception) -> None:
        """Something about the way in: whoever listens hears it."""
        for line in self._lines.values():
            line.put_nowait(told)

    async def take(self, body: dict[str, Any]) -> BoltResponse:
        """Acknowledged at once, whatever it is; what nobody can look at in time is left to Slack to tell again. What is
        said in a workspace that is not ours is for nobody."""
        if (line := self._line(body)) is not None:
            if line.qsize() >= self._most_waiting:
                return BoltResponse(status=503, body="")
            line.put_nowait(body)
        self._heard = datetime.now(UTC)
        return BoltResponse(status=200, body="")

    def _line(self, body: Body) -> asyncio.Queue[Body | Away | Exception] | None:
        """What names no workspace is about the only one there is, if it is."""
        team = _workspace(body)
        if team is None:
            return next(iter(self._lines.values())) if len(self._lines) == 1 else None
        return self._lines.get(team)


async def nobody(*_: object) -> AuthorizeResult:
    """Bolt wants to know who may go on behind the inbox, where there is nothing."""
    raise AssertionError


class Way(Protocol):
    """How Slack reaches us. `address`: where something listens, if it does."""

    @property
    def address(self) -> str: ...

    async def open(self) -> None:
        """Raises NotAllowed."""

    async def close(self) -> None: ...

    def begin(self, team: str) -> None: ...

    def leave(self, team: str) -> None: ...

    async def gathered(self, team: str) -> list[Body | Away]: ...


def _workspace(body: Body) -> str | None:
    """The workspace that a body is about; None where it does not say."""
    if body.get("type") == "event_callback":
        try:
            return team_of(body)
        except ValueError:
            return None
    for name, inside in (("view", "app_installed_team_id"), ("team", "id")):
        told = body.get(name)
        if isinstance(told, Mapping) and isinstance(told.get(inside), str):
            return str(told[inside])
    return body["team_id"] if isinstance(body.get("team_id"), str) else None


def _said_at(told: Body | Away) -> float:
    """Events of messages in their order; everything else stands where it arrived: first."""
    if isinstance(told, Away):
        return -1.0
    with suppress(AttributeError, TypeError, ValueError):
        inner = told.get("event") or {}
        return float(inner.get("event_ts") or inner.get("ts") or 0)
    return 0.0
