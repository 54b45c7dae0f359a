"""One platform event in, our event as JSON out: what the bot hears, for people who wonder."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from adapters.discord import normalize as discord
from adapters.slack import normalize as slack
from adapters.thread import (
    ActionTaken,
    Attachment,
    Author,
    Event,
    Joined,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    MessageRef,
)

PLATFORMS = ("discord", "slack")
NOTHING: dict[str, Any] = {
    "event": "ignored",
    "why": None,
    "ref": None,
    "place": None,
    "sent_at": None,
    "author": None,
    "text": "",
    "to_us": False,
    "reply_to": None,
    "thread_root": None,
    "attachments": [],
    "forwarded": [],
    "links": [],
    "action": None,
    "values": {},
}


def normalize(platform: str, text: str, me: str) -> dict[str, Any]:
    """INTERFACES' object for one event. Raises ValueError with what would be right."""
    try:
        payload = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(
            f"this is not JSON ({str(error)[:100]}): one event of {platform.title()} was expected"
        ) from None
    if not isinstance(payload, dict):
        raise ValueError(f"this is no object: one event of {platform.title()} was expected")
    return told(slack.event(payload, me) if platform == "slack" else discord.event(payload, me))


def told(event: Event | discord.Ignored | slack.Ignored) -> dict[str, Any]:
    """One event; keys that do not apply are null or empty."""
    return {**NOTHING, **_told(event)}


def _told(event: Event | discord.Ignored | slack.Ignored) -> Mapping[str, Any]:
    match event:
        case discord.Ignored(why) | slack.Ignored(why):
            return {"why": str(why)}
        case MessagePosted(message) | MessageEdited(message):
            return {
                "event": "message" if isinstance(event, MessagePosted) else "edited",
                "ref": str(message.ref),
                "place": message.place,
                "sent_at": _time(message.sent_at),
                "author": _author(message.author),
                "text": message.text,
                "to_us": message.to_us,
                "reply_to": _ref(message.reply_to),
                "thread_root": _ref(message.thread_root),
                "attachments": [_file(file) for file in message.attachments],
                "forwarded": [_file(file) for file in message.forwarded],
                "links": [str(link) for link in message.links],
            }
        case MessageDeleted(ref):
            return {"event": "deleted", "ref": str(ref)}
        case ActionTaken():
            return {
                "event": event.kind,
                "ref": None if event.ref == MessageRef.top(event.ref.platform, event.ref.channel) else str(event.ref),
                "place": event.place,
                "sent_at": _time(event.at),
                "author": _author(event.author),
                "to_us": True,
                "thread_root": _ref(event.thread_root),
                "attachments": [_file(file) for file in event.files],
                "action": event.action,
                "values": dict(event.values),
            }
        case Joined():
            return {"why": "we were invited, which people tell each other by themselves"}


def _author(author: Author) -> dict[str, Any]:
    return {"id": author.id, "name": author.name, "bot": author.bot, "me": author.me}


def _file(file: Attachment) -> dict[str, Any]:
    return {
        "name": file.name,
        "media_type": file.media_type,
        "size": file.size,
        "width": file.width,
        "height": file.height,
    }


def _time(at: datetime) -> str:
    return at.isoformat()


def _ref(ref: MessageRef | None) -> str | None:
    return str(ref) if ref else None
