"""Events, presses and commands as signed requests: https://docs.slack.dev/authentication/verifying-requests-from-slack."""

import asyncio
import hashlib
import hmac
import json
import secrets
from typing import Any
from urllib.parse import urlencode

import aiohttp

from tests.slack.delivery import COMMAND, EVENT, INTERACTIVE, PATIENCE, Delivery, Hub
from tests.slack.world import VERIFICATION, World

Json = dict[str, Any]
JSON, FORM = "application/json", "application/x-www-form-urlencoded"


def signed(secret: str, at: int, body: str) -> str:
    return "v0=" + hmac.new(secret.encode(), f"v0:{at}:{body}".encode(), hashlib.sha256).hexdigest()


class HttpMode:
    """`urls`: where the app listens, by kind of delivery."""

    def __init__(self, world: World, hub: Hub, secret: str) -> None:
        self.world = world
        self.hub = hub
        self.secret = secret
        self.urls: dict[str, str] = {}
        self.posted: list[tuple[str, dict[str, str], str, int | None]] = []  # url, headers, body, status
        self._session: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def send(self, delivery: Delivery) -> bool:
        if delivery.kind not in self.urls:
            return False
        task = asyncio.create_task(self._send(delivery))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return True

    def headers(self, body: str, kind: str, at: int | None = None, secret: str | None = None) -> dict[str, str]:
        at = self.world.seconds() if at is None else at
        return {
            "Content-Type": kind,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "X-Slack-Request-Timestamp": str(at),
            "X-Slack-Signature": signed(secret or self.secret, at, body),
        }

    def written(self, delivery: Delivery) -> tuple[str, str]:
        """The body, and its content type."""
        if delivery.kind == EVENT:
            return json.dumps(delivery.body), JSON
        if delivery.kind == COMMAND:
            return urlencode(delivery.body), FORM
        return urlencode({"payload": json.dumps(delivery.body)}), FORM

    async def _send(self, delivery: Delivery) -> None:
        body, kind = self.written(delivery)
        headers = self.headers(body, kind)
        if delivery.attempt:
            headers |= {"X-Slack-Retry-Num": str(delivery.attempt), "X-Slack-Retry-Reason": str(delivery.reason)}
        attempt = delivery.attempt
        try:
            status, answer, told = await self.post(self.urls[delivery.kind], body, headers)
        except TimeoutError:
            return self._missed(delivery, attempt, "http_timeout")
        except aiohttp.ClientError:
            return self._missed(delivery, attempt, "connection_failed")
        if delivery.attempt != attempt:
            return None  # too late: it is being told again
        if status == 200:
            return self.hub.acknowledge(delivery, self._read(answer, told))
        return self.hub.missed(delivery, "http_error", again=told.get("X-Slack-No-Retry") != "1")

    def _missed(self, delivery: Delivery, attempt: int, reason: str) -> None:
        if delivery.attempt == attempt:
            self.hub.missed(delivery, reason)

    def _read(self, answer: str, headers: dict[str, str]) -> Any:
        if not answer:
            return None
        if not headers.get("Content-Type", "").startswith(JSON):
            return {"text": answer}
        try:
            return json.loads(answer)
        except ValueError:
            return answer

    async def post(self, url: str, body: str, headers: dict[str, str]) -> tuple[int, str, dict[str, str]]:
        """Any request, also one that the platform would never send: forged, late, told again."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE))
        status = None
        try:
            async with self._session.post(url, data=body.encode(), headers=headers, allow_redirects=False) as response:
                status = response.status
                return response.status, await response.text(), dict(response.headers)
        finally:
            self.posted.append((url, headers, body, status))
            self.hub.changed()

    async def verify(self) -> bool:
        """What Slack does before it saves an address: it asks for a word, and wants it back."""
        word = secrets.token_urlsafe(30)
        body = json.dumps({"token": VERIFICATION, "challenge": word, "type": "url_verification"})
        status, answer, _ = await self.post(self.urls[EVENT], body, self.headers(body, JSON))
        try:
            said = json.loads(answer).get("challenge")
        except ValueError:
            said = answer.strip()
        return status == 200 and said == word

    def listen(self, url: str) -> None:
        self.urls = dict.fromkeys((EVENT, INTERACTIVE, COMMAND), url)

    async def stop(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session:
            await self._session.close()
