"""How often: https://docs.slack.dev/apis/web-api/rate-limits. A bucket for each method, workspace and, for posts, channel."""

import math
from collections.abc import Callable
from datetime import datetime

from tests.slack.errors import Refused

A_MINUTE = {1: 1, 2: 20, 3: 50, 4: 100, 5: 300}  # tier 5 is "special": hundreds, where a page says nothing else
BURST = 5  # of posts to a channel, which is otherwise given one a second: "short bursts > 1 allowed"


class Limits:
    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._buckets: dict[tuple[str, ...], tuple[float, float]] = {}  # what is left, and when that was so

    def take(self, method: str, tier: int, team: str, channel: str | None) -> None:
        if method == "chat.postMessage":
            self._take((method, team, channel or ""), BURST, 1.0)
        self._take((method, team), A_MINUTE[tier], A_MINUTE[tier] / 60)

    def _take(self, key: tuple[str, ...], size: float, a_second: float) -> None:
        now = self._now().timestamp()
        left, since = self._buckets.get(key, (size, now))
        left = min(size, left + max(0.0, now - since) * a_second)
        if left < 1:
            self._buckets[key] = (left, now)
            raise too_many(max(1, math.ceil((1 - left) / a_second)))
        self._buckets[key] = (left - 1, now)


def too_many(seconds: float) -> Refused:
    return Refused("ratelimited", status=429, headers={"Retry-After": f"{seconds:g}"})
