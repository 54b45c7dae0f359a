"""Who goes next: priority first, then fairness between owners, then age. Pure functions of values."""

from collections import Counter
from collections.abc import Iterable, Sequence

from engine.job import Job


def next_job(waiting: Sequence[Job], running: Iterable[Job] = ()) -> Job | None:
    """Whoever has the least on the device goes first; ties go to the oldest job."""
    return next(iter(order(waiting, running)), None)


def order(waiting: Sequence[Job], running: Iterable[Job] = ()) -> list[Job]:
    """All that wait, in the order in which they will go: an owner's n-th job stands behind everyone's n-1 before it."""
    load = Counter(job.owner for job in running)
    turns: dict[int, int] = {}
    for job in sorted(waiting, key=lambda job: (-job.priority, job.id)):
        turns[job.id] = load[job.owner]
        load[job.owner] += 1
    return sorted(waiting, key=lambda job: (-job.priority, turns[job.id], job.id))
