"""A platform under load: how much the bot takes, how soon it answers, and whether its memory stays as it is."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from threading import Timer
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

from bot.bench import Row, inherited, program

RATIO, WAIT, GROWTH = 0.7, 100.0, 10.0  # share of the bare library, milliseconds, MB
RATE = 200  # events per second while acknowledgements are timed
LONGEST = 400.0  # seconds for one flood
BUSY_FROM = 0.2  # of a core: a child that takes less draws nothing
LATE = 10_000.0  # milliseconds: one that was not acknowledged at all


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much is measured."""

    runs: int  # of each client
    events: int  # of a run
    loading: int  # events before acknowledgements are timed, while the model loads and its queue fills
    pressed: int  # events while they are
    watched: int  # events while memory is
    from_event: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """A platform to measure on. `server` and `client` are modules of ours, each a process of its own."""

    server: str
    client: str
    settings: Mapping[str, str]  # of `run`; {url} is the server's
    to_us: int  # of 1000 events
    pace: int  # events per second while memory is watched


@dataclass(frozen=True, slots=True)
class Run:
    """What one client made of one flood."""

    seconds: float
    work: float  # seconds of its processor time
    events: int
    again: int  # events that it left to be told again
    sizes: list[tuple[int, float]]  # messages so far, MB


def measured(load: Load, size: Size) -> tuple[list[Row], str]:
    """All rows; and why the rest could not be measured, if so."""
    rows: list[Row] = []
    try:
        with served(load) as url:
            rows += through(load, url, size)
            rows.append(acknowledged(load, url, size))
            rows.append(growth(load, url, size))
    except (RuntimeError, OSError) as error:
        return rows, str(error)
    return rows, ""


# events per second


def through(load: Load, url: str, size: Size) -> list[Row]:
    """Our bot against the library; one after the other, in turns, so that whatever else runs here meets both."""
    ours: list[Run] = []
    bare: list[Run] = []
    for _ in range(size.runs):
        bare.append(flooded(load, "bare", url, size.events))
        ours.append(flooded(load, "holds", url, size.events))
    about = (
        f"medians of {size.runs} alternating runs of {size.events} events;"
        f" {load.to_us} in 1000 are said to us, and enqueued"
    )
    work = [(run.events / run.work, other.events / other.work) for run, other in zip(ours, bare, strict=True)]
    wall = [(run.events / run.seconds, other.events / other.seconds) for run, other in zip(ours, bare, strict=True)]
    if again := sum(run.again for run in ours):
        about += f"; {again} were not acknowledged at first, and told again"
    return [
        _ratio("events by work", work, f"events per second of the client's own processor time; {about}"),
        _ratio("events by time", wall, "events per second; what else runs on this machine counts"),
    ]


def _ratio(name: str, pairs: list[tuple[float, float]], about: str) -> Row:
    """Of each pair, so that a slow minute of the machine falls on both; then the middle one."""
    note = f"{median(a for a, _ in pairs):.0f} against {median(b for _, b in pairs):.0f} {about}"
    value = round(median(a / b for a, b in pairs), 3)
    return Row(name=name, value=value, goal=RATIO, unit="of bare", note=note, least=True)


def flooded(load: Load, who: str, url: str, events: int, rate: float | None = None) -> Run:
    """One client in a process of its own. Raises RuntimeError."""
    with tempfile.TemporaryDirectory(prefix="overpaint-bench-") as folder, tempfile.TemporaryFile("w+") as complaints:
        with subprocess.Popen(
            [sys.executable, "-m", load.client, who, url, folder],
            env=inherited(),
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
        ) as client:
            late = Timer(LONGEST, client.kill)
            late.start()
            try:
                assert client.stdout
                if client.stdout.readline().strip() == "ready":
                    told = flood(url, events, rate)
                    if line := client.stdout.readline():
                        made = json.loads(line)
                        sizes = [(int(n), float(mb)) for n, mb in made["sizes"]]
                        return Run(made["ended"] - told["began"], made["work"], events, told["again"], sizes)
            finally:
                late.cancel()
                client.kill()
        complaints.seek(0)
        last = complaints.read().strip().splitlines()
        raise RuntimeError(f"the client ended: {last[-1] if last else 'without a word'}")


