"""The reader's process: whatever a picture does to it, one picture is refused and the next is read."""

import asyncio
import io
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest
import pytest_asyncio
from PIL import Image
from pillow_heif import register_heif_opener

from engine.errors import BadImage, BadRequest, ImageTooLarge
from engine.events import Pixels
from engine.imaging import Imaging
from engine.job import Generate
from engine.recipe import recipe
from tests.engine.hostile import MAGIC

pytestmark = pytest.mark.asyncio(loop_scope="module")
register_heif_opener(thumbnails=False)
GREY = Pixels(32, 48, bytes([128]) * (32 * 48 * 3))
WHITE = Pixels(32, 48, bytes([255]) * (32 * 48 * 3))
BLACK = Pixels(32, 48, bytes(32 * 48 * 3))


def hostile(does: str) -> bytes:
    return MAGIC + does.encode()


def photo(width: int, height: int, format: str = "JPEG") -> bytes:
    file = io.BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(file, format)
    return file.getvalue()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def imaging() -> AsyncIterator[Imaging]:
    async with Imaging(patience=20, module="tests.engine.hostile") as imaging:
        yield imaging


async def works(imaging: Imaging) -> bool:
    picture = await imaging.normalize(photo(40, 30))
    return (picture.width, picture.height, picture.media_type) == (40, 30, "image/png")


async def test_a_picture_is_normalized_fitted_joined_and_written_with_its_recipe(imaging: Imaging) -> None:
    picture = await imaging.normalize(photo(300, 450))
    fitted = await imaging.fit(picture.data, 16, 32 * 48)
    assert (fitted.width, fitted.height) == (32, 48)
    assert await imaging.fit(picture.data, 16, 32 * 48, 32, 48) == fitted
    grey = await imaging.encode(GREY)
    joined = await imaging.fit((await imaging.composite(grey, fitted, WHITE)).data, 1, 64 * 64)
    assert joined == fitted
    for mask in (BLACK, await imaging.encode(BLACK)):
        assert await imaging.fit((await imaging.composite(grey, fitted, mask)).data, 1, 64 * 64) == GREY
    told = recipe(Generate(prompt="a robot", model="doodle", width=32, height=48, steps=8, seed=17))
    for media_type in ("image/png", "image/webp", "image/jpeg"):
        assert await imaging.recipe(await imaging.encode(joined, media_type, told)) == told
    assert await imaging.recipe(picture.data) is None


async def test_what_is_refused_is_refused_in_words(imaging: Imaging) -> None:
    with pytest.raises(BadImage, match=r"This picture cannot be read; PNG, JPEG"):
        await imaging.normalize(b"no picture")
    with pytest.raises(ImageTooLarge, match="48 megapixels; up to 40"):
        await imaging.normalize(photo(8000, 6000, "PNG"))
    with pytest.raises(ImageTooLarge, match="25.7 MB; up to 25 MB"):
        await imaging.fit(bytes(27_000_000), 16, 1000)
    with pytest.raises(BadRequest, match="image/bmp cannot be written"):
        await imaging.encode(GREY, "image/bmp")


async def test_a_picture_that_eats_memory_is_refused_and_the_process_lives_on(imaging: Imaging) -> None:
    assert await works(imaging)
    pid = imaging.pid
    with pytest.raises(BadImage, match="more memory than it may"):
        await imaging.normalize(hostile("eat"))
    assert await works(imaging)
    assert imaging.pid == pid


@pytest.mark.parametrize("does", ["eat in C", "spin", "segfault", "exit", "lie"])
async def test_a_picture_that_ends_the_process_costs_itself_only(imaging: Imaging, does: str) -> None:
    others = [asyncio.create_task(works(imaging)) for _ in range(2)]
    with pytest.raises(BadImage, match="This picture"):
        await imaging.normalize(hostile(does))
    others.append(asyncio.create_task(works(imaging)))
    assert all(await asyncio.gather(*others))


async def test_a_picture_that_takes_too_long_is_given_up() -> None:
    async with Imaging(patience=1.5, module="tests.engine.hostile") as imaging:
        assert await works(imaging)
        pid = imaging.pid
        with pytest.raises(BadImage, match="takes too long"):
            await imaging.normalize(hostile("sleep"))
        assert await works(imaging)
        assert imaging.pid != pid


async def test_nothing_can_be_written_to_a_file(imaging: Imaging, tmp_path: Path) -> None:
    with pytest.raises(BadImage):
        await imaging.normalize(hostile(f"write {tmp_path / 'x'}"))
    assert not (tmp_path / "x").exists() or (tmp_path / "x").read_bytes() == b""
    assert await works(imaging)


async def test_few_files_can_be_opened(imaging: Imaging) -> None:
    with pytest.raises(BadImage):
        await imaging.normalize(hostile("open"))
    assert await works(imaging)


async def test_no_secret_is_in_its_environment(imaging: Imaging, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OVERPAINT_DISCORD__TOKEN", "secret")
    monkeypatch.setenv("HF_HOME", "/somewhere")
    async with Imaging(module="tests.engine.hostile") as fresh:
        with pytest.raises(BadImage):
            await fresh.normalize(hostile("environment"))
        names = set(fresh.last_words[-1].removeprefix("ValueError: ").split(","))
    assert "PATH" in names
    assert names <= {"PATH", "LANG", "LC_CTYPE", "OMP_WAIT_POLICY"}


async def test_killed_from_outside_it_answers_all_the_same(imaging: Imaging) -> None:
    assert await works(imaging)
    for _ in range(5):
        asked = asyncio.create_task(works(imaging))
        await asyncio.sleep(0)
        while not imaging.pid:
            await asyncio.sleep(0)
        with suppress(ProcessLookupError):  # killed last time, just after it had answered, and not missed yet
            os.kill(imaging.pid, signal.SIGKILL)
        assert await asked


async def test_a_caller_that_leaves_does_not_hold_up_the_next(imaging: Imaging) -> None:
    assert await works(imaging)
    asked = asyncio.create_task(imaging.normalize(hostile("sleep")))
    for _ in range(5):
        await asyncio.sleep(0)
    asked.cancel()
    async with asyncio.timeout(10):
        assert await works(imaging)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "HEIF", "AVIF"])
async def test_the_largest_picture_that_may_come_is_read(imaging: Imaging, format: str) -> None:
    del imaging
    async with Imaging() as real:
        if format in ("HEIF", "AVIF"):
            picture = await real.normalize(photo(4000, 3000, format))
        else:
            picture = await real.normalize(photo(8000, 5000, format))
        assert picture.width * picture.height <= 2048 * 2048


async def test_it_starts_with_the_first_picture() -> None:
    async with Imaging() as imaging:
        assert imaging.pid is None
        assert await works(imaging)
        assert imaging.pid


async def test_the_parent_decodes_nothing_itself() -> None:
    code = "import sys, engine.imaging, engine.backends.embedded; print({'PIL', 'torch'} & sys.modules.keys())"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE)
    said, _ = await process.communicate()
    assert said.strip() == b"set()"
