"""The HTTP API under /api/v10: who asks, how often, and what the rules say; then the route's own handler."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.discord.errors import Refused
from tests.discord.faults import Fault, Faults, broken
from tests.discord.limits import Limits, TooMany
from tests.discord.posting import Files
from tests.discord.rules import check_response, refuse
from tests.discord.rules.routes import find
from tests.discord.rules.wire import parse

Json = dict[str, Any]
PREFIX = "/api/v10"
OPEN = ("/interactions/", "/webhooks/")  # the token is in the path
AGENT = re.compile(r"DiscordBot \(\S+,? \S+\)")  # https://discord.com/developers/docs/reference#user-agent
WORST = 500 << 20  # bytes that are read at all


@dataclass(frozen=True, slots=True)
class Call:
    method: str
    route: str
    params: Mapping[str, str]
    query: Mapping[str, str]
    body: Any
    files: Files = field(default_factory=dict)

    def id(self, name: str) -> int:
        return int(self.params[name])


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: Any = None


Handler = Callable[[Call], Answer]


class Rest:
    def __init__(self, token: str, limits: Limits, faults: Faults, changed: Callable[[], None]) -> None:
        self.requests: list[tuple[str, str, int, Any]] = []
        self.failures: list[str] = []
        self._token = token
        self._limits = limits
        self._faults = faults
        self._changed = changed
        self._handlers: dict[tuple[str, str], Handler] = {}

    def on(self, method: str, route: str, handler: Handler) -> None:
        self._handlers[method, route] = handler

    async def serve(self, request: web.Request) -> web.StreamResponse:
        method, path = request.method, request.rel_url.raw_path.removeprefix(PREFIX)
        content_type = request.headers.get("Content-Type", "")
        fault = await self._faults.next(method, path)
        if fault and fault.status is None and not fault.done:
            return self._cut(request, method, path)
        raw = await request.read()
        headers: dict[str, str] = {}
        seen: list[Any] = [None]
        if fault and fault.status is not None and fault.status >= 300:
            answer = self._faulty(fault, headers)
        else:
            answer = self._answer(request, method, path, content_type, raw, headers, seen)
        self.requests.append((method, path, answer.status, seen[0]))
        self._changed()
        if fault and fault.status is None:
            return await broken(request, respond(answer, headers))
        if answer.status > 500 and fault:  # what stands before the platform answers in its own language
            return web.Response(status=answer.status, text=f"<h1>{answer.status}</h1>", content_type="text/html")
        return respond(answer, headers)

    def _answer(
        self,
        request: web.Request,
        method: str,
        path: str,
        content_type: str,
        raw: bytes,
        headers: dict[str, str],
        seen: list[Any],
    ) -> Answer:
        found = find(method, path)
        route = None if not isinstance(found, tuple) else found[0].template
        try:
            if not path.startswith(OPEN):
                if not AGENT.match(request.headers.get("User-Agent", "")):
                    raise Refused(40333)
                if request.headers.get("Authorization") != f"Bot {self._token}":
                    raise Refused(0)
            body, files = self._read(content_type, raw)
            seen[0] = body
            if isinstance(found, tuple):
                headers |= self._limits.take(method, found[0].template, found[1])
            if refusal := refuse(method, path, content_type, raw, request.query):
                return Answer(refusal.status, refusal.body)
            if route is None or not isinstance(found, tuple):
                raise LookupError(f"the rules let {method} {path} pass, which is no route")
            handler = self._handlers.get((method, route))
            if handler is None:
                self.failures.append(f"this server does not play {method} {route}")
                return Answer(501, {"message": "501: Not Implemented", "code": 0})
            answer = handler(Call(method, route, found[1], dict(request.query), body, files))
        except Refused as refused:
            if refused.status == 429:
                headers["Retry-After"] = str(int(refused.body["retry_after"]) + 1)
            answer = Answer(refused.status, refused.body)
        except TooMany as much:
            headers |= much.headers
            answer = Answer(429, much.body)
        except Exception as error:  # noqa: BLE001 # our own mistake, which no test may take for the platform's
            self.failures.append(f"{method} {path}: {error!r}")
            return Answer(500, {"message": "500: Internal Server Error", "code": 0})
        if route:
            answer = Answer(answer.status, json.loads(json.dumps(answer.body)))
            if wrong := check_response(method, path, answer.status, answer.body):
                self.failures.append(wrong)
        return answer

    def _read(self, content_type: str, raw: bytes) -> tuple[Any, dict[int, tuple[str, str, bytes]]]:
        """What the body holds, as far as it can be read; what cannot is refused by the rules."""
        if not raw:
            return None, {}
        try:
            body, named = parse(content_type, raw)
        except ValueError:
            return None, {}
        files = {}
        for name, file in named.items():
            if number := re.fullmatch(r"files\[(\d+)\]", name):
                files[int(number[1])] = file
        return body, files

    def _faulty(self, fault: Fault, headers: dict[str, str]) -> Answer:
        assert fault.status is not None
        if fault.status == 429:
            after = fault.retry_after or 1.0
            headers |= {"Retry-After": str(int(after) + 1), "X-RateLimit-Scope": "shared"}
            return Answer(
                429, {"message": "The resource is being rate limited.", "retry_after": after, "global": False}
            )
        return Answer(fault.status, {"message": f"{fault.status}: Internal Server Error", "code": 0})

    def _cut(self, request: web.Request, method: str, path: str) -> web.Response:
        self.requests.append((method, path, 0, None))
        self._changed()
        if request.transport:
            request.transport.abort()
        return web.Response(status=500)


def _headers(more: Mapping[str, str]) -> dict[str, str]:
    return {"Via": "1.1 google", **more}


def respond(answer: Answer, headers: Mapping[str, str]) -> web.Response:
    if answer.status == 204:
        return web.Response(status=204, headers=_headers(headers))
    response = web.Response(status=answer.status, body=json.dumps(answer.body).encode(), headers=_headers(headers))
    response.headers["Content-Type"] = "application/json"  # and nothing after it
    return response
