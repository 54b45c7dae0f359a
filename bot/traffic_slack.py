"""What a busy Slack workspace says, as Socket Mode tells it: mostly people talking to each other."""

import json
import time
from collections import deque
from collections.abc import Mapping
from typing import Any

from bot.traffic import BACK, CHANGES, MOST_TOLD, PEOPLE, WISHES, Json, Told, Traffic

ME, US, BOT, APP = "U0OVERPAINT", "overpaint", "B0OVERPAINT", "A0OVERPAINT"
TEAM, TOKEN = "T0BENCH", "verification_token"
CHANNELS = 400
REPLIES = 5  # in a thread of other people's

# of a thousand; a mention is told twice
BUSY = {
    "talk": 560,
    "in a thread": 200,
    "picture": 40,
    "of a bot": 55,
    "link": 40,  # a change: Slack has looked at a link
    "edit": 12,
    "delete": 8,
    "reaction": 60,
    "to another": 15,  # who is mentioned
    "joined": 7,
    "mention": 1,
    "answer": 1,
    "interaction": 1,
}
AGAIN = {
    "type": "button",
    "action_id": "again",
    "text": {"type": "plain_text", "text": ":game_die: Again", "emoji": True},
}
PRESSING = BUSY | {"talk": 460, "interaction": 101}  # so that there is something to draw


def user(id: str) -> Json:
    """As `users.info` tells it."""
    name = US if id == ME else f"person{id[-4:]}"
    profile = {"real_name": name.title(), "display_name": name, "real_name_normalized": name.title(), "team": TEAM}
    return {
        "id": id,
        "team_id": TEAM,
        "name": name,
        "deleted": False,
        "real_name": name.title(),
        "tz": "Europe/London",
        "profile": profile,
        "is_bot": id == ME,
        "is_app_user": False,
        "updated": 1502138686,
    }


def post(ts: str, text: str, **more: Any) -> Json:
    """A message of ours."""
    return {
        "type": "message",
        "user": ME,
        "bot_id": BOT,
        "app_id": APP,
        "text": text,
        "ts": ts,
        "team": TEAM,
        "bot_profile": {"id": BOT, "deleted": False, "name": US, "updated": 1449272004, "app_id": APP, "team_id": TEAM},
    } | more


