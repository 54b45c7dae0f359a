"""Signed requests from Slack, where it may reach us: https://docs.slack.dev/authentication/verifying-requests-from-slack."""

import time
from typing import Any

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.errors import AdapterError
from adapters.recent import Recent
from adapters.slack.inbox import MOST_WAITING, Inbox, nobody
from adapters.slack.install import PATH, Install

PATHS = ("/slack/events", "/slack/interactive", "/slack/commands")
LARGEST = 1_000_000  # bytes of a request
OLDEST = 300  # seconds; Bolt refuses what is older
REMEMBERED = 20_000  # signatures, so that none is taken twice


class Http(Inbox):
    """Listens on this machine; something with TLS stands before it. What is not signed, or was taken before, is refused."""

    def __init__(
        self,
        client: AsyncWebClient,
        signing_secret: str,
        host: str,
        port: int,
        install: Install | None = None,
        *,
        most_waiting: int = MOST_WAITING,
    ) -> None:
        super().__init__(most_waiting)
        self._install = install
        self._host, self._port = host, port
        self._signatures: Recent[float] = Recent(REMEMBERED)
        self._app = AsyncApp(
            client=client,
            signing_secret=signing_secret,
            before_authorize=self._heard_from,  # comes after the signature; nothing of Bolt's comes after it
            authorize=nobody,
            ignoring_self_events_enabled=False,
            url_verification_enabled=False,
        )

    @property
    def address(self) -> str:
        return f"http://{self._host}:{self._port}"

    async def open(self) -> None:
        served = web.Application(client_max_size=LARGEST)
        for path in PATHS:
            served.router.add_post(path, self._serve)
        if self._install:
            served.router.add_get(PATH, self._installing)
        self._runner = web.AppRunner(served, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError as error:
            raise AdapterError(f"{self.address} cannot be listened on: {error.strerror}") from None
        self._port = self._runner.addresses[0][1]

    async def close(self) -> None:
        await self._runner.cleanup()

    async def _serve(self, request: web.Request) -> web.Response:
        stamp, signature = (request.headers.get(f"X-Slack-{name}", "") for name in ("Request-Timestamp", "Signature"))
        if not (stamp.isascii() and stamp.isdecimal()) or self._signatures.get(signature) is not None:
            return web.json_response({"error": "invalid request"}, status=401)
        answer = await self._app.async_dispatch(await to_bolt_request(request))
        if answer.status == 200:
            self._signatures.add(signature, time.time())
        return await to_aiohttp_response(answer)

    async def _installing(self, request: web.Request) -> web.Response:
        assert self._install
        return await to_aiohttp_response(await self._install.serve(await to_bolt_request(request)))

    async def _heard_from(self, body: dict[str, Any]) -> BoltResponse:
        if body.get("type") == "url_verification":
            return BoltResponse(status=200, body={"challenge": str(body.get("challenge", ""))})
        return await self.take(body)
