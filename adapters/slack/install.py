"""Workspaces that install the app themselves: consent, tokens, and new ones for those that expire.

https://docs.slack.dev/authentication/installing-with-oauth, https://docs.slack.dev/authentication/using-token-rotation
"""

import asyncio
import logging
import secrets
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any, Protocol

import aiohttp
from slack_bolt.error import BoltError
from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackClientError
from slack_sdk.oauth import OAuthStateUtils
from slack_sdk.oauth.installation_store import Installation as Told
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient

from adapters.errors import AdapterError, NotAllowed
from adapters.recent import Recent
from adapters.slack.doors import translated
from adapters.slack.scopes import SCOPES

log = logging.getLogger(__name__)

PATH = "/slack/oauth"  # begins an installation, and ends it
RENEWED_BEFORE = 7200.0  # seconds before a token expires; Slack's live twelve hours
TRIED_EVERY = 60.0  # seconds, where a token could not be renewed and still holds
STATES = 10_000  # installations that may be under way
STATE_HOLDS = OAuthStateUtils.default_expiration_seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """A workspace that lets us in. `us`: our bot user's id there; `expires_at`: seconds since 1970, where the token does."""

    team: str
    name: str
    us: str
    token: str = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    expires_at: float | None = None


class Installations(Protocol):
    """Where they are kept."""

    async def all(self) -> Sequence[Installation]: ...

    async def keep(self, installation: Installation) -> None:
        """In the place of an earlier one of the same workspace."""

    async def forget(self, team: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuth:
    """The app, as Slack knows it, and where the installations are kept."""

    client_id: str
    client_secret: str = field(repr=False)
    installations: Installations


class Tokens:
    """A workspace's token, renewed before it expires and where Slack says that it has."""

    def __init__(self, installation: Installation, oauth: OAuth, client: AsyncWebClient) -> None:
        self._now = installation
        self._oauth = oauth
        self._client = client  # of nobody's token
        self._turn = asyncio.Lock()
        self._again_at = 0.0

    async def __call__(self, refused: str | None = None) -> str:
        """One that holds; `refused`: what Slack says has expired. Raises NotAllowed where there is no new one."""
        if self._ends_soon() or refused == self._now.token:
            async with self._turn:
                if self._ends_soon() or refused == self._now.token:
                    await self._renew(refused == self._now.token)
        return self._now.token

    def replace(self, installation: Installation) -> None:
        """The app was installed again."""
        self._now = installation

    def _ends_soon(self) -> bool:
        ends = self._now.expires_at
        return ends is not None and time.time() > ends - RENEWED_BEFORE and time.monotonic() >= self._again_at

    async def _renew(self, needed: bool) -> None:
        try:
            with translated():
                told = await self._client.oauth_v2_access(
                    client_id=self._oauth.client_id,
                    client_secret=self._oauth.client_secret,
                    grant_type="refresh_token",
                    refresh_token=self._now.refresh_token,
                )
        except AdapterError as error:
            if needed:
                raise
            self._again_at = time.monotonic() + TRIED_EVERY
            log.warning("The token of the Slack workspace %s is not renewed yet: %s", self._now.name, error)
            return
        self._now = _installation(told.data if isinstance(told.data, dict) else {})
        await self._oauth.installations.keep(self._now)


class Install:
    """The pages that somebody goes through who installs the app. `installed` is told each workspace."""

    def __init__(
        self, oauth: OAuth, client: AsyncWebClient, installed: Callable[[Installation], Awaitable[None]]
    ) -> None:
        self._flow = AsyncOAuthFlow(
            client=client,
            settings=AsyncOAuthSettings(
                client_id=oauth.client_id,
                client_secret=oauth.client_secret,
                scopes=list(SCOPES),
                user_scopes=[],
                install_page_rendering_enabled=False,
                state_store=_States(),
                installation_store=_Store(installed),
                callback_options=AsyncCallbackOptions(_installed, _failed),
            ),
        )

    async def serve(self, request: AsyncBoltRequest) -> BoltResponse:
        """Slack sends people back with a code, or with what went wrong; whoever comes without either begins."""
        if not request.query.keys() & {"code", "error"}:
            return await self._flow.handle_installation(request)
        try:
            return await self._flow.handle_callback(request)
        except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError):
            return _page(502, *FAILED["unreachable"])


