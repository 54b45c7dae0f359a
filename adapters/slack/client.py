"""The Web API at the pace that Slack asks for: https://docs.slack.dev/apis/web-api/rate-limits."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.errors import RateLimited
from adapters.recent import Recent
from adapters.slack.doors import reason, retry_after, translated

T = TypeVar("T")

UPDATES = 40  # of posts, a minute: Slack takes about fifty
KEPT = 10  # of them, for answers: progress waits before an answer has to
LONGEST_PAUSE = 60.0  # seconds that somebody waits who only reads
MOST_TRIES = 5


class Pace:
    """A bucket that fills again; `clock` in seconds."""

    def __init__(self, size: float, a_minute: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._size, self._rate, self._clock = size, a_minute / 60, clock
        self._left, self._since = size, clock()

    def _now(self) -> float:
        now = self._clock()
        self._left = min(self._size, self._left + (now - self._since) * self._rate)
        self._since = now
        return self._left

    def take(self) -> None:
        """One more, whether it was there or not."""
        self._left = max(self._now() - 1, -self._size)

    def until(self, left: float) -> float:
        """Seconds until so many are there."""
        return max(0.0, (left - self._now()) / self._rate)


class Client(AsyncWebClient):
    """After "slow down" nothing like it is asked until it is time again. `tokens`: gives a token that holds, in the place
    of one that is told to have expired."""

    def __init__(
        self,
        token: str | None,
        base_url: str,
        tokens: Callable[[str | None], Awaitable[str]] | None = None,
        **more: Any,
    ) -> None:
        super().__init__(token, base_url=base_url, retry_handlers=[], **more)
        self.updates = Pace(UPDATES, UPDATES)
        self._tokens = tokens
        self._held: Recent[float] = Recent(1_000)

    async def api_call(self, api_method: str, **what: Any) -> AsyncSlackResponse:
        key = api_method
        if api_method == "chat.postMessage":  # limited for each channel
            key += f" {(what.get('json') or what.get('params') or {}).get('channel')}"
        if (left := (self._held.get(key) or 0.0) - time.monotonic()) > 0:
            raise RateLimited(left)
        if api_method == "chat.update":
            self.updates.take()
        if self._tokens:
            self.token = await self._tokens(None)
        try:
            try:
                return await super().api_call(api_method, **what)
            except SlackApiError as error:
                if not self._tokens or reason(error) != "token_expired":
                    raise
            self.token = await self._tokens(self.token)
            return await super().api_call(api_method, **what)
        except SlackApiError as error:
            if (seconds := retry_after(error)) is not None:
                self._held.add(key, time.monotonic() + seconds)
            raise

    def progress(self) -> None:
        """Raises RateLimited where an update that only shows progress would take an answer's place."""
        if (seconds := self.updates.until(KEPT + 1)) > 0:
            raise RateLimited(seconds)


async def patiently(call: Callable[[], Awaitable[T]]) -> T:
    """Reads, and waits where Slack asks for it."""
    for left in reversed(range(MOST_TRIES)):
        try:
            with translated():
                return await call()
        except RateLimited as slow:
            if not left or slow.retry_after > LONGEST_PAUSE:
                raise
            await asyncio.sleep(slow.retry_after)
    raise AssertionError
