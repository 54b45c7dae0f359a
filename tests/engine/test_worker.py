"""A child may die at any byte: what was asked fails, the next is answered, nothing hangs and nothing is left behind."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import EngineError, ModelMissing, WorkerDied
from engine.events import Completed, Event, Pixels, Started
from engine.job import Generate
from engine.wire import Run, Told, pack
from engine.worker import DEVICE, READER, ROOT, Worker, known, scrubbed

FRAME = len(b"".join(pack(Told(1, Completed(Pixels(4, 4, bytes(48)), 0.0)))))


def dying(*arguments: str) -> Worker:
    return Worker(*arguments, allowed=READER, module="tests.engine.dying")


async def gone(pid: int) -> None:
    """Waits until no process has this id."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    over = asyncio.Event()
    asyncio.get_running_loop().add_reader(handle, over.set)
    try:
        await over.wait()
    finally:
        asyncio.get_running_loop().remove_reader(handle)
        os.close(handle)


async def ask(worker: Worker, seed: int = 1) -> list[Event]:
    """Everything that is told about one request."""
    id = worker.new_id()
    request = Generate(prompt="a cat", model="dying", width=4, height=4, steps=4, seed=seed)
    told = []
    answers = worker.ask(id, Run(id, request))
    try:
        async for message in answers:
            assert isinstance(message, Told)
            told.append(message.event)
            if isinstance(message.event, Completed):
                break
    finally:
        await answers.aclose()
    return told


DEATHS = ["killed", "segfault", "exit", "raise", "noise", "wrong bytes"]
CUTS = [f"cut at {at}" for at in (1, 4, 7, 8, 20, FRAME - 48, FRAME - 1)]


@pytest.mark.parametrize("way", DEATHS + CUTS)
async def test_a_death_fails_what_was_asked_and_the_next_is_answered(way: str, tmp_path: Path) -> None:
    async with asyncio.timeout(20), dying(way, str(tmp_path / "marker")) as worker:
        await worker.ready()
        first = worker.pid
        with pytest.raises(WorkerDied):
            await ask(worker)
        assert [type(event) for event in await ask(worker)] == [Completed]
        assert worker.pid != first


@pytest.mark.parametrize("way", ["killed while loading", "segfault while loading"])
async def test_a_death_while_loading_is_only_a_delay(way: str, tmp_path: Path) -> None:
    async with asyncio.timeout(20), dying(way, str(tmp_path / "marker")) as worker:
        assert len(await ask(worker)) == 1


async def test_a_child_that_always_dies_while_loading_is_given_up_with_its_last_words() -> None:
    async with asyncio.timeout(20), dying("killed while loading") as worker:
        with pytest.raises(WorkerDied, match="the process ended 3 times while it started: half of it is there"):
            await worker.ready()
        with pytest.raises(WorkerDied):
            await ask(worker)


async def test_a_child_that_says_why_it_cannot_is_not_started_again() -> None:
    async with asyncio.timeout(20), dying("unable") as worker:
        with pytest.raises(ModelMissing, match="no such model"):
            await worker.ready()
        assert worker._task is not None
        await worker._task
        assert worker.pid is None
        with pytest.raises(ModelMissing):
            await ask(worker)


async def test_what_libraries_print_does_not_disturb_the_pipe() -> None:
    async with asyncio.timeout(20), dying("printing") as worker:
        assert [type(event) for event in await ask(worker)] == [Started, Completed]


async def test_requests_in_flight_all_fail_when_it_dies() -> None:
    async with asyncio.timeout(20), dying("silence") as worker:
        asked = [asyncio.create_task(ask(worker)) for _ in range(3)]
        await worker.ready()
        while not worker._inboxes:
            await asyncio.sleep(0)
        worker.kill()
        for result in await asyncio.gather(*asked, return_exceptions=True):
            assert isinstance(result, WorkerDied)
        assert [type(event) for event in await ask(worker, seed=99)] == [Completed]


async def test_leaving_ends_a_child_that_does_not_listen() -> None:
    async with asyncio.timeout(20):
        async with dying("silence") as worker:
            await worker.ready()
            pid = worker.pid
            asked = asyncio.create_task(ask(worker))
        assert pid
        await gone(pid)
        with pytest.raises(WorkerDied):
            await asked


async def test_leaving_at_once_leaves_nothing_behind() -> None:
    async with asyncio.timeout(20):
        async with dying("silence") as worker:
            await asyncio.sleep(0)
        assert worker.pid is None


async def test_a_child_dies_with_its_parent(tmp_path: Path) -> None:
    code = """
import asyncio, sys
from tests.engine.test_worker import dying, ask
async def main():
    async with dying("silence") as worker:
        await worker.ready()
        print(worker.pid, flush=True)
        await ask(worker)
asyncio.run(main())
"""
    parent = await asyncio.create_subprocess_exec(sys.executable, "-c", code, cwd=ROOT, stdout=subprocess.PIPE)
    async with asyncio.timeout(20):
        assert parent.stdout
        child = int(await parent.stdout.readline())
        parent.kill()
        await parent.communicate()
        await gone(child)


def test_no_child_is_handed_a_secret() -> None:
    environment = {
        "PATH": "/bin",
        "LANG": "C.UTF-8",
        "HOME": "/root",
        "OVERPAINT_DISCORD__TOKEN": "secret",
        "HF_TOKEN": "secret",
        "HF_HUB_TOKEN": "secret",
        "HF_HUB_CACHE": "/cache",
        "CUDA_VISIBLE_DEVICES": "0",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "PATHOLOGICAL": "1",
    }
    assert scrubbed(environment, READER) == {"PATH": "/bin", "LANG": "C.UTF-8"}
    assert set(scrubbed(environment, DEVICE)) == {"PATH", "LANG", "HOME", "HF_HUB_CACHE", "CUDA_VISIBLE_DEVICES"}


async def test_a_childs_environment_is_the_scrubbed_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OVERPAINT_SLACK__BOT_TOKEN", "secret")
    async with asyncio.timeout(20), dying("environment", str(tmp_path / "marker")) as worker:
        with pytest.raises(WorkerDied):
            await ask(worker)
        names = set(" ".join(worker.last_words).split())
    assert "PATH" in names
    assert names <= {"PATH", "LANG", "LC_CTYPE", "OMP_WAIT_POLICY"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [("ModelMissing", ModelMissing), ("Exception", EngineError), ("json", EngineError), ("", EngineError)],
)
def test_an_error_named_by_a_child_is_one_of_ours(name: str, kind: Callable[..., EngineError]) -> None:
    assert type(known(name, "words")) is kind
    assert str(known(name, "words")) == "words"
