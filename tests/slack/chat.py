"""chat.*, reactions.* and assistant.*: what the bot says."""

import json
import re
from typing import Any

from tests.slack import blocks as kit
from tests.slack import payloads
from tests.slack.errors import Refused
from tests.slack.interactions import Interactions
from tests.slack.posting import Posts, pinged
from tests.slack.web import Call, Web
from tests.slack.world import Channel, File, Message, Team, World

Json = dict[str, Any]
CUT, UPDATE_MOST, EPHEMERAL_MOST, MARKDOWN_MOST = 40_000, 4_000, 40_000, 12_000
METADATA_MOST = 8_000  # https://docs.slack.dev/messaging/message-metadata/
STAMP = r"\d{9,10}\.\d{6}"
TO_ANYBODY = {"chat:write.public"}
REACTIONS_MOST = 23  # distinct ones on an item that one person adds


class Chat:
    def __init__(self, world: World, posts: Posts, interactions: Interactions) -> None:
        self.world = world
        self.posts = posts
        self.interactions = interactions
        self.failures: list[str] = []
        self.statuses: list[tuple[Channel, str, str]] = []  # what assistants said they were doing

    def register(self, web: Web) -> None:
        web.on("chat.postMessage", self.post)
        web.on("chat.postEphemeral", self.post_ephemeral)
        web.on("chat.update", self.update)
        web.on("chat.delete", self.delete)
        web.on("chat.getPermalink", self.permalink)
        web.on("reactions.add", lambda call: self.react(call, on=True))
        web.on("reactions.remove", lambda call: self.react(call, on=False))
        web.on("reactions.get", self.reactions)
        web.on("assistant.threads.setStatus", self.status)

    # where

    def channel(self, call: Call, name: str = "channel") -> Channel:
        """One that the bot may know of."""
        return known(self.world, call.team, call.args.get(name))

    def writable(self, call: Call, channel: Channel, *, public: bool = False) -> None:
        if call.bot not in channel.members and not (public and channel.kind == "public" and call.scopes & TO_ANYBODY):
            raise Refused("not_in_channel")
        if channel.archived:
            raise Refused("is_archived")
        if channel.kind == "im" and not call.team.messages_tab:
            raise Refused("messages_tab_disabled")
        if channel.read_only:
            raise Refused("restricted_action_read_only_channel" if public else "restricted_action")

    def target(self, call: Call) -> Channel:
        """A post goes to an id, a name or a person: https://docs.slack.dev/reference/methods/chat.postMessage#channels."""
        wanted = call.args["channel"]
        user = self.world.users.get(wanted)
        if user and not user.bot and (user.team is call.team):
            return self.world.direct(user, call.team)
        for one in call.team.channels:
            if one.kind == "public" and wanted in (one.name, f"#{one.name}"):
                return one
        return self.channel(call)

    def message(self, channel: Channel, ts: str, *, word: str = "message_not_found") -> Message:
        message = channel.messages.get(ts)
        if message is None or message.deleted or message.ephemeral_to:
            raise Refused(word)
        return message

    # what

    def look(self, team: Team) -> Any:
        return self.interactions.look(team)

    def content(self, call: Call, most: int | None) -> tuple[str, list[Json]]:
        args = call.args
        text = args.get("text") or ""
        if any(name in args for name in ("username", "icon_emoji", "icon_url")):
            call.need("chat:write.customize")
        marked = args.get("markdown_text")
        if marked is not None:
            if text or args.get("blocks"):
                raise Refused("markdown_text_conflict")
            if len(marked) > MARKDOWN_MOST:
                raise Refused(
                    "invalid_arguments",
                    f"must be less than {MARKDOWN_MOST + 1} characters [json-pointer:/markdown_text]",
                )
            text = marked
        blocks = kit.checked(args.get("blocks") or [], self.look(call.team))
        attachments = args.get("attachments") or []
        if len(attachments) > 100:
            raise Refused("too_many_attachments")
        for number, one in enumerate(attachments):
            if not isinstance(one, dict):
                raise Refused("invalid_arguments", f"must provide an object [json-pointer:/attachments/{number}]")
            kit.checked(one.get("blocks") or [], self.look(call.team), root=f"/attachments/{number}/blocks")
        if not text and not blocks and not attachments:
            raise Refused("no_text")
        if most and len(text) > most:
            raise Refused("msg_too_long")
        return text, blocks

    def metadata(self, call: Call) -> Json | None:
        given = call.args.get("metadata")
        if given is None:
            return None
        if not isinstance(given, dict):
            raise Refused("invalid_metadata_format")
        if not given:
            return {}
        if given.keys() - {"event_type", "event_payload", "entities"}:
            raise Refused("invalid_metadata_format")
        if not isinstance(given.get("event_type"), str) or not isinstance(given.get("event_payload"), dict):
            raise Refused("invalid_metadata_schema")
        if len(json.dumps(given)) > METADATA_MOST:
            raise Refused("metadata_too_large")
        return given

    def post(self, call: Call) -> Json:
        args = call.args
        if args.get("as_user"):
            raise Refused("as_user_not_supported")
        channel = self.target(call)
        self.writable(call, channel, public=True)
        text, blocks = self.content(call, None)
        metadata = self.metadata(call)
        root = self.posts.thread(channel, args.get("thread_ts"))
        told: Json = {}
        if len(text) > CUT:  # the page: "truncating content"
            text = text[:CUT]
            told = {"warning": "message_truncated", "response_metadata": {"warnings": ["message_truncated"]}}
        message = self.posts.post(
            channel,
            call.bot,
            text,
            root=root,
            broadcast=bool(root and args.get("reply_broadcast")),
            blocks=blocks,
            attachments=args.get("attachments") or [],
            metadata=metadata or None,
            username=args.get("username"),
        )
        message.pinged |= self._called(args, text)
        self.posts.publish(message)
        return {"channel": channel.id, "ts": message.ts, "message": shown(message, metadata=True)} | told

    def _called(self, args: Json, text: str) -> set[str]:
        return pinged(text, [], parse=args.get("parse"), link_names=bool(args.get("link_names")))

    def post_ephemeral(self, call: Call) -> Json:
        channel = self.channel(call)
        self.writable(call, channel)
        user = self.world.users.get(call.args["user"])
        if user is None or user not in channel.members:
            raise Refused("user_not_in_channel")
        text, blocks = self.content(call, EPHEMERAL_MOST)
        root = self.posts.thread(channel, call.args.get("thread_ts"))
        message = self.posts.post(channel, call.bot, text, blocks=blocks, ephemeral_to=user)
        message.thread_ts = root.ts if root else None
        return {"message_ts": message.ts}

    def update(self, call: Call) -> Json:
        args = call.args
        channel = self.channel(call)
        message = self.message(channel, args["ts"])
        if message.author is not call.bot or message.subtype not in (None, "file_share", "thread_broadcast"):
            raise Refused("cant_update_message")
        self.may_change(call, channel, "cant_update_message")
        bare = not any(args.get(name) for name in ("text", "blocks", "attachments", "markdown_text", "file_ids"))
        if bare and "blocks" in args and message.text:
            args = call.args = args | {"text": message.text}
        text, blocks = self.content(call, UPDATE_MOST) if not args.get("file_ids") else self._kept(call, message)
        metadata = self.metadata(call)
        files = self._files(call)
        if message.blocks and "blocks" not in args and not args.get("markdown_text"):
            self.failures.append("chat.update named no blocks where there were some: what becomes of them no page says")
            blocks = message.blocks

        def change(one: Message) -> None:
            one.text, one.blocks = text, blocks
            one.attachments = args.get("attachments", one.attachments)
            if metadata is not None:
                one.metadata = metadata or None
            if files is not None:
                one.files = files
                for file in files:
                    file.shares.append((channel, one))
            one.pinged |= self._called(args, text)

        self.posts.change(message, call.bot, change)
        return {"channel": channel.id, "ts": message.ts, "text": text, "message": shown(message, metadata=True)}

    def _kept(self, call: Call, message: Message) -> tuple[str, list[Json]]:
        text = call.args.get("text", message.text)
        if len(text) > UPDATE_MOST:
            raise Refused("msg_too_long")
        return text, kit.checked(call.args.get("blocks") or [], self.look(call.team))

    def _files(self, call: Call) -> list[File] | None:
        if "file_ids" not in call.args:
            return None
        found = []
        for id in call.args["file_ids"]:
            file = self.world.files.get(id)
            if file is None or not file.ready or not self.world.sees(call.bot, file):
                raise Refused("file_not_found")
            if file.mode == "tombstone":
                raise Refused("file_deleted")
            found.append(file)
        return found

    def may_change(self, call: Call, channel: Channel, word: str) -> None:
        if call.bot not in channel.members or channel.archived:
            raise Refused(word)

    def delete(self, call: Call) -> Json:
        channel = self.channel(call)
        message = self.message(channel, call.args["ts"])
        if message.author is not call.bot or message.subtype in ("channel_join", "group_join"):
            raise Refused("cant_delete_message")
        self.may_change(call, channel, "cant_delete_message")
        self.posts.remove(message)
        return {"channel": channel.id, "ts": message.ts}

    def permalink(self, call: Call) -> Json:
        channel = self.channel(call)
        message = self.message(channel, call.args["message_ts"])
        return {"channel": channel.id, "permalink": payloads.permalink(message)}

    # reactions

    def react(self, call: Call, *, on: bool) -> Json:
        message = self.reacted(call)
        name = call.args["name"].strip(":")
        if not re.fullmatch(r"[a-z0-9_+'\-]+(::skin-tone-[2-6])?", name) or name != call.args["name"]:
            raise Refused("invalid_name")
        people = message.reactions.get(name, [])
        if on and message.channel.archived:
            raise Refused("is_archived")
        if on and call.bot in people:
            raise Refused("already_reacted")
        if on and len(message.reactions) >= REACTIONS_MOST:
            raise Refused("too_many_emoji")
        if not on and call.bot not in people:
            raise Refused("no_reaction")
        self.posts.react(message, call.bot, name, on=on)
        return {}

    def reacted(self, call: Call) -> Message:
        if not call.args.get("channel") or not call.args.get("timestamp"):
            raise Refused("no_item_specified")
        channel = self.channel(call)
        if not re.fullmatch(STAMP, call.args["timestamp"]):
            raise Refused("bad_timestamp")
        if call.bot not in channel.members:
            raise Refused("channel_not_found")
        return self.message(channel, call.args["timestamp"])

    def reactions(self, call: Call) -> Json:
        message = self.reacted(call)
        told = shown(message) | {"permalink": payloads.permalink(message)}
        return {"type": "message", "channel": message.channel.id, "message": told}

    def status(self, call: Call) -> Json:
        channel = self.channel(call, "channel_id")
        if call.bot not in channel.members:
            raise Refused("channel_not_found")
        ts = call.args["thread_ts"]
        root = channel.messages.get(ts)
        if not re.fullmatch(STAMP, ts) or root is None or root.deleted or not root.root:
            raise Refused("invalid_thread_ts")
        self.statuses.append((channel, ts, call.args["status"]))
        return {}


def known(world: World, team: Team, id: str | None) -> Channel:
    channel = world.channels.get(id or "")
    if channel is None or team not in (channel.team, *channel.shared_with):
        raise Refused("channel_not_found")
    if channel.kind != "public" and team.bot not in channel.members:
        raise Refused("channel_not_found")
    return channel


def shown(message: Message, *, metadata: bool = False) -> Json:
    told = payloads.message(message)
    if metadata and message.metadata:
        told["metadata"] = message.metadata
    return told
