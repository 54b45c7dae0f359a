"""The real reader of pictures, in which a few files do what an exploited decoder would: `python -m tests.engine.hostile image`."""

import ctypes
import os
import socket
import sys
import time
from pathlib import Path

from PIL import Image, ImageFile

from engine import image
from engine.runner import pipe
from engine.wire import Hangup

MAGIC = b"HOSTILE "


class Hostile(ImageFile.ImageFile):
    """8 x 8 pixels that do what the file says when they are decoded."""

    format = "HOSTILE"

    def _open(self) -> None:
        assert self.fp
        self.does = self.fp.read(100).removeprefix(MAGIC).decode()
        self._mode, self._size, self.tile = "RGB", (8, 8), []

    def load(self) -> None:
        match self.does.split():
            case ["eat"]:
                hoard = []
                while True:
                    hoard.append(bytes(512 << 20))
            case ["eat", "in", "C"]:
                libc = ctypes.CDLL(None)
                libc.malloc.restype = ctypes.c_void_p
                while libc.malloc(ctypes.c_size_t(64 << 20)):
                    pass
                os.abort()
            case ["spin"]:
                while True:
                    pass
            case ["sleep"]:
                time.sleep(600)
            case ["segfault"]:
                ctypes.string_at(0)
            case ["exit"]:
                os._exit(0)
            case ["lie"]:
                os.write(self.answers, b"\0\0\0\2\0\0\0\0{}")
            case ["write", path]:
                Path(path).write_bytes(b"x" * 10)
            case ["open"]:
                sockets = [socket.socket() for _ in range(200)]
                print(len(sockets))
            case ["environment"]:
                raise ValueError(",".join(sorted(os.environ)))
        self.im = Image.new("RGB", (8, 8), (1, 2, 3)).im

    answers = -1


if __name__ == "__main__":
    reading, writing = pipe()
    Hostile.answers = writing.fileno()
    Image.register_open("HOSTILE", Hostile, lambda start: start.startswith(MAGIC))
    image.FORMATS.append("HOSTILE")
    try:
        image.serve(reading, writing, seconds=1)
    except Hangup:
        sys.exit()
