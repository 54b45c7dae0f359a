"""Several connections by Socket Mode, renewed where they may be deaf; what they bring waits in one inbox, which has an end.

https://docs.slack.dev/apis/events-api/using-socket-mode
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

import aiohttp
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.response import BoltResponse
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.errors import AdapterError, NotAllowed
from adapters.slack.doors import translated
from adapters.slack.inbox import MOST_WAITING, Away, Inbox, nobody

log = logging.getLogger(__name__)

CONNECTIONS = 2  # one goes on while the other is renewed
PING_EVERY = 3.0  # seconds; a connection that broke is renewed as late
QUIET = 120.0  # seconds: Slack tells again for six minutes, so that a deaf connection loses nothing
MARGIN = timedelta(minutes=1)  # between two clocks


class Sockets(Inbox):
    """`check` asks whether we are still let in, and raises NotAllowed. `quiet`: seconds without an event after which a
    connection is renewed."""

    def __init__(
        self,
        client: AsyncWebClient,
        app_token: str,
        check: Callable[[], Awaitable[None]],
        *,
        quiet: float = QUIET,
        most_waiting: int = MOST_WAITING,
    ) -> None:
        super().__init__(most_waiting)
        self._client = client
        self._app_token = app_token
        self._check = check
        self._quiet = quiet
        self._all = [_Connection(self) for _ in range(CONNECTIONS)]

    @property
    def address(self) -> str:
        """Nothing listens here: we call Slack."""
        return ""

    async def open(self) -> None:
        """Raises NotAllowed."""
        for one in self._all:
            with translated():
                told = await self._client.apps_connections_open(app_token=self._app_token)
                one.socket.wss_uri = str(told["url"])
                await one.socket.connect()  # type: ignore[no-untyped-call]
        self._watching = asyncio.create_task(self._watch())

    async def close(self) -> None:
        if watching := getattr(self, "_watching", None):
            watching.cancel()
            await asyncio.wait([watching])
        for one in self._all:
            await one.socket.close()  # type: ignore[no-untyped-call]

    def greeted(self, new: "_Connection") -> None:
        """A connection stands. Where there was none, something may have been said meanwhile."""
        if new.greeted and not any(one.stands for one in self._all if one is not new):
            self.tell_all(Away(self._heard - MARGIN))
        new.greeted = True

    async def _watch(self) -> None:
        """A connection that answers pings and tells nothing looks like a quiet day. So each is renewed on quiet days."""
        clock = asyncio.get_running_loop().time
        while True:
            await asyncio.sleep(self._quiet / 2)
            for one in self._all:
                if clock() - one.heard_at < self._quiet:
                    continue
                try:
                    await self._check()
                    with translated():
                        await one.socket.connect_to_new_endpoint(force=True)
                except NotAllowed as error:
                    self.tell_all(error)
                    return
                except AdapterError:
                    continue


class _Connection:
    """One of several."""

    def __init__(self, sockets: Sockets) -> None:
        self._sockets = sockets
        app = AsyncApp(
            client=sockets._client,
            before_authorize=self._take,  # nothing of Bolt's comes after it
            authorize=nobody,
            request_verification_enabled=False,
            ignoring_self_events_enabled=False,
            url_verification_enabled=False,
            ssl_check_enabled=False,
        )
        self.socket = _Handler(app, sockets._app_token, ping_interval=PING_EVERY).client
        self.socket.message_listeners.append(self._listen)
        self.greeted = False
        self.heard_at = asyncio.get_running_loop().time()

    @property
    def stands(self) -> bool:
        session = self.socket.current_session
        return session is not None and not session.closed

    async def _take(self, body: dict[str, Any]) -> BoltResponse:
        self.heard_at = asyncio.get_running_loop().time()
        return await self._sockets.take(body)

    async def _listen(self, _: object, told: dict[str, Any], __: str | None = None) -> None:
        if told.get("type") == "hello":
            self.heard_at = asyncio.get_running_loop().time()
            self._sockets.greeted(self)


class _Handler(AsyncSocketModeHandler):
    """What Bolt itself stumbles over would be told again for ever."""

    async def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]
        try:
            await super().handle(client, req)
        except (ConnectionError, aiohttp.ClientError):
            log.info("A connection broke before we could say that we had heard: Slack tells it again")
        except Exception as error:  # noqa: BLE001 - whatever it is, hearing it again helps nobody
            log.warning("What Slack told us could not be read: %r", error)
            with suppress(ConnectionError, aiohttp.ClientError):
                await client.send_socket_mode_response(SocketModeResponse(envelope_id=req.envelope_id))
