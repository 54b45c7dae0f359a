"""What a busy Discord server says, as its gateway tells it: mostly people talking to each other."""

import json
import time
from collections import deque
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.traffic import BACK, CHANGES, MOST_TOLD, PEOPLE, WISHES, Json, Told, Traffic

EPOCH = 1420070400000  # milliseconds; what a snowflake counts from
ME, US = "80000000000000001", "overpaint"
GUILDS, CHANNELS, THREADS = 100, 16, 4  # channels and threads of each server
THEN = "2024-05-01T12:00:00.000000+00:00"
EVERYTHING = str(1 << 3)  # an administrator's permissions

# of a thousand events
BUSY = {
    "talk": 627,
    "reply": 140,
    "reply to a picture": 60,
    "picture": 50,
    "of a bot": 30,
    "link": 30,  # an update: Discord has looked at a link
    "edit": 10,
    "delete": 10,
    "reaction": 40,
    "mention": 1,
    "answer": 1,
    "interaction": 1,
}
PRESSING = BUSY | {"talk": 527, "interaction": 101}  # so that a hundredth of them is a number


def snowflake(number: int, at: float | None = None) -> str:
    """A new id. Numbers that follow each other give ids that do."""
    return str((int((at or time.time()) * 1000) - EPOCH) << 22 | number & (1 << 22) - 1)


def guilds() -> list[Json]:
    return [_guild(n) for n in range(GUILDS)]


def me() -> Json:
    return _user(ME, US) | {"bot": True, "mfa_enabled": True, "verified": True, "email": None, "locale": "en-US"}


def message(id: str, channel: str, content: str, **more: Any) -> Json:
    """As REST tells it; of ours, if nothing else is said."""
    return {
        "type": 0,
        "tts": False,
        "timestamp": datetime.now(UTC).isoformat(),
        "pinned": False,
        "mentions": [],
        "mention_roles": [],
        "mention_everyone": False,
        "id": id,
        "flags": 0,
        "embeds": [],
        "edited_timestamp": None,
        "content": content,
        "components": [],
        "channel_id": channel,
        "author": _user(ME, US) | {"bot": True},
        "attachments": [],
    } | more


