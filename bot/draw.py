"""Pictures from the command line: the same arguments and the same seed give the same bytes."""

import asyncio
import hashlib
import importlib.util
import json
import os
import re
import secrets
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine import models
from engine.backends.embedded import Embedded
from engine.errors import BadImage, BadRequest, EngineError
from engine.events import Completed, Failed, Pixels, Progress
from engine.imaging import KEPT_PIXELS, Imaging, Picture
from engine.job import MAX_SEED, Edit, Generate, Request
from engine.models import Model
from engine.recipe import recipe

MEDIA_TYPES = {".png": "image/png", ".webp": "image/webp", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
MAX_STEPS = 100
NEEDED = ("torch", "diffusers", "transformers", "safetensors", "numpy", "PIL", "pillow_heif")
INSTALL = "pip install 'overpaint[local]'"


class WrongOrder(Exception):
    """What was asked for cannot be meant; the message says what would be right."""


class CannotDraw(Exception):
    """The picture could not be made, through no fault of the model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One picture to make: from words, or from `image` and an instruction. None: you choose."""

    words: str
    out: Path
    image: Path | None = None
    mask: Path | None = None
    references: tuple[Path, ...] = ()
    seed: int | None = None
    model: str = "doodle"
    size: tuple[int, int] | None = None
    steps: int | None = None
    keep: bool = True  # what an edit did not change comes back from `image`


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A picture that is on the disk."""

    path: str
    width: int
    height: int
    seed: int
    model: str
    steps: int
    seconds: float
    sha256: str
    parents: tuple[str, ...]


# what is asked for, checked by name


def seed(value: Any) -> int:
    """A whole number that a seed may be. Raises WrongOrder."""
    return _whole("seed", value, 0, MAX_SEED)


def steps(value: Any) -> int:
    """How many steps. Raises WrongOrder."""
    return _whole("steps", value, 1, MAX_STEPS)


def size(value: Any) -> tuple[int, int]:
    """WIDTHxHEIGHT. Raises WrongOrder."""
    found = re.fullmatch(r"\s*(\d{1,5})\s*[xX×]\s*(\d{1,5})\s*", value) if isinstance(value, str) else None
    if not found or not all(16 <= int(side) <= 16384 for side in found.groups()):
        raise WrongOrder(f"size is {value!r}: it must be WIDTHxHEIGHT in pixels, such as 256x256")
    return int(found[1]), int(found[2])


def keep(value: Any) -> bool:
    """Whether what an edit did not change comes back. Raises WrongOrder."""
    if not isinstance(value, bool):
        raise WrongOrder(f"keep is {value!r}: it must be true or false")
    return value


def out(value: Any) -> Path:
    """A path whose ending says what kind of file it is. Raises WrongOrder."""
    if not isinstance(value, str) or Path(value).suffix.lower() not in MEDIA_TYPES:
        raise WrongOrder(f"the picture's path is {value!r}: it must end in .png, .webp or .jpg")
    return Path(value)


def words(name: str, value: Any) -> str:
    """A prompt or an instruction. Raises WrongOrder."""
    if not isinstance(value, str) or not value.strip():
        raise WrongOrder(f"the {name} is empty: say in words what to {'draw' if name == 'prompt' else 'change'}")
    return value.strip()


def _whole(name: str, value: Any, least: int, most: int) -> int:
    right = f"it must be a whole number from {least} to {most}"
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise WrongOrder(f"{name} is {value!r}: {right}")
    if isinstance(value, str) and not (value.isascii() and value.isdigit() and len(value) <= 10):
        raise WrongOrder(f"{name} is {value!r}: {right}")
    if not least <= int(value) <= most:
        raise WrongOrder(f"{name} is {value}: {right}")
    return int(value)


def order(data: Any, like: Order) -> Order:
    """The order that one line of JSON tells; what it does not say is as in `like`. Raises WrongOrder."""
    if not isinstance(data, dict):
        raise WrongOrder('this is no object: write {"prompt": "...", "out": "a.png"}')
    known = {"prompt", "image", "instruction", "out", "seed", "model", "size", "steps", "mask", "reference", "keep"}
    if strange := sorted(set(data) - known):
        raise WrongOrder(f"there is no {strange[0]!r} in an order: known are {', '.join(sorted(known))}")
    if ("prompt" in data) == ("image" in data and "instruction" in data):
        raise WrongOrder('an order has either "prompt", or "image" and "instruction"')
    told = replace(like, out=out(data.get("out")))
    if "prompt" in data:
        if edits := {"image", "instruction", "mask", "reference", "keep"} & set(data):
            raise WrongOrder(f'{min(edits)!r} belongs to an edit: it goes with "image" and "instruction", not "prompt"')
        told = replace(told, words=words("prompt", data["prompt"]))
    else:
        told = replace(told, words=words("instruction", data["instruction"]), image=_path("image", data["image"]))
    if data.get("mask") is not None:
        told = replace(told, mask=_path("mask", data["mask"]))
    if data.get("reference") is not None:
        several = data["reference"] if isinstance(data["reference"], list) else [data["reference"]]
        told = replace(told, references=tuple(_path("reference", one) for one in several))
    if data.get("keep") is not None:
        told = replace(told, keep=keep(data["keep"]))
    if data.get("seed") is not None:
        told = replace(told, seed=seed(data["seed"]))
    if data.get("steps") is not None:
        told = replace(told, steps=steps(data["steps"]))
    if data.get("size") is not None:
        told = replace(told, size=size(data["size"]))
    if data.get("model") is not None:
        told = replace(told, model=words("model", data["model"]))
    return told


def _path(name: str, value: Any) -> Path:
    if not isinstance(value, str) or not value:
        raise WrongOrder(f"{name} is {value!r}: it must be the path of a picture")
    return Path(value)


# making them


class Studio:
    """A model and a reader of pictures, for as many pictures as come. One model is loaded at a time."""

    def __init__(self, device: str, say: Callable[[str], None] = lambda _: None) -> None:
        self._device = device
        self._say = say
        self._imaging = Imaging()
        self._model: Model | None = None
        self._backend: Embedded | None = None
        self._stack = AsyncExitStack()

    @classmethod
    @asynccontextmanager
    async def open(cls, device: str, say: Callable[[str], None] = lambda _: None) -> AsyncIterator["Studio"]:
        """Raises CannotDraw when what it takes is not installed."""
        if missing := [name for name in NEEDED if importlib.util.find_spec(name) is None]:
            raise CannotDraw(f"drawing needs {missing[0]}, which is not installed: {INSTALL}")
        studio = cls(device, say)
        async with studio._imaging:
            try:
                yield studio
            finally:
                await studio._stack.aclose()

    async def make(self, order: Order) -> Made:
        """The file is whole or not there. Raises WrongOrder, CannotDraw or EngineError."""
        media_type = MEDIA_TYPES[order.out.suffix.lower()]
        if not order.out.parent.is_dir():
            raise CannotDraw(f"there is no folder {order.out.parent}: the picture's folder must exist")
        if order.out.is_dir():
            raise CannotDraw(f"{order.out} is a folder: the picture's path must name a file")
        model, backend = await self._load(order.model)
        sources = [await self._read(path) for path in (order.image, *order.references) if path]
        base = sources[0][1] if sources else None
        width, height = self._grid(model, order, base)
        chosen = secrets.randbelow(MAX_SEED + 1) if order.seed is None else order.seed
        numbers: dict[str, Any] = {
            "width": width,
            "height": height,
            "steps": order.steps or model.steps,
            "seed": chosen,
        }
        mask = await self._read(order.mask) if order.mask else None
        if mask and base and (mask[1].width, mask[1].height) != (base.width, base.height):
            told = f"{order.mask} is {mask[1].width}x{mask[1].height} and the picture {base.width}x{base.height}"
            raise CannotDraw(f"{told}: a mask has the size of its picture")
        request: Request
        if base:
            names = tuple(name for name, _ in sources)
            numbers |= {"mask": mask[0] if mask else None, "keep": order.keep}
            request = Edit(instruction=order.words, images=names, model=model.name, **numbers)
        else:
            request = Generate(prompt=order.words, model=model.name, **numbers)
        grid = model.multiple, model.max_pixels
        squeeze = model.one_size and order.size is None
        images = [
            await self._imaging.fit(
                picture.data, *grid, *((width, height) if n == 0 or model.one_size else (None, None)), squeeze=squeeze
            )
            for n, (_, picture) in enumerate(sources)
        ]
        completed = await self._run(backend, request, images)
        made = recipe(request, completed.change)
        where = mask[1].data if mask else completed.change.mask if completed.change else None
        if base and (where or squeeze):
            asked = (None, None) if order.size is None or mask else (width, height)
            picture = await self._imaging.composite(
                base.data, completed.image, where, media_type, made, asked, squeezed=squeeze
            )
        else:
            data = await self._imaging.encode(completed.image, media_type, made)
            picture = Picture(data, media_type, completed.image.width, completed.image.height)
        await asyncio.to_thread(_write, order.out, picture.data)
        return Made(
            path=str(order.out),
            width=picture.width,
            height=picture.height,
            seed=chosen,
            model=model.name,
            steps=request.steps,
            seconds=round(completed.seconds, 3),
            sha256=hashlib.sha256(picture.data).hexdigest(),
            parents=request.images if isinstance(request, Edit) else (),
        )

    async def _load(self, name: str) -> tuple[Model, Embedded]:
        model = models.find(name)
        if self._backend is None or model != self._model:
            await self._stack.aclose()
            self._backend = await self._stack.enter_async_context(Embedded(model, device=self._device))
            self._model = model
            self._say(f"loading {model.name}")
        await self._backend.ready()
        return model, self._backend

    async def _read(self, path: Path) -> tuple[str, Picture]:
        """The SHA-256 of a file and the picture in it."""
        try:
            data = await asyncio.to_thread(path.read_bytes)
        except OSError as error:
            told = error.strerror or error
            raise CannotDraw(f"{path} cannot be read ({told}): it must be a picture that is there") from None
        try:
            picture = await self._imaging.normalize(data, max_pixels=KEPT_PIXELS)
        except BadImage as error:
            raise CannotDraw(f"{path}: {error}") from None
        return hashlib.sha256(data).hexdigest(), picture

    def _grid(self, model: Model, order: Order, base: Picture | None) -> tuple[int, int]:
        if order.size:
            found = model.grid(*order.size)
            if found != order.size:
                asked, nearest = ("{}x{}".format(*pair) for pair in (order.size, found))
                self._say(f"{model.name} cannot draw {asked}: {nearest} is the nearest it can")
            return found
        return model.grid(base.width, base.height) if base else (model.width, model.height)

    async def _run(self, backend: Embedded, request: Request, images: list[Pixels]) -> Completed:
        async for event in backend.run(request, images):
            match event:
                case Progress(step=step, of=of):
                    self._say(f"step {step} of {of}")
                case Completed():
                    return event
                case Failed(reason=reason):
                    raise BadRequest(reason)
        raise EngineError


def _write(path: Path, data: bytes) -> None:
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise CannotDraw(f"{path} cannot be written ({error.strerror}): choose another place") from None
    finally:
        part.unlink(missing_ok=True)


# the commands


async def one(wanted: Order, *, device: str, as_json: bool) -> int:
    """Makes one picture and tells about it. Raises what `make` raises."""
    async with Studio.open(device, _progress()) as studio:
        made = await studio.make(wanted)
    line = f"{made.path}  {made.width}x{made.height}, seed {made.seed}, {made.seconds:.1f} s"
    print(told(made) if as_json else line, flush=True)
    return 0


async def many(lines: Iterable[str], like: Order, *, device: str) -> int:
    """One order a line in, one object a line out; a line that cannot be done says why, and the rest go on."""
    failed = count = 0
    async with Studio.open(device) as studio:
        for line in lines:
            if not line.strip():
                continue
            count += 1
            try:
                print(told(await studio.make(order(parsed(line), like))), flush=True)
            except (WrongOrder, CannotDraw, EngineError) as error:
                failed += 1
                print(json.dumps({"error": str(error)}, ensure_ascii=False), flush=True)
    if failed:
        raise CannotDraw(f"{failed} of {count} could not be made: their lines say why")
    return 0


def parsed(line: str) -> Any:
    """JSON. Raises WrongOrder."""
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise WrongOrder(f"this is not JSON ({str(error)[:100]}): one object a line was expected") from None


def told(made: Made) -> str:
    """A picture as one JSON object."""
    keys: Mapping[str, Any] = {name: getattr(made, name) for name in Made.__dataclass_fields__}
    return json.dumps(keys, ensure_ascii=False)


def _progress() -> Callable[[str], None]:
    """Where a person watches, on standard error; nowhere else."""
    if not sys.stderr.isatty():
        return lambda _: None
    return lambda text: print(f"  {text}", file=sys.stderr, flush=True)
