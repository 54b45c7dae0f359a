"""Who goes next."""

from collections import Counter
from datetime import UTC, datetime
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from engine.job import Generate, Job, JobState
from engine.scheduler import next_job, order

REQUEST = Generate(prompt="a robot", model="doodle", width=256, height=256, steps=4, seed=1)
OWNERS = ("ada", "ben", "cleo", "")  # an owner is opaque, an empty one too


def job(id: int, owner: str = "ada", priority: int = 0) -> Job:
    return Job(
        id=id,
        key=f"web:studio/{id}",
        owner=owner,
        request=REQUEST,
        state=JobState.WAITING,
        attempt=0,
        enqueued_at=datetime.fromtimestamp(id, UTC),
        priority=priority,
    )


owners = st.sampled_from(OWNERS)
lines = st.lists(st.tuples(owners, st.integers(-1, 1)), max_size=12).map(
    lambda told: [job(id, owner, priority) for id, (owner, priority) in enumerate(told, 1)]
)
turns = st.permutations(OWNERS).flatmap(
    lambda told: st.integers(0, len(OWNERS)).map(lambda n: {owner: turn for turn, owner in enumerate(told[:n], 1)})
)


def serve(waiting: list[Job], served: dict[str, int], running: tuple[Job, ...] = ()) -> list[Job]:
    """One after the other, each alone on the device."""
    waiting, served, went = list(waiting), dict(served), []
    turn = count(max(served.values(), default=0) + 1)
    while chosen := next_job(waiting, running, served):
        waiting.remove(chosen)
        served[chosen.owner] = next(turn)
        went.append(chosen)
    return went


def test_nobody_goes_next_when_nobody_waits() -> None:
    assert next_job([]) is None
    assert order([]) == []


def test_more_priority_goes_first() -> None:
    assert order([job(1), job(2, "ben", 5), job(3, "cleo", -2)]) == [job(2, "ben", 5), job(1), job(3, "cleo", -2)]


def test_whoever_has_the_least_on_the_device_goes_first() -> None:
    waiting = [job(3, "ada"), job(4, "ben")]
    assert next_job(waiting, [job(1, "ada")]) == job(4, "ben")


def test_whoever_was_served_longest_ago_goes_first_when_the_device_is_free() -> None:
    waiting = [job(3, "ada"), job(4, "ben")]
    assert next_job(waiting, served={"ada": 2, "ben": 1}) == job(4, "ben")


def test_the_oldest_goes_first_between_equals() -> None:
    assert next_job([job(8, "ben"), job(5, "cleo"), job(6, "ada")]) == job(5, "cleo")


@given(lines, turns)
def test_the_order_told_is_the_order_that_comes_true(waiting: list[Job], served: dict[str, int]) -> None:
    assert order(waiting, served=served) == serve(waiting, served)


@given(lines, turns, owners)
def test_the_order_told_comes_true_while_one_is_on_the_device(
    waiting: list[Job], served: dict[str, int], owner: str
) -> None:
    served = {**served, owner: max(served.values(), default=0) + 1}
    assert order(waiting, [job(99, owner)], served) == serve(waiting, served)


@given(lines, st.lists(owners.map(lambda owner: job(99, owner)), max_size=3), turns)
def test_all_that_wait_go_once(waiting: list[Job], running: list[Job], served: dict[str, int]) -> None:
    assert sorted(j.id for j in order(waiting, running, served)) == [j.id for j in waiting]


@given(st.integers(1, 30), st.integers(1, 30), turns)
def test_a_flood_delays_anothers_single_job_by_at_most_one(before: int, after: int, served: dict[str, int]) -> None:
    flood = [job(id, "ada") for id in range(1, before + 1)]
    single = job(before + 1, "ben")
    more = [job(id, "ada") for id in range(before + 2, before + 2 + after)]
    assert serve([*flood, single, *more], served).index(single) <= 1


@given(st.lists(st.lists(owners, max_size=4), min_size=30, max_size=60))
def test_no_owner_starves_whoever_keeps_coming(arrivals: list[list[str]]) -> None:
    """Each turn some jobs come and one goes."""
    waiting: list[Job] = []
    served: dict[str, int] = {}
    waited: Counter[str] = Counter()
    ids = count(1)
    for turn, coming in enumerate(arrivals, 1):
        waiting += [job(next(ids), owner) for owner in coming]
        chosen = next_job(waiting, served=served)
        if chosen is None:
            continue
        waiting.remove(chosen)
        served[chosen.owner] = turn
        waited.update({j.owner for j in waiting})
        waited[chosen.owner] = 0
        assert max(waited.values()) < len(OWNERS)


@given(lines, turns)
def test_an_owners_own_jobs_keep_their_order(waiting: list[Job], served: dict[str, int]) -> None:
    for owner in OWNERS:
        mine = [j for j in order(waiting, served=served) if j.owner == owner]
        assert mine == sorted(mine, key=lambda j: (-j.priority, j.id))
