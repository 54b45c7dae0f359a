"""Messages come, change and go; and what the app hears of it."""

import copy
import re
import uuid
from collections.abc import Callable
from typing import Any

from tests.slack import payloads
from tests.slack.blocks import fresh
from tests.slack.delivery import Hub, message_event
from tests.slack.errors import Refused
from tests.slack.world import Channel, File, Message, Team, User, World

Json = dict[str, Any]
MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>|<!(channel|here|everyone)(?:\|[^>]*)?>")
TYPED = re.compile(r"<(?:@[UW]|#C|!)[^<>]*>|<(?:https?|mailto):[^<>\s]+>|https?://[^\s<>]+|[&<>]")
ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def typed(text: str) -> str:
    """What the client makes of typed words: https://docs.slack.dev/messaging/formatting-message-text#escaping."""

    def one(found: re.Match[str]) -> str:
        word = found.group()
        return ESCAPED.get(word) or (word if word.startswith("<") else f"<{word}>")

    return TYPED.sub(one, text)


def pinged(text: str, blocks: list[Json], *, parse: str | None = None, link_names: bool = False) -> set[str]:
    """Who is called by it. Words of a block count where they are mrkdwn."""
    words = [text, *_marked(blocks)]
    found = {one for word in words for match in MENTION.findall(word) for one in match if one}
    if parse == "full" or link_names:
        found |= set(re.findall(r"(?<!\w)@(channel|here|everyone)\b", " ".join(words)))
    return found


def _marked(thing: Any) -> list[str]:
    if isinstance(thing, list):
        return [word for one in thing for word in _marked(one)]
    if not isinstance(thing, dict):
        return []
    if thing.get("type") in ("mrkdwn", "markdown"):
        return [str(thing.get("text", ""))]
    if thing.get("type") == "broadcast":
        return [f"<!{thing.get('range')}>"]
    return [word for one in thing.values() for word in _marked(one)]