class SlackTraffic(Traffic):
    """`posts`: what we have posted, which people then answer and press."""

    def __init__(self, mix: Mapping[str, int]) -> None:
        self.posts: deque[tuple[str, str, str]] = deque(maxlen=100)  # channel, root, post
        self.said: dict[str, deque[Json]] = {}  # by channel, the newest last
        self.threads: dict[str, list[Json]] = {}  # what was said to us, and under it, by the root
        self._roots: dict[str, str] = {}  # of what is in those threads
        self._stamps: deque[str] = deque(maxlen=BACK)
        self._stamps.append("1600000000.000100")
        self._talked: tuple[str, str] = (_channel(0), self._stamps[0])  # a thread of other people's
        self._replies = 0
        self._envelopes = 0
        super().__init__(mix)

    def posted(self, channel: str, root: str | None, text: str, **more: Any) -> Json:
        """What we say, in a thread or without one."""
        said = post(self._stamp(), text, **more)
        if root:
            said |= {"thread_ts": root}
            self._keep(root, said)
            self.posts.append((channel, root, said["ts"]))
        return said

    def _stamp(self) -> str:
        """A new timestamp, later than all before."""
        self._number += 1
        return f"{int(time.time())}.{self._number % 10**6:06d}"

    def thread(self, ts: str) -> list[Json]:
        """The thread that a message stands in, or the message alone; empty where it is not known."""
        return self.threads.get(self._roots.get(ts, ts), [])

    def above(self, channel: str, count: int) -> list[Json]:
        """The newest messages of a channel, the newest first."""
        return list(self.said.get(channel, ()))[: -count - 1 : -1]

    def _keep(self, root: str, said: Json) -> None:
        self.threads.setdefault(root, []).append(said)
        self._roots[said["ts"]] = root
        while len(self.threads) > MOST_TOLD:
            for gone in self.threads.pop(next(iter(self.threads))):
                self._roots.pop(gone["ts"], None)

    def _mark(self, text: str) -> Told:
        (told,) = self._told("talk", "events_api", self._event(self._said(text, _channel(0))))
        return told

    def _told(self, kind: str, name: str, text: str) -> list[Told]:
        ts = self._stamp()
        at = ts.partition(".")[0]
        text = text.replace("__TS__", ts).replace("__OLD__", self._stamps[0]).replace("__AT__", at)
        text = text.replace("__ID__", f"{self._number:011d}")
        if kind == "in a thread":
            self._replies += 1
            if self._replies % REPLIES == 0:
                self._talked = _channel(self._replies // REPLIES % CHANNELS), self._stamps[0]
            text = text.replace("__THERE__", self._talked[0]).replace("__ROOT__", self._talked[1])
        elif "__ROOT__" in text:
            known = self.posts or [(_channel(0), "1600000000.000100", ts)]
            channel, root, said = known[self._number % len(known)]
            text = text.replace("__POST__", said).replace("__ROOT__", root).replace("__THERE__", channel)
        if kind in ("talk", "picture"):
            self._stamps.append(ts)
        if kind in ("mention", "answer") or (self._number % 20 == 0 and kind == "talk"):  # enough for who looks above
            self._look(kind, json.loads(text)["event"])
        told = [self._enveloped(name, text)]
        if kind == "mention":
            again = text.replace('"type":"app_mention"', '"type":"message","channel_type":"channel"')
            told.append(self._enveloped(name, again.replace('"event_id":"Ev0', '"event_id":"Ev1')))
        return told

    def _look(self, kind: str, event: Json) -> None:
        said = {name: value for name, value in event.items() if name not in ("channel", "event_ts", "channel_type")}
        said["type"] = "message"
        if kind == "answer":
            self._keep(event["thread_ts"], said)
        else:
            self.said.setdefault(event["channel"], deque(maxlen=50)).append(said)
            if kind == "mention":
                self._keep(event["ts"], said)

    def _enveloped(self, name: str, text: str) -> Told:
        """A Socket Mode envelope; everything is acknowledged."""
        self._envelopes += 1
        n = f"{self._envelopes:012x}"
        id = f"{int(time.time()):08x}-0000-4000-8000-{n}"
        more = ',"retry_attempt":0,"retry_reason":""' if name == "events_api" else ""
        answerable = "false" if name == "events_api" else "true"
        envelope = (
            f'{{"envelope_id":"{id}","payload":{text},"type":"{name}","accepts_response_payload":{answerable}{more}}}'
        )
        return Told(name, envelope, id, waited=True)

    # templates

    def _template(self, kind: str) -> tuple[str, str]:
        if kind == "interaction":
            return self._interaction()
        channel = _channel(self._random.randrange(CHANNELS))
        return "events_api", self._event(self._happened(kind, channel))

    def _happened(self, kind: str, channel: str) -> Json:
        match kind:
            case "link":
                said = self._before(f"{self._words()} <https://example.com/a>", "__OLD__")
                shown = said | {"attachments": [_unfurled()]}
                return _change(channel, "message_changed", message=shown, previous_message=said)
            case "edit":
                said = self._before(self._words(), "__OLD__")
                now = said | self._text(self._words()) | {"edited": {"user": said["user"], "ts": "__AT__.000000"}}
                return _change(channel, "message_changed", message=now, previous_message=said)
            case "delete":
                said = self._before(self._words(), "__OLD__")
                return _change(channel, "message_deleted", deleted_ts="__OLD__", previous_message=said)
            case "reaction":
                return {
                    "type": "reaction_added",
                    "user": self._person(),
                    "item": {"type": "message", "channel": channel, "ts": "__OLD__"},
                    "reaction": self._random.choice(("+1", "tada", "joy")),
                    "item_user": self._person(),
                    "event_ts": "__TS__",
                }
            case "joined":
                return {
                    "type": "member_joined_channel",
                    "user": self._person(),
                    "channel": channel,
                    "channel_type": "C",
                    "team": TEAM,
                }
        return self._spoken(kind, channel)

    def _spoken(self, kind: str, channel: str) -> Json:
        match kind:
            case "in a thread":
                said = self._said(self._words(), "__THERE__")
                return said | {"thread_ts": "__ROOT__", "parent_user_id": self._person()}
            case "picture":
                said = self._said(self._words(), channel)
                del said["client_msg_id"], said["team"]
                shared = {"files": [_file(said["user"])], "upload": False, "display_as_bot": False}
                return said | shared | {"subtype": "file_share"}
            case "of a bot":
                said = post("__TS__", self._words(), user="U0COUNTER", bot_id="B0COUNTER", app_id="A0COUNTER")
                profile = said["bot_profile"] | {"id": "B0COUNTER", "name": "counter", "app_id": "A0COUNTER"}
                there = {"channel": channel, "event_ts": "__TS__", "channel_type": "channel"}
                return said | there | {"bot_profile": profile, "attachments": [_unfurled()]}
            case "to another":
                return self._said(f"<@{self._person()}> {self._words()}", channel)
            case "mention":
                said = self._said(f"<@{ME}> {self._random.choice(WISHES)}", channel) | {"type": "app_mention"}
                del said["channel_type"]
                return said
            case "answer":
                said = self._said(self._random.choice(CHANGES), "__THERE__")
                return said | {"thread_ts": "__ROOT__", "parent_user_id": self._person()}
        return self._said(self._words(), channel)

    def _said(self, text: str, channel: str) -> Json:
        there = {"channel": channel, "event_ts": "__TS__", "channel_type": "channel"}
        return self._before(text, "__TS__") | there

    def _before(self, text: str, ts: str) -> Json:
        """A message as history tells it."""
        said = {"client_msg_id": "9cbd4c5b-7ddf-4ede-b479-0__ID__", "type": "message", "user": self._person()}
        return said | self._text(text) | {"ts": ts, "team": TEAM}

    def _text(self, text: str) -> Json:
        """The words, and what the client sends beside them."""
        parts: list[Json] = [{"type": "text", "text": text}]
        if text.startswith("<@"):
            mentioned, _, rest = text[2:].partition(">")
            parts = [{"type": "user", "user_id": mentioned}, {"type": "text", "text": rest}]
        section = {"type": "rich_text_section", "elements": parts}
        return {"text": text, "blocks": [{"type": "rich_text", "block_id": "gvM", "elements": [section]}]}

    def _person(self) -> str:
        return f"U{10**9 + self._random.randrange(PEOPLE)}"

    def _event(self, event: Json) -> str:
        us = {"enterprise_id": None, "team_id": TEAM, "user_id": ME, "is_bot": True, "is_enterprise_install": False}
        return _text_of(
            {
                "token": TOKEN,
                "team_id": TEAM,
                "context_team_id": TEAM,
                "context_enterprise_id": None,
                "api_app_id": APP,
                "event": event,
                "type": "event_callback",
                "event_id": "Ev0__ID__",
                "event_time": "__AT__",
                "authorizations": [us],
                "is_ext_shared_channel": False,
                "event_context": "4-eyJldCI6Im1lc3NhZ2UiLCJ0aWQiOiJUMEJFTkNIIiwiYWlkIjoiQTBPVkVSUEFJTlQifQ",
            }
        ).replace('"event_time":"__AT__"', '"event_time":__AT__')

    def _interaction(self) -> tuple[str, str]:
        """Every way of asking: two commands, a picture's button, and a shortcut that opens a form."""
        (which,) = self._random.choices(range(4), (1, 3, 3, 3))  # pictures are asked for a little faster than drawn
        person = self._person()
        if which < 2:
            wish = self._random.choice(WISHES) if which == 0 else ""
            return "slash_commands", _text_of(_command(person, _channel(self._random.randrange(CHANNELS)), wish))
        told = {
            "token": TOKEN,
            "team": {"id": TEAM, "domain": "bench"},
            "enterprise": None,
            "is_enterprise_install": False,
            "user": {"id": person, "username": "person", "name": "person", "team_id": TEAM},
            "channel": {"id": "__THERE__", "name": "general"},
            "message": post("__POST__", "Here it is.", thread_ts="__ROOT__", blocks=_shown()),
            "trigger_id": "__TS__.__ID__",
            "response_url": f"https://hooks.slack.com/actions/{TEAM}/1/1",
        }
        if which == 2:
            shortcut = {"type": "message_action", "callback_id": "Edit this picture", "message_ts": "__POST__"}
            return "interactive", _text_of(told | shortcut | {"action_ts": "__TS__"})
        on = {"type": "message", "message_ts": "__POST__", "channel_id": "__THERE__", "is_ephemeral": False}
        pressed = {
            "type": "block_actions",
            "api_app_id": APP,
            "container": on | {"thread_ts": "__ROOT__"},
            "state": {"values": {}},
            "actions": [AGAIN | {"block_id": "actions", "action_ts": "__TS__"}],
        }
        return "interactive", _text_of(told | pressed)


def _command(person: str, channel: str, text: str) -> Json:
    return {
        "token": TOKEN,
        "team_id": TEAM,
        "team_domain": "bench",
        "channel_id": channel,
        "channel_name": "general",
        "user_id": person,
        "user_name": "person",
        "command": "/draw",
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": f"https://hooks.slack.com/commands/{TEAM}/1/1",
        "trigger_id": "__TS__.__ID__",
    }


def _shown() -> list[Json]:
    picture = {"type": "image", "block_id": "picture", "slack_file": {"id": "F0PICTURE"}, "alt_text": "a robot"}
    return [picture, {"type": "actions", "block_id": "actions", "elements": [AGAIN]}]


def _text_of(data: Json) -> str:
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False)


