"""Steps: what is told of a request, in which order; what fails alone; what is dropped."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
import torch

from engine.errors import BadRequest
from engine.events import Completed, Event, Failed, Pixels, Progress, Started
from engine.families.family import Row
from engine.job import Edit, Generate, Request
from engine.stepper import Stepper, advance
from engine.wire import Answer, Refused, Run, Weigh
from tests.engine import tiny

assert tiny.CHAT  # for its one thread


class Straight:
    """A family whose every prediction is 1, and that fails where it is told."""

    name = "straight"
    device = "cpu"

    def __init__(self, error: Exception | None = None, at: str = "") -> None:
        self.error, self.at = error, at
        self.decoded: list[int] = []

    def _perhaps(self, at: str, id: int) -> None:
        if self.error and at == self.at and id == 1:
            raise self.error

    def row(self, id: int, request: Request, images: Sequence[Pixels]) -> Row:
        self._perhaps("row", id)
        sigmas = torch.linspace(1, 0, request.steps + 1)
        token = torch.zeros(1, 1, 4)
        return Row(id, request.width, request.height, token, token, sigmas, token, token)

    def velocity(self, rows: Sequence[Row]) -> list[torch.Tensor]:
        self._perhaps("velocity", rows[0].id)
        return [torch.ones_like(row.latents) for row in rows]

    def weigh(self, words: str, answers: Sequence[str]) -> dict[str, float]:
        self._perhaps("weigh", 1)
        return dict.fromkeys(answers, -1.0)

    def preview(self, row: Row) -> Pixels | None:
        self._perhaps("preview", row.id)
        return Pixels(1, 1, bytes(3))

    def decode(self, row: Row) -> Pixels:
        self._perhaps("decode", row.id)
        self.decoded.append(row.id)
        return Pixels(1, 1, bytes(3))

    def round_trip(self, image: Pixels) -> Pixels:
        self._perhaps("round trip", 1)
        return image


def run(id: int, steps: int = 4) -> Run:
    return Run(id, Generate(prompt="a cat", model="straight", width=64, height=48, steps=steps, seed=1))


def told(stepper: Stepper) -> list[tuple[int, Event]]:
    """Everything, until nothing is left to do."""
    said = []
    while not stepper.idle:
        said += [(told.id, told.event) for told in stepper.step()]
    return said


def test_a_request_is_started_stepped_and_completed() -> None:
    stepper = Stepper(Straight())
    stepper.join(run(1, steps=3))
    started, one, two, completed = [event for _, event in told(stepper)]
    assert started == Started(3)
    assert one == Progress(1, 3, Pixels(1, 1, bytes(3)))
    assert two == Progress(2, 3)  # too soon for another preview
    assert isinstance(completed, Completed)


def test_requests_are_served_in_the_order_they_came() -> None:
    stepper = Stepper(Straight())
    for id in (3, 1, 2):
        stepper.join(run(id))
    said = told(stepper)
    assert [id for id, event in said if isinstance(event, Completed)] == [3, 1, 2]


def edited(base: Pixels | None, family: Straight | None = None, **more: Any) -> Event:
    """What an edit ends with, of a family that makes all pictures one black pixel."""
    edit = Edit(instruction="x", images=("a",), model="straight", width=1, height=1, steps=1, seed=1)
    stepper = Stepper(family or Straight())
    stepper.join(Run(1, replace(edit, **more), (base,) if base else ()))
    return told(stepper)[-1][1]


def test_an_edit_tells_what_it_changed_of_a_base_of_its_size() -> None:
    for base, change in ((bytes(3), 0.0), (b"\xff" * 3, 1.0)):
        completed = edited(Pixels(1, 1, base))
        assert isinstance(completed, Completed)
        assert completed.change is not None
        assert completed.change.share == change
    for completed in (
        edited(Pixels(1, 1, bytes(3)), keep=False),
        edited(Pixels(1, 1, bytes(3)), mask="m"),
        edited(Pixels(2, 1, bytes(6))),
        edited(None),
    ):
        assert isinstance(completed, Completed)
        assert completed.change is None


def test_an_estimate_that_fails_fails_its_request() -> None:
    failed = edited(Pixels(1, 1, bytes(3)), Straight(MemoryError(), "round trip"))
    assert isinstance(failed, Failed)
    assert "too little memory" in failed.reason


@pytest.mark.parametrize("steps_before", range(4))
def test_a_row_that_leaves_is_not_decoded_and_not_spoken_of(steps_before: int) -> None:
    family = Straight()
    stepper = Stepper(family)
    stepper.join(run(1))
    stepper.join(run(2))
    for _ in range(steps_before):
        stepper.step()
    stepper.leave(1)
    assert {id for id, _ in told(stepper)} == {2}
    assert family.decoded == [2]


@pytest.mark.parametrize("at", ["row", "velocity", "preview", "decode"])
@pytest.mark.parametrize(
    ("error", "says", "retry"),
    [
        (BadRequest("Sides are multiples of 16."), "Sides are multiples of 16.", False),
        (
            torch.OutOfMemoryError("CUDA out of memory. Tried to allocate"),
            "too little memory for 64 x 48; 48 x 32",
            False,
        ),
        (MemoryError(), "too little memory", False),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried"), "too little memory", False),
        (torch.AcceleratorError("CUDA error: an illegal memory access"), "stopped working", True),
        (KeyError("/root/secret"), "The model failed at this request \\(KeyError\\)\\.$", False),
    ],
)
def test_what_fails_fails_alone_and_says_so_in_one_sentence(error: Exception, says: str, retry: bool, at: str) -> None:
    stepper = Stepper(Straight(error, at))
    stepper.join(run(1))
    stepper.join(run(2))
    said = told(stepper)
    failed = [event for id, event in said if id == 1][-1]
    assert isinstance(failed, Failed)
    assert failed.retry == retry
    with pytest.raises(AssertionError, match=says):
        raise AssertionError(failed.reason)
    assert isinstance(said[-1][1], Completed)


def test_rows_advance_along_their_own_sigmas() -> None:
    family = Straight()
    rows = [family.row(n, run(n, steps=n).request, []) for n in (1, 2, 4)]
    advance(family, rows)
    assert [row.latents[0, 0, 0].item() for row in rows] == [-1, -0.5, -0.25]
    assert [row.x0[0, 0, 0].item() for row in rows if row.x0 is not None] == [-1, -1, -1]


def test_a_question_is_answered_between_two_steps() -> None:
    stepper = Stepper(Straight())
    stepper.join(run(1, steps=2))
    stepper.step()
    assert stepper.weigh(Weigh(9, "A or B?", ("A", "B"))) == Answer(9, {"A": -1.0, "B": -1.0})
    assert [type(event) for _, event in told(stepper)] == [Progress, Completed]


def test_a_question_that_fails_costs_nothing_else() -> None:
    stepper = Stepper(Straight(BadRequest("no"), at="weigh"))
    stepper.join(run(2, steps=1))
    assert stepper.weigh(Weigh(9, "A or B?", ("A", "B"))) == Refused(9, "BadRequest", "no")
    assert [id for id, _ in told(stepper)] == [2, 2]
