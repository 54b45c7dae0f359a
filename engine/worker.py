"""The parent's handle on one child process: starts it, talks to it, starts it again when it dies."""

import asyncio
import os
import signal
import sys
from collections import deque
from collections.abc import AsyncGenerator, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Self

from engine import errors
from engine.errors import EngineError, WorkerDied
from engine.wire import Answer, FromChild, Hangup, Ready, Refused, ToChild, Told, Unable, pack, receive_async

ROOT = Path(__file__).parent.parent
GIVE_UP = (
    3  # deaths in a row before it was ready, after which `ready` raises; it is still started again, ever more slowly
)
SLOWEST = 60.0  # seconds between two starts, at most
DEVICE: tuple[str, ...] = (
    "PATH",
    "HOME",
    "LANG",
    "TMPDIR",
    "XDG_CACHE_HOME",
    "HF_HOME",
    "HF_HUB_",
    "HF_ENDPOINT",
    "CUDA_",
    "NVIDIA_",
)
DEVICE += ("OMP_", "MKL_", "PYTORCH_", "LD_LIBRARY_PATH", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "SSL_CERT_")
CALM = {"OMP_WAIT_POLICY": "PASSIVE"}  # threads that spin while they wait made steps 100 times slower on busy cores
READER: tuple[str, ...] = ("PATH", "LANG")
RUNNER = "engine.runner"  # the module that the process runs


def scrubbed(environment: Mapping[str, str], allowed: tuple[str, ...]) -> dict[str, str]:
    """Only what is allowed, by name or by the beginning of it up to an underscore: no child sees a token."""
    names = {name for name in environment if name in allowed}
    names |= {name for name in environment for start in allowed if start.endswith("_") and name.startswith(start)}
    return {name: environment[name] for name in sorted(names) if "TOKEN" not in name}


