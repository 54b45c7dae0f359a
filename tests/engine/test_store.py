"""Files named by their content."""

import asyncio
import os
import signal
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.store import FileGone, Store

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "pictures")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(data=st.binary())
def test_what_is_put_in_comes_out_under_its_sha256(store: Store, data: bytes) -> None:
    async def through() -> tuple[str, bytes]:
        name = await store.put(data)
        return name, await store.get(name)

    assert asyncio.run(through()) == (sha256(data).hexdigest(), data)


async def test_the_same_bytes_are_one_file(store: Store, tmp_path: Path) -> None:
    names = await asyncio.gather(*(store.put(b"a robot") for _ in range(8)))
    assert len(set(names)) == 1
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [names[0]]


async def test_what_is_not_there_is_said_to_be_gone(store: Store) -> None:
    with pytest.raises(FileGone, match="no longer there"):
        await store.get("0" * 64)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "..",
        "../secret",
        "/etc/passwd",
        "0" * 63,
        "0" * 65,
        "0" * 64 + "\n",
        "G" * 64,
        "A" * 64,
        "0" * 63 + "/",
        "٠" * 64,
    ],
)
async def test_no_path_can_be_smuggled_in_as_a_name(store: Store, name: str) -> None:
    with pytest.raises(FileGone):
        await store.get(name)


async def test_a_disk_that_is_full_leaves_nothing_behind(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        await store.put(b"a robot")
    monkeypatch.undo()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    assert await store.get(await store.put(b"a robot")) == b"a robot"


PUT_AND_DIE = """
import asyncio, os, signal, sys
from pathlib import Path
from engine.store import Store

window = sys.argv[2]
real = getattr(os, "fsync")
def fsync(handle):
    if window == "written":
        os.kill(os.getpid(), signal.SIGKILL)
    real(handle)
def replace(self, target):
    if window == "renamed":
        os.rename(self, target)
    os.kill(os.getpid(), signal.SIGKILL)
store = Store(Path(sys.argv[1]))
os.fsync = fsync
Path.replace = replace
asyncio.run(store.put(b"a robot"))
"""


@pytest.mark.parametrize("window", ["written", "synced", "renamed"])
async def test_killed_while_it_writes_it_leaves_a_whole_file_or_none(tmp_path: Path, window: str) -> None:
    command = [sys.executable, "-c", PUT_AND_DIE, str(tmp_path), window]
    died = await asyncio.to_thread(subprocess.run, command, cwd=ROOT, check=False)
    assert died.returncode == -signal.SIGKILL
    store = Store(tmp_path)
    whole = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert whole == ([b"a robot"] if window == "renamed" else [])
    assert await store.get(await store.put(b"a robot")) == b"a robot"
