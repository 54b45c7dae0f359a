"""Commands, buttons, menus and forms: https://discord.com/developers/docs/interactions/receiving-and-responding."""

import asyncio
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from tests.discord import payloads
from tests.discord.errors import Refused, wrong_form
from tests.discord.gateway import Gateway
from tests.discord.posting import Files, Posts
from tests.discord.world import EPHEMERAL, LOADING, Channel, Message, User, World

Json = dict[str, Any]
COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5
ALLOWED = {COMMAND: {4, 5, 9}, COMPONENT: {4, 5, 6, 7, 9}, AUTOCOMPLETE: {8}, SUBMIT: {4, 5, 6, 7}}
ANSWER_IN, TOKEN_LASTS = timedelta(seconds=3), timedelta(minutes=15)


class Interaction:
    """One press, as the test sees it; what the bot made of it appears as it happens."""

    def __init__(self, world: World, kind: int, user: User, channel: Channel, source: Message | None) -> None:
        self.id = world.snowflake()
        self.token = secrets.token_urlsafe(64)
        self.type = kind
        self.user = user
        self.channel = channel
        self.source = source  # the message with the button, or with the button that opened the form
        self.made_at = world.now()
        self.data: Json = {}
        self.name = ""
        self.callback: Json | None = None
        self.acknowledged_after: float | None = None
        self.original: Message | None = None
        self.followups: list[Message] = []
        self.opened: Interaction | None = None  # the form's own interaction comes from this one
        self._now: Callable[[], datetime] = world.now

    @property
    def failed(self) -> bool:
        """Never answered in three seconds: the person reads "This application did not respond"."""
        return self.callback is None and self._now() - self.made_at >= ANSWER_IN

    @property
    def modal(self) -> Json | None:
        return self.callback["data"] if self.callback and self.callback["type"] == 9 else None

    @property
    def message(self) -> Message | None:
        """What is read as the answer; None while "thinking" and after it was deleted."""
        found = self.original
        return None if found is None or found.deleted or found.flags & LOADING else found

    @property
    def ephemeral(self) -> bool:
        return self.original is not None and self.original.ephemeral_to is not None

    @property
    def choices(self) -> list[Json]:
        return list(self.callback["data"]["choices"]) if self.callback and self.callback["type"] == 8 else []