class _States(AsyncOAuthStateStore):
    """What tells an installation that began here from one that somebody else began: each is good once, and not for long."""

    def __init__(self) -> None:
        self._issued: Recent[float] = Recent(STATES)

    async def async_issue(self, *_: object, **__: object) -> str:
        state = secrets.token_urlsafe(32)
        self._issued.add(state, time.monotonic())
        return state

    async def async_consume(self, state: str) -> bool:
        at = self._issued.pop(state)
        return at is not None and time.monotonic() - at < STATE_HOLDS


class _Store(AsyncInstallationStore):
    def __init__(self, installed: Callable[[Installation], Awaitable[None]]) -> None:
        self._installed = installed

    async def async_save(self, installation: Told) -> None:
        if not (installation.team_id and installation.bot_token and installation.bot_user_id):
            raise BoltError("the app was installed for an organization, not for a workspace")
        await self._installed(
            Installation(
                team=installation.team_id,
                name=installation.team_name or installation.team_id,
                us=installation.bot_user_id,
                token=installation.bot_token,
                refresh_token=installation.bot_refresh_token,
                expires_at=installation.bot_token_expires_at,
            )
        )


def _installation(told: dict[str, Any]) -> Installation:
    """An answer of `oauth.v2.access`. Raises NotAllowed where it holds no token of a workspace's bot."""
    team = told.get("team") or {}
    if not (told.get("token_type") == "bot" and told.get("access_token") and team.get("id")):
        raise NotAllowed("Slack gave no new token: install the app again")
    lasts = told.get("expires_in")
    return Installation(
        team=str(team["id"]),
        name=str(team.get("name") or team["id"]),
        us=str(told.get("bot_user_id") or ""),
        token=str(told["access_token"]),
        refresh_token=told.get("refresh_token"),
        expires_at=time.time() + float(lasts) if lasts else None,
    )


# pages

FAILED = {
    "access_denied": ("Nothing was installed", "You said no, and that is fine. Whenever you change your mind:"),
    "invalid_browser": ("Begin again, please", "This page was opened in another browser than the one that began."),
    "invalid_state": ("Begin again, please", "This page was open for too long, or was loaded twice."),
    "storage_error": ("Install it in one workspace", "I cannot serve a whole organization yet, only its workspaces."),
    "unreachable": ("Slack does not answer", "Nothing is lost. In a minute:"),
}
OTHERWISE = ("That did not work", "Slack did not take it, and nothing was installed.")
STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:12vh auto;padding:0 1.5rem;color:#1d1c1d}"
    "a{display:inline-block;margin-top:1rem;padding:.6rem 1.2rem;border-radius:.5rem;background:#611f69;color:#fff;"
    "text-decoration:none}code{background:#f3f3f3;padding:.1rem .3rem;border-radius:.25rem}"
)


async def _installed(args: AsyncSuccessArgs) -> BoltResponse:
    there = args.installation
    return _page(
        200,
        f"I am in {there.team_name or 'your workspace'} now",
        "Invite me to a channel with <code>/invite @overpaint</code> and tell me what to draw, or write to me directly.",
        f"https://slack.com/app_redirect?app={there.app_id}&team={there.team_id}",
        "Open Slack",
    )


async def _failed(args: AsyncFailureArgs) -> BoltResponse:
    return _page(args.suggested_status_code, *FAILED.get(args.reason, OTHERWISE))


def _page(status: int, title: str, words: str, url: str = PATH, link: str = "Install") -> BoltResponse:
    """`words` is HTML of our own."""
    body = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{STYLE}</style>"
        f'<h1>{escape(title)}</h1><p>{words}</p><a href="{escape(url)}">{escape(link)}</a></html>'
    )
    headers: dict[str, str | Sequence[str]] = {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        "Referrer-Policy": "no-referrer",  # the address holds a code
        "Set-Cookie": OAuthStateUtils().build_set_cookie_for_deletion(),
    }
    return BoltResponse(status=status, body=body, headers=headers)
