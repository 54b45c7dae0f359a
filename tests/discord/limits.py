"""Rate limits by bucket: https://discord.com/developers/docs/topics/rate-limits."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

GLOBAL = (50, 1.0)  # documented
USUAL = (10, 10.0)
BY_ROUTE: dict[tuple[str, str], tuple[int, float]] = {  # requests, seconds; as seen in the headers of the platform
    ("POST", "/channels/{channel_id}/messages"): (5, 5.0),
    ("PATCH", "/channels/{channel_id}/messages/{message_id}"): (5, 5.0),
    ("DELETE", "/channels/{channel_id}/messages/{message_id}"): (5, 1.0),
    ("GET", "/channels/{channel_id}/messages"): (5, 5.0),
    ("GET", "/channels/{channel_id}/messages/{message_id}"): (5, 5.0),
    ("POST", "/channels/{channel_id}/typing"): (5, 5.0),
    ("PUT", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me"): (1, 0.25),
    ("DELETE", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me"): (1, 0.25),
    ("POST", "/webhooks/{webhook_id}/{webhook_token}"): (5, 2.0),
    ("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/@original"): (5, 2.0),
    ("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"): (5, 2.0),
}
MAJOR = ("channel_id", "guild_id", "webhook_id", "webhook_token")


@dataclass(slots=True)
class Window:
    limit: int
    used: int
    ends: float  # on the server's clock

    def headers(self, bucket: str, now: float) -> dict[str, str]:
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(max(0, self.limit - self.used)),
            "X-RateLimit-Reset": f"{self.ends:.3f}",
            "X-RateLimit-Reset-After": f"{max(0.0, self.ends - now):.3f}",
            "X-RateLimit-Bucket": bucket,
        }


class TooMany(Exception):
    def __init__(self, retry_after: float, *, everywhere: bool, headers: dict[str, str]) -> None:
        super().__init__(f"{retry_after:.3f} s too early")
        self.body = {
            "message": "You are being rate limited.",
            "retry_after": round(retry_after, 3),
            "global": everywhere,
        }
        self.headers = {"Retry-After": str(max(1, int(-(-retry_after // 1)))), **headers}


class Limits:
    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._windows: dict[str, Window] = {}

    def take(self, method: str, route: str, params: dict[str, str]) -> dict[str, str]:
        """Counts one request; the headers of its answer. Answers to interactions are under no global limit."""
        if not route.startswith(("/interactions", "/webhooks")):
            window, now = self._take("global", GLOBAL)
            if window.used > window.limit:
                raise TooMany(
                    window.ends - now,
                    everywhere=True,
                    headers={"X-RateLimit-Global": "true", "X-RateLimit-Scope": "global"},
                )
        if route.startswith("/interactions"):
            return {}
        bucket = hashlib.sha256(f"{method} {route}".encode()).hexdigest()[:32]
        window, now = self._take(
            ":".join([bucket, *(params.get(one, "") for one in MAJOR)]), BY_ROUTE.get((method, route), USUAL)
        )
        headers = window.headers(bucket, now)
        if window.used > window.limit:
            raise TooMany(window.ends - now, everywhere=False, headers={**headers, "X-RateLimit-Scope": "user"})
        return headers

    def _take(self, key: str, limit: tuple[int, float]) -> tuple[Window, float]:
        now = self._now().timestamp()
        window = self._windows.get(key)
        if window is None or now >= window.ends:
            window = self._windows[key] = Window(limit[0], 0, now + limit[1])
        window.used += 1
        return window, now
