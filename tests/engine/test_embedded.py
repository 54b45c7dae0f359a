"""A real model in a real child: it loads meanwhile, dies and comes back, is cancelled, and makes the same bytes again."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path

import pytest
import pytest_asyncio

from engine.backends.backend import Backend
from engine.backends.embedded import Embedded
from engine.errors import BadRequest, ModelMissing, WorkerDied
from engine.events import Completed, Event, Failed, Pixels, Progress, Started
from engine.job import Edit, Generate, Request
from engine.models import Model, find
from tests.engine import tiny

pytestmark = pytest.mark.asyncio(loop_scope="module")
GREY = Pixels(64, 64, bytes([128]) * (64 * 64 * 3))
HUGE = 16 * 2**20


def generate(*, width: int = 64, height: int = 64, steps: int = 4, seed: int = 1) -> Generate:
    return Generate(prompt="a robot", model="tiny", width=width, height=height, steps=steps, seed=seed)


EDIT = Edit(instruction="make it night", images=("base",), model="tiny", width=64, height=64, steps=4, seed=2)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    return find(str(tiny.saved(tmp_path_factory.mktemp("tiny"))))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def backend(model: Model) -> AsyncIterator[Embedded]:
    async with Embedded(model, device="cpu") as embedded:
        yield embedded


async def events(backend: Backend, request: Request, *images: Pixels) -> list[Event]:
    async with asyncio.timeout(60):
        return [event async for event in backend.run(request, images)]


async def image(backend: Backend, request: Request, *images: Pixels) -> Pixels:
    completed = (await events(backend, request, *images))[-1]
    assert isinstance(completed, Completed)
    return completed.image


async def test_what_is_asked_before_the_model_is_there_is_answered(backend: Embedded) -> None:
    started, *progress, completed = await events(backend, generate())
    assert started == Started(4)
    assert [(event.step, event.of) for event in progress if isinstance(event, Progress)] == [(1, 4), (2, 4), (3, 4)]
    assert isinstance(progress[0], Progress)
    assert progress[0].preview is not None
    assert isinstance(completed, Completed)
    assert (completed.image.width, completed.image.height) == (64, 64)
    assert completed.seconds > 0


async def test_an_edit_looks_at_its_picture(backend: Embedded) -> None:
    assert await image(backend, EDIT, GREY) != await image(backend, EDIT, Pixels(64, 64, bytes(64 * 64 * 3)))


async def test_one_that_fails_leaves_the_process_as_it_was(backend: Embedded) -> None:
    pid = backend.pid
    assert await events(backend, generate(width=60)) == [
        Failed("60 x 64 is no size for tiny: sides are multiples of 16.")
    ]
    (failed,) = await events(backend, generate(width=HUGE, height=HUGE))
    assert isinstance(failed, Failed)
    assert "too little memory" in failed.reason
    assert not failed.retry
    assert await image(backend, generate())
    assert backend.pid == pid


async def test_several_at_once_are_each_told_of_their_own(backend: Embedded) -> None:
    async with asyncio.timeout(60):
        together = await asyncio.gather(*(image(backend, generate(seed=seed)) for seed in (1, 2, 3)))
    assert together == [await image(backend, generate(seed=seed)) for seed in (1, 2, 3)]
    assert len({picture.data for picture in together}) == 3


async def test_closing_it_cancels_at_the_next_step(backend: Embedded) -> None:
    """A hundred steps take longer than the whole of the next request, unless the first was dropped."""
    async with aclosing(backend.run(generate(steps=200))) as running:
        async for event in running:
            if isinstance(event, Progress):
                break
    said = await events(backend, generate(steps=1))
    assert [type(event) for event in said] == [Started, Completed]
    done = [event for event in said if isinstance(event, Completed)]
    assert done[0].seconds < 2


async def test_killed_in_a_step_it_comes_back_and_makes_the_same_bytes(backend: Embedded) -> None:
    before = await image(backend, EDIT, GREY)
    pid = backend.pid
    assert pid
    with pytest.raises(WorkerDied):
        async for event in backend.run(generate(steps=200)):
            if isinstance(event, Progress):
                os.kill(pid, signal.SIGKILL)
    again = await image(backend, EDIT, GREY)
    assert again == before
    assert backend.pid != pid


async def test_killed_while_it_loads_it_loads_again(model: Model) -> None:
    async with Embedded(model, device="cpu") as backend:
        asked = asyncio.create_task(image(backend, generate()))
        while not backend.pid:
            await asyncio.sleep(0)
        os.kill(backend.pid, signal.SIGKILL)
        assert await asked


async def test_a_model_that_is_not_there_is_named_and_not_tried_again(tmp_path: Path) -> None:
    async with asyncio.timeout(60), Embedded(Model(name="gone", source=str(tmp_path)), device="cpu") as backend:
        with pytest.raises(ModelMissing, match="gone cannot be loaded from"):
            await backend.ready()
        with pytest.raises(ModelMissing):
            await events(backend, generate())


async def test_a_device_that_is_not_there_is_named(model: Model) -> None:
    async with asyncio.timeout(60), Embedded(model, device="cuda:77") as backend:
        with pytest.raises(BadRequest, match="device 'cuda:77' cannot be used"):
            await backend.ready()


async def test_a_question_is_answered_while_a_picture_is_made(backend: Embedded) -> None:
    alone = await backend.weigh("A or B?", "AB")
    async with asyncio.timeout(60):
        async with aclosing(backend.run(generate(steps=100))) as running:
            assert isinstance(await anext(running), Started)
            assert await backend.weigh("A or B?", "AB") == alone
            assert isinstance(await anext(running), Progress)


async def test_what_is_asked_of_a_model_that_is_not_loaded_yet_is_refused_at_once(model: Model) -> None:
    async with Embedded(model, device="cpu") as backend:
        with pytest.raises(BadRequest, match="not loaded yet"):
            await backend.weigh("A or B?", "AB")


async def test_a_question_that_cannot_be_answered_is_refused_in_words(backend: Embedded) -> None:
    with pytest.raises(BadRequest, match="begin alike"):
        await backend.weigh("is it so?", ["yes", "yeah"])


async def test_it_is_a_backend(model: Model) -> None:
    backend: Backend = Embedded(model)
    assert backend
