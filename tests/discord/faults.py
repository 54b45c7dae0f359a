"""What goes wrong with a real platform: errors of its own, slowness, connections that break."""

import asyncio
import re
from dataclasses import dataclass


@dataclass(slots=True)
class Fault:
    method: str
    path: re.Pattern[str]
    status: int | None  # None: the answer breaks off in its middle, after the request was done
    times: int
    retry_after: float | None
    delay: float


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
