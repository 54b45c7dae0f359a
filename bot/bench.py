"""Measures the real program on this machine, and says whether its goals are met."""

import asyncio
import json
import os
import platform
import re
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from threading import Timer
from typing import Any

PATIENCE = 60.0  # seconds for a start; a slower one is not measured
SETTLING = 0.5  # seconds after the start in which what is loaded late would show
HEAVY = re.compile(r"/(torch|PIL|pillow\w*\.libs|numpy|transformers|diffusers|safetensors|tokenizers|pillow_heif)[/.]")
STEPS = "/255"  # of a colour, by which two pictures may differ; everything else of a model is better when it is more
ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One number and its goal: at most that much, or at least. None was not measured here."""

    name: str
    value: float | None
    goal: float
    unit: str
    note: str = ""
    least: bool = False

    @property
    def met(self) -> bool | None:
        """Whether the goal is; None where it was not measured."""
        if self.value is None:
            return None
        return self.value >= self.goal if self.least else self.value <= self.goal


@dataclass(frozen=True, slots=True)
class Start:
    """One start of the chat process. None: this system does not tell."""

    ready: float  # seconds until its ready line
    accepted: float  # seconds until it has acknowledged a message
    resident: float | None  # MB
    heavy: tuple[str, ...] | None  # libraries that belong in the children


def main(name: str, platform: str, model: str | None = None, *, quick: bool, as_json: bool, check: bool) -> int:
    """Prints the rows; with `check` 1 when a goal is missed."""
    if name == "doodle":
        rows, wrong = doodle(quick=quick)
    elif name == "meaning":
        from bot import bench_meaning

        rows, wrong = bench_meaning.measured(model, quick=quick)
    elif platform == "discord":
        from bot.bench_discord import measured

        rows, wrong = measured(quick=quick)
    elif platform == "slack":
        from bot.bench_slack import measured

        rows, wrong = measured(quick=quick)
    else:
        rows, wrong = chat(1 if quick else 3)
    if as_json:
        print(json.dumps({"machine": machine(), "rows": [told(row) for row in rows]}))
    else:
        print("  ".join(f"{value}" for value in machine().values()))
        for row in rows:
            value = "not measured" if row.value is None else f"{row.value:g} {row.unit}"
            met = {None: "", True: "met", False: "MISSED"}[row.met]
            goal = f"at {'least' if row.least else 'most'} {row.goal:g} {row.unit}"
            print(f"{row.name:<20} {value:>14}   {goal:<20} {met:<6}  {row.note}".rstrip())
    if wrong:
        print(f"overpaint bench: {wrong}", file=sys.stderr)
        return 1
    missed = [row.name for row in rows if row.met is False]
    if check and missed:
        print(f"overpaint bench: {', '.join(missed)}: the goal is missed", file=sys.stderr)
        return 1
    return 0


def doodle(*, quick: bool) -> tuple[list[Row], str]:
    """The built-in model's examination, in a process of its own: this one stays light. What it does is said meanwhile."""
    command = [sys.executable, "-m", "engine.doodle.evaluate", str(ROOT / "engine" / "doodle" / "weights"), "--json"]
    done = subprocess.run([*command, *(["--quick"] if quick else [])], stdout=subprocess.PIPE, cwd=ROOT, check=False)
    if done.returncode:
        return [], "the built-in model could not be examined: `overpaint doctor` may tell more"
    rows = json.loads(done.stdout)["rows"]
    named = ("name", "value", "goal", "unit", "note")
    return [Row(**{name: row[name] for name in named}, least=row["unit"] != STEPS) for row in rows], ""


def chat(starts: int) -> tuple[list[Row], str]:
    """`overpaint run` with the web chat and an empty folder, that often; and why it could not be measured, if so."""
    measured: list[Start] = []
    wrong = ""
    for _ in range(starts):
        try:
            measured.append(start())
        except (RuntimeError, OSError) as error:
            wrong = f"`overpaint run` did not become ready: {error}"
            break
    sizes = [s.resident for s in measured if s.resident is not None]
    heavy = [set(s.heavy) for s in measured if s.heavy is not None]
    found = sorted(set().union(*heavy))
    note = "" if sizes or not measured else "only Linux tells"
    often = f"median of {len(measured)}" if measured else ""
    return [
        Row(name="ready", value=_median([s.ready for s in measured]), goal=2, unit="s", note=often),
        Row(name="accepted", value=_median([s.accepted for s in measured]), goal=2, unit="s", note=often),
        Row(name="resident", value=round(max(sizes), 1) if sizes else None, goal=150, unit="MB", note=note),
        Row(
            name="heavy libraries",
            value=len(found) if heavy else None,
            goal=0,
            unit="libraries",
            note=", ".join(found) or note,
        ),
    ], wrong


