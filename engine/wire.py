"""What parent and child say to each other over a pipe, and how it is written: a JSON header, then the bytes it names.

A frame cut off anywhere, or one that makes no sense, is a `Hangup`: the other side is gone or not itself. Whatever
comes in is checked against the types written here, so that a child that read a hostile picture cannot send more than words.
"""

import json
import struct
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, BinaryIO, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints

from engine.events import Event, Pixels
from engine.job import Request

T = TypeVar("T")

PREFIX = struct.Struct(">II")  # length of the header, length of all that follows it
MAX_HEADER = 1 << 20
MAX_BYTES = 256 << 20  # three images of 28 megapixels
MAX_PICTURE = 25 << 20  # bytes of a file that a stranger sends


class Hangup(Exception):
    """The other side of the pipe is gone."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image file whose content is known to be safe: made by us from pixels, with nothing else in it."""

    data: bytes = field(repr=False)
    media_type: str
    width: int
    height: int


# To a process that owns a device


@dataclass(frozen=True, slots=True)
class Run:
    """Make this image. Events with this id follow, the last one Completed or Failed."""

    id: int
    request: Request
    images: tuple[Pixels, ...] = ()
    mask: Pixels | None = None


@dataclass(frozen=True, slots=True)
class Weigh:
    """How likely a language model takes each of these answers to be. -> dict of answer and natural logarithm"""

    id: int
    words: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cancel:
    """Leave it; nothing more is said about this id."""

    id: int


# To the process that reads pictures: one answer each


@dataclass(frozen=True, slots=True)
class Normalize:
    """-> Picture"""

    id: int
    data: bytes
    max_pixels: int


@dataclass(frozen=True, slots=True)
class Fit:
    """-> Pixels"""

    id: int
    data: bytes
    multiple: int
    max_pixels: int
    width: int | None = None
    height: int | None = None
    squeeze: bool = False


@dataclass(frozen=True, slots=True)
class Encode:
    """-> bytes"""

    id: int
    image: Pixels
    media_type: str
    recipe: dict[str, Any] | None = None
    max_side: int | None = None


@dataclass(frozen=True, slots=True)
class Composite:
    """-> Picture. The base is a file, the mask one of the same size, an estimate of any, or none: all of it, in the
    base's shape. No size: the base's own. Whether the base was squeezed is as in the Fit that the result came of."""

    id: int
    base: bytes
    result: Pixels
    mask: bytes | Pixels | None
    media_type: str
    recipe: dict[str, Any] | None = None
    width: int | None = None
    height: int | None = None
    squeezed: bool = False


@dataclass(frozen=True, slots=True)
class ReadRecipe:
    """-> dict or None"""

    id: int
    data: bytes


# From a child


@dataclass(frozen=True, slots=True)
class Ready:
    """What was to be loaded is loaded."""

    name: str
    device: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Unable:
    """It cannot be loaded, and trying again would not help. `error` is the name of an EngineError."""

    error: str
    reason: str


