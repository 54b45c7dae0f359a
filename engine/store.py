"""Files named by their SHA-256: written to a temporary name, synced, renamed."""

import asyncio
import os
import re
from hashlib import sha256
from pathlib import Path

from engine.errors import EngineError

NAME = re.compile(r"[0-9a-f]{64}")


class FileGone(EngineError):
    """The picture's file is no longer there."""


class Store:
    """A folder of files. The same bytes are the same file, so writing twice is harmless."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        if not folder.exists():
            folder.mkdir(parents=True)
            _sync(folder.parent)
        for left in folder.glob("*.part"):  # by a crash: whoever owns the data folder is its only writer
            left.unlink()

    async def put(self, data: bytes) -> str:
        """The name of these bytes; when it returns they are on the disk."""
        name = sha256(data).hexdigest()
        await asyncio.to_thread(self._write, name, data)
        return name

    async def get(self, name: str) -> bytes:
        """Raises FileGone."""
        try:
            return await asyncio.to_thread(self._path(name).read_bytes)
        except FileNotFoundError:
            raise FileGone from None

    def _path(self, name: str) -> Path:
        if not NAME.fullmatch(name):
            raise FileGone
        return self._folder / name[:2] / name

    def _write(self, name: str, data: bytes) -> None:
        path = self._path(name)
        if path.exists():
            return
        path.parent.mkdir(exist_ok=True)
        part = self._folder / f"{name}.{os.urandom(4).hex()}.part"
        try:
            with part.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        _sync(path.parent)
        _sync(self._folder)


def _sync(folder: Path) -> None:
    """A file is not sure to be there until its folder is on the disk too."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
