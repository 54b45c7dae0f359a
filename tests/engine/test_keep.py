"""Everything else is kept: where a picture changed is found, and elsewhere it is the source's, bit for bit."""

import asyncio
import io
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

import numpy as np
import pytest
import pytest_asyncio
from aiosqlite import Connection
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image, ImageDraw

from engine import image as reader
from engine import keep
from engine.backends.backend import Backend
from engine.backends.embedded import Embedded
from engine.canvas import cut
from engine.database import Database
from engine.engine import Engine, Finished, Stopped
from engine.engine import Image as Made
from engine.events import Change, Completed, Event, Pixels
from engine.imaging import Imaging
from engine.job import Edit, Generate, Job, Request, from_json, to_json
from engine.keep import WHOLE, estimate
from engine.models import Model, find
from engine.queue import Queue
from engine.recipe import recipe
from engine.store import Store
from tests.engine import tiny

LEVEL = 3.0  # how loud the autoencoder's noise is, in levels of 255


def pixels(array: Any) -> Pixels:
    levels = np.asarray(array).round().clip(0, 255).astype(np.uint8)
    return Pixels(levels.shape[1], levels.shape[0], levels.tobytes())


def array(image: Pixels) -> Any:
    return np.frombuffer(image.data, np.uint8).reshape(image.height, image.width, 3)


def scenery(width: int, height: int, seed: int) -> Any:
    """Soft colours, hard edges and fine grain."""
    r = np.random.default_rng(seed)
    soft = Image.fromarray(r.integers(0, 256, (5, 6, 3), dtype=np.uint8)).resize(
        (width, height), Image.Resampling.BICUBIC
    )
    draw = ImageDraw.Draw(soft)
    for _ in range(6):
        x, y, side = r.random() * width, r.random() * height, r.random() * width / 4
        draw.ellipse((x, y, x + side, y + side), fill=tuple(r.integers(0, 256, 3).tolist()))
    return (np.asarray(soft).astype(float) + r.normal(0, 6, (height, width, 3))).clip(0, 255)