class Posts:
    def __init__(self, world: World, hub: Hub, changed: Callable[[], None]) -> None:
        self.world = world
        self.hub = hub
        self.changed = changed

    # who hears

    def apps(self, channel: Channel) -> list[Team]:
        """The workspaces whose bot is in this channel."""
        return [one for one in (channel.team, *channel.shared_with) if one.bot and one.bot in channel.members]

    def tell(self, channel: Channel, event: Json, name: str | None = None) -> None:
        for team in self.apps(channel):
            self.hub.tell(team, copy.deepcopy(event), name=name, channel=channel)

    def tell_message(self, message: Message, told: Json, ts: str | None = None) -> None:
        channel = message.channel
        event = told | {"channel": channel.id, "event_ts": ts or message.ts, "channel_type": channel.type}
        self.tell(channel, event, message_event(channel))
        self.changed()

    # a message

    def thread(self, channel: Channel, ts: str | None, *, reply: bool = True) -> Message | None:
        """The root that somebody writes under."""
        if not ts:
            return None
        if not re.fullmatch(r"\d{9,10}\.\d{6}", ts):
            raise Refused("invalid_thread_ts", f"{ts} is not a valid thread_ts")
        root = channel.messages.get(ts)
        if root is None or (root.deleted and root.subtype != "tombstone") or root.ephemeral_to:
            raise Refused("thread_not_found")
        if not root.root or root.subtype == "tombstone":
            raise Refused("cannot_reply_to_message")  # "Avoid using a reply's `ts` value; use its parent instead."
        return root

    def post(
        self,
        channel: Channel,
        author: User,
        text: str,
        *,
        root: Message | None = None,
        broadcast: bool = False,
        files: list[File] | None = None,
        blocks: list[Json] | None = None,
        **more: Any,
    ) -> Message:
        message = Message(self.world.ts(), channel, author, text, blocks or [], files=files or [], **more)
        if not author.bot and message.subtype is None:
            message.client_msg_id = str(uuid.uuid4())
            if text and not message.blocks:
                message.blocks = [payloads.rich_text(text, fresh())]
        if author.legacy:
            message.subtype = "bot_message"
        if message.files:
            message.subtype = "file_share"
        if root:
            message.thread_ts = root.thread_ts = root.ts
            message.broadcast = broadcast
            if broadcast:
                message.subtype = "thread_broadcast"
        message.pinged |= pinged(text, message.blocks)
        channel.messages[message.ts] = message
        for file in message.files:
            file.shares.append((channel, message))
        return message

    def publish(self, message: Message) -> Message:
        """Told to the app; a mention comes as two events, the shares of its files as events of their own."""
        channel = message.channel
        told = payloads.message(message)
        self.tell_message(message, told)
        for team in self.apps(channel):
            if channel.kind != "im" and team.bot.id in message.pinged and message.author is not team.bot:
                mention = {key: value for key, value in told.items() if key not in ("subtype", "root")}
                mention |= {"type": "app_mention", "channel": channel.id, "event_ts": message.ts}
                self.hub.tell(team, copy.deepcopy(mention), channel=channel)
        for file in message.files:
            event = {
                "type": "file_shared",
                "file_id": file.id,
                "user_id": file.owner.id,
                "file": {"id": file.id},
                "channel_id": channel.id,
                "event_ts": message.ts,
            }
            self.tell(channel, event)
        self.changed()
        return message

    def change(self, message: Message, by: User, change: Callable[[Message], None], *, edited: bool = True) -> None:
        before = payloads.message(message)
        message.history.append(message.text)
        change(message)
        message.pinged |= pinged(message.text, message.blocks)
        ts = self.world.ts()
        if edited:
            message.edited = {"user": by.id, "ts": ts.partition(".")[0] + ".000000"}
        self._changed(message, before, ts)

    def _changed(self, message: Message, before: Json, ts: str) -> None:
        told = {
            "type": "message",
            "subtype": "message_changed",
            "message": payloads.message(message),
            "previous_message": before,
            "hidden": True,
            "ts": ts,
        }
        self.tell_message(message, told, ts)

    def remove(self, message: Message) -> None:
        """A root with replies leaves a tombstone behind."""
        before, ts = payloads.message(message), self.world.ts()
        message.deleted = True
        message.history.append(message.text)
        if message.replies() and message.root:
            message.subtype = "tombstone"
            self._changed(message, before, ts)
            return
        told = {
            "type": "message",
            "subtype": "message_deleted",
            "previous_message": before,
            "hidden": True,
            "deleted_ts": message.ts,
            "ts": ts,
        }
        self.tell_message(message, told, ts)

    def react(self, message: Message, user: User, name: str, *, on: bool) -> None:
        people = message.reactions.setdefault(name, [])
        if on:
            people.append(user)
        else:
            people.remove(user)
            if not people:
                del message.reactions[name]
        event = {
            "type": "reaction_added" if on else "reaction_removed",
            "user": user.id,
            "reaction": name,
            "item": {"type": "message", "channel": message.channel.id, "ts": message.ts},
            "item_user": message.author.id,
            "event_ts": self.world.ts(),
        }
        self.tell(message.channel, event)
        self.changed()

    # who is where

    def join(self, channel: Channel, user: User, inviter: User | None) -> None:
        channel.members.append(user)
        event: Json = {
            "type": "member_joined_channel",
            "user": user.id,
            "channel": channel.id,
            "channel_type": channel.id[0] if channel.kind == "public" else "G",
            "team": user.team.id,
            "event_ts": self.world.ts(),
        }
        if inviter:
            event["inviter"] = inviter.id
        self.tell(channel, event)
        subtype = "channel_join" if channel.kind == "public" else "group_join"
        words = f"<@{user.id}> has joined the {'channel' if channel.kind == 'public' else 'group'}"
        said = Message(self.world.ts(), channel, user, words, subtype=subtype, inviter=inviter)
        channel.messages[said.ts] = said
        told = {key: value for key, value in payloads.message(said).items() if key not in ("bot_profile", "team")}
        self.tell_message(said, told)

    def leave(self, channel: Channel, user: User) -> None:
        event = {
            "type": "member_left_channel",
            "user": user.id,
            "channel": channel.id,
            "channel_type": channel.id[0] if channel.kind == "public" else "G",
            "team": user.team.id,
            "event_ts": self.world.ts(),
        }
        self.tell(channel, event)
        channel.members.remove(user)
        self.changed()