def _channel(n: int) -> str:
    return f"C{10**9 + n}"


def _change(channel: str, subtype: str, **more: Json | str) -> Json:
    there = {"channel": channel, "hidden": True, "ts": "__TS__", "event_ts": "__TS__", "channel_type": "channel"}
    return {"type": "message", "subtype": subtype} | more | there


def _file(owner: str) -> Json:
    host, path = "https://files.slack.com", f"{TEAM}-F__ID__"
    thumbs = {f"thumb_{edge}": f"{host}/files-tmb/{path}-8d3f9a6d4b/photo_{edge}.png" for edge in (64, 80, 160, 360)}
    return {
        "id": "F__ID__",
        "created": 1610493713,
        "timestamp": 1610493713,
        "name": "photo.png",
        "title": "photo.png",
        "mimetype": "image/png",
        "filetype": "png",
        "pretty_type": "PNG",
        "user": owner,
        "user_team": TEAM,
        "editable": False,
        "size": 812345,
        "mode": "hosted",
        "is_external": False,
        "external_type": "",
        "is_public": True,
        "public_url_shared": False,
        "display_as_bot": False,
        "username": "",
        "url_private": f"{host}/files-pri/{path}/photo.png",
        "url_private_download": f"{host}/files-pri/{path}/download/photo.png",
        "media_display_type": "unknown",
        **thumbs,
        "thumb_360_w": 360,
        "thumb_360_h": 270,
        "original_w": 1024,
        "original_h": 768,
        "thumb_tiny": "AwAkADCirYGMZoZs" * 4,
        "permalink": f"https://bench.slack.com/files/{owner}/F__ID__/photo.png",
        "permalink_public": f"https://slack-files.com/{path}-3e534ef8ca",
        "has_rich_preview": False,
        "file_access": "visible",
    }


def _unfurled() -> Json:
    return {
        "from_url": "https://example.com/a",
        "service_icon": "https://example.com/favicon.ico",
        "service_name": "Example",
        "id": 1,
        "original_url": "https://example.com/a",
        "fallback": "Example: Something that was found",
        "title": "Something that was found",
        "title_link": "https://example.com/a",
        "text": "What it is about, in two or three lines, as people who make pages write it for those who share.",
        "thumb_url": "https://example.com/a.png",
    }