class Worker:
    """`python -m engine.runner ARGUMENTS`, from entering to leaving."""

    def __init__(self, *arguments: str, allowed: tuple[str, ...], module: str = RUNNER) -> None:
        self.pid: int | None = None
        self._command = (sys.executable, "-m", module, *arguments)
        self._environment = CALM | scrubbed(os.environ, allowed)  # handed down, not read: nothing here depends on it
        self._process: asyncio.subprocess.Process | None = None
        self._inboxes: dict[int, asyncio.Queue[FromChild | None]] = {}
        self._ids = count(1)
        self._changed = asyncio.Event()  # set and replaced whenever one of the next two changes
        self._ready: Ready | None = None
        self._broken: EngineError | None = None
        self._deaths = 0  # in a row, before it was ready
        self._stderr: deque[str] = deque(maxlen=20)
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._keep_alive(), name=" ".join(self._command[2:4]))
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def ready(self) -> Ready:
        """Waits until it is ready; raises what keeps it from becoming so."""
        while self._ready is None:
            if self._broken:
                raise self._broken
            await self._changed.wait()
        return self._ready

    @property
    def is_ready(self) -> bool:
        return self._ready is not None

    @property
    def last_words(self) -> list[str]:
        """The last lines of standard error, of this life of the process or the one before."""
        return list(self._stderr)

    def new_id(self) -> int:
        return next(self._ids)

    def say(self, message: ToChild) -> None:
        """Says something that needs no answer; lost if the process is not there."""
        if self._process and self._process.stdin and not self._process.stdin.is_closing():
            self._process.stdin.writelines(pack(message))

    async def ask(self, id: int, message: ToChild) -> AsyncGenerator[FromChild, None]:
        """Says it once the process is ready, and yields what comes back with this id. Raises WorkerDied."""
        await self.ready()
        inbox = self._inboxes[id] = asyncio.Queue()
        try:
            self.say(message)
            if self._process and self._process.stdin:
                with suppress(OSError):
                    await self._process.stdin.drain()
            while (told := await inbox.get()) is not None:
                yield told
            raise WorkerDied
        finally:
            del self._inboxes[id]

    def kill(self) -> None:
        """Ends the process and whatever it started, at once; it is started again."""
        if self.pid:
            _kill(self.pid)

    async def _keep_alive(self) -> None:
        try:
            await self._lives()
        except Exception as error:
            self._become(broken=WorkerDied(f"the process cannot be kept: {error}"))  # else `ready` would wait for ever
            raise

    async def _lives(self) -> None:
        while True:
            was_ready = await self._live()
            if isinstance(self._broken, EngineError) and not isinstance(self._broken, WorkerDied):
                return  # it said why it cannot: trying again would not help
            self._deaths = 0 if was_ready else self._deaths + 1
            if self._deaths >= GIVE_UP:
                last = f": {self._stderr[-1]}" if self._stderr else ""
                self._become(broken=WorkerDied(f"the process ended {self._deaths} times while it started{last}"))
            if self._deaths:
                await asyncio.sleep(min(SLOWEST, 0.25 * 2**self._deaths))

    async def _live(self) -> bool:
        """One life of the process. True if it became ready."""
        was_ready = False
        starting = asyncio.ensure_future(
            asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                env=self._environment,
                cwd=ROOT,  # so that `engine` is found, installed or not
                start_new_session=True,
                limit=1 << 20,
            )
        )
        try:
            process = await asyncio.shield(starting)
        except asyncio.CancelledError:
            await self._end(await starting)
            raise
        except OSError as error:
            self._stderr.append(str(error))
            return False
        self._process, self.pid = process, process.pid
        self._stderr.clear()
        assert process.stdout and process.stderr
        listening = asyncio.create_task(self._listen(process.stderr))
        try:
            while True:
                match message := await receive_async(process.stdout):
                    case Ready():
                        was_ready = True
                        self._become(ready=message)
                    case Unable(error=kind, reason=reason):
                        self._become(broken=known(kind, reason))
                    case Told(id=id) | Answer(id=id) | Refused(id=id) if id in self._inboxes:
                        self._inboxes[id].put_nowait(message)
        except Hangup:
            return was_ready
        finally:
            self.pid = self._process = None
            self._become(ready=None, broken=self._broken if not was_ready else None)
            try:
                await self._end(process, listening)
            finally:
                for inbox in self._inboxes.values():
                    inbox.put_nowait(None)

    async def _end(self, process: asyncio.subprocess.Process, listening: asyncio.Task[None] | None = None) -> None:
        """Kills it and its children, and waits, cancelled or not, until nothing of it is left. What it says is not heard."""
        _kill(process.pid)
        ending = asyncio.create_task(self._bury(process, listening))
        try:
            await asyncio.shield(ending)
        except asyncio.CancelledError:
            await ending
            raise

    async def _bury(self, process: asyncio.subprocess.Process, listening: asyncio.Task[None] | None) -> None:
        assert process.stdin and process.stdout and process.stderr
        process.stdin.close()
        await process.stdout.read()
        await (listening or process.stderr.read())
        await process.wait()

    async def _listen(self, stderr: asyncio.StreamReader) -> None:
        while True:
            try:
                line = await stderr.readuntil(b"\n")
            except asyncio.IncompleteReadError:
                return
            except asyncio.LimitOverrunError as error:
                line = await stderr.readexactly(error.consumed)
            if text := line[:500].decode(errors="replace").strip():
                self._stderr.append(text)

    def _become(self, ready: Ready | None = None, broken: EngineError | None = None) -> None:
        self._ready, self._broken = ready, broken
        self._changed.set()
        self._changed = asyncio.Event()


def _kill(leader: int) -> None:
    with suppress(ProcessLookupError):
        os.killpg(leader, signal.SIGKILL)


def known(error: str, reason: str) -> EngineError:
    """The error a child named, if it is one of ours."""
    kind = getattr(errors, error, EngineError)
    return kind(reason) if isinstance(kind, type) and issubclass(kind, EngineError) else EngineError(reason)