class Interactions:
    def __init__(self, world: World, gateway: Gateway, posts: Posts, changed: Callable[[], None]) -> None:
        self.world = world
        self.gateway = gateway
        self.posts = posts
        self.all: list[Interaction] = []
        self._by_id: dict[int, Interaction] = {}
        self._by_token: dict[str, Interaction] = {}
        self._changed = changed

    # asking

    def begin(
        self,
        kind: int,
        user: User,
        channel: Channel,
        data: Json,
        *,
        source: Message | None = None,
        opened: Interaction | None = None,
    ) -> Interaction:
        asked = Interaction(self.world, kind, user, channel, source)
        asked.data, asked.opened = data, opened
        self.all.append(asked)
        self._by_id[asked.id] = self._by_token[asked.token] = asked
        told = self._told(asked)
        for session in self.gateway.live():
            if session.serves(channel.guild):
                session.dispatch("INTERACTION_CREATE", told)
                self.gateway.remember("INTERACTION_CREATE", told)
        asyncio.get_running_loop().call_later(ANSWER_IN.total_seconds() + 0.01, self._changed)  # now it may have failed
        self._changed()
        return asked

    def _told(self, one: Interaction) -> Json:
        guild, bot = one.channel.guild, self.world.bot
        told: Json = {
            "id": str(one.id),
            "application_id": str(bot.id),
            "type": one.type,
            "data": one.data,
            "token": one.token,
            "version": 1,
            "channel_id": str(one.channel.id),
            "channel": payloads.channel(one.channel)
            | {"permissions": str(int(self.world.allowed(one.user, one.channel)))},
            "locale": "en-US",
            "entitlements": [],
            "app_permissions": str(int(self.world.allowed(bot, one.channel))),
            "authorizing_integration_owners": self._owners(one),
            "context": 0 if guild else 1,
            "attachment_size_limit": one.channel.upload_limit,
        }
        if guild:
            told |= {
                "guild_id": str(guild.id),
                "guild": {"id": str(guild.id), "locale": "en-US", "features": []},
                "guild_locale": "en-US",
                "member": payloads.member(guild.members[one.user.id])
                | {"permissions": str(int(self.world.allowed(one.user, one.channel)))},
            }
        else:
            told["user"] = payloads.user(one.user)
        if one.source:
            told["message"] = payloads.message(one.source)
        return told

    def _owners(self, one: Interaction) -> Json:
        return {"0": str(one.channel.guild.id if one.channel.guild else 0)}

    def metadata(self, one: Interaction) -> Json:
        told: Json = {
            "id": str(one.id),
            "type": one.type,
            "user": payloads.user(one.user),
            "authorizing_integration_owners": self._owners(one),
        }
        if one.type == COMMAND and "target_id" in one.data:
            told["target_message_id"] = one.data["target_id"]
        if one.type == COMPONENT and one.source:
            told["interacted_message_id"] = str(one.source.id)
        if one.type == SUBMIT and one.opened:
            told["triggering_interaction_metadata"] = self.metadata(one.opened)
        return told

    # answering

    def answer(self, id: int, token: str, body: Json, files: Files) -> Interaction:
        """The callback; once, and within three seconds."""
        one = self._by_id.get(id)
        if one is None or one.token != token:
            raise Refused(10062)
        if one.callback is not None:
            raise Refused(40060)
        if self.world.now() - one.made_at >= ANSWER_IN:
            raise Refused(10062)
        kind, data = body["type"], body.get("data") or {}
        updates = kind in (6, 7) and one.source is None
        if kind not in ALLOWED[one.type] or updates:
            raise wrong_form(
                "type", "INTERACTION_APPLICATION_COMMAND_INVALID_TYPE", "This type answers no such interaction"
            )
        match kind:
            case 4:
                one.original = self._post(one, data, files)
            case 5:
                one.original = self._thinking(one, data)
            case 6:
                one.original = one.source
            case 7:
                assert one.source
                one.original = self._changed_message(one.source, data, files)
        one.callback = body
        one.acknowledged_after = (self.world.now() - one.made_at).total_seconds()
        self._changed()
        return one

    def answered(self, one: Interaction) -> Json:
        """What with_response=true is told."""
        assert one.callback
        told: Json = {"id": str(one.id), "type": one.type, "channel_id": str(one.channel.id)}
        if one.channel.guild:
            told["guild_id"] = str(one.channel.guild.id)
        if one.original is None:
            return {"interaction": told}
        message = one.original
        told |= {
            "response_message_id": str(message.id),
            "response_message_loading": bool(message.flags & LOADING),
            "response_message_ephemeral": message.ephemeral_to is not None,
        }
        if one.callback["type"] not in (4, 7):
            return {"interaction": told}  # only these two have a resource
        return {"interaction": told, "resource": {"type": one.callback["type"], "message": payloads.message(message)}}

    def _post(self, one: Interaction, body: Json, files: Files, *, hidden: bool | None = None) -> Message:
        if hidden is None:
            hidden = bool((body.get("flags") or 0) & EPHEMERAL)
        bot = self.world.bot
        message = self.posts.post(
            one.channel,
            bot,
            {key: value for key, value in body.items() if key not in ("message_reference", "nonce")},
            files,
            ephemeral_to=one.user if hidden else None,
            place=f"ephemeral-attachments/{bot.id}" if hidden else None,
        )
        message.flags = message.flags & ~EPHEMERAL | (EPHEMERAL if hidden else 0)
        message.type = self._message_type(one)
        message.told = self.metadata(one)
        self.posts.published(message)
        return message

    def _message_type(self, one: Interaction) -> int:
        if one.type == COMMAND:
            return 23 if "target_id" in one.data else 20
        return 0

    def _thinking(self, one: Interaction, data: Json) -> Message:
        hidden = bool((data.get("flags") or 0) & EPHEMERAL)
        message = Message(
            self.world,
            self.world.snowflake(),
            one.channel,
            self.world.bot,
            "",
            type=self._message_type(one),
            flags=LOADING | (EPHEMERAL if hidden else 0),
            told=self.metadata(one),
            ephemeral_to=one.user if hidden else None,
        )
        one.channel.messages[message.id] = message
        return self.posts.published(message)

    def _changed_message(self, message: Message, body: Json, files: Files) -> Message:
        if message.flags & LOADING:
            message.flags = message.flags & ~LOADING | (body.get("flags") or 0) & (1 << 15)
        return self.posts.change(message, body, files)

    # afterwards, by the token

    def _open(self, application_id: int, token: str) -> Interaction:
        one = self._by_token.get(token)
        if application_id != self.world.bot.id or one is None:
            raise Refused(10015)
        if self.world.now() - one.made_at >= TOKEN_LASTS:
            raise Refused(50027)
        if one.callback is None:
            raise Refused(10015)
        return one

    def follow(self, application_id: int, token: str, body: Json, files: Files) -> Message:
        """A followup; the first after "thinking" takes its place, and is as hidden as that was."""
        one = self._open(application_id, token)
        if one.original and one.original.flags & LOADING and not one.original.deleted:
            message = self._changed_message(one.original, body, files)
        else:
            message = self._post(one, body, files)
        one.followups.append(message)
        self._changed()
        return message

    def message(self, application_id: int, token: str, which: str) -> Message:
        one = self._open(application_id, token)
        if which == "@original":
            found = one.original
        else:
            mine = [one.original, *one.followups]
            found = next((each for each in mine if each and str(each.id) == which), None)
        if found is None or found.deleted:
            raise Refused(10008)
        return found

    def change(self, application_id: int, token: str, which: str, body: Json, files: Files) -> Message:
        return self._changed_message(self.message(application_id, token, which), body, files)

    def remove(self, application_id: int, token: str, which: str) -> None:
        self.posts.remove(self.message(application_id, token, which))
        self._changed()
