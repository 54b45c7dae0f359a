"""The local chat's server: the page, its files, and one WebSocket a browser tab.

The socket speaks JSON objects. From the page:
    {"type": "hello", "name", "room"}                      first, and again for another name or room
    {"type": "say", "id", "text", "reply_to"?: n, "files"?: [SHA256], "names"?: {SHA256: name}, "forward"?: {"room", "n"}}
    {"type": "press", "id", "n", "action"}
    {"type": "form", "id", "n", "form", "values": {name: text}, "files": {name: SHA256}}
`id` is the page's own, at random: what is sent again after a lost connection counts once. To the page:
    {"type": "room", "room", "rooms": [name], "messages": [message], "examples": [text]}     answers hello
    {"type": "done", "id"}                                 it is kept; {"type": "refused", "id"?, "why"} it is not
    {"type": "message", "room", "message"}                 a new one, or one that changed
    {"type": "gone", "room", "n"}
    {"type": "form", "room", "form", "n", "title", "fields"}
    {"type": "rooms", "rooms": [name]}
A file is sent first: POST /files with its bytes gives {"sha256"}.

Names are claimed, not proven: whoever may open the page may say they are Ada. A file's address holds the SHA-256 of its
bytes, which is told only to those who see its message, and cannot be guessed by those who have not seen the file.
"""

import asyncio
import hmac
import json
import re
import time
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from aiohttp import WSMsgType, web

from adapters.errors import AdapterError, MessageGone
from adapters.web.history import History, Kept, Line
from adapters.web.render import SHOWN, for_browser
from adapters.web.tab import Tab

PAGE = Path(__file__).parent / "page"
PAGE_FILES = {
    "": ("index.html", "text/html"),
    "style.css": ("style.css", "text/css"),
    "brush.svg": ("brush.svg", "image/svg+xml"),
} | {name: (name, "text/javascript") for name in ("chat.js", "form.js", "link.js", "message.js")}
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
NAME = re.compile(r"[^\x00-\x1f\x7f<>@:/\ud800-\udfff]{1,40}")
ROOM = re.compile(r"[\w-]{1,40}")
ID = re.compile(r"[\w-]{8,64}")
DIGEST = re.compile(r"[0-9a-f]{64}")
NUMBER = re.compile(r"[0-9]{1,15}")
MOST_TEXT = 8000  # characters
MOST_FILES = 8
MOST_FORMS = 1000
MOST_BYTES = 25_000_000
SHOWN_AT_FIRST = 200  # messages
LARGEST = 2**53 - 1  # number that a page can say
GOODBYE = 1.0  # seconds for a page to answer that we go
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
    " connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Refused(Exception):
    """What the page sent cannot be taken; the text says so to the person."""


