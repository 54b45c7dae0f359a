"""Every request is answered exactly once, in its own placeholder, whatever is killed and whenever.

The seed is printed; CHAOS_SEED repeats a run.
"""

import asyncio
import json
import os
import random
import signal
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.person import Person, is_placeholder

WINDOWS = ("enqueued", "posted", "stepped", "finished", "answering")
ANY = "any"  # from outside, at no particular moment
CHILDREN = ("tests.chaos.painting", "engine.runner image")
ROUNDS = 7
PATIENCE = 60.0  # seconds for all that is open to be answered


@dataclass
class Report:
    """What was seen."""

    kills: Counter[str] = field(default_factory=Counter)
    asked: int = 0
    wrong: list[str] = field(default_factory=list)


class Life:
    """One life of the program, and one visit of a person."""

    def __init__(self, data: Path, model: Path, person: Person, without: str | None) -> None:
        self._data, self._model, self._person, self._without = data, model, person, without

    async def start(self, window: str, nth: int) -> None:
        more = ("--without", self._without) if self._without else ()
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.chaos.program", str(self._data), window, str(nth)),
            *("--model", str(self._model), *more),
            stdout=asyncio.subprocess.PIPE,
        )
        assert self.process.stdout
        line = (await self.process.stdout.readline()).decode()
        if line.startswith("ready: web "):
            self.visit = asyncio.create_task(self._person.visit(line.split()[-1]))
        else:
            self.visit = asyncio.create_task(asyncio.sleep(0))  # it died before anybody could come

    async def end(self) -> None:
        with suppress(ProcessLookupError):
            self.process.kill()
        await self.process.wait()
        await self.visit

    async def child(self, command: str) -> int:
        """The pid of a child of the program, as soon as there is one."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        async with asyncio.timeout(PATIENCE):
            while True:
                for pid in children.read_text().split():
                    with suppress(OSError):
                        if command in Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode():
                            return int(pid)
                await asyncio.sleep(0.02)  # the kernel tells nobody when a child is born


def answered(person: Person) -> bool:
    """Whether nothing is open."""
    replies = [person.replies(n) for n in person.asked]
    return person.everything_was_said and all(any(not is_placeholder(one) for one in each) for each in replies)


async def chaos(folder: Path, *, seed: int, rounds: int = ROUNDS, without: str | None = None) -> Report:
    """Kills the program over and over while a person asks, and looks at what came of it."""
    r, report = random.Random(seed), Report()
    model = folder / "model"
    model.mkdir()
    (model / "model_index.json").write_text("{}")
    presets = {"name": "painting", "width": 64, "height": 64, "steps": 4, "min_pixels": 4096, "max_pixels": 4096}
    (model / "overpaint.json").write_text(json.dumps(presets))
    data = folder / "data"
    data.mkdir()
    plan = [*WINDOWS, ANY, *CHILDREN] * rounds
    r.shuffle(plan)
    async with Person() as person:
        life = Life(data, model, person, without)
        for kill in plan:
            await life.start(kill if kill in WINDOWS else "never", r.randint(1, 3) if kill == "stepped" else 1)
            await ask(person, r)
            ended = asyncio.create_task(life.process.wait())
            await asyncio.wait([ended], timeout=PATIENCE if kill in WINDOWS else r.uniform(0.05, 0.5))
            if kill not in WINDOWS and not ended.done():
                os.kill(life.process.pid if kill == ANY else await life.child(kill), signal.SIGKILL)
                report.kills[kill] += 1
            if kill in CHILDREN:
                async with asyncio.timeout(PATIENCE):
                    await person.until(answered)
            await life.end()
            await ended
        await life.start("never", 1)
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                await person.until(answered)
        await life.end()
        report.kills.update((data / "hits").read_text().split())
        report.asked = len(person.asked)
        report.wrong = [wrong for n in person.asked if (wrong := verdict(person, n))]
    return report


async def ask(person: Person, r: random.Random) -> None:
    """A new picture, or a change of one that is there already."""
    pictures = [n for n, message in person.messages.items() if message["ours"] and message["files"]]
    if pictures and r.random() < 0.5:
        await person.say(r.choice(("make it night", "make it snow")), reply_to=r.choice(pictures))
    else:
        await person.say(f"draw a {r.choice(('robot', 'cat', 'house'))} on the beach")


def verdict(person: Person, n: int) -> str:
    """What is wrong with how a message was answered; nothing, when it was answered once and in its own placeholder."""
    replies = person.replies(n)
    if len(replies) != 1:
        return f"message {n} has {len(replies)} replies"
    if is_placeholder(replies[0]) or not replies[0]["files"]:
        return f"message {n} is not answered: {replies[0]['text']!r}"
    return ""


@pytest.mark.timeout(600)
async def test_every_request_is_answered_exactly_once_whatever_is_killed(tmp_path: Path) -> None:
    seed = int(os.environ.get("CHAOS_SEED", random.SystemRandom().randrange(2**32)))
    report = await chaos(tmp_path, seed=seed)
    print(f"seed {seed}: {dict(report.kills)}, {report.asked} requests")
    assert report.wrong == []
    assert report.kills.total() >= 40
    assert all(report.kills[window] >= 2 for window in (*WINDOWS, ANY, *CHILDREN))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("without", ["key", "intent"])
async def test_the_same_test_fails_without(without: str, tmp_path: Path) -> None:
    report = await chaos(tmp_path, seed=1, rounds=2, without=without)
    assert report.wrong != []
