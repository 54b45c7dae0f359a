"""The child's side: one process that owns a device, or that reads pictures. It ends when its parent does."""

import ctypes
import json
import os
import signal
import sys
import threading
import time
import traceback
from queue import SimpleQueue
from typing import BinaryIO

from engine.errors import EngineError, ModelMissing
from engine.events import Failed
from engine.models import Model
from engine.wire import Cancel, Hangup, Message, Ready, Run, Unable, Weigh, receive, send

PR_SET_PDEATHSIG = 1


def main(arguments: list[str]) -> None:
    reading, writing = pipe()
    match arguments:
        case ["gpu", "--model", model, "--device", device]:
            own(Model(**json.loads(model)), device, reading, writing)
        case ["image"]:
            from engine import image  # Pillow, in this process only

            image.serve(reading, writing)
        case _:
            sys.exit("usage: python -m engine.runner gpu --model JSON --device DEVICE | image")


def pipe() -> tuple[BinaryIO, BinaryIO]:
    """Takes the pipe for ourselves: what libraries print goes to standard error, what they read is nothing."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    reading, writing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    return reading, writing


def own(model: Model, device: str, reading: BinaryIO, writing: BinaryIO) -> None:
    """Loads the model, then: hear, step, tell, for as long as the parent lives."""
    inbox: SimpleQueue[Message] = SimpleQueue()
    threading.Thread(target=hear, args=(reading, inbox), name="hear", daemon=True).start()
    began = time.monotonic()
    try:
        from engine.families.load import load  # torch, in this process only
        from engine.stepper import Stepper

        family = load(model, device)
    except EngineError as error:
        send(writing, Unable(type(error).__name__, str(error)))
        return
    except Exception as error:  # noqa: BLE001 - whatever a model's files make libraries raise
        traceback.print_exc()
        send(writing, Unable(ModelMissing.__name__, f"{model.name} cannot be loaded: {one_line(error)}"))
        return
    stepper = Stepper(family)
    send(writing, Ready(model.name, family.device, time.monotonic() - began))
    while True:
        while stepper.idle or not inbox.empty():
            match inbox.get():
                case Run() as run:
                    stepper.join(run)
                case Weigh() as asked:
                    send(writing, stepper.weigh(asked))
                case Cancel(id=id):
                    stepper.leave(id)
        for told in stepper.step():
            send(writing, told)
            if isinstance(told.event, Failed) and told.event.retry:
                os._exit(1)  # the device is not itself any more; the next process finds it as new


def hear(reading: BinaryIO, inbox: SimpleQueue[Message]) -> None:
    """Puts what the parent says into the inbox; ends the process when the parent is gone."""
    try:
        while True:
            inbox.put(receive(reading))
    except Hangup:
        os._exit(0)


def one_line(error: BaseException) -> str:
    """An error in one line for people."""
    text = str(error).strip().splitlines()
    return f"{type(error).__name__}: {text[0][:200]}" if text else type(error).__name__


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Hangup:
        os._exit(0)
