"""What a round hears from Slack, as it was told: by sockets, or by signed requests where Slack may reach us."""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any, Protocol

from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.payload import inside
from adapters.slack.http import Http
from adapters.slack.sockets import Sockets
from bot.live import News

Body = Mapping[str, Any]
GONE = "tombstone"


class Ear(News):
    """Everything of one channel, and what is about no channel. `refuse` is one that we do not take the first time."""

    def __init__(self, channel: str) -> None:
        super().__init__()
        self._channel = channel
        self.bodies: list[Body] = []
        self.greetings = 0  # of Slack, one for each connection
        self.connections = 0  # as it counted them last
        self.twice = False  # something came by more than one of them
        self.refuse: Callable[[Body], bool] | None = None
        self._ids: set[str] = set()

    def take(self, body: Body) -> BoltResponse:
        """Everything is acknowledged, but for that one."""
        refused = self.refuse is not None and self.refuse(event_of(body))
        if refused:
            self.refuse = None
        self.bodies.append(body)
        self.heard()
        return BoltResponse(status=503 if refused else 200, body="")

    def arrived(self, told: Mapping[str, Any]) -> None:
        """What came by a socket, before anybody looked into it."""
        if told.get("type") == "hello":
            self.greetings += 1
            self.connections = int(told.get("num_connections") or 0)
            self.heard()
        id = inside(told, "payload").get("event_id")
        if id and not told.get("retry_attempt"):
            self.twice = self.twice or id in self._ids
            self._ids.add(str(id))

    def events(self, since: int = 0) -> Iterator[Mapping[str, Any]]:
        """Those of the channel."""
        for body in self.bodies[since:]:
            inner = event_of(body)
            if inner.get("channel") == self._channel:
                yield inner

    def said(self, ts: str) -> list[Mapping[str, Any]]:
        """Every time that this message was told."""
        return [one for one in self.events() if not one.get("hidden") and one.get("ts") == ts and "item" not in one]

    def deleted(self, ts: str) -> Mapping[str, Any] | None:
        """That this message is gone."""
        return next((one for one in self.events() if gone(one) == ts), None)

    def changed_by_nobody(self) -> list[Mapping[str, Any]]:
        """Changes in which the words stayed."""
        return [
            one
            for one in self.events()
            if one.get("subtype") == "message_changed"
            and inside(one, "message").get("subtype") != GONE
            and inside(one, "message").get("text") == inside(one, "previous_message").get("text")
        ]


def event_of(body: Body) -> Mapping[str, Any]:
    return inside(body, "event") if body.get("type") == "event_callback" else {}


def gone(inner: Mapping[str, Any]) -> str | None:
    """The timestamp of the message that was deleted, if this tells of one."""
    if inner.get("subtype") == "message_deleted":
        return str(inner.get("deleted_ts"))
    if inner.get("subtype") == "message_changed" and inside(inner, "message").get("subtype") == GONE:
        return str(inside(inner, "message").get("ts"))
    return None


class Way(Protocol):
    """How Slack reaches the round."""

    @property
    def address(self) -> str: ...

    async def open(self) -> None: ...

    async def close(self) -> None: ...


class BySocket(Sockets):
    """We call Slack."""

    def __init__(self, ear: Ear, client: AsyncWebClient, app_token: str, check: Callable[[], Awaitable[None]]) -> None:
        super().__init__(client, app_token, check)
        self._ear = ear
        for one in self._all:
            one.socket.message_listeners.append(self._arrived)

    async def take(self, body: dict[str, Any]) -> BoltResponse:
        return self._ear.take(body)

    async def _arrived(self, _: object, told: dict[str, Any], __: str | None = None) -> None:
        self._ear.arrived(told)


class ByHttp(Http):
    """Slack calls us."""

    def __init__(self, ear: Ear, client: AsyncWebClient, signing_secret: str, host: str, port: int) -> None:
        super().__init__(client, signing_secret, host, port)
        self._ear = ear

    async def take(self, body: dict[str, Any]) -> BoltResponse:
        return self._ear.take(body)