# acknowledgements


def acknowledged(load: Load, url: str, size: Size) -> Row:
    """The real program, drawing; from the event to its acknowledgement, as the platform sees it."""
    name, unit = "acknowledged", "ms"
    settings = {setting: value.format(url=url) for setting, value in load.settings.items()}
    with program(**settings) as (process, _):
        flood(url, size.loading, RATE, pressing=True)
        before, began = children_work(process.pid), time.monotonic()
        told = flood(url, size.pressed, RATE, pressing=True)
        after, ended = children_work(process.pid), time.monotonic()
    waited, lost = sorted(told["waited"]), told["lost"]
    busy = None if before is None or after is None else (after - before) / (ended - began)
    if busy is not None and busy < BUSY_FROM:
        return Row(name=name, value=None, goal=WAIT, unit=unit, note="nothing was drawn meanwhile: is torch there?")
    if lost or len(waited) < 2:
        return Row(name=name, value=None if not waited else LATE, goal=WAIT, unit=unit, note=f"{lost} never were")
    meanwhile = "" if busy is None else f"; the processes that draw took {busy:.1f} cores"
    return Row(
        name=name,
        value=round(_hundredth(waited), 1),
        goal=WAIT,
        unit=unit,
        note=f"99th percentile of {len(waited)} at {RATE} events per second; half within {1000 * median(waited):.1f} ms,"
        f" all within {1000 * waited[-1]:.1f} ms{meanwhile}, and a clock beside it was {_hundredth(told['late']):.1f} ms late",
    )


def _hundredth(seconds: list[float]) -> float:
    """Milliseconds that one in a hundred goes beyond."""
    return 1000 * quantiles(seconds, n=100, method="inclusive")[-1] if len(seconds) > 1 else 0.0


def children_work(pid: int) -> float | None:
    """Seconds of processor time of a process's children so far; None where the system does not tell."""
    try:
        found = [_stat(path) for path in Path("/proc").glob("[0-9]*/stat")]
    except OSError:
        return None
    if not found:
        return None
    return sum(work for parent, work in found if parent == pid)


def _stat(path: Path) -> tuple[int, float]:
    """A process's parent and its work; see proc(5)."""
    try:
        fields = path.read_text().rpartition(")")[2].split()
    except OSError:  # it has ended
        return 0, 0.0
    return int(fields[1]), (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


# memory


def growth(load: Load, url: str, size: Size) -> Row:
    """Between an early event and the last, at a pace that leaves nothing lying about."""
    run = flooded(load, "refuses", url, size.watched, load.pace)
    early = next((mb for n, mb in run.sizes if n >= size.from_event), 0.0)
    last = run.sizes[-1][1]
    half = next((mb for n, mb in run.sizes if n >= run.sizes[-1][0] / 2), 0.0)
    return Row(
        name="growth",
        value=round(last - early, 1) if early else None,
        goal=GROWTH,
        unit="MB",
        note=f"{early:.1f} MB after {size.from_event} messages, {half:.1f} MB after half of them,"
        f" {last:.1f} MB after {size.watched} events, {load.pace} a second"
        if early
        else "only Linux tells",
    )


# the server


@contextmanager
def served(load: Load) -> Iterator[str]:
    """The platform, for as long as it is measured: its address."""
    with subprocess.Popen(
        [sys.executable, "-m", load.server],
        env=inherited(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        try:
            assert server.stdout
            url = server.stdout.readline().strip()
            if not url:
                raise RuntimeError("the server to measure with did not start")
            yield url
        finally:
            server.kill()


def flood(url: str, events: int, rate: float | None = None, *, pressing: bool = False) -> dict[str, Any]:
    """Raises RuntimeError."""
    wanted = json.dumps({"events": events, "rate": rate, "pressing": pressing}).encode()
    try:
        with urlopen(Request(f"{url}/flood", wanted), timeout=LONGEST) as answer:  # noqa: S310
            told: dict[str, Any] = json.load(answer)
    except (URLError, TimeoutError) as error:
        raise RuntimeError(f"a flood did not end: {error}") from None
    return told
