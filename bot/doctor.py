"""What is set, and what is missing: each line says what would be right."""

import asyncio
import importlib.metadata
import importlib.util
import os
import platform
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.config import SETTINGS, Settings, Web, WrongSettings, load
from bot.draw import INSTALL, NEEDED
from engine import models
from engine.backends.embedded import Embedded
from engine.errors import EngineError

ROOM = 1 << 30  # bytes that pictures should have
PATIENCE = 300.0  # seconds for a model to load
DEVICE = """
import torch
cuda, mps = torch.cuda.is_available(), torch.backends.mps.is_available()
print(torch.cuda.get_device_name() if cuda else "mps" if mps else f"cpu, {torch.get_num_threads()} threads")
"""
PACKAGES = {"PIL": "pillow", "pillow_heif": "pillow-heif"}  # where the name to install is not the name to import


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `good` is None where it is only told."""

    good: bool | None
    text: str

    def __str__(self) -> str:
        return f"{'      ' if self.good is None else 'ok    ' if self.good else 'WRONG '}{self.text}"


def main(environment: Mapping[str, str], file: Path | None) -> int:
    """Prints what it finds; 1 when something must be put right."""
    bad = 0
    for finding in findings(environment, file):
        print(finding, flush=True)
        bad += finding.good is False
    if bad:
        print(
            f"overpaint doctor: {bad} thing{'s are' if bad > 1 else ' is'} wrong; the lines say what is right",
            file=sys.stderr,
        )
    return 1 if bad else 0


def findings(environment: Mapping[str, str], file: Path | None) -> Iterator[Finding]:
    """One after the other, the slow ones last."""
    yield Finding(sys.version_info >= (3, 11), f"Python {platform.python_version()} (3.11 or newer is needed)")
    try:
        settings = load(environment, file)
    except WrongSettings as error:
        yield from (Finding(False, problem) for problem in error.problems)
        settings = Settings()
    else:
        yield from _settings(settings, environment)
    yield _folder(settings.data)
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    for name in NEEDED:
        package = PACKAGES.get(name, name)
        there = "is not installed: " + INSTALL if name in missing else importlib.metadata.version(package)
        yield Finding(name not in missing, f"{package} {there}")
    if not missing:
        yield _device()
        yield asyncio.run(_model(settings))


def _settings(settings: Settings, environment: Mapping[str, str]) -> Iterator[Finding]:
    if settings.web:
        yield _port(settings.web)
    if settings.slack:
        yield Finding(False, "Slack is set up, and this version does not serve it yet: take its token away")
    if not (settings.web or settings.discord or settings.slack):
        yield Finding(None, "no platform is set: `overpaint try` needs none; for `run` set OVERPAINT_WEB__PORT=8765")
    for setting in SETTINGS:
        if setting.secret and environment.get(setting.variable):
            yield Finding(None, f"{setting.variable} is given (not shown)")


def _port(web: Web) -> Finding:
    """Whether the local chat can listen where it is told to."""
    told = f"web chat on {web.host}, port {web.port or 'any free one'}"
    try:
        family, kind, _, _, address = socket.getaddrinfo(web.host, web.port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        better = "end what listens there, or give another as OVERPAINT_WEB__PORT (0: any free one)"
        return Finding(False, f"{told}: {error.strerror}: {better}")
    return Finding(True, told)


def _folder(folder: Path) -> Finding:
    """Whether pictures can be kept there; it is made when it is first needed."""
    near = folder.absolute()
    while not near.exists() and near != near.parent:
        near = near.parent
    if not near.is_dir() or not os.access(near, os.W_OK | os.X_OK):
        return Finding(False, f"{folder} cannot be written: give a folder that can as OVERPAINT_DATA")
    free = shutil.disk_usage(near).free
    told = f"{folder} for database and pictures, {free / 2**30:.1f} GB free"
    return Finding(free > ROOM, told if free > ROOM else f"{told}: at least 1 GB is needed")


def _device() -> Finding:
    """What torch would draw on; asked in a process of its own."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", DEVICE], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return Finding(False, f"torch does not start within {PATIENCE:g} s: {INSTALL} --force-reinstall")
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it died"])[-1]
        return Finding(False, f"torch does not start ({last}): {INSTALL} --force-reinstall")
    return Finding(None, f"torch draws on {done.stdout.strip()}")


async def _model(settings: Settings) -> Finding:
    """Whether the model really loads here."""
    began = time.monotonic()
    try:
        model = models.find(settings.engine.model)
        async with asyncio.timeout(PATIENCE), Embedded(model, device=settings.engine.device) as backend:
            await backend.ready()
    except EngineError as error:
        return Finding(False, str(error))
    except TimeoutError:
        return Finding(False, f"{settings.engine.model} does not load within {PATIENCE:g} s: try a smaller model")
    told = [f"{model.name} loads in {time.monotonic() - began:.1f} s"]
    folder = Path(model.source)
    if folder.is_dir():
        told.append(f"{sum(file.stat().st_size for file in folder.rglob('*') if file.is_file()) / 1e6:.0f} MB")
    if model.license:
        told.append(model.license)
    return Finding(True, ", ".join(told))