class DiscordTraffic(Traffic):
    """`posts`: what we have posted, which people then answer and press."""

    def __init__(self, mix: Mapping[str, int]) -> None:
        self.posts: deque[tuple[str, str]] = deque(maxlen=100)  # channel, message
        self.told: dict[str, Json] = {}  # what was said to us, by id
        self.said: dict[str, deque[Json]] = {}  # by channel, the newest last
        self._ids: deque[str] = deque(maxlen=BACK)
        self._ids.append(snowflake(0))
        super().__init__(mix)

    def again(self, channel: str, count: int) -> list[Json]:
        """The newest messages of a channel, the newest first."""
        return list(self.said.get(channel, ()))[: -count - 1 : -1]

    def _mark(self, text: str) -> Told:
        (told,) = self._told("talk", "MESSAGE_CREATE", json.dumps(self._said(text, self._channels()[0])))
        return told

    def _told(self, kind: str, name: str, text: str) -> list[Told]:
        self._number += 1
        id = snowflake(self._number)
        text = text.replace("__ID__", id).replace("__OLD__", self._ids[0]).replace("__AT__", _now())
        if "__POST__" in text:
            channel, post = self.posts[0] if self.posts else (self._channels()[0], snowflake(0, 1.7e9))
            text = (
                text.replace("__POST__", post).replace("__THERE__", channel).replace("__SERVER__", _guild_of(channel))
            )
        if kind in ("talk", "reply", "picture"):
            self._ids.append(id)
        if self._number % 20 == 0 or kind in ("mention", "answer"):  # enough for whoever looks above
            self._keep(json.loads(text))
        return [Told(name, text, id, name == "INTERACTION_CREATE")]

    def _keep(self, data: Json) -> None:
        if "content" in data:
            self.said.setdefault(data["channel_id"], deque(maxlen=50)).append(data)
            if any(one["id"] == ME for one in data["mentions"]) or data.get("referenced_message"):
                self.told[data["id"]] = data
                while len(self.told) > MOST_TOLD:
                    del self.told[next(iter(self.told))]

    def _channels(self) -> list[str]:
        return [_channel(guild, n) for guild in range(GUILDS) for n in range(CHANNELS + THREADS)]

    def _template(self, kind: str) -> tuple[str, str]:
        channel = self._random.choice(self._channels())
        match kind:
            case "link":
                data = self._said(f"{self._words()} https://example.com/a", channel)
                return "MESSAGE_UPDATE", json.dumps(data | {"id": "__OLD__", "embeds": [_embed()]})
            case "edit":
                data = self._said(self._words(), channel) | {"id": "__OLD__", "edited_timestamp": "__AT__"}
                return "MESSAGE_UPDATE", json.dumps(data)
            case "delete":
                gone = {"id": "__OLD__", "channel_id": channel, "guild_id": _guild_of(channel)}
                return "MESSAGE_DELETE", json.dumps(gone)
            case "reaction":
                return "MESSAGE_REACTION_ADD", json.dumps(self._reaction(channel))
            case "interaction":
                return "INTERACTION_CREATE", json.dumps(self._interaction(channel))
        return "MESSAGE_CREATE", json.dumps(self._spoken(kind, channel))

    def _spoken(self, kind: str, channel: str) -> Json:
        match kind:
            case "reply":
                return self._reply(self._words(), self._said(self._words(), channel))
            case "reply to a picture":
                above = self._said(self._words(), channel) | {"attachments": [_attachment()]}
                return self._reply(self._words(), above)
            case "picture":
                return self._said(self._words(), channel) | {"attachments": [_attachment()]}
            case "of a bot":
                data = self._said("", channel) | {"embeds": [_embed()]}
                return data | {"author": _user("70000000000000001", "counter") | {"bot": True}}
            case "mention":
                data = self._said(f"<@{ME}> {self._random.choice(WISHES)}", channel)
                return data | {"mentions": [_user(ME, US) | {"bot": True, "member": _member()}]}
            case "answer":
                data = self._said(self._random.choice(CHANGES), "__THERE__")
                above = message("__POST__", "__THERE__", "Here it is.", attachments=[_attachment()])
                return self._reply("", above) | {"content": data["content"], "mentions": [_user(ME, US)]}
        return self._said(self._words(), channel)

    def _person(self) -> tuple[str, str]:
        n = self._random.randrange(PEOPLE)
        return str(30000000000000000 + n), f"person{n}"

    def _said(self, content: str, channel: str) -> Json:
        guild = _guild_of(channel) if channel.isdecimal() else "__SERVER__"
        return message(
            "__ID__",
            channel,
            content,
            author=_user(*self._person()),
            member=_member(),
            guild_id=guild,
            channel_type=0,
            nonce="__ID__",
            timestamp="__AT__",
        )

    def _reply(self, content: str, above: Json) -> Json:
        above = {key: value for key, value in above.items() if key not in ("member", "guild_id")}
        if above["id"] == "__ID__":
            above |= {"id": "__OLD__"}
        about = {"type": 0, "message_id": above["id"], "channel_id": above["channel_id"]}
        return self._said(content, above["channel_id"]) | {
            "type": 19,
            "message_reference": about,
            "referenced_message": above,
            "mentions": [above["author"]],
        }

    def _reaction(self, channel: str) -> Json:
        id, name = self._person()
        return {
            "user_id": id,
            "type": 0,
            "message_id": "__OLD__",
            "message_author_id": self._person()[0],
            "member": _member() | {"user": _user(id, name)},
            "emoji": {"name": self._random.choice("👍🎉😂"), "id": None},
            "channel_id": channel,
            "burst": False,
            "guild_id": _guild_of(channel),
        }

    def _interaction(self, channel: str) -> Json:
        """Every way of asking that is acknowledged at once: two commands, a press, and somebody who is typing."""
        id, name = self._person()
        (which,) = self._random.choices(range(4), (1, 3, 3, 3))  # pictures are asked for a little faster than drawn
        if which == 3:
            channel = "__THERE__"
        guild = _guild_of(channel) if channel.isdecimal() else "__SERVER__"
        data: Json = {
            "version": 1,
            "application_id": ME,
            "id": "__ID__",
            "token": "token-__ID__",
            "channel_id": channel,
            "channel": {"id": channel, "type": 0, "guild_id": guild, "name": "general", "position": 0, "flags": 0},
            "guild_id": guild,
            "guild": {"id": guild, "locale": "en-US", "features": []},
            "member": _member() | {"user": _user(id, name), "permissions": EVERYTHING},
            "locale": "en-US",
            "guild_locale": "en-US",
            "app_permissions": EVERYTHING,
            "entitlements": [],
            "authorizing_integration_owners": {"0": guild},
            "context": 0,
            "attachment_size_limit": 10485760,
        }
        prompt = {"type": 3, "name": "prompt", "value": self._random.choice(WISHES)}
        match which:
            case 0:
                return data | {"type": 2, "data": {"type": 1, "id": "5", "name": "draw", "options": [prompt]}}
            case 1:
                return data | {"type": 2, "data": {"type": 1, "id": "6", "name": "help", "options": []}}
            case 2:
                typed = {"type": 3, "name": "picture", "value": "#", "focused": True}
                return data | {"type": 4, "data": {"type": 1, "id": "7", "name": "show", "options": [typed]}}
        on = message("__POST__", "__THERE__", "Here it is.", attachments=[_attachment()])
        return data | {"type": 3, "message": on, "data": {"component_type": 2, "custom_id": "again~bench"}}


