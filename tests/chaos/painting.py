"""A runner without torch, so that a life of the program costs a moment: it paints plain colours, step by step."""

import os
import sys
import threading
import time
from hashlib import sha256
from queue import SimpleQueue

from engine.events import Completed, Pixels, Progress, Started
from engine.runner import hear, pipe
from engine.wire import Hangup, Message, Ready, Run, Told, send

SECONDS = 0.02  # a step


def main() -> None:
    reading, writing = pipe()
    inbox: SimpleQueue[Message] = SimpleQueue()
    threading.Thread(target=hear, args=(reading, inbox), daemon=True).start()
    send(writing, Ready("painting", "cpu", 0.0))
    while True:
        run = inbox.get()
        if isinstance(run, Run):
            request = run.request
            send(writing, Told(run.id, Started(request.steps)))
            for step in range(1, request.steps + 1):
                time.sleep(SECONDS)
                send(writing, Told(run.id, Progress(step, request.steps, Pixels(8, 8, bytes(192)))))
            colour = sha256(repr((request, run.images)).encode()).digest()[:3]
            image = Pixels(request.width, request.height, colour * (request.width * request.height))
            send(writing, Told(run.id, Completed(image, 0.0)))


if __name__ == "__main__":
    try:
        main()
    except (Hangup, BrokenPipeError):
        os._exit(0)
    sys.exit(0)