def written(picture: Any, seed: int = 0) -> Any:
    """As an autoencoder gives it back: a little smoother, and with noise of its own."""
    image = Image.fromarray(picture.round().astype(np.uint8))
    small = image.resize((max(1, image.width * 2 // 3), max(1, image.height * 2 // 3)), Image.Resampling.LANCZOS)
    noise = np.random.default_rng(seed).normal(0, LEVEL, picture.shape)
    return np.asarray(small.resize(image.size, Image.Resampling.BICUBIC)).astype(float) + noise


def found(source: Any, wanted: Any) -> tuple[Change, Any]:
    """The change, and where it is, at the source's size; everywhere where no mask says so."""
    change = estimate(pixels(source), pixels(written(source, 1)), pixels(written(wanted, 2)))
    if change.mask is None:
        return change, np.ones(source.shape[:2], bool)
    mask = Image.fromarray(array(change.mask)[..., 0]).resize(
        (source.shape[1], source.shape[0]), Image.Resampling.NEAREST
    )
    return change, np.asarray(mask) > 127


def around(where: Any, far: float) -> Any:
    """Grown by so many pixels, by hand."""
    y, x = np.nonzero(where)
    rows, columns = np.arange(where.shape[0])[:, None], np.arange(where.shape[1])[None]
    return (rows >= y.min() - far) & (rows <= y.max() + far) & (columns >= x.min() - far) & (columns <= x.max() + far)


# the estimate


SIZES = [(256, 256), (64, 64), (320, 200), (1013, 777), (97, 413)]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("seed", range(4))
def test_one_thing_that_changed_is_found_and_little_around_it(width: int, height: int, seed: int) -> None:
    source = scenery(width, height, seed)
    r = np.random.default_rng(seed)
    side = max(10, min(width, height) // 4)
    x, y = int(r.integers(0, width - side)), int(r.integers(0, height - side))
    wanted, truly = source.copy(), np.zeros((height, width), bool)
    truly[y : y + side, x : x + side] = True
    wanted[truly] = (source[truly] + 128) % 256
    change, where = found(source, wanted)
    assert change.mask is not None
    assert where[truly].all()
    assert not where[~around(truly, 0.08 * max(width, height) + 4)].any()
    assert change.share == pytest.approx(where.mean(), abs=0.05)


@settings(max_examples=25)
@given(st.integers(0, 224), st.integers(0, 224), st.integers(20, 32), st.integers(0, 3))
@example(0, 0, 32, 1)
@example(224, 100, 32, 2)
def test_wherever_it_stands_at_the_border_too(x: int, y: int, side: int, seed: int) -> None:
    source = scenery(256, 256, seed)
    wanted, truly = source.copy(), np.zeros((256, 256), bool)
    truly[y : y + side, x : x + side] = True
    wanted[truly] = (source[truly] + 128) % 256
    _, where = found(source, wanted)
    assert where[truly].all()
    assert not where[~around(truly, 24)].any()


def test_a_faint_change_is_found_where_nothing_else_changed() -> None:
    source = scenery(256, 256, 5)
    wanted = source.copy()
    wanted[100:140, 60:120] += np.array([16, 16, -16])
    change, where = found(source, wanted.clip(0, 255))
    assert change.mask is not None
    assert where[105:135, 65:115].mean() > 0.9
    assert change.share < 0.15


def test_two_things_far_apart_leave_what_lies_between_them() -> None:
    source = scenery(400, 200, 6)
    wanted = source.copy()
    for x in (20, 320):
        wanted[60:120, x : x + 60] = (source[60:120, x : x + 60] + 128) % 256
    _, where = found(source, wanted)
    assert where[60:120, 20:80].all() and where[60:120, 320:380].all()
    assert not where[:, 140:260].any()


@pytest.mark.parametrize("seed", range(4))
def test_a_whole_picture_that_changed_is_not_kept(seed: int) -> None:
    source = scenery(256, 192, seed)
    for wanted in (source * np.array([0.3, 0.35, 0.5]), scenery(256, 192, seed + 100), 255 - source):
        change, _ = found(source, wanted)
        assert change.share >= WHOLE
        assert change.mask is None


@pytest.mark.parametrize("by", [7, -12])
def test_a_tint_over_all_of_it_is_meant_however_faint(by: int) -> None:
    source = 20 + scenery(256, 192, 7) * 0.8
    change, _ = found(source, source + np.array([by, by / 2, 0]))
    assert change == Change(1.0)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_what_the_autoencoder_cannot_write_is_no_change(seed: int, width: int, height: int) -> None:
    source = scenery(width, height, seed)
    change, where = found(source, source)
    assert change.share == 0
    assert not where.any()


def test_specks_are_no_change() -> None:
    source = scenery(256, 256, 8)
    wanted, r = source.copy(), np.random.default_rng(8)
    for x, y in r.integers(0, 254, (40, 2)):
        wanted[y : y + 1, x : x + 2] = 255 - wanted[y : y + 1, x : x + 2]
    assert found(source, wanted)[0].share == 0


def test_beside_a_change_specks_are_none() -> None:
    source = scenery(256, 256, 9)
    wanted = source.copy()
    wanted[90:150, 90:150] = (source[90:150, 90:150] + 128) % 256
    for x in range(10, 250, 24):
        wanted[20:22, x : x + 2] = 255 - wanted[20:22, x : x + 2]
    change, where = found(source, wanted)
    assert where[90:150, 90:150].all()
    assert not where[:60].any()
    assert change.share < 0.15


def test_an_estimate_is_small_enough_to_send() -> None:
    source = scenery(1500, 1000, 10)
    wanted = source.copy()
    wanted[300:600, 300:600] = (source[300:600, 300:600] + 128) % 256
    change, _ = found(source, wanted)
    assert change.mask is not None
    assert (change.mask.width, change.mask.height) == (keep.SIDE, round(keep.SIDE / 1.5))


def test_the_same_pictures_have_the_same_estimate() -> None:
    source = scenery(256, 256, 11)
    wanted = source.copy()
    wanted[90:150, 90:150] = 0
    assert found(source, wanted)[0] == found(source, wanted)[0]


@pytest.mark.parametrize(("width", "height"), [(16, 16), (1, 1), (16, 512), (2048, 16)])
def test_no_shape_is_too_small_or_too_slim(width: int, height: int) -> None:
    black, white = pixels(np.zeros((height, width, 3))), pixels(np.full((height, width, 3), 255))
    assert estimate(black, black, black).share == 0
    assert estimate(black, black, white) == Change(1.0)


# what is written of it


def test_what_was_kept_is_told_in_the_recipe() -> None:
    edit = Edit(instruction="add a hat", images=("ab",), model="m", width=64, height=64, steps=4, seed=1)
    told = recipe(edit, Change(0.12345, pixels(np.zeros((4, 4, 3)))))
    assert (told["kept"], told["changed"]) == (True, 0.123)
    told = recipe(edit, Change(0.75))
    assert (told["kept"], told["changed"]) == (False, 0.75)
    assert not {"kept", "changed", "keep"} & set(recipe(edit))


def test_an_edit_keeps_unless_it_is_told_not_to_and_so_do_those_stored_before() -> None:
    edit = Edit(instruction="add a hat", images=("ab",), model="m", width=64, height=64, steps=4, seed=1, keep=False)
    assert from_json(to_json(edit)) == edit
    assert recipe(edit)["keep"] is False
    before = to_json(edit).replace('"keep": false, ', "")
    assert from_json(before).keep is True  # type: ignore[union-attr]


# putting it back


def saved(picture: Image.Image, format: str = "PNG", **options: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, format, **options)
    return file.getvalue()


def opened(data: bytes) -> Any:
    return np.asarray(Image.open(io.BytesIO(data)))


def photo(width: int, height: int, seed: int = 3) -> Image.Image:
    return Image.fromarray(scenery(width, height, seed).round().astype(np.uint8))


def seen_by(model: Model, base: bytes) -> Pixels:
    picture = reader.normalize(base, 2048 * 2048)
    size = model.grid(picture.width, picture.height)
    return reader.fit(base, model.multiple, model.max_pixels, *size, squeeze=model.one_size)


GRID = Model(name="grid", source="", width=256, height=256, multiple=32, max_pixels=256 * 256, min_pixels=128 * 128)
SQUARE = replace(GRID, name="square", min_pixels=256 * 256)


@pytest.mark.parametrize("model", [GRID, SQUARE], ids=lambda model: model.name)
@pytest.mark.parametrize("size", [(1013, 777), (777, 1013), (41, 30), (256, 256), (1200, 120), (1900, 90)])
def test_what_was_made_lies_where_it_was_seen(model: Model, size: tuple[int, int]) -> None:
    """A model that changes nothing: all of its picture, put back, is the source, only blurred."""
    ramp = np.stack(np.broadcast_arrays(np.linspace(0, 255, size[0]), np.linspace(0, 255, size[1])[:, None], 99), 2)
    base = saved(Image.fromarray(ramp.round().astype(np.uint8)))
    made = seen_by(model, base)
    white = Pixels(4, 4, b"\xff" * 48)
    picture = reader.composite(base, made, white, "image/png", None, None, None, squeezed=model.one_size)
    assert (picture.width, picture.height) == size
    apart = np.abs(opened(picture.data).astype(int) - opened(base).astype(int))
    assert apart.max() <= 2 + 3 * 255 / min(size)


def box_on(made: Pixels, left: int, top: int, right: int, bottom: int) -> Pixels:
    levels = array(made).copy()
    levels[top:bottom, left:right] = (255, 0, 255)
    return Pixels(made.width, made.height, levels.tobytes())


@pytest.mark.parametrize("model", [GRID, SQUARE], ids=lambda model: model.name)
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_an_odd_photo_comes_back_upright_at_its_own_size_and_untouched_outside(model: Model, orientation: int) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    turned = {1: None, 3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    upright = photo(1013, 777)
    lying = upright if (turn := turned[orientation]) is None else upright.transpose(turn)
    sent = saved(lying, "JPEG", quality=88, exif=exif.tobytes())
    base = reader.normalize(sent, 2048 * 2048)
    seen = seen_by(model, base.data)
    made = box_on(seen, 60, 60, 110, 110)
    change = estimate(seen, seen, made)
    assert change.mask is not None
    picture = reader.composite(base.data, made, change.mask, "image/png", None, None, None, squeezed=model.one_size)
    before, after = opened(base.data), opened(picture.data)
    assert before.shape == after.shape == (777, 1013, 3)
    same = (before == after).all(2)
    assert 0.85 < same.mean() < 0.97
    across, down = 1013 / seen.width, 777 / seen.height
    middle = after[round(70 * down) : round(100 * down), round(70 * across) : round(100 * across)]
    assert np.abs(middle.astype(int) - (255, 0, 255)).max() < 12
    assert same[:, : round(45 * across)].all() and same[: round(45 * down)].all()
    assert same[:, round(125 * across) :].all() and same[round(125 * down) :].all()
    assert opened(sent).shape[2] == 3
    if orientation == 1:
        assert np.array_equal(before, opened(sent))


def test_outside_the_change_a_picture_stays_as_transparent_as_it_was() -> None:
    cut_out = photo(300, 200).convert("RGBA")
    alpha = np.zeros((200, 300), np.uint8)
    alpha[:, :150], alpha[:, 150:200] = 255, 128
    cut_out.putalpha(Image.fromarray(alpha))
    base = reader.normalize(saved(cut_out), 2048 * 2048).data
    seen = seen_by(GRID, base)
    made = box_on(seen, 150, 60, 220, 110)
    change = estimate(seen, seen, made)
    assert change.mask is not None
    for media_type, mode in (("image/png", "RGBA"), ("image/webp", "RGBA"), ("image/jpeg", "RGB")):
        picture = reader.composite(base, made, change.mask, media_type, None, None, None)
        assert Image.open(io.BytesIO(picture.data)).mode == mode
    picture = reader.composite(base, made, change.mask, "image/png", None, None, None)
    before, after = np.asarray(cut_out), opened(picture.data)
    same = (before == after).all(2)
    assert same[:, :140].all() and same[:, 270:].all() and same[:50].all() and same[135:].all()
    scale = 300 / seen.width
    assert (
        after[round(70 * scale) : round(100 * scale), round(160 * scale) : round(210 * scale)] == (255, 0, 255, 255)
    ).all()


def test_half_transparent_edges_take_no_colour_from_what_is_not_there() -> None:
    base = Image.new("RGBA", (64, 64), (0, 255, 0, 0))  # green, if it could be seen
    made = Pixels(64, 64, bytes((255, 0, 0)) * 64 * 64)
    mask = Image.new("L", (64, 64))
    mask.paste(255, (16, 16, 48, 48))
    picture = reader.composite(saved(base), made, saved(mask), "image/png", None, None, None)
    levels = opened(picture.data)
    assert set(map(tuple, levels[levels[..., 3] > 0][:, :3].tolist())) == {(255, 0, 0)}
    assert np.array_equal(levels[np.asarray(mask) == 0], np.asarray(base)[np.asarray(mask) == 0])


@pytest.mark.parametrize("model", [GRID, SQUARE], ids=lambda model: model.name)
@pytest.mark.parametrize("size", [(1013, 777), (40, 30), (900, 100)])
def test_outside_a_mask_every_pixel_is_the_sources(model: Model, size: tuple[int, int]) -> None:
    base, mask = photo(*size), Image.new("L", size)
    ImageDraw.Draw(mask).ellipse((size[0] // 3, 2, size[0] // 2, size[1] // 2), fill=255)
    seen = seen_by(model, saved(base))
    made = Pixels(seen.width, seen.height, bytes((255, 0, 255)) * (seen.width * seen.height))
    picture = reader.composite(saved(base), made, saved(mask), "image/png", None, None, None, squeezed=model.one_size)
    outside = np.asarray(mask) == 0
    assert np.array_equal(opened(picture.data)[outside], np.asarray(base)[outside])
    assert (opened(picture.data) == (255, 0, 255)).all(2).any()


def test_a_size_that_was_asked_for_stays() -> None:
    base, made = photo(100, 100), Pixels(64, 32, bytes(64 * 32 * 3))
    black = Pixels(4, 2, bytes(24))
    for size in ((64, 32), (None, None)):
        picture = reader.composite(saved(base), made, black, "image/png", None, *size)
        assert (picture.width, picture.height) == (64, 32)
        assert np.array_equal(opened(picture.data), np.asarray(cut(base, 64, 32)))


def test_a_whole_picture_of_a_model_with_one_size_gets_its_sources_shape() -> None:
    made = Pixels(256, 256, bytes(256 * 256 * 3))
    picture = reader.composite(saved(photo(1013, 777)), made, None, "image/png", None, None, None, squeezed=True)
    assert (picture.width, picture.height) == (292, 224)


# by way of the queue


class Stamper:
    """A backend that stamps a box on what it is given, or paints over all of it."""

    def __init__(self, model: Model) -> None:
        self.model = model

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass

    async def ready(self) -> None:
        pass

    async def run(
        self, request: Request, images: Sequence[Pixels] = (), mask: Pixels | None = None
    ) -> AsyncGenerator[Event, None]:
        assert isinstance(request, Edit)
        (seen,) = images
        far = 60 if request.instruction == "stamp" else 10_000
        made = box_on(seen, 20, 20, far, far)
        yield Completed(made, 0.0, estimate(seen, seen, made) if request.keep and not mask else None)


class Studio:
    """An engine over a folder."""

    def __init__(self, folder: Path, database: Database, backend: Backend, imaging: Imaging, model: Model) -> None:
        self.model, self.imaging, self.database = model, imaging, database
        self.store, self.made = Store(folder / "pictures"), dict[str, Made]()
        self.engine = Engine(
            database=database,
            queue=Queue(database),
            store=self.store,
            backend=backend,
            imaging=imaging,
            model=model,
            completed=self._completed,
        )

    async def _completed(self, tx: Connection, job: Job, image: Made) -> None:
        self.made[job.key] = image

    async def make(self, request: Request) -> tuple[Made, bytes]:
        key = f"k{len(self.made)}"
        async with self.database.transaction() as tx:
            await self.engine.enqueue(tx, key=key, owner="ada", request=request)
        self.engine.wake()
        async for event in self.engine.events():
            assert not isinstance(event, Stopped), event.reason
            if isinstance(event, Finished) and event.key == key:
                break
        return self.made[key], await self.store.get(self.made[key].sha256)

    async def edit(self, base: bytes, instruction: str, mask: bytes | None = None, **more: Any) -> tuple[Made, bytes]:
        """Of a picture as it is sent."""
        picture = await self.imaging.normalize(base)
        width, height = self.model.grid(picture.width, picture.height)
        request = Edit(
            instruction=instruction,
            images=(await self.store.put(picture.data),),
            mask=None if mask is None else await self.store.put(mask),
            model=self.model.name,
            width=width,
            height=height,
            steps=self.model.steps,
            seed=5,
            **more,
        )
        return await self.make(request)


@pytest.fixture(params=[GRID, SQUARE], ids=lambda model: model.name)
async def studio(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Studio]:
    async with (
        Imaging() as imaging,
        Database.open(tmp_path / "overpaint.sqlite", Queue.schema) as database,
    ):
        studio = Studio(tmp_path, database, Stamper(request.param), imaging, request.param)
        task = asyncio.create_task(studio.engine.run())
        yield studio
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_an_edit_of_a_part_is_the_source_elsewhere_and_its_recipe_says_so(studio: Studio) -> None:
    sent = photo(1013, 777)
    image, data = await studio.edit(saved(sent), "stamp")
    assert (image.width, image.height) == (1013, 777)
    same = (opened(data) == np.asarray(sent)).all(2)
    assert 0.85 < same.mean() < 0.97
    told = reader.recipe(data)
    assert told is not None
    assert told["kept"] is True
    assert image.change is not None
    assert told["changed"] == round(image.change.share, 3)
    assert abs(told["changed"] - (1 - same.mean())) < 0.03


async def test_an_edit_of_all_of_it_is_as_it_was_made(studio: Studio) -> None:
    image, data = await studio.edit(saved(photo(1013, 777)), "paint over")
    assert (image.width, image.height) == ((292, 224) if studio.model.one_size else (288, 224))
    told = reader.recipe(data)
    assert told is not None
    assert told["kept"] is False
    assert told["changed"] >= WHOLE


async def test_an_edit_that_is_told_not_to_keep_keeps_nothing(studio: Studio) -> None:
    image, data = await studio.edit(saved(photo(1013, 777)), "stamp", keep=False)
    assert (image.width, image.height) == ((292, 224) if studio.model.one_size else (288, 224))
    told = reader.recipe(data)
    assert told is not None
    assert told["keep"] is False
    assert "kept" not in told


async def test_outside_its_mask_an_edit_is_the_source_at_its_own_size(studio: Studio) -> None:
    sent, mask = photo(1013, 777), Image.new("L", (1013, 777))
    mask.paste(255, (100, 100, 300, 300))
    image, data = await studio.edit(saved(sent), "paint over", mask=saved(mask))
    assert (image.width, image.height) == (1013, 777)
    outside = np.asarray(mask) == 0
    assert np.array_equal(opened(data)[outside], np.asarray(sent)[outside])
    assert (opened(data)[120:280, 120:280] == (255, 0, 255)).all()


async def test_after_eight_edits_what_none_of_them_touched_is_the_source_bit_for_bit(studio: Studio) -> None:
    sent = data = saved(photo(413, 277))
    for _ in range(8):
        _, data = await studio.edit(data, "stamp")
    assert (opened(data) == opened(sent)).all(2).mean() > 0.85


# by real models


@pytest.fixture(scope="module")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    return find(str(tiny.saved(tmp_path_factory.mktemp("models") / "tiny")))


async def test_a_real_pipeline_tells_what_it_changed_where_it_is_asked(tiny_model: Model) -> None:
    base, edit = (
        scenery(64, 64, 1),
        Edit(instruction="x", images=("a",), model="tiny", width=64, height=64, steps=2, seed=1),
    )
    changes = []
    async with Embedded(tiny_model, device="cpu") as backend:
        for request, image in (
            (edit, base),
            (replace(edit, keep=False), base),
            (replace(edit, mask="m"), base),
            (edit, scenery(32, 64, 1)),
        ):
            *_, completed = [event async for event in backend.run(request, [pixels(image)])]
            assert isinstance(completed, Completed)
            changes.append(completed.change)
    told, *others = changes
    assert told is not None
    assert 0 <= told.share <= 1
    assert others == [None, None, None]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def doodle(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Studio]:
    folder, model = tmp_path_factory.mktemp("doodle"), find("doodle")
    async with (
        Imaging() as imaging,
        Embedded(model, device="cpu") as backend,
        Database.open(folder / "overpaint.sqlite", Queue.schema) as database,
    ):
        studio = Studio(folder, database, backend, imaging, model)
        task = asyncio.create_task(studio.engine.run())
        yield studio
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def robot(doodle: Studio) -> Image.Image:
    """Drawn by the model itself, so that it is of its world."""
    words = "a robot on the left in a meadow"
    _, data = await doodle.make(
        Generate(prompt=words, model="doodle", width=256, height=256, steps=doodle.model.steps, seed=3)
    )
    return Image.open(io.BytesIO(data))


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("instruction", ["swap the robot for a house", "add a cat on the right"])
async def test_the_built_in_model_changes_a_part_of_an_odd_photo(doodle: Studio, instruction: str) -> None:
    sent = saved((await robot(doodle)).resize((1013, 777), Image.Resampling.LANCZOS), "JPEG", quality=90)
    image, data = await doodle.edit(sent, instruction)
    assert (image.width, image.height) == (1013, 777)
    same = (opened(data) == opened(sent)).all(2)
    assert 0.4 < same.mean() < 0.98
    assert same[:150].all()


@pytest.mark.asyncio(loop_scope="module")
async def test_the_built_in_model_keeps_what_is_transparent(doodle: Studio) -> None:
    sticker = (await robot(doodle)).convert("RGBA")
    sticker.putalpha(250)
    _, data = await doodle.edit(saved(sticker), "swap the robot for a house")
    assert opened(data).shape == (256, 256, 4)
    assert np.array_equal(opened(data)[:60], np.asarray(sticker)[:60])
    assert (opened(data)[..., 3] == 255).any()


@pytest.mark.asyncio(loop_scope="module")
async def test_night_falls_on_the_whole_picture(doodle: Studio) -> None:
    image, data = await doodle.edit(saved((await robot(doodle)).resize((1013, 777))), "make it night")
    assert image.change == Change(image.change.share if image.change else 0)
    assert (image.width, image.height) == (292, 224)
    assert opened(data).mean() < 110
