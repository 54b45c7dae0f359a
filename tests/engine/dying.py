"""A runner that dies in the way it is told: `python -m tests.engine.dying WAY [MARKER]`. With a marker it dies once only."""

import ctypes
import os
import signal
import sys
import time
from pathlib import Path

from engine.events import Completed, Pixels, Started
from engine.runner import pipe
from engine.wire import Hangup, Ready, Run, Told, Unable, pack, receive, send


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def segfault() -> None:
    ctypes.string_at(0)


def main(way: str, marker: Path | None) -> None:
    reading, writing = pipe()
    dies = not (marker and marker.exists())
    if marker:
        marker.touch()
    if dies and way == "killed while loading":
        print("half of it is there", file=sys.stderr, flush=True)
        killed()
    if dies and way == "segfault while loading":
        segfault()
    if dies and way == "unable":
        return send(writing, Unable("ModelMissing", "no such model"))
    send(writing, Ready("dying", "cpu", 0.0))
    while True:
        run = receive(reading)
        assert isinstance(run, Run)
        answer = Told(run.id, Completed(Pixels(4, 4, bytes(48)), 0.0))
        if dies and run.request.seed != 99:
            send(writing, Told(run.id, Started(4)))
            match way:
                case "killed":
                    killed()
                case "segfault":
                    segfault()
                case "exit":
                    os._exit(3)
                case "raise":
                    raise RuntimeError("as told")
                case "noise":
                    writing.write(b"Loading checkpoint shards: 100%\n" * 9)
                    writing.flush()
                case "wrong bytes":
                    writing.write(pack(answer)[0] + b"\0")
                    writing.flush()
                    killed()
                case "silence":
                    time.sleep(600)
                case "printing":
                    print("a library's greeting", flush=True)
                    os.write(1, b"and another's")
                case cut if cut.startswith("cut at "):
                    writing.write(b"".join(pack(answer))[: int(cut.removeprefix("cut at "))])
                    writing.flush()
                    killed()
                case "environment":
                    print(*sorted(os.environ), file=sys.stderr, flush=True)
                    os._exit(3)
        send(writing, answer)


if __name__ == "__main__":
    try:
        main(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    except Hangup:
        os._exit(0)