class Server:
    """`heard` is called after something was kept that a listener should know of."""

    def __init__(
        self,
        history: History,
        *,
        host: str,
        port: int,
        token: str | None,
        examples: tuple[str, ...],
        heard: Callable[[], None],
    ) -> None:
        if host not in LOOPBACK and not token:
            raise ValueError(f"the web chat may listen on {host} only with a token: give one, or use 127.0.0.1")
        self.address = ""
        self._history = history
        self._host, self._port, self._token = host, port, token
        self._examples = examples
        self._heard = heard
        self._tabs: set[Tab] = set()
        self._asked: deque[tuple[str, int, str, str]] = deque(maxlen=MOST_FORMS)  # room, n, name, form: what is open
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        app = web.Application(middlewares=[self._guard], client_max_size=MOST_BYTES)
        app.on_response_prepare.append(_harden)
        app.router.add_get("/chat", self._chat)
        app.router.add_post("/files", self._take_file)
        app.router.add_get("/files/{sha256}/{room}/{n}", self._give_file)
        app.router.add_get(f"/{{name:{'|'.join(map(re.escape, PAGE_FILES))}}}", self._page)
        self._runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host.strip("[]"), self._port)
        await site.start()
        port = self._runner.addresses[0][1]
        self._port = port
        self.address = f"http://{self._host}:{port}"

    async def stop(self) -> None:
        await asyncio.gather(*(tab.close() for tab in self._tabs))
        if self._runner:
            await self._runner.cleanup()

    # to the pages

    def show(self, line: Line) -> None:
        """A message is new, or has changed."""
        told = {"type": "message", "room": line.room, "message": for_browser(line)}
        self._tell(told, line.room, line.only_for)

    def hide(self, room: str, n: int) -> None:
        self._tell({"type": "gone", "room": room, "n": n}, room)

    def ask(self, room: str, name: str, form: dict[str, Any]) -> None:
        """Shows a form to one person."""
        self._asked.append((room, form["n"], name, form["form"]))
        self._tell({"type": "form", "room": room, **form}, room, name)

    def _tell(self, told: dict[str, Any], room: str, name: str | None = None) -> None:
        for tab in self._tabs:
            if tab.room == room and name in (None, tab.name):
                tab.tell(told)

    # from the pages

    @web.middleware
    async def _guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Only our own page, under our own name, talks to us: no other site, and no name that was pointed here."""
        try:
            self._check(request)
        except Refused as error:
            return web.Response(status=403, text=str(error))
        return await handler(request)

    def _check(self, request: web.Request) -> None:
        if self._host in LOOPBACK and request.host not in {f"{host}:{self._port}" for host in LOOPBACK}:
            raise Refused("This chat answers to 127.0.0.1 and localhost only.")
        origin = request.headers.get("Origin")
        asks = request.method != "GET" or request.path == "/chat"
        if asks and (origin is None or _host_of(origin) != request.host):
            raise Refused("This chat takes messages from its own page only.")
        if self._token and not self._has_token(request):
            raise Refused("This chat needs its token: open the address that ends in ?token=...")

    def _has_token(self, request: web.Request) -> bool:
        told = (request.cookies.get("overpaint_token"), request.query.get("token"))
        token = (self._token or "").encode()
        return any(hmac.compare_digest((each or "").encode(errors="replace"), token) for each in told)

    async def _page(self, request: web.Request) -> web.StreamResponse:
        file, media_type = PAGE_FILES[request.match_info["name"]]
        if self._token and "token" in request.query:
            response = web.Response(status=303, headers={"Location": "/"})
            response.set_cookie("overpaint_token", self._token, httponly=True, samesite="Strict", max_age=30 * 86400)
            return response
        return web.Response(body=(PAGE / file).read_bytes(), content_type=media_type, charset="utf-8")

    async def _take_file(self, request: web.Request) -> web.StreamResponse:
        try:
            if (request.content_length or 0) > MOST_BYTES:
                raise web.HTTPRequestEntityTooLarge(MOST_BYTES)  # before a byte of it is read
            data = await request.read()
        except web.HTTPRequestEntityTooLarge:
            raise web.HTTPRequestEntityTooLarge(MOST_BYTES, text="Files of up to 25 MB can be sent.") from None
        return web.json_response({"sha256": await self._history.keep(data), "size": len(data)})

    async def _give_file(self, request: web.Request) -> web.StreamResponse:
        told = request.match_info
        if not (DIGEST.fullmatch(told["sha256"]) and NUMBER.fullmatch(told["n"])):
            raise web.HTTPNotFound
        try:
            line = await self._history.line(told["room"], int(told["n"]))
            file = next(file for file in line.files if file.sha256 == told["sha256"])
            data = await self._history.read(file.sha256)
        except (AdapterError, StopIteration):
            raise web.HTTPNotFound from None
        shown = file.media_type in SHOWN
        kind = "inline" if shown else "attachment"
        return web.Response(
            body=data,
            content_type=file.media_type if shown else "application/octet-stream",
            headers={"Content-Disposition": f"{kind}; filename*=UTF-8''{quote(file.name, safe='')}"},
        )

    async def _chat(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse(heartbeat=20, max_msg_size=1_000_000, timeout=GOODBYE)
        await socket.prepare(request)
        tab = Tab(socket, lost=lambda: request.transport.abort() if request.transport else None)
        sender = asyncio.create_task(tab.send())
        self._tabs.add(tab)
        try:
            async for received in socket:
                if received.type is WSMsgType.TEXT:
                    await self._take(tab, received.data)
        finally:
            self._tabs.discard(tab)
            sender.cancel()
            await asyncio.wait([sender])
        return socket

    async def _take(self, tab: Tab, text: str) -> None:
        id: object = None
        try:
            told = json.loads(text)
            if not isinstance(told, dict):
                raise Refused("Expected a JSON object.")
            id = told.get("id")
            if told.get("type") == "hello":
                return await self._hello(tab, told)
            if not tab.may_speak():
                raise Refused("That is a lot at once. Please wait a minute.")
            match told.get("type"):
                case "say":
                    await self._say(tab, told)
                case "press" | "form":
                    await self._press(tab, told)
                case kind:
                    raise Refused(f"{kind!r} is nothing that can be done here.")
            tab.tell({"type": "done", "id": id})
            self._heard()
        except (Refused, AdapterError) as error:
            tab.tell({"type": "refused", "id": id, "why": str(error)})
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            tab.tell({"type": "refused", "id": id, "why": "That was not understood. Please reload the page."})

    async def _hello(self, tab: Tab, told: dict[str, Any]) -> None:
        name, room = str(told["name"]).strip(), str(told["room"])
        if not NAME.fullmatch(name) or name.lower() == "overpaint":
            raise Refused("A name has 1 to 40 characters, none of <>@:/, and is not ours.")
        if not ROOM.fullmatch(room):
            raise Refused("A room's name has 1 to 40 letters, digits, _ or -.")
        tab.enter(name, room)
        lines = [line for line in await self._history.newest(room, SHOWN_AT_FIRST) if _sees(tab, line)]
        rooms = await self._history.rooms()
        tab.show_room(
            {
                "type": "room",
                "room": room,
                "rooms": rooms if room in rooms else [room, *rooms],
                "messages": [for_browser(line) for line in lines],
                "examples": self._examples,
            }
        )

    async def _say(self, tab: Tab, told: dict[str, Any]) -> None:
        room, text, reply_to = _placed(tab), _text(told["text"]), told.get("reply_to")
        files = [await self._file(name, told.get("names") or {}) for name in _some(told.get("files") or [])]
        if forward := told.get("forward"):
            source = await self._seen(tab, str(forward["room"]), forward["n"])
            files += [_forwarded(file) for file in source.files]
        if reply_to is not None:
            reply_to = (await self._seen(tab, room, reply_to)).n
        if not text.strip() and not files:
            raise Refused("Write something, or attach a picture.")
        is_new_room = room not in await self._history.rooms()
        line = await self._history.add(
            room=room, author=tab.name, text=text, reply_to=reply_to, files=files, sent_as=_id(told)
        )
        if line:
            self.show(line)
        if is_new_room:
            rooms = {"type": "rooms", "rooms": await self._history.rooms()}
            for each in self._tabs:
                each.tell(rooms)

    async def _press(self, tab: Tab, told: dict[str, Any]) -> None:
        id, line = _id(told), await self._seen(tab, _placed(tab), told["n"])
        is_form = told["type"] == "form"
        action = _text(told["form"] if is_form else told["action"])
        values = {_text(name): _text(value) for name, value in (told.get("values") or {}).items()} if is_form else {}
        if is_form and (line.room, line.n, tab.name, action) not in self._asked:
            raise Refused("That form is no longer open. Please press the button again.")
        if not is_form and action not in [id for id, _ in line.actions]:
            raise Refused("That button is no longer there.")
        files = [await self._file(name, {}) for name in _some(list((told.get("files") or {}).values()))]
        press = {
            "id": id,
            "action": action,
            "author": tab.name,
            "at": round(time.time() * 1000),
            "values": values,
            "files": [{"sha256": f.sha256, "name": f.name, "media_type": f.media_type, "size": f.size} for f in files],
        }
        await self._history.press(line.room, line.n, id, press)

    async def _seen(self, tab: Tab, room: str, n: object) -> Line:
        """A message that this person sees. Raises MessageGone."""
        if not isinstance(n, int) or not 0 <= n <= LARGEST:
            raise ValueError(n)
        line = await self._history.line(room, n)
        if not _sees(tab, line):
            raise MessageGone
        return line

    async def _file(self, name: object, names: dict[str, str]) -> Kept:
        size = await self._history.size(name) if isinstance(name, str) and DIGEST.fullmatch(name) else None
        if not isinstance(name, str) or size is None:
            raise Refused("That file did not arrive. Please attach it again.")
        media_type = media_type_of(await self._history.read(name))
        told = str(names.get(name) or "picture")[:100]
        return Kept(sha256=name, name=told, media_type=media_type, size=size)


def media_type_of(data: bytes) -> str:
    """What the first bytes say, whatever the browser says."""
    starts = ((b"\x89PNG", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF8", "image/gif"))
    for start, media_type in starts:
        if data.startswith(start):
            return media_type
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"mif1", b"msf1", b"avif"):
        return "image/avif" if data[8:12] == b"avif" else "image/heic"
    return "application/octet-stream"


def _forwarded(file: Kept) -> Kept:
    return Kept(
        sha256=file.sha256,
        name=file.name,
        media_type=file.media_type,
        size=file.size,
        description=file.description,
        forwarded=True,
    )


def _sees(tab: Tab, line: Line) -> bool:
    return line.only_for in (None, tab.name)


def _host_of(origin: str) -> str | None:
    with suppress(ValueError):
        return urlsplit(origin).netloc
    return None


async def _harden(request: web.Request, response: web.StreamResponse) -> None:
    """Whatever the answer is, errors of ours too."""
    response.headers.update(HEADERS)


def _placed(tab: Tab) -> str:
    if not tab.room:
        raise Refused("Say who you are first.")
    return tab.room


def _text(value: object) -> str:
    text = str(value)
    if len(text) > MOST_TEXT:
        raise Refused(f"That is too long: up to {MOST_TEXT} characters can be sent.")
    text.encode()  # half a character is none
    return text


def _some(files: list[object]) -> list[object]:
    if len(files) > MOST_FILES:
        raise Refused(f"Up to {MOST_FILES} files can be sent at once.")
    return files


def _id(told: dict[str, Any]) -> str:
    id = told["id"]
    if not isinstance(id, str) or not ID.fullmatch(id):
        raise Refused("A message needs an id of its own.")
    return id
