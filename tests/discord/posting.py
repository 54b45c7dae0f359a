"""Messages made and changed, by whomever: what a person types and what the bot posts go through here."""

import copy
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from tests.discord import components, payloads
from tests.discord.errors import Refused, wrong_form
from tests.discord.gateway import DIRECT_MESSAGES, DIRECT_REACTIONS, GUILD_MESSAGES, GUILD_REACTIONS, Gateway
from tests.discord.world import HAS_THREAD, TEXT, V2, Attachment, Channel, Message, Reference, User, World

Json = dict[str, Any]
Files = Mapping[int, tuple[str, str, bytes]]
OLD, LATE_EDITS = timedelta(hours=1), 2  # how many is written nowhere; the third is refused here


class Posts:
    def __init__(self, world: World, gateway: Gateway) -> None:
        self.world = world
        self.gateway = gateway

    def post(
        self,
        channel: Channel,
        author: User,
        body: Json,
        files: Files,
        *,
        ephemeral_to: User | None = None,
        place: str | None = None,
    ) -> Message:
        """A message as asked for by `body`, which is shaped like Create Message's."""
        message = Message(
            self.world,
            self.world.snowflake(),
            channel,
            author,
            body.get("content") or "",
            flags=body.get("flags") or 0,
            embeds=copy.deepcopy(body.get("embeds") or []),
            components=components.numbered(body.get("components") or []),
            nonce=body.get("nonce"),
            ephemeral_to=ephemeral_to,
        )
        message.attachments = self.attached(channel, [], body.get("attachments"), files, place=place)
        self.linked(message)
        self.refer(message, body.get("message_reference"), author)
        empty = not (message.content.strip() or message.attachments or message.embeds or message.components)
        if empty and message.snapshot is None:
            raise Refused(50006)
        message.mentions = self.pinged(message, body.get("allowed_mentions"))
        channel.messages[message.id] = message
        if channel.thread:  # who speaks in a thread, or is spoken to, is in it from then on
            for one in (author, *message.mentions):
                self.join(channel, one)
        return message

    def attached(
        self,
        channel: Channel,
        old: list[Attachment],
        told: list[Json] | None,
        files: Files,
        *,
        place: str | None = None,
    ) -> list[Attachment]:
        """What a message holds after this request: kept ones by their id, new ones by the number of their file."""
        if any(len(data) > channel.upload_limit for _, _, data in files.values()):
            raise Refused(40005)
        place = place or f"attachments/{channel.id}"
        made = {
            number: self.world.attachment(name, media_type, data, place, ephemeral=place.startswith("ephemeral"))
            for number, (name, media_type, data) in files.items()
        }
        if told is None:
            return [*old, *made.values()]
        kept = {one.id: one for one in old}
        found = []
        for place_in_list, one in enumerate(told):
            id = int(one.get("id", -1))
            attachment = made.get(id) or kept.get(id)
            if attachment is None:
                raise wrong_form(f"attachments.{place_in_list}.id", "ATTACHMENT_NOT_FOUND", "Attachment not found")
            if id in made:
                attachment.filename = one.get("filename") or attachment.filename
            if "description" in one:
                attachment.description = one["description"]
            found.append(attachment)
        found += [one for one in made.values() if one not in found]
        for attachment in old:
            attachment.deleted = attachment not in found
        return found

    def linked(self, message: Message) -> None:
        """Everything named by attachment:// must have been uploaded."""
        names = {one.filename for one in message.attachments}
        for number, one in enumerate(message.components):
            for part in components.walk([one]):
                for media in components.media(part):
                    name = media["url"].removeprefix("attachment://")
                    if name != media["url"] and name not in names:
                        raise wrong_form(
                            f"components.{number}.media.url",
                            "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                            f"The referenced attachment {name!r} was not found",
                        )

    def refer(self, message: Message, told: Json | None, author: User) -> None:
        """A reply or a forward: https://discord.com/developers/docs/resources/message#message-reference-types."""
        if not told:
            return
        kind, parent_id = told.get("type") or 0, int(told.get("message_id") or 0)
        from_channel = self.world.channels.get(int(told.get("channel_id") or message.channel.id))
        parent = from_channel.messages.get(parent_id) if from_channel else None
        gone = parent is None or parent.deleted or parent.ephemeral_to is not None
        if kind == 1:
            if gone or parent is None or not self.world.allowed(author, parent.channel) & _READ == _READ:
                raise wrong_form("message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message")
            source = parent.snapshot or parent
            message.snapshot = replace(source, attachments=list(source.attachments), edits=list(source.edits))
        else:
            if not self.world.allowed(author, message.channel) & _HISTORY:
                raise Refused(160002)
            if gone or parent is None or parent.channel is not message.channel:
                if told.get("fail_if_not_exists", True):
                    raise wrong_form("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
                return
            message.type = 19
        message.reference = Reference(kind, parent.id, parent.channel.id, _guild(parent.channel))

    def pinged(self, message: Message, rule: Json | None) -> list[User]:
        """Who is mentioned: by name in the words, and as the one who is answered."""
        found = self.world.mentioned(message.content, message.channel.guild)
        for part in components.walk(message.components):
            if part["type"] == 10:
                found += self.world.mentioned(part.get("content", ""), message.channel.guild)
        if rule is not None:
            listed = {int(one) for one in rule.get("users") or []}
            found = [one for one in found if "users" in (rule.get("parse") or []) or one.id in listed]
        if message.type == 19 and message.reference and (rule is None or rule.get("replied_user", False)):
            found.append(message.channel.messages[message.reference.message_id or 0].author)
        return list(dict.fromkeys(found))

    def published(self, message: Message) -> Message:
        """Everybody hears of it."""
        if message.channel.archived:
            message.channel.archived = False
            self.gateway.tell("THREAD_UPDATE", payloads.channel(message.channel), guild=message.channel.guild)
        self.gateway.tell_message("MESSAGE_CREATE", message)
        return message

    def change(self, message: Message, body: Json, files: Files) -> Message:
        """As Edit Message does; only what `body` names changes."""
        now = self.world.now()
        draft = replace(message)
        if "attachments" in body or files:
            draft.attachments = self.attached(
                message.channel, message.attachments, body.get("attachments"), files, place=_place(message)
            )
        if "content" in body:
            draft.content = body["content"] or ""
        if "embeds" in body:
            draft.embeds = copy.deepcopy(body["embeds"] or [])
        if "components" in body:
            draft.components = components.numbered(body["components"] or [])
        if body.get("flags") is not None:
            draft.flags = message.flags & ~_EDITABLE | body["flags"] & _EDITABLE | message.flags & V2  # V2 is for good
        self.linked(draft)
        if draft.flags & V2 and (draft.content or draft.embeds):
            field = "content" if draft.content else "embeds"
            raise wrong_form(
                field,
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                f"The '{field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
            )
        if not (draft.content.strip() or draft.attachments or draft.embeds or draft.components or draft.snapshot):
            raise Refused(50006)
        if now - message.sent_at > OLD:
            message.late_edits = [one for one in message.late_edits if now - one < OLD]
            if len(message.late_edits) >= LATE_EDITS:
                raise Refused(30046, retry_after=(message.late_edits[0] + OLD - now).total_seconds())
            message.late_edits.append(now)
        message.attachments, message.content, message.embeds = draft.attachments, draft.content, draft.embeds
        message.components, message.flags = draft.components, draft.flags
        if "content" in body:
            message.mentions = self.pinged(message, body.get("allowed_mentions"))
        message.edits.append((now, message.content))
        self.gateway.tell_message("MESSAGE_UPDATE", message)
        return message

    def remove(self, message: Message) -> None:
        message.deleted = True
        for attachment in message.attachments:
            attachment.deleted = True
        channel = message.channel
        if message.ephemeral_to is None and self.gateway.hears(channel):
            told: Json = {"id": str(message.id), "channel_id": str(channel.id)}
            if channel.guild:
                told["guild_id"] = str(channel.guild.id)
            self.gateway.tell(
                "MESSAGE_DELETE", told, guild=channel.guild, intent=GUILD_MESSAGES if channel.guild else DIRECT_MESSAGES
            )

    def purge(self, channel: Channel, messages: Iterable[Message]) -> None:
        gone = [one for one in messages if not one.deleted]
        for message in gone:
            message.deleted = True
        if self.gateway.hears(channel):
            told = {
                "ids": [str(one.id) for one in gone],
                "channel_id": str(channel.id),
                "guild_id": str(_guild(channel)),
            }
            self.gateway.tell("MESSAGE_DELETE_BULK", told, guild=channel.guild, intent=GUILD_MESSAGES)

    def announced(self, channel: Channel, user: User, kind: int) -> Message:
        message = self._by_itself(channel, user, kind, "", None)
        self.gateway.tell_message("MESSAGE_CREATE", message)
        return message

    def react(self, message: Message, user: User, emoji: str, *, on: bool) -> None:
        people = message.reactions.setdefault(emoji, [])
        if (user in people) is on:
            return
        if on:
            people.append(user)
        else:
            people.remove(user)
            if not people:
                del message.reactions[emoji]
        channel = message.channel
        if not self.gateway.hears(channel):
            return
        told: Json = {
            "user_id": str(user.id),
            "channel_id": str(channel.id),
            "message_id": str(message.id),
            "emoji": payloads.emoji(emoji),
            "burst": False,
            "type": 0,
        }
        if channel.guild:
            told["guild_id"] = str(channel.guild.id)
        if on:
            told["message_author_id"] = str(message.author.id)
            if channel.guild and user.id in channel.guild.members:
                told["member"] = payloads.member(channel.guild.members[user.id])
        self.gateway.tell(
            "MESSAGE_REACTION_ADD" if on else "MESSAGE_REACTION_REMOVE",
            told,
            guild=channel.guild,
            intent=GUILD_REACTIONS if channel.guild else DIRECT_REACTIONS,
        )

    def join(self, thread: Channel, user: User) -> None:
        """Of the members of threads the bot hears only about itself."""
        if user in thread.joined:
            return
        knew = self.gateway.hears(thread)
        thread.joined.append(user)
        if user is self.world.bot:
            if not knew:
                self.gateway.tell("THREAD_CREATE", payloads.seen_thread(thread, user), guild=thread.guild)
            told = {
                "id": str(thread.id),
                "guild_id": str(_guild(thread)),
                "member_count": len(thread.joined),
                "added_members": [payloads.thread_member(thread, user)],
            }
            self.gateway.tell("THREAD_MEMBERS_UPDATE", told, guild=thread.guild)

    def begin_thread(
        self, parent: Channel, name: str, owner: User, starter: Message | None, *, private: bool = False
    ) -> Channel:
        if starter is not None and starter.thread is not None:
            raise Refused(160004)
        thread = self.world.thread(parent, name, owner, starter.id if starter else None, private=private)
        if starter is not None:
            starter.thread = thread
            starter.flags |= HAS_THREAD
        told = payloads.channel(thread) | {"newly_created": True}
        if owner is self.world.bot:
            told["member"] = payloads.thread_member(thread, owner)
        place = Reference(0, starter.id if starter else None, parent.id if starter else thread.id, _guild(thread))
        if starter is not None:  # the thread's first line shows where it began
            self._by_itself(thread, owner, 21, "", place)
        if self.gateway.hears(thread):
            self.gateway.tell("THREAD_CREATE", told, guild=thread.guild)
            if starter is not None:
                self.gateway.tell_message("MESSAGE_UPDATE", starter)
        if starter is None and parent.kind == TEXT and not private:
            self.gateway.tell_message("MESSAGE_CREATE", self._by_itself(parent, owner, 18, name, place))
        return thread

    def _by_itself(self, channel: Channel, user: User, kind: int, words: str, to: Reference | None) -> Message:
        """What the platform writes in somebody's name."""
        message = Message(self.world, self.world.snowflake(), channel, user, words, type=kind, reference=to)
        channel.messages[message.id] = message
        return message


_READ = 1 << 10 | 1 << 16
_HISTORY = 1 << 16
_EDITABLE = 1 << 2 | V2


def _guild(channel: Channel) -> int | None:
    return channel.guild.id if channel.guild else None


def _place(message: Message) -> str | None:
    return f"ephemeral-attachments/{message.author.id}" if message.ephemeral_to else None
