"""Who goes next: priority first, then fairness between owners, then age. Pure functions of values."""

from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import count

from engine.job import Job

NOBODY: Mapping[str, int] = {}


def next_job(waiting: Sequence[Job], running: Iterable[Job] = (), served: Mapping[str, int] = NOBODY) -> Job | None:
    """Whoever has the least on the device goes first, then whoever was served longest ago; ties go to the oldest job.

    `served` tells each owner's last turn, a number that only grows; it is what keeps an owner's flood from going
    first again each time the device is free.
    """
    load = Counter(job.owner for job in running)
    return min(
        waiting,
        key=lambda job: (-job.priority, load[job.owner], served.get(job.owner, 0), job.id),
        default=None,
    )


def order(waiting: Sequence[Job], running: Sequence[Job] = (), served: Mapping[str, int] = NOBODY) -> list[Job]:
    """All that wait, in the order in which they will go if all take equally long and nobody else comes."""
    lines: dict[str, deque[Job]] = {}
    for job in sorted(waiting, key=lambda job: (-job.priority, job.id)):
        lines.setdefault(job.owner, deque()).append(job)
    device = deque(job.owner for job in running)  # whoever is longest on it leaves first
    load, turns = Counter(device), dict(served)
    turn = count(max(turns.values(), default=0) + 1)

    def standing(owner: str) -> tuple[int, int, int, int, str]:
        first = lines[owner][0]
        return -first.priority, load[owner], turns.get(owner, 0), first.id, owner

    ordered: list[Job] = []
    heap = [standing(owner) for owner in lines]
    heapify(heap)
    while len(ordered) < len(waiting):
        if device:
            leaves = device.popleft()
            load[leaves] -= 1
            if lines.get(leaves):
                heappush(heap, standing(leaves))
        stood = heappop(heap)
        owner = stood[-1]
        while not lines[owner] or stood != standing(owner):  # so it stood before somebody came or left
            stood = heappop(heap)
            owner = stood[-1]
        ordered.append(lines[owner].popleft())
        device.append(owner)
        load[owner] += 1
        turns[owner] = next(turn)
        if lines[owner]:
            heappush(heap, standing(owner))
    return ordered
