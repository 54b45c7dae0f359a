"""What goes wrong with a real platform: errors of its own, slowness, connections that break."""

import asyncio
import re
from dataclasses import dataclass

from aiohttp import web


@dataclass(slots=True)
class Fault:
    method: re.Pattern[str]
    status: int | None  # None: the connection breaks; 200: it is only late
    times: int
    retry_after: float | None
    delay: float
    done: bool  # whether what was asked for is done all the same

    def response(self, request: web.Request) -> web.Response:
        if self.status is None:
            if request.transport:
                request.transport.abort()
            return web.Response()
        if self.status == 429:
            headers = {"Retry-After": f"{self.retry_after or 1:g}"}
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
        words = "<html><body><h1>Server Error</h1></body></html>"
        return web.Response(status=self.status, text=words, content_type="text/html")


class Faults:
    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._waiting.append(fault)

    async def next(self, name: str) -> Fault | None:
        """The fault that this request meets, after its delay."""
        for fault in self._waiting:
            if fault.method.search(name):
                fault.times -= 1
                if fault.times <= 0:
                    self._waiting.remove(fault)
                if fault.delay:
                    await asyncio.sleep(fault.delay)
                return fault if fault.status != 200 else None
        return None