@dataclass(frozen=True, slots=True)
class Told:
    """What happened to the Run with this id."""

    id: int
    event: Event


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked for."""

    id: int
    value: Picture | Pixels | bytes | dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Refused:
    """It cannot be done. `error` is the name of an EngineError."""

    id: int
    error: str
    reason: str


ToChild = Run | Weigh | Cancel | Normalize | Fit | Encode | Composite | ReadRecipe
FromChild = Ready | Unable | Told | Answer | Refused
Message = ToChild | FromChild


def pack(message: Message) -> list[bytes]:
    """The frame, in pieces to be written one after the other (so that large ones are not copied)."""
    blobs: list[bytes] = []
    header = json.dumps([_plain(message, blobs), [len(blob) for blob in blobs]], separators=(",", ":")).encode()
    size = sum(map(len, blobs))
    if len(header) > MAX_HEADER or size > MAX_BYTES:
        raise ValueError(f"{type(message).__name__} is too large for the pipe: {len(header)} + {size} bytes")
    return [PREFIX.pack(len(header), size) + header, *blobs]


def unpack() -> Generator[int, bytes, Message]:
    """Reads one frame: yields how many bytes are wanted, is sent exactly those, returns the message."""
    length, size = PREFIX.unpack((yield PREFIX.size))
    if length > MAX_HEADER or size > MAX_BYTES:
        raise Hangup
    header = yield length
    try:
        told, sizes = json.loads(header)
        if not all(type(n) is int and n >= 0 for n in sizes) or sum(sizes) != size:
            raise Hangup
        blobs = []
        for n in sizes:
            blobs.append((yield n))
        message: Message = _typed(told, Message, blobs)
        return message
    except (ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
        raise Hangup from error


class AsyncReader(Protocol):
    async def readexactly(self, n: int, /) -> bytes: ...


def send(pipe: BinaryIO, message: Message) -> None:
    """Writes one message, blocking. Raises Hangup."""
    try:
        pipe.writelines(pack(message))
        pipe.flush()
    except OSError as error:
        raise Hangup from error


def receive(pipe: BinaryIO) -> Message:
    """Reads one message, blocking. Raises Hangup."""
    frame = unpack()
    wanted = next(frame)
    while True:
        data = pipe.read(wanted)
        if len(data) < wanted:
            raise Hangup
        try:
            wanted = frame.send(data)
        except StopIteration as done:
            message: Message = done.value
            return message


async def receive_async(pipe: AsyncReader) -> Message:
    """Reads one message. Raises Hangup."""
    frame = unpack()
    wanted = next(frame)
    while True:
        try:
            data = await pipe.readexactly(wanted)
        except (EOFError, OSError) as error:
            raise Hangup from error
        try:
            wanted = frame.send(data)
        except StopIteration as done:
            message: Message = done.value
            return message


def _plain(value: Any, blobs: list[bytes]) -> Any:
    """`value` as JSON has it: dataclasses as ["Name", fields...], bytes by their place among the blobs."""
    if isinstance(value, bytes):
        blobs.append(value)
        return {"bytes": len(blobs) - 1}
    if is_dataclass(value):
        return [type(value).__name__, *(_plain(getattr(value, f.name), blobs) for f in fields(value))]
    if isinstance(value, tuple):
        return [_plain(item, blobs) for item in value]
    if isinstance(value, Mapping):
        return {"dict": dict(value)}
    return value


def _typed(value: Any, hint: Any, blobs: list[bytes]) -> Any:
    """The inverse: a value of type `hint`, or TypeError."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _one_of(value, get_args(hint), blobs)
    if origin is tuple:
        return tuple(_typed(item, get_args(hint)[0], blobs) for item in _is(list, value))
    if origin is dict:
        return _is(dict, value["dict"])
    if is_dataclass(hint):
        name, *parts = _is(list, value)
        hints: dict[str, Any] = _hints(hint)  # type: ignore[arg-type]
        if name != hint.__name__ or len(parts) != len(hints):  # type: ignore[union-attr]
            raise TypeError(name)
        given = {key: _typed(part, hints[key], blobs) for key, part in zip(hints, parts, strict=True)}
        return hint(**given)  # type: ignore[operator]
    if hint is bytes:
        return blobs[_is(int, value["bytes"])]
    if hint is float:
        return float(value if type(value) is int else _is(float, value))
    return _is(hint, value)


def _one_of(value: Any, hints: tuple[Any, ...], blobs: list[bytes]) -> Any:
    """Of the types in a union, the one that `value` says it is: by name, by key or by being nothing."""
    for hint in hints:
        if hint is NoneType and value is None:
            return None
        if is_dataclass(hint) and isinstance(value, list) and value[0] == hint.__name__:  # type: ignore[union-attr]
            return _typed(value, hint, blobs)
        if isinstance(value, dict) and (
            hint is bytes and "bytes" in value or get_origin(hint) is dict and "dict" in value
        ):
            return _typed(value, hint, blobs)
        if type(value) is hint:
            return value
    raise TypeError(type(value).__name__)


def _is(hint: type[T], value: Any) -> T:
    """`value`, if it is exactly of that type."""
    if type(value) is not hint:
        raise TypeError(f"{type(value).__name__} is not {hint.__name__}")
    return value


@cache
def _hints(of: Any) -> dict[str, Any]:
    return get_type_hints(of)