def _now() -> str:
    return datetime.now(UTC).isoformat()


def _channel(guild: int, n: int) -> str:
    return str((guild + 1) * 10**16 + n + 1)


def _guild_of(channel: str) -> str:
    return str(int(channel) // 10**16 * 10**16)


def _guild(n: int) -> Json:
    id = str((n + 1) * 10**16)
    channels: list[Json] = [
        {
            "id": _channel(n, at),
            "type": 0,
            "name": f"channel-{at}",
            "position": at,
            "permission_overwrites": [],
            "parent_id": None,
            "nsfw": False,
            "topic": None,
            "last_message_id": None,
            "rate_limit_per_user": 0,
            "flags": 0,
        }
        for at in range(CHANNELS)
    ]
    threads = [
        {
            "id": _channel(n, CHANNELS + at),
            "type": 11,
            "name": f"thread-{at}",
            "guild_id": id,
            "parent_id": _channel(n, at),
            "owner_id": "30000000000000000",
            "thread_metadata": {
                "archived": False,
                "archive_timestamp": THEN,
                "auto_archive_duration": 1440,
                "locked": False,
            },
            "message_count": 1,
            "member_count": 1,
            "last_message_id": None,
            "rate_limit_per_user": 0,
            "total_message_sent": 1,
            "flags": 0,
        }
        for at in range(THREADS)
    ]
    everyone = {
        "id": id,
        "name": "@everyone",
        "permissions": EVERYTHING,
        "position": 0,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }
    return {
        "id": id,
        "name": f"server-{n}",
        "icon": None,
        "splash": None,
        "discovery_splash": None,
        "owner_id": "30000000000000000",
        "afk_channel_id": None,
        "afk_timeout": 300,
        "verification_level": 0,
        "default_message_notifications": 1,
        "explicit_content_filter": 0,
        "roles": [everyone],
        "emojis": [],
        "features": [],
        "mfa_level": 0,
        "application_id": None,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "vanity_url_code": None,
        "description": None,
        "banner": None,
        "premium_tier": 0,
        "preferred_locale": "en-US",
        "public_updates_channel_id": None,
        "nsfw_level": 0,
        "premium_progress_bar_enabled": False,
        "safety_alerts_channel_id": None,
        "joined_at": THEN,
        "large": False,
        "unavailable": False,
        "member_count": PEOPLE,
        "voice_states": [],
        "members": [_member() | {"user": me()}],
        "channels": channels,
        "threads": threads,
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
        "stickers": [],
    }


def _user(id: str, name: str) -> Json:
    return {
        "id": id,
        "username": name,
        "global_name": name.title(),
        "discriminator": "0",
        "avatar": "a" * 32,
        "avatar_decoration_data": None,
        "collectibles": None,
        "primary_guild": None,
        "clan": None,
        "display_name_styles": None,
        "public_flags": 0,
    }


def _member() -> Json:
    return {
        "roles": [],
        "premium_since": None,
        "pending": False,
        "nick": None,
        "mute": False,
        "joined_at": THEN,
        "flags": 0,
        "deaf": False,
        "communication_disabled_until": None,
        "banner": None,
        "avatar": None,
    }


def _attachment() -> Json:
    where = "attachments/1/__ID__/photo.png?ex=66f0a1b2&is=66ef5032&hm=" + "0f" * 32
    return {
        "id": "__ID__",
        "filename": "photo.png",
        "size": 812345,
        "url": f"https://cdn.discordapp.com/{where}&",
        "proxy_url": f"https://media.discordapp.net/{where}&",
        "width": 1024,
        "height": 768,
        "content_type": "image/png",
        "content_scan_version": 1,
        "placeholder": "a" * 32,
        "placeholder_version": 1,
        "flags": 0,
    }


def _embed() -> Json:
    return {
        "type": "link",
        "url": "https://example.com/a",
        "title": "Something that was found",
        "description": "What it is about, in two or three lines, as people who make pages write it for those who share.",
        "color": 3447003,
        "provider": {"name": "Example"},
        "thumbnail": {"url": "https://example.com/a.png", "proxy_url": "https://example.com/b.png", "width": 120,
                      "height": 120, "flags": 0},
    }  # fmt: skip