def start() -> Start:
    """Starts it, asks it for a picture, looks at it and ends it. Raises RuntimeError."""
    began = time.monotonic()
    with program(OVERPAINT_WEB__PORT="0") as (process, line):
        ready = time.monotonic() - began
        asyncio.run(ask(line.split()[-1]))
        accepted = time.monotonic() - began
        time.sleep(SETTLING)
        return Start(ready, accepted, resident(process.pid), heavy(process.pid))


@contextmanager
def program(**settings: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """`overpaint run` with an empty data folder, and its ready line; ended afterwards. Raises RuntimeError."""
    with tempfile.TemporaryDirectory(prefix="overpaint-bench-") as folder:
        environment = inherited() | {"OVERPAINT_DATA": f"{folder}/data"} | settings
        with subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            late = Timer(PATIENCE, process.kill)
            late.start()
            try:
                assert process.stdout
                assert process.stderr
                line = process.stdout.readline()
                late.cancel()
                if not line.startswith("ready:"):
                    process.kill()
                    last = process.stderr.read().strip().splitlines()
                    raise RuntimeError(last[-1] if last else f"it said nothing within {PATIENCE:g} s")
                yield process, line
            finally:
                late.cancel()
                process.send_signal(signal.SIGTERM)
                try:
                    process.communicate(timeout=PATIENCE)
                except subprocess.TimeoutExpired:
                    process.kill()


def inherited() -> dict[str, str]:
    """The environment without settings of ours, and with our modules, installed or not."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("OVERPAINT_")}
    path = environment.get("PYTHONPATH")
    return environment | {"PYTHONPATH": f"{ROOT}{os.pathsep}{path}" if path else str(ROOT)}


async def ask(address: str) -> None:
    """Says something at the local chat, and waits until it is kept. Raises RuntimeError."""
    from aiohttp import ClientError, ClientSession

    said = {"type": "say", "id": uuid.uuid4().hex, "text": "a robot on the beach"}
    try:
        async with (
            asyncio.timeout(PATIENCE),
            ClientSession() as session,
            session.ws_connect(f"{address}/chat", origin=address) as socket,
        ):
            await socket.send_json({"type": "hello", "name": "bench", "room": "bench"})
            await socket.send_json(said)
            async for received in socket:
                told = json.loads(received.data)
                if told.get("id") == said["id"] and told["type"] == "done":
                    return
    except (ClientError, TimeoutError) as error:
        raise RuntimeError(f"a message was not accepted: {error or 'it took too long'}") from None
    raise RuntimeError("a message was not accepted")


def resident(pid: int) -> float | None:
    """Memory that a process has, in MB."""
    try:
        found = re.search(r"^VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    except OSError:
        return None
    return int(found[1]) * 1024 / 1e6 if found else None


def heavy(pid: int) -> tuple[str, ...] | None:
    """The packages, of those that belong in the children, whose libraries the process has mapped."""
    try:
        maps = Path(f"/proc/{pid}/maps").read_text()
    except OSError:
        return None
    return tuple(sorted({found[1] for found in HEAVY.finditer(maps)}))


def machine() -> dict[str, Any]:
    """What it was measured on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "memory_gb": round(memory, 1),
        "python": platform.python_version(),
    }


def told(row: Row) -> dict[str, Any]:
    """A row as JSON."""
    data = {"name": row.name, "value": row.value, "goal": row.goal, "unit": row.unit, "met": row.met}
    return data | ({"note": row.note} if row.note else {})


def _median(seconds: list[float]) -> float | None:
    return round(median(seconds), 3) if seconds else None


def _processor() -> str:
    try:
        found = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    except OSError:
        found = None
    return found[1] if found else platform.processor() or "unknown"
