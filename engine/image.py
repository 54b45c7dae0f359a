"""Reads, joins and writes pictures, in a process of its own with little memory, little time and no secrets.

Only this module and engine/canvas.py import Pillow. Everything that comes in is hostile: bounds are checked on the header, before pixels.
"""

import io
import json
import resource
import signal
import sys
import time
import warnings
from math import sqrt
from typing import Any, BinaryIO

from PIL import ExifTags, Image, ImageCms, ImageOps, PngImagePlugin

from engine.canvas import cut, join, stretched
from engine.errors import BadImage, BadRequest, EngineError, ImageTooLarge
from engine.events import Pixels
from engine.wire import (
    MAX_PICTURE,
    Answer,
    Composite,
    Encode,
    Fit,
    Message,
    Normalize,
    Picture,
    ReadRecipe,
    Ready,
    Refused,
    receive,
    send,
)

MAX_PIXELS = 40_000_000
MAX_RECIPE = 60_000  # bytes; what a JPEG's Exif segment holds
MEMORY = 2 << 30
SECONDS = 30  # of CPU, for one request
FORMATS = ["PNG", "JPEG", "WEBP", "GIF", "AVIF", "HEIF"]
COMMENT = b"\0" * 8  # Exif: a comment whose encoding is undefined; ours is JSON in UTF-8
WORDS = "This picture cannot be read; PNG, JPEG, WebP, GIF, HEIC and AVIF can."
SRGB = ImageCms.createProfile("sRGB")


def serve(reading: BinaryIO, writing: BinaryIO, seconds: int = SECONDS) -> None:
    """Answers one request after the other, until the parent is gone."""
    began = time.monotonic()
    confine()
    prepare()
    send(writing, Ready("image", "cpu", time.monotonic() - began))
    while True:
        message = receive(reading)
        allow(seconds)
        send(writing, answer(message))


def answer(message: Message) -> Answer | Refused:
    """What was asked, or why not, in words for people."""
    assert isinstance(message, Normalize | Fit | Encode | Composite | ReadRecipe)
    try:
        match message:
            case Normalize(id=id, data=data, max_pixels=max_pixels):
                return Answer(id, normalize(data, max_pixels))
            case Fit(id=id, data=data, multiple=multiple, max_pixels=max_pixels, width=width, height=height):
                return Answer(id, fit(data, multiple, max_pixels, width, height, squeeze=message.squeeze))
            case Encode(id=id, image=image, media_type=media_type, recipe=told, max_side=max_side):
                return Answer(id, encode(image, media_type, told, max_side))
            case Composite(id=id, base=base, result=result, mask=mask, media_type=media_type, recipe=told):
                size = (message.width, message.height)
                return Answer(id, composite(base, result, mask, media_type, told, *size, squeezed=message.squeezed))
            case ReadRecipe(id=id, data=data):
                return Answer(id, recipe(data))
    except EngineError as error:
        return Refused(message.id, type(error).__name__, str(error))
    except MemoryError:
        return Refused(message.id, BadImage.__name__, "This picture needs more memory than it may.")
    except Exception as error:  # noqa: BLE001 - Pillow raises almost anything at a broken file
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return Refused(message.id, BadImage.__name__, WORDS)


def normalize(data: bytes, max_pixels: int) -> Picture:
    """A PNG with nothing but pixels in it, transparent where it was, scaled down to `max_pixels`."""
    image = read(data, max_pixels)
    if image.width * image.height > max_pixels:
        scale = sqrt(max_pixels / (image.width * image.height))
        size = max(1, int(image.width * scale)), max(1, int(image.height * scale))
        image = image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    return Picture(_png(image), "image/png", image.width, image.height)


def fit(
    data: bytes, multiple: int, max_pixels: int, width: int | None, height: int | None, *, squeeze: bool = False
) -> Pixels:
    """The picture at exactly `width` x `height`, or on the nearest grid; what sticks out is cut from both ends alike.

    Where it is squeezed instead, nothing sticks out.
    """
    image = opaque(read(data, max(max_pixels, (width or 0) * (height or 0))))
    if width is None or height is None:
        width, height = grid(image.width, image.height, multiple, max_pixels)
    if min(width, height) < 1 or width * height > MAX_PIXELS:
        raise BadRequest(f"{width} x {height} is no size for a picture.")
    if squeeze and image.size != (width, height):
        return pixels(image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0))
    return pixels(cut(image, width, height))


def grid(width: int, height: int, multiple: int, max_pixels: int) -> tuple[int, int]:
    """The size nearest to `width` x `height` whose sides are multiples of `multiple` and whose area is in bounds."""
    scale = min(1, sqrt(max_pixels / (width * height)))
    across, down = (max(1, round(side * scale / multiple)) for side in (width, height))
    while across * down * multiple**2 > max_pixels and max(across, down) > 1:
        across, down = (across - 1, down) if across >= down else (across, down - 1)
    return across * multiple, down * multiple


def encode(image: Pixels, media_type: str, told: dict[str, Any] | None, max_side: int | None) -> bytes:
    """A file of that type with the recipe in it."""
    picture = _picture(image)
    if max_side and max(picture.size) > max_side:
        picture.thumbnail((max_side, max_side), Image.Resampling.LANCZOS, reducing_gap=3.0)
    return written(picture, media_type, told)


