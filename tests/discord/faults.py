"""What goes wrong with a real platform: errors of its own, slowness, connections that break."""

import asyncio
import re
from dataclasses import dataclass

from aiohttp import web


@dataclass(slots=True)
class Fault:
    method: str
    path: re.Pattern[str]
    status: int | None  # None: the connection breaks
    done: bool  # where it breaks: in the middle of the answer, or before anything was done
    times: int
    retry_after: float | None
    delay: float


async def broken(request: web.Request, answer: web.Response) -> web.StreamResponse:
    """Half of the answer, and then the connection is gone."""
    whole = answer.body if isinstance(answer.body, bytes) else b""
    headers = {key: value for key, value in answer.headers.items() if key != "Content-Length"}
    response = web.StreamResponse(status=answer.status, headers=headers)
    response.content_length = len(whole) + 1
    await response.prepare(request)
    await response.write(whole[: len(whole) // 2])
    if request.transport:
        request.transport.abort()
    return response


class Faults:
    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._waiting.append(fault)

    async def next(self, method: str, path: str) -> Fault | None:
        """The fault that this request meets, after its delay."""
        for fault in self._waiting:
            if fault.method in (method, "*") and fault.path.search(path):
                fault.times -= 1
                if fault.times <= 0:
                    self._waiting.remove(fault)
                if fault.delay:
                    await asyncio.sleep(fault.delay)
                return fault
        return None
