"""Installing the app: consent, a code, tokens, and new ones for old. https://docs.slack.dev/authentication/installing-with-oauth."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.slack.errors import Impossible, Refused
from tests.slack.web import Call, Web
from tests.slack.world import Team, Token, User, World

Json = dict[str, Any]
CODE = timedelta(minutes=10)
LIFE = 43_200  # seconds: https://docs.slack.dev/authentication/using-token-rotation


@dataclass(slots=True)
class Code:
    team: Team
    user: User
    scopes: set[str]
    redirect_uri: str | None
    issued: datetime
    used: bool = False


class OAuth:
    def __init__(self, world: World) -> None:
        self.world = world
        self.client_id = f"{10**11 + secrets.randbelow(10**11)}.{10**12 + secrets.randbelow(10**12)}"
        self.client_secret = secrets.token_hex(16)
        self.redirect_urls: set[str] = set()  # what the app is configured with
        self.rotation = False
        self._codes: dict[str, Code] = {}
        self._refresh: dict[str, tuple[Token, bool]] = {}

    def register(self, web: Web) -> None:
        web.on("oauth.v2.access", self.access)

    def consent(self, user: User, url: str) -> str:
        """Somebody allows what this page asks for; where that leads."""
        asked = {key: values[0] for key, values in parse_qs(urlsplit(url).query).items()}
        if urlsplit(url).path != "/oauth/v2/authorize":
            raise Impossible(f"this is no page of Slack's that asks for consent: {url}")
        if asked.get("client_id") != self.client_id:
            raise Impossible("invalid client_id parameter")
        scopes = {one for one in asked.get("scope", "").split(",") if one}
        if not scopes:
            raise Impossible("no scopes requested")
        back = asked.get("redirect_uri")
        if back is not None and not any(back.startswith(one) for one in self.redirect_urls):
            raise Impossible(f"redirect_uri did not match any configured URIs: {back}")
        target = back or next(iter(self.redirect_urls))
        code = f"{secrets.randbelow(10**12)}.{secrets.token_hex(32)}"
        self._codes[code] = Code(user.team, user, scopes, back, self.world.now())
        return f"{target}?{urlencode({'code': code, 'state': asked.get('state', '')})}"

    def access(self, call: Call) -> Json:
        id, secret = call.basic or (call.args.get("client_id", ""), call.args.get("client_secret", ""))
        if id != self.client_id:
            raise Refused("invalid_client_id")
        if secret != self.client_secret:
            raise Refused("bad_client_secret")
        kind = call.args.get("grant_type", "authorization_code")
        if kind == "refresh_token":
            return self.refreshed(call.args.get("refresh_token", ""))
        if kind != "authorization_code":
            raise Refused("invalid_grant_type")
        code = self._codes.get(call.args.get("code", ""))
        if code is None or self.world.now() - code.issued > CODE:
            raise Refused("invalid_code")
        if code.used:
            raise Refused("code_already_used")
        if call.args.get("redirect_uri") != code.redirect_uri:
            raise Refused("bad_redirect_uri")
        code.used = True
        self.world.appoint(code.team)
        return self.granted(code.team, code.scopes) | {"authed_user": {"id": code.user.id}}

    def granted(self, team: Team, scopes: set[str]) -> Json:
        told: Json = {
            "token_type": "bot",
            "scope": ",".join(sorted(scopes)),
            "bot_user_id": team.bot.id,
            "app_id": self.world.app_id,
            "team": {"name": team.name, "id": team.id},
            "enterprise": None,
            "is_enterprise_install": False,
        }
        if not self.rotation:
            team.bot_token = self.world.token(team, "xoxb-", scopes=scopes).value
            return {"access_token": team.bot_token} | told
        expires = self.world.now() + timedelta(seconds=LIFE)
        token = self.world.token(team, "xoxe.xoxb-1-", scopes=scopes, expires=expires)
        team.bot_token = token.value
        refresh = f"xoxe-1-{secrets.token_urlsafe(40)}"
        self._refresh[refresh] = (token, True)
        self.world.tokens[refresh] = Token(refresh, team, "refresh")
        return {"access_token": token.value, "expires_in": LIFE, "refresh_token": refresh} | told

    def refreshed(self, value: str) -> Json:
        """A refresh token is good once; what it was issued with lives on until its time is over."""
        token, good = self._refresh.get(value, (None, False))
        if token is None or not good or token.revoked or not token.team or not token.team.installed:
            raise Refused("invalid_refresh_token")
        self._refresh[value] = (token, False)
        assert token.scopes is not None
        return self.granted(token.team, token.scopes)
