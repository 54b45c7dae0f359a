"""The command `overpaint`: 0 done, 1 could not be done, 2 wrong usage; an error is one line that says what is right."""

import argparse
import asyncio
import json
import os
import signal
import socket
import sqlite3
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from errno import EACCES, EADDRINUSE, EADDRNOTAVAIL
from pathlib import Path
from typing import Any, NoReturn

from bot.config import Settings, Web, WrongSettings, load
from bot.live import Where

PORT = 8765


class Refused(Exception):
    """The command cannot be done; the message says why, and what would be right."""


class WrongUsage(Exception):
    """The command was not written as it can be."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {_one_line(message)} (see {self.prog} --help)\n")


def main(arguments: list[str] | None = None) -> int:
    """Runs one command and gives its exit status."""
    options = parser().parse_args(arguments)
    try:
        return _command(options)
    except WrongUsage as error:
        return _fail(error, 2)
    except (Refused, WrongSettings) as error:
        return _fail(error, 1)
    except KeyboardInterrupt:
        return _fail("stopped", 1)
    except BrokenPipeError:  # whoever read our output has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def parser() -> Parser:
    """All commands and their options."""
    top = Parser(prog="overpaint", description="Make pictures by talking, and change a picture by replying to it.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=Parser)

    def command(name: str, about: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=about, description=about, allow_abbrev=False)

    for name, about in (
        ("try", "start the local chat with the built-in model and open it in the browser"),
        ("run", "serve the platforms that the settings name"),
        ("doctor", "say what is set, and what is missing"),
    ):
        added = command(name, about)
        added.add_argument("--config", type=Path, metavar="FILE", help="settings; else ./overpaint.toml")
        if name == "doctor":
            added.add_argument(
                "--live",
                type=_channel,
                metavar="CHANNEL",
                help="make the full round in this channel of Discord or Slack",
            )
    models = command("models", "list the models that are built in")
    models.add_argument("--json", action="store_true", help="print one JSON object a line")

    for name, about in (("draw", "make a picture from words"), ("edit", "make a picture from a picture and words")):
        added = command(name, about)
        if name == "draw":
            added.add_argument("prompt", nargs="?", metavar="PROMPT")
        else:
            added.add_argument("image", nargs="?", metavar="IN")
            added.add_argument("instruction", nargs="?", metavar="INSTRUCTION")
            added.add_argument("--mask", metavar="M.png", help="white changes, black stays; same size as the picture")
            added.add_argument(
                "--no-keep", action="store_true", help="take the whole result, not only what it changed in the picture"
            )
            added.add_argument("--reference", nargs="+", action="extend", default=[], metavar="R.png", help="looked at")
        added.add_argument("-o", "--out", metavar="OUT.png", help="where to: .png, .webp or .jpg")
        added.add_argument("--seed", help="a whole number; chosen and told where none is given")
        added.add_argument("--model", help='"doodle", a folder, or OWNER/NAME on the hub')
        added.add_argument("--size", metavar="WxH", help="in pixels")
        added.add_argument("--steps", help="more take longer")
        added.add_argument("--json", action="store_true", help="print one JSON object about the picture")
        added.add_argument("--lines", action="store_true", help="one order a line on standard input, as JSON")
        added.add_argument("--config", type=Path, metavar="FILE", help="settings; else ./overpaint.toml")

    explain = command("explain", "say what the bot would do with the last message of a thread, and why")
    explain.add_argument("--lines", action="store_true", help="one thread a line, one answer a line")

    normalize = command("normalize", "show what the bot hears in one event of a platform, as JSON")
    normalize.add_argument("platform", choices=["discord", "slack"])
    normalize.add_argument("--me", metavar="ID", default="0", help="our own user id there")
    normalize.add_argument("--lines", action="store_true", help="one event a line, one answer a line")

    bench = command("bench", "measure this machine")
    bench.add_argument(
        "name",
        choices=["chat", "doodle", "meaning"],
        metavar="NAME",
        help="chat: how light and quick the chat process is; doodle: what the built-in model has learned; meaning: how"
        " well messages are understood",
    )
    bench.add_argument(
        "--platform", choices=["web", "discord", "slack"], default="web", help="whose chat; web if not given"
    )
    bench.add_argument(
        "--model",
        metavar="NAME",
        help="meaning: also with the help of this model's language model (a folder, OWNER/NAME)",
    )
    bench.add_argument("--quick", action="store_true", help="measure once, and less")
    bench.add_argument("--json", action="store_true", help="print one JSON object")
    bench.add_argument("--check", action="store_true", help="exit 1 when a goal is missed")
    return top


def _channel(text: str) -> Where:
    try:
        return Where.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _command(options: argparse.Namespace) -> int:
    match options.command:
        case "try":
            return _try(load(os.environ, options.config, data=Path.home() / ".local" / "share" / "overpaint"))
        case "run":
            return _run(load(os.environ, options.config))
        case "draw" | "edit":
            return _draw(options, load(os.environ, options.config))
        case "explain":
            return _explain(lines=options.lines)
        case "normalize":
            from bot.normalize import normalize

            return _answer(lambda text: normalize(options.platform, text, options.me), lines=options.lines)
        case "models":
            return _models(as_json=options.json)
        case "doctor":
            from bot import doctor

            return doctor.main(os.environ, options.config, options.live)
        case _:
            from bot import bench

            return bench.main(
                options.name,
                options.platform,
                options.model,
                quick=options.quick,
                as_json=options.json,
                check=options.check,
            )


# serving


def _try(settings: Settings) -> int:
    """The local chat, for whoever has set nothing up."""
    import importlib.util

    if importlib.util.find_spec("torch") is None:
        raise Refused("the built-in model needs torch, which is not installed: pip install 'overpaint[local]'")
    if settings.web is None:
        settings = replace(settings, web=Web(port=PORT if _is_free(PORT) else 0))

    def ready(told: str) -> None:
        address = told.rsplit(maxsplit=1)[-1]
        print(f"ready: {told}\nOpen {address} and write: a robot on the beach", flush=True)
        if _has_display():
            import webbrowser

            asyncio.get_running_loop().run_in_executor(None, webbrowser.open, address)

    return _serve(settings, ready)


def _run(settings: Settings) -> int:
    if settings.web is None and settings.discord is None and settings.slack is None:
        raise Refused(
            "no platform is set that can be served: for Discord give the bot's token as OVERPAINT_DISCORD__TOKEN"
            " (docs/discord.md shows how to get one); for the local chat set OVERPAINT_WEB__PORT=8765, or start with"
            " `overpaint try`"
        )
    return _serve(settings, lambda told: print(f"ready: {told}", flush=True))


def _serve(settings: Settings, ready: Callable[[str], None]) -> int:
    """Until SIGTERM or SIGINT; then everything is closed in order."""
    import logging

    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    from bot.serve import serve

    async def until_told() -> int:
        serving = asyncio.ensure_future(serve(settings, ready=ready))
        loop = asyncio.get_running_loop()
        told = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, told.set)
        stopping = asyncio.ensure_future(told.wait())
        await asyncio.wait((serving, stopping), return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(number)  # whoever cannot wait says it again
        serving.cancel()
        with suppress(asyncio.CancelledError):
            await serving
        return 0

    try:
        _look_at(settings.data)
    except (OSError, sqlite3.Error) as error:
        raise Refused(f"{settings.data} cannot be used ({error}): give another folder as OVERPAINT_DATA") from None
    try:
        return _finish(until_told())
    except OSError as error:
        if error.errno not in (EADDRINUSE, EADDRNOTAVAIL, EACCES) or error.filename or not settings.web:
            raise Refused(f"it ended: {error}; `overpaint doctor` may tell more") from None
        raise Refused(
            f"{settings.web.host}:{settings.web.port} cannot be listened on ({error.strerror}):"
            " give another port as OVERPAINT_WEB__PORT, or 0 for any"
        ) from None


def _look_at(data: Path) -> None:
    """Whether a database can be kept there; asked before there is a loop, whose threads would talk into its end."""
    data.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(data / "overpaint.sqlite")) as database:
        database.execute("PRAGMA schema_version").fetchone()


def _finish(work: Coroutine[Any, Any, int]) -> int:
    """Runs it; what is known to go wrong becomes one line."""
    from adapters.errors import AdapterError
    from engine.errors import EngineError

    try:
        return asyncio.run(work)
    except BaseExceptionGroup as group:
        error: BaseException = group
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        if isinstance(error, OSError):
            raise error from None
        if isinstance(error, EngineError | AdapterError):
            raise Refused(str(error)) from None
        raise
    except (EngineError, AdapterError) as error:
        raise Refused(str(error)) from None


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _has_display() -> bool:
    return sys.platform in ("darwin", "win32") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


# drawing


def _draw(options: argparse.Namespace, settings: Settings) -> int:
    from bot import draw

    edits = options.command == "edit"
    with _in_words():
        like = draw.Order(
            words="",
            out=Path(),
            seed=None if options.seed is None else draw.seed(options.seed),
            model=settings.engine.model if options.model is None else draw.words("model", options.model),
            size=None if options.size is None else draw.size(options.size),
            steps=None if options.steps is None else draw.steps(options.steps),
            keep=not (edits and options.no_keep),
        )
        said = [options.image, options.instruction] if edits else [options.prompt]
        if options.lines:
            if options.out or any(word is not None for word in said):
                raise WrongUsage("with --lines what to make and where to stand in each line, on standard input")
            return _finish(draw.many(_lines(), like, device=settings.engine.device))
        if None in said:
            usage = 'overpaint edit IN.png "INSTRUCTION" -o OUT.png' if edits else 'overpaint draw "PROMPT" -o OUT.png'
            raise WrongUsage(f"something is missing: {usage}")
        if options.out is None:
            raise WrongUsage("there is no -o: say where the picture goes, such as -o a.png")
        wanted = replace(
            like, words=draw.words("instruction" if edits else "prompt", said[-1]), out=draw.out(options.out)
        )
        if edits:
            wanted = replace(
                wanted,
                image=Path(options.image),
                mask=Path(options.mask) if options.mask else None,
                references=tuple(Path(path) for path in options.reference),
            )
        return _finish(draw.one(wanted, device=settings.engine.device, as_json=options.json))


@contextmanager
def _in_words() -> Iterator[None]:
    from bot import draw

    try:
        yield
    except draw.WrongOrder as error:
        raise WrongUsage(str(error)) from None
    except draw.CannotDraw as error:
        raise Refused(str(error)) from None


# reading and telling


def _explain(*, lines: bool) -> int:
    from bot.explain import explain

    def answer(text: str) -> dict[str, Any]:
        try:
            data = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise ValueError(
                f"this is not JSON ({str(error)[:100]}): a thread was expected, see docs/commands.md"
            ) from None
        return explain(data)

    return _answer(answer, lines=lines)


def _answer(answer: Callable[[str], dict[str, Any]], *, lines: bool) -> int:
    """JSON in, JSON out: all of the input at once, or each line for itself."""
    if not lines:
        try:
            print(json.dumps(answer("\n".join(_lines())), ensure_ascii=False))
        except ValueError as error:
            raise Refused(str(error)) from None
        return 0
    for line in _lines():
        if not line.strip():
            continue
        try:
            told = answer(line)
        except ValueError as error:
            told = {"error": str(error)}
        print(json.dumps(told, ensure_ascii=False), flush=True)
    return 0


def _lines() -> Iterator[str]:
    """Standard input as UTF-8; what is no UTF-8 is replaced, so that one broken line costs only itself."""
    for line in sys.stdin.buffer:
        yield line.decode(errors="replace").rstrip("\r\n")


def _models(*, as_json: bool) -> int:
    from dataclasses import asdict

    from engine import models
    from engine.errors import ModelMissing

    try:
        model = models.find("doodle")
    except ModelMissing as error:
        raise Refused(str(error)) from None
    if as_json:
        print(json.dumps(asdict(model), ensure_ascii=False))
    else:
        print(
            f"{model.name}  {model.width}x{model.height}, {model.steps} steps  {model.license}  {model.draws}".rstrip()
        )
    return 0


def _fail(error: object, status: int) -> int:
    print(f"overpaint: {_one_line(str(error))}", file=sys.stderr)
    return status


def _one_line(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    sys.exit(main())
