"""The parent's handle on the process that reads, joins and writes pictures. No stranger's bytes are decoded here."""

import asyncio
from collections.abc import Mapping
from contextlib import aclosing
from typing import Any, Self

from engine.errors import BadImage, ImageTooLarge, WorkerDied
from engine.events import Pixels
from engine.wire import (
    MAX_PICTURE,
    Answer,
    Composite,
    Encode,
    Fit,
    FromChild,
    Normalize,
    Picture,
    ReadRecipe,
    Refused,
    ToChild,
)
from engine.worker import READER, Worker, known

__all__ = ["MAX_PICTURE", "Imaging", "Picture"]

KEPT_PIXELS = 2048 * 2048  # a picture that comes in is kept at most this large
PATIENCE = 30.0  # seconds for one picture


class Imaging:
    """One picture at a time; the process starts with the first. What it cannot survive is refused, and it starts again."""

    def __init__(self, *, patience: float = PATIENCE, module: str = "engine.runner") -> None:
        self._worker = Worker("image", allowed=READER, module=module)
        self._started = False
        self._turn = asyncio.Lock()  # whoever waits longest is next
        self._patience = patience

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        if self._started:
            await self._worker.__aexit__(*error)

    @property
    def pid(self) -> int | None:
        """Of the process, while there is one."""
        return self._worker.pid

    @property
    def last_words(self) -> list[str]:
        """What the process last complained of."""
        return self._worker.last_words

    async def normalize(self, data: bytes, *, max_pixels: int = KEPT_PIXELS) -> Picture:
        """A safe PNG of what a stranger sent, upright, in sRGB, with nothing but pixels in it. Raises BadImage."""
        _check(data)
        picture = await self._ask(Normalize(self._worker.new_id(), data, max_pixels))
        assert isinstance(picture, Picture)
        return picture

    async def fit(
        self,
        data: bytes,
        multiple: int,
        max_pixels: int,
        width: int | None = None,
        height: int | None = None,
        *,
        squeeze: bool = False,
    ) -> Pixels:
        """The picture on a grid: `width` x `height` where given, scaled and cut around its centre. Raises BadImage."""
        _check(data)
        message = Fit(self._worker.new_id(), data, multiple, max_pixels, width, height, squeeze)
        return _pixels(await self._ask(message))

    async def encode(
        self,
        image: Pixels,
        media_type: str = "image/png",
        recipe: Mapping[str, Any] | None = None,
        max_side: int | None = None,
    ) -> bytes:
        """A PNG, WebP or JPEG file with the recipe in it, scaled down to `max_side` where it is longer."""
        told = None if recipe is None else dict(recipe)
        data = await self._ask(Encode(self._worker.new_id(), image, media_type, told, max_side))
        assert isinstance(data, bytes)
        return data

    async def composite(
        self,
        base: bytes,
        result: Pixels,
        mask: bytes | Pixels | None,
        media_type: str = "image/png",
        recipe: Mapping[str, Any] | None = None,
        size: tuple[int | None, int | None] = (None, None),
        *,
        squeezed: bool = False,
    ) -> Picture:
        """The result where the mask is white, the base bit for bit elsewhere, at the base's own size where none is given."""
        told = None if recipe is None else dict(recipe)
        message = Composite(self._worker.new_id(), base, result, mask, media_type, told, *size, squeezed)
        picture = await self._ask(message)
        assert isinstance(picture, Picture)
        return picture

    async def recipe(self, data: bytes) -> dict[str, Any] | None:
        """The recipe that one of our pictures carries: a claim, for anyone can write one."""
        _check(data)
        recipe = await self._ask(ReadRecipe(self._worker.new_id(), data))
        assert recipe is None or isinstance(recipe, dict)
        return recipe

    async def _ask(self, message: ToChild) -> Any:
        async with self._turn:
            if not self._started:
                self._started = True
                await self._worker.__aenter__()
            told = await self._patiently(message) or await self._patiently(message)  # perhaps not the picture's doing
        match told:
            case Answer(value=value):
                return value
            case Refused(error=error, reason=reason):
                raise known(error, reason)
            case _ if isinstance(message, Encode | Composite):
                raise WorkerDied  # those are our own pixels, or were read before
            case _:
                raise BadImage("This picture cannot be read: it is broken, or needs more memory than it may.")

    async def _patiently(self, message: ToChild) -> FromChild | None:
        """The answer, or None when the process died of it. Raises WorkerDied when the process cannot even start."""
        await self._worker.ready()
        try:
            async with asyncio.timeout(self._patience), aclosing(self._worker.ask(message.id, message)) as answers:
                return await anext(answers)
        except WorkerDied:
            return None
        except TimeoutError:
            self._worker.kill()
            raise BadImage("This picture takes too long to read.") from None
        except asyncio.CancelledError:
            self._worker.kill()  # it still works on what nobody waits for
            raise


def _check(data: bytes) -> None:
    if len(data) > MAX_PICTURE:
        raise ImageTooLarge(f"This picture has {len(data) / 2**20:.1f} MB; up to {MAX_PICTURE >> 20} MB can be taken.")


def _pixels(value: Any) -> Pixels:
    assert isinstance(value, Pixels)
    return value