def written(picture: Image.Image, media_type: str, told: dict[str, Any] | None) -> bytes:
    """The file; a recipe larger than any we write is left out."""
    text = "" if told is None else json.dumps(told, ensure_ascii=False, sort_keys=True)
    if len(text.encode(errors="replace")) > MAX_RECIPE:
        text = ""
    if media_type == "image/png":
        return _png(picture, text)
    exif = Image.Exif()
    if text:
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = COMMENT + text.encode(errors="replace")
    file = io.BytesIO()
    match media_type:
        case "image/jpeg":
            opaque(picture).save(file, "JPEG", quality=92, exif=exif)
        case "image/webp":
            picture.save(file, "WEBP", quality=90, method=0, exif=exif)
        case _:
            raise BadRequest(f"{media_type} cannot be written; image/png, image/webp and image/jpeg can.")
    return file.getvalue()


def composite(
    base: bytes,
    result: Pixels,
    mask: bytes | Pixels | None,
    media_type: str,
    told: dict[str, Any] | None,
    width: int | None,
    height: int | None,
    *,
    squeezed: bool = False,
) -> Picture:
    """The result where the mask is white, the base elsewhere; without a mask all of the result, in the base's shape."""
    under, over = read(base, MAX_PIXELS), _picture(result)
    if mask is None:
        joined = stretched(over, under.size)
    elif isinstance(mask, Pixels):
        estimate = _picture(mask).convert("L")
        joined = join(under, over, estimate=estimate, size=(width, height), squeezed=squeezed)
    else:
        known = opaque(read(mask, MAX_PIXELS)).convert("L")
        joined = join(under, over, mask=known, size=(width, height), squeezed=squeezed)
    return Picture(written(joined, media_type, told), media_type, *joined.size)


def recipe(data: bytes) -> dict[str, Any] | None:
    """The recipe a picture carries, if it is one of ours and of a size that we write."""
    image = _open(data)
    text: Any = image.info.get("overpaint") if image.format == "PNG" else None
    if image.format in ("JPEG", "WEBP"):
        comment = image.getexif().get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.UserComment)
        if isinstance(comment, bytes) and comment.startswith(COMMENT):
            text = comment[len(COMMENT) :].decode(errors="replace")
    if not isinstance(text, str) or len(text) > MAX_RECIPE:
        return None
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) and told.get("overpaint") == 1 else None


def read(data: bytes, enough: int) -> Image.Image:
    """The first frame, upright, in sRGB: RGB, or RGBA where something is transparent. May be smaller, but not under `enough`."""
    image = _open(data)
    if image.format == "JPEG":
        scale = sqrt(enough / (image.width * image.height))
        image.draft("RGB", (int(image.width * scale) + 1, int(image.height * scale) + 1))
    image.load()
    profile, alpha = image.info.get("icc_profile"), None
    image = ImageOps.exif_transpose(image)
    if image.has_transparency_data:
        image = image.convert("RGBA")
        alpha = image.getchannel("A")
        image = image.convert("RGB")
    elif image.mode.startswith("I"):
        image = image.convert("I").point(lambda level: level * (1 / 257)).convert("L")
    elif image.mode not in ("L", "RGB", "CMYK"):
        image = image.convert("RGB")
    if isinstance(profile, bytes):
        image = _in_srgb(image, profile)
    image = image.convert("RGB")
    if alpha and alpha.getextrema() != (255, 255):
        image.putalpha(alpha)
    return image


def opaque(image: Image.Image) -> Image.Image:
    """With white behind what is transparent."""
    if image.mode != "RGBA":
        return image
    white = Image.new("RGBA", image.size, "white")
    white.alpha_composite(image)
    return white.convert("RGB")


def _open(data: bytes) -> Image.Image:
    """The file behind its header only, within bounds."""
    if len(data) > MAX_PICTURE:
        raise ImageTooLarge(f"This picture has {len(data) / 2**20:.1f} MB; up to {MAX_PICTURE >> 20} MB can be taken.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # refused below, with its size
            image: Image.Image = Image.open(io.BytesIO(data), formats=FORMATS)
    except Image.DecompressionBombError:
        raise ImageTooLarge(f"This picture has more than {MAX_PIXELS / 1e6:.0f} megapixels.") from None
    except Exception:  # noqa: BLE001 - the same
        raise BadImage(WORDS) from None
    size = image.width * image.height
    if size > MAX_PIXELS:
        raise ImageTooLarge(f"This picture has {size / 1e6:.0f} megapixels; up to {MAX_PIXELS / 1e6:.0f} can be taken.")
    if size < 1:
        raise BadImage("This picture has no pixels.")
    return image


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """From the colours of its profile; a profile that says nothing useful is ignored."""
    try:
        theirs = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(theirs).lower():
            return image
        return ImageCms.profileToProfile(image, theirs, SRGB, outputMode="RGB") or image
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image


def _png(image: Image.Image, text: str = "") -> bytes:
    file, info = io.BytesIO(), PngImagePlugin.PngInfo()
    if text:
        info.add_itxt("overpaint", text)
    image.info = {}
    image.save(file, "PNG", compress_level=1, pnginfo=info)
    return file.getvalue()


def _picture(image: Pixels) -> Image.Image:
    return Image.frombuffer("RGB", (image.width, image.height), image.data)


def pixels(image: Image.Image) -> Pixels:
    return Pixels(image.width, image.height, image.tobytes())


def prepare() -> None:
    """HEIC beside the formats Pillow knows, and Pillow's own guard against bombs behind ours."""
    import pillow_heif

    pillow_heif.register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    Image.init()


def confine() -> None:
    """Limits of the operating system, for the process as a whole."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)


def allow(seconds: int) -> None:
    """So much CPU from now on; the process ends when it is used up."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (spent + seconds, resource.getrlimit(resource.RLIMIT_CPU)[1]))
