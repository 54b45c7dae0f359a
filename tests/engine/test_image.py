"""Reading strangers' pictures: every format and mode as it looks, every lie and bomb refused, no metadata kept."""

import io
import json
import struct
import zlib
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image, ImageCms, ImageDraw, PngImagePlugin

from engine import image as reader
from engine.errors import BadImage, BadRequest, ImageTooLarge
from engine.events import Pixels
from engine.image import composite, encode, fit, grid, normalize, recipe
from engine.wire import Fit, Normalize, Refused

EVERYTHING = 40_000_000
RED, BLUE, GREEN = (200, 30, 20), (10, 20, 220), (20, 180, 40)


@pytest.fixture(autouse=True, scope="module")
def prepared() -> None:
    reader.prepare()


def halves(width: int = 60, height: int = 40) -> Image.Image:
    """Red on the left, blue on the right, a green corner at the top left."""
    image = Image.new("RGB", (width, height), RED)
    draw = ImageDraw.Draw(image)
    draw.rectangle((width // 2, 0, width, height), fill=BLUE)
    draw.rectangle((0, 0, width // 6, height // 4), fill=GREEN)
    return image


def saved(image: Image.Image, format: str, **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, format, **options)
    return file.getvalue()


def read(data: bytes) -> Any:
    """As an array, through the reader; nothing of it is transparent."""
    picture = normalize(data, EVERYTHING)
    opened = Image.open(io.BytesIO(picture.data))
    assert opened.format == "PNG"
    assert opened.mode == "RGB"
    assert opened.info == {}
    assert opened.size == (picture.width, picture.height)
    return np.asarray(opened).astype(int)


def close(array: Any, x: float, y: float, colour: tuple[int, int, int], by: int = 14) -> bool:
    """Whether the pixel at this part of the width and height has this colour."""
    height, width = array.shape[:2]
    return bool(np.abs(array[int(y * height), int(x * width)] - np.array(colour)).max() <= by)


def looks_right(array: Any, by: int = 14) -> bool:
    return close(array, 0.3, 0.7, RED, by) and close(array, 0.8, 0.5, BLUE, by) and close(array, 0.04, 0.06, GREEN, by)


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP", "GIF", "HEIF", "AVIF"])
def test_every_format_people_send_is_read(format: str) -> None:
    assert looks_right(read(saved(halves(), format)), by=30)


@pytest.mark.parametrize("format", ["BMP", "TIFF", "ICO", "PPM", "TGA", "PCX", "EPS", "PDF"])
def test_no_other_format_is(format: str) -> None:
    with pytest.raises(BadImage, match="PNG, JPEG, WebP, GIF, HEIC and AVIF can"):
        normalize(saved(halves(), format), EVERYTHING)


@pytest.mark.parametrize("mode", ["L", "1", "P", "CMYK", "YCbCr"])
def test_every_mode_of_colour_becomes_rgb(mode: str) -> None:
    image = halves().convert(mode)
    array = read(saved(image, "JPEG" if mode in ("CMYK", "YCbCr") else "PNG"))
    assert np.abs(array - np.asarray(image.convert("RGB")).astype(int)).mean() < 8


def test_sixteen_bits_of_grey_become_eight() -> None:
    ramp = np.linspace(0, 65535, 60 * 40).reshape(40, 60).astype(np.uint16)
    array = read(saved(Image.fromarray(ramp), "PNG"))
    assert np.abs(array[..., 0] - ramp / 257).max() <= 1


def test_what_is_transparent_lies_on_white() -> None:
    image = halves().convert("RGBA")
    image.paste((0, 0, 0, 0), (30, 0, 60, 40))
    for data in (saved(image, "PNG"), saved(image, "WEBP", lossless=True), saved(image.convert("LA"), "PNG")):
        seen = fit(normalize(data, EVERYTHING).data, 1, EVERYTHING, None, None)
        assert close(np.frombuffer(seen.data, np.uint8).reshape(40, 60, 3).astype(int), 0.8, 0.5, (255, 255, 255), by=0)
    palette = Image.new("P", (4, 4), 1)
    palette.putpalette([9, 9, 9, *RED])
    palette.putpixel((0, 0), 0)
    seen = fit(saved(palette, "PNG", transparency=0), 1, EVERYTHING, None, None)
    assert tuple(seen.data[:6]) == (255, 255, 255, *RED)


def test_what_is_transparent_is_kept_so() -> None:
    image = halves().convert("RGBA")
    image.paste((10, 20, 30, 128), (30, 0, 60, 40))
    for data in (saved(image, "PNG"), saved(image, "WEBP", lossless=True, exact=True)):
        kept = Image.open(io.BytesIO(normalize(data, EVERYTHING).data))
        assert (kept.mode, kept.info) == ("RGBA", {})
        assert kept.tobytes() == image.tobytes()


@pytest.mark.parametrize(
    ("orientation", "turned"),
    [
        (2, Image.Transpose.FLIP_LEFT_RIGHT),
        (3, Image.Transpose.ROTATE_180),
        (4, Image.Transpose.FLIP_TOP_BOTTOM),
        (5, Image.Transpose.TRANSPOSE),
        (6, Image.Transpose.ROTATE_90),
        (7, Image.Transpose.TRANSVERSE),
        (8, Image.Transpose.ROTATE_270),
    ],
)
@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "HEIF", "AVIF"])
def test_a_picture_stands_upright(orientation: int, turned: Image.Transpose, format: str) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    array = read(saved(halves().transpose(turned), format, exif=exif.tobytes()))
    assert array.shape == (40, 60, 3)
    assert looks_right(array, by=40)


def test_an_animation_is_its_first_frame() -> None:
    others = [Image.new("RGB", (60, 40), BLUE)] * 3
    for format in ("GIF", "WEBP", "PNG"):
        assert looks_right(read(saved(halves(), format, save_all=True, append_images=others, duration=40)), by=30)


def test_colours_come_from_their_profile() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    assert lab
    same = read(saved(halves(), "PNG", icc_profile=srgb.tobytes()))
    assert np.array_equal(same, np.asarray(halves()).astype(int))
    assert looks_right(read(saved(halves(), "PNG", icc_profile=b"no profile at all" * 20)), by=0)


def test_nothing_but_pixels_is_kept() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "Somebody"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (52.0, 31.0, 12.0)
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", "Somebody was here")
    info.add_itxt("overpaint", "{}")
    for data in (
        saved(halves(), "JPEG", exif=exif, comment=b"Somebody", xmp=b"<x>Somebody</x>"),
        saved(halves(), "PNG", exif=exif, pnginfo=info),
        saved(halves(), "WEBP", exif=exif, xmp=b"<x>Somebody</x>"),
    ):
        assert b"Somebody" in data
        kept = normalize(data, EVERYTHING).data
        assert b"Somebody" not in kept
        assert sorted(chunks(kept)) == [b"IDAT", b"IEND", b"IHDR"]


def chunks(png: bytes) -> set[bytes]:
    at, names = 8, set()
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        names.add(png[at + 4 : at + 8])
        at += 12 + length
    return names


def png_claiming(width: int, height: int) -> bytes:
    """A small file whose header claims this size."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("width", "height"), [(50_000, 50_000), (8000, 5001), (2**31 - 1, 2**31 - 1)])
def test_a_bomb_is_refused_by_its_header(width: int, height: int) -> None:
    with pytest.raises(ImageTooLarge, match="megapixels"):
        normalize(png_claiming(width, height), EVERYTHING)


def test_too_many_bytes_are_refused_unread() -> None:
    with pytest.raises(ImageTooLarge, match="25.7 MB; up to 25 MB"):
        normalize(bytes(27_000_000), EVERYTHING)


def test_a_header_that_lies_is_refused() -> None:
    refused = reader.answer(Normalize(5, png_claiming(4000, 4000), EVERYTHING))
    assert refused == Refused(5, "BadImage", reader.WORDS)


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP", "GIF", "HEIF", "AVIF"])
def test_a_picture_cut_off_anywhere_is_refused_or_read_never_worse(format: str) -> None:
    whole = saved(halves(), format)
    for cut in range(0, len(whole) - 1, max(1, len(whole) // 60)):
        refused = reader.answer(Normalize(5, whole[:cut], EVERYTHING))
        assert not isinstance(refused, Refused) or refused.error == "BadImage"
    assert isinstance(reader.answer(Normalize(5, whole[: len(whole) // 2], EVERYTHING)), Refused)


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"RIFF\0\0\1\0WEBP"]),
)
def test_noise_is_refused_in_words(noise: bytes, start: bytes) -> None:
    refused = reader.answer(Normalize(5, start + noise, EVERYTHING))
    assert isinstance(refused, Refused)
    assert refused.error in ("BadImage", "ImageTooLarge")
    assert refused.reason.startswith("This picture")


def test_a_large_picture_is_scaled_down_and_keeps_its_shape() -> None:
    for format in ("JPEG", "PNG"):
        picture = normalize(saved(halves(3000, 2000), format), 600_000)
        assert picture.width * picture.height <= 600_000
        assert abs(picture.width / picture.height - 1.5) < 0.01
        assert looks_right(np.asarray(Image.open(io.BytesIO(picture.data))).astype(int), by=30)


sides = st.integers(1, 6000)


@given(sides, sides, st.sampled_from([8, 16, 32]), st.integers(32 * 32, 4_000_000))
def test_a_grid_is_in_bounds_and_near(width: int, height: int, multiple: int, max_pixels: int) -> None:
    across, down = grid(width, height, multiple, max_pixels)
    assert across % multiple == down % multiple == 0
    assert across >= multiple <= down
    assert across * down <= max_pixels or min(across, down) == max(across, down) == multiple
    if min(across, down) > 4 * multiple:
        assert 0.75 < (across / down) / (width / height) < 1.34


@given(st.integers(1, 90), st.integers(1, 90), st.integers(1, 90), st.integers(1, 90))
def test_a_picture_fits_any_size_asked_for(width: int, height: int, to_width: int, to_height: int) -> None:
    fitted = fit(saved(Image.new("RGB", (width, height), RED), "PNG"), 16, EVERYTHING, to_width, to_height)
    assert (fitted.width, fitted.height) == (to_width, to_height)
    assert set(zip(*[iter(fitted.data)] * 3, strict=True)) == {RED}


def test_what_sticks_out_is_cut_from_both_ends_alike() -> None:
    wide = Image.new("RGB", (300, 100), RED)
    ImageDraw.Draw(wide).rectangle((100, 0, 199, 99), fill=BLUE)
    fitted = fit(saved(wide, "PNG"), 16, EVERYTHING, 100, 100)
    assert set(zip(*[iter(fitted.data)] * 3, strict=True)) == {BLUE}


def test_a_picture_on_the_grid_is_not_touched() -> None:
    image = Image.fromarray(np.random.default_rng(0).integers(0, 256, (48, 64, 3), dtype=np.uint8))
    assert fit(saved(image, "PNG"), 16, EVERYTHING, None, None) == Pixels(64, 48, image.tobytes())
    assert fit(saved(image, "PNG"), 16, EVERYTHING, 64, 48) == Pixels(64, 48, image.tobytes())


def test_a_size_that_is_none_is_refused() -> None:
    refused = reader.answer(Fit(5, saved(halves(), "PNG"), 16, EVERYTHING, 0, 100))
    assert refused == Refused(5, BadRequest.__name__, "0 x 100 is no size for a picture.")


TOLD = {"overpaint": 1, "kind": "generate", "prompt": 'a "robot" \u2615 \\ 日本', "seed": 2**32 - 1, "parents": []}


@pytest.mark.parametrize("media_type", ["image/png", "image/webp", "image/jpeg"])
class TestEncode:
    def test_a_recipe_is_read_back(self, media_type: str) -> None:
        assert recipe(encode(pixels(halves()), media_type, TOLD, None)) == TOLD

    def test_the_picture_is_still_the_picture(self, media_type: str) -> None:
        data = encode(pixels(halves()), media_type, TOLD, None)
        assert looks_right(read(data), by=30)
        assert f"image/{Image.open(io.BytesIO(data)).format}".lower() == media_type

    def test_the_same_pixels_give_the_same_bytes(self, media_type: str) -> None:
        assert encode(pixels(halves()), media_type, TOLD, None) == encode(pixels(halves()), media_type, TOLD, None)

    def test_without_a_recipe_there_is_none(self, media_type: str) -> None:
        assert recipe(encode(pixels(halves()), media_type, None, None)) is None

    def test_a_recipe_too_large_for_the_smallest_place_is_left_out(self, media_type: str) -> None:
        assert recipe(encode(pixels(halves()), media_type, TOLD | {"prompt": "x" * 60_001}, None)) is None
        long = TOLD | {"prompt": "日" * 19_000}
        assert recipe(encode(pixels(halves()), media_type, long, None)) == long

    def test_it_is_scaled_down_to_a_longest_side(self, media_type: str) -> None:
        assert Image.open(io.BytesIO(encode(pixels(halves()), media_type, None, 30))).size == (30, 20)
        assert Image.open(io.BytesIO(encode(pixels(halves()), media_type, None, 100))).size == (60, 40)


def test_a_png_keeps_its_pixels() -> None:
    image = pixels(Image.fromarray(np.random.default_rng(0).integers(0, 256, (40, 60, 3), dtype=np.uint8)))
    assert fit(encode(image, "image/png", TOLD, None), 1, EVERYTHING, None, None) == image


def test_no_other_type_is_written() -> None:
    with pytest.raises(BadRequest, match="image/tiff cannot be written"):
        encode(pixels(halves()), "image/tiff", None, None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "1",
        "{",
        '{"overpaint": 2}',
        '["overpaint"]',
        "[" * 50_000,
        json.dumps({"overpaint": 1, "p": "x" * 60_001}),
    ],
)
def test_a_recipe_that_is_none_of_ours_is_none(text: str) -> None:
    info = PngImagePlugin.PngInfo()
    info.add_itxt("overpaint", text)
    assert recipe(saved(halves(), "PNG", pnginfo=info)) is None


def pixels(image: Image.Image) -> Pixels:
    return reader.pixels(image.convert("RGB"))


def join(base: Pixels, result: Pixels, mask: Pixels) -> Pixels:
    """By way of the files that base and joined picture lie in."""
    picture = composite(encode(base, "image/png", None, None), result, mask, "image/png", None, None, None)
    return pixels(Image.open(io.BytesIO(picture.data)))


masks = st.lists(st.tuples(st.integers(0, 39), st.integers(0, 29), st.integers(1, 30), st.integers(1, 30)), max_size=4)


@given(masks, st.integers(0, 2**32))
def test_outside_its_mask_a_picture_stays_bit_for_bit(boxes: list[tuple[int, int, int, int]], seed: int) -> None:
    noise = np.random.default_rng(seed).integers(0, 256, (2, 30, 40, 3), dtype=np.uint8)
    base, result = (Pixels(40, 30, part.tobytes()) for part in noise)
    mask = Image.new("L", (40, 30))
    for left, top, width, height in boxes:
        ImageDraw.Draw(mask).rectangle((left, top, left + width, top + height), fill=255)
    joined = join(base, result, pixels(mask))
    array = np.frombuffer(joined.data, dtype=np.uint8).reshape(30, 40, 3)
    outside = np.asarray(mask) == 0
    assert np.array_equal(array[outside], noise[0][outside])


def test_inside_its_mask_a_picture_is_the_result_softly_from_the_edge() -> None:
    base, result = pixels(Image.new("RGB", (64, 64))), pixels(Image.new("RGB", (64, 64), "white"))
    mask = Image.new("L", (64, 64))
    ImageDraw.Draw(mask).rectangle((16, 16, 47, 47), fill=255)
    joined = join(base, result, pixels(mask))
    levels = np.frombuffer(joined.data, dtype=np.uint8).reshape(64, 64, 3)[32, :, 0].astype(int)
    assert levels[15] == 0
    assert 0 < levels[16] < levels[17] < levels[18] < levels[19] <= 255
    assert set(levels[20:44]) == {255}
    assert np.array_equal(levels, levels[::-1])


def test_a_thin_mask_still_changes_what_it_covers() -> None:
    base, result = pixels(Image.new("RGB", (64, 64))), pixels(Image.new("RGB", (64, 64), "white"))
    mask = Image.new("L", (64, 64))
    ImageDraw.Draw(mask).line((0, 32, 63, 32), fill=255, width=2)
    joined = join(base, result, pixels(mask))
    assert np.array_equal(np.frombuffer(joined.data, dtype=np.uint8), np.repeat(np.asarray(mask).ravel(), 3))


def test_a_result_and_a_mask_of_another_size_are_brought_to_the_base() -> None:
    base = pixels(Image.new("RGB", (64, 48), RED))
    joined = join(base, pixels(Image.new("RGB", (32, 24), BLUE)), pixels(Image.new("L", (16, 12), 255)))
    assert (joined.width, joined.height) == (64, 48)
    assert set(zip(*[iter(joined.data)] * 3, strict=True)) == {BLUE}
