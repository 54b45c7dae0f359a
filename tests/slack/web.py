"""The Web API's door: who asks, with what, how often; unknown is refused. https://docs.slack.dev/apis/web-api/."""

import asyncio
import base64
import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.slack.errors import Refused
from tests.slack.faults import Faults
from tests.slack.limits import Limits
from tests.slack.reference import Method, methods, wrong_in_answer
from tests.slack.world import Team, Token, User, World

Json = dict[str, Any]
OPEN = {"api.test", "oauth.v2.access"}  # needs no token
OF_THE_APP = {"apps.connections.open"}  # takes the app's own token, and that only
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


@dataclass(slots=True)
class Call:
    method: Method
    args: Json
    token: Token | None
    scopes: set[str]
    basic: tuple[str, str] | None = None

    @property
    def team(self) -> Team:
        assert self.token and self.token.team
        return self.token.team

    @property
    def bot(self) -> User:
        return self.team.bot

    def need(self, *scopes: str) -> None:
        """One of these."""
        if not self.scopes & set(scopes):
            raise missing(",".join(scopes), self.scopes)


Handler = Callable[[Call], Json]


def missing(needed: str, provided: set[str]) -> Refused:
    return Refused("missing_scope", needed=needed, provided=",".join(sorted(provided)))


class Web:
    def __init__(self, world: World, limits: Limits, faults: Faults, changed: Callable[[], None]) -> None:
        self.world = world
        self.limits = limits
        self.faults = faults
        self.changed = changed
        self.scopes: set[str] = set()
        self.app_scopes = {"connections:write"}
        self.requests: list[tuple[str, Json, Json]] = []
        self.failures: list[str] = []
        self._handlers: dict[str, Handler] = {}

    def on(self, name: str, handler: Handler) -> None:
        assert name in methods(), name
        self._handlers[name] = handler

    @property
    def played(self) -> set[str]:
        return set(self._handlers)

    def granted(self, token: Token) -> set[str]:
        if token.kind == "app":
            return self.app_scopes
        return self.scopes if token.scopes is None else token.scopes

    async def serve(self, request: web.Request) -> web.Response:
        name = request.match_info["method"]
        given: Json = {}
        fault = await self.faults.next(name)
        if fault and not fault.done:
            self.requests.append((name, given, {"ok": False, "error": f"fault {fault.status}"}))
            self.changed()
            return fault.response(request)
        headers: dict[str, str] = {}
        status = 200
        form: Json = {}
        try:
            given, form = await self._read(request, name)
            answer: Json = {"ok": True}
            answer |= self._call(request, name, given, form)
        except Refused as refused:
            answer, status, headers = refused.body, refused.status, refused.headers
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 - a fault of ours, which fails the test that met it
            self.failures.append(f"{name}: {error!r}")
            answer = {"ok": False, "error": "internal_error"}
        kind = request.headers.get("Content-Type", "")
        if kind.startswith("application/json") and "charset" not in kind:
            answer = answer | {"warning": "missing_charset"}
        if name in methods():
            self.failures += wrong_in_answer(methods()[name], answer)
        shown = {key: value for key, value in given.items() if key != "token"}
        self.requests.append((name, shown, copy.deepcopy(answer)))
        self.changed()
        if fault:
            return fault.response(request)
        return web.json_response(answer, status=status, headers=headers | self._may(request, form))

    def _may(self, request: web.Request, form: Json) -> dict[str, str]:
        """What was granted: Slack's own Bolt reads it there, slack_bolt/middleware/authorization/internals.py."""
        token, _ = self._who(request, form)
        if token is None or token.kind != "bot" or token.revoked:
            return {}
        return {"X-OAuth-Scopes": ",".join(sorted(self.granted(token)))}

    async def _read(self, request: web.Request, name: str) -> tuple[Json, Json]:
        """Every argument, and those of them that came in a form."""
        query = dict(request.query)
        if request.method == "GET" or not request.can_read_body:
            return query, {}
        kind = request.headers.get("Content-Type")
        if not kind:
            raise Refused("missing_post_type")
        if request.content_type == "application/json":
            if not (name in methods() and methods()[name].json):
                return query, {}  # such a method does not look at it
            try:
                body = await request.json()
            except ValueError:
                raise Refused("invalid_json") from None
            if not isinstance(body, dict):
                raise Refused("json_not_object")
            return query | body, {}
        if request.content_type not in FORMS:
            raise Refused("invalid_post_type")
        if (request.charset or "utf-8").lower() != "utf-8":
            raise Refused("invalid_charset")
        form: Json = {}
        for key, value in (await request.post()).items():
            if not isinstance(value, str):
                raise Refused("invalid_form_data")
            form[key] = value
        return query | form, form

    def _call(self, request: web.Request, name: str, given: Json, form: Json) -> Json:
        if name not in self._handlers:
            raise Refused("unknown_method", req_method=name)
        method = methods()[name]
        token, basic = self._who(request, form)
        token = self._valid(token, name) if name not in OPEN else None
        scopes = self.granted(token) if token else set()
        if token and method.scopes and not scopes & set(method.scopes):
            raise missing(",".join(method.scopes), scopes)
        given = {key: value for key, value in given.items() if key != "token"}
        # the client adds a workspace everywhere: https://docs.slack.dev/enterprise/organization-ready-apps
        wanted = given.pop("team_id", None) if "team_id" not in method.arguments else None
        if wanted and token and token.team and wanted != token.team.id:
            raise Refused("team_access_not_granted")
        args = method.read(given)
        team = token.team.id if token and token.team else self.world.app_id
        self.limits.take(name, method.tier, team, str(args.get("channel", "")))
        return self._handlers[name](Call(method, args, token, scopes, basic))

    def _who(self, request: web.Request, form: Json) -> tuple[Token | None, tuple[str, str] | None]:
        header = request.headers.get("Authorization", "")
        if header.startswith("Basic "):
            try:
                id, _, secret = base64.b64decode(header[6:]).decode().partition(":")
            except ValueError:
                return None, None
            return None, (id, secret)
        # a query is no place for a token: https://docs.slack.dev/changelog/2020-11-no-more-tokens-in-querystrings-for-newly-created-apps
        value = header.removeprefix("Bearer ") if header else form.get("token", "")
        if not value or (header and not header.startswith("Bearer ")):
            return None, None
        return self.world.tokens.get(value) or Token(value, None, "unknown"), None

    def _valid(self, token: Token | None, name: str) -> Token:
        if token is None:
            raise Refused("not_authed")
        if token.kind in ("unknown", "refresh"):
            raise Refused("invalid_auth")
        if token.revoked:
            raise Refused(token.revoked)
        if token.expires and self.world.now() >= token.expires:
            raise Refused("token_expired")
        if (token.kind == "app") != (name in OF_THE_APP):
            raise Refused("not_allowed_token_type")
        if token.kind == "app" and not self.app_scopes & {"connections:write"}:
            raise missing("connections:write", self.app_scopes)
        return token
