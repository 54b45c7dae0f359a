"""The real program, which kills itself where it is told: `python -m tests.chaos.program DATA WINDOW NTH [--without WHAT]`.

Windows are those that `bot` and `bot/replies.py` name. Without "key" an event is not known again when it is told twice;
without "intent" a reply is posted again without a look for the one that an earlier life has made.
"""

import argparse
import asyncio
import os
import signal
import uuid
from contextlib import ExitStack
from pathlib import Path
from unittest import mock

from bot import bot, replies
from bot.config import EngineSettings, Settings, Web
from bot.serve import serve

HITS = "hits"  # a file beside the data: a line for each time a window killed us


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("window")
    parser.add_argument("nth", type=int)
    parser.add_argument("--model", required=True)
    parser.add_argument("--without", choices=("key", "intent"))
    told = parser.parse_args()
    left = told.nth

    def at(window: str) -> None:
        nonlocal left
        if window == told.window:
            left -= 1
            if left == 0:
                with (told.data / HITS).open("a") as hits:
                    hits.write(f"{window}\n")
                os.kill(os.getpid(), signal.SIGKILL)

    settings = Settings(data=told.data, web=Web(port=0), engine=EngineSettings(model=told.model))
    known = bot.identity
    with ExitStack() as missing:
        if told.without == "key":
            missing.enter_context(mock.patch.object(bot, "identity", lambda event: (uuid.uuid4().hex, known(event)[1])))
        if told.without == "intent":
            missing.enter_context(mock.patch.object(replies.Replies, "_find", nothing))
        asyncio.run(serve(settings, ready=ready, at=at, runner="tests.chaos.painting"))


def ready(line: str) -> None:
    print(f"ready: {line}", flush=True)


async def nothing(*_: object) -> None:
    """Finds nothing."""


if __name__ == "__main__":
    main()
