"""What people do: talk, reply, press, open forms. Whatever the client would not let them do is `Impossible`."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.discord import forms, payloads
from tests.discord.forms import File, Impossible
from tests.discord.gateway import Gateway
from tests.discord.interactions import AUTOCOMPLETE, COMMAND, COMPONENT, SUBMIT, Interaction, Interactions
from tests.discord.permissions import Permission
from tests.discord.posting import Posts
from tests.discord.world import DIRECT, FORUM, SUPPRESS_EMBEDS, Channel, Message, User, World

Json = dict[str, Any]


class People:
    def __init__(self, world: World, gateway: Gateway, posts: Posts, interactions: Interactions) -> None:
        self.world = world
        self.gateway = gateway
        self.posts = posts
        self.interactions = interactions

    def may(self, user: User, channel: Channel, *needed: Permission) -> None:
        has = self.world.allowed(user, channel)
        for one in (Permission.VIEW_CHANNEL, *needed):
            if not has & one:
                raise Impossible(f"{user.name} may not {one.name} in {channel.name or 'this conversation'}")
        if channel.deleted:
            raise Impossible(f"{channel.name} is deleted")

    def say(
        self,
        user: User,
        channel: Channel,
        text: str = "",
        *,
        reply_to: int | Message | None = None,
        ping: bool = True,
        files: Sequence[File] = (),
        descriptions: Sequence[str | None] = (),
        forward: int | Message | None = None,
        mention: Sequence[User] = (),
    ) -> Message:
        if channel.kind == FORUM:
            raise Impossible("a forum takes posts: begin a thread")
        self.may(user, channel, Permission.SEND_MESSAGES_IN_THREADS if channel.thread else Permission.SEND_MESSAGES)
        if channel.locked:
            raise Impossible(f"{channel.name} is locked")
        if files:
            self.may(user, channel, Permission.ATTACH_FILES)
        words = " ".join([*(one.mention for one in mention), text]).strip()
        body: Json = {"content": words}
        if files and descriptions:
            body["attachments"] = [
                {"id": number, "filename": files[number][0]} | ({"description": said} if said else {})
                for number, said in enumerate(descriptions)
            ]
        if reply_to is not None:
            body["message_reference"] = self._reference(reply_to, 0)
            body["allowed_mentions"] = {"parse": ["users"], "replied_user": ping}
        if forward is not None:
            body["message_reference"] = self._reference(forward, 1)
        message = self.posts.post(channel, user, body, dict(enumerate(files)))
        return self.posts.published(message)

    def _reference(self, to: int | Message, kind: int) -> Json:
        message = to if isinstance(to, Message) else self.world.find(to)
        if message is None:
            raise Impossible(f"there is no message {to}")
        return {"type": kind, "message_id": message.id, "channel_id": message.channel.id}

    def edit(self, user: User, message: Message, text: str) -> Message:
        if message.author is not user:
            raise Impossible(f"{user.name} did not write this")
        return self.posts.change(message, {"content": text}, {})

    def suppress(self, message: Message) -> Message:
        """A link's preview taken away: an update whose words are the same."""
        message.flags |= SUPPRESS_EMBEDS
        self.gateway.tell_message("MESSAGE_UPDATE", message)
        return message

    def remove(self, user: User, message: Message) -> None:
        if message.author is not user:
            self.may(user, message.channel, Permission.MANAGE_MESSAGES)
        if message.deleted:
            raise Impossible("it is gone already")
        self.posts.remove(message)

    def purge(self, user: User, messages: Sequence[Message]) -> None:
        (channel,) = {one.channel for one in messages}
        self.may(user, channel, Permission.MANAGE_MESSAGES)
        self.posts.purge(channel, messages)

    def thread(
        self,
        user: User,
        channel: Channel,
        name: str,
        starter: Message | None,
        text: str,
        files: Sequence[File],
        *,
        private: bool = False,
    ) -> Channel:
        if channel.thread or channel.kind == DIRECT:
            raise Impossible("threads do not begin here")
        if private and (starter or channel.kind == FORUM):
            raise Impossible("a private thread begins with nothing")
        begins = Permission.CREATE_PRIVATE_THREADS if private else Permission.CREATE_PUBLIC_THREADS
        self.may(user, channel, Permission.SEND_MESSAGES if channel.kind == FORUM else begins)
        thread = self.posts.begin_thread(channel, name, user, starter, private=private)
        if channel.kind == FORUM:
            self.posts.published(self.posts.post(thread, user, {"content": text or name}, dict(enumerate(files))))
        return thread

    def react(self, user: User, message: Message, emoji: str, *, on: bool) -> None:
        if on and emoji not in message.reactions:
            self.may(user, message.channel, Permission.ADD_REACTIONS)
        self.posts.react(message, user, emoji, on=on)

    # interactions

    def press(self, user: User, message: Message, custom_id: str, values: list[str] | None) -> Interaction:
        self.may(user, message.channel)
        if message.deleted or message.ephemeral_to not in (None, user):
            raise Impossible(f"{user.name} does not see this message")
        data = forms.pressed(message.components, custom_id, values)
        return self.interactions.begin(COMPONENT, user, message.channel, data, source=message)

    def registered(self, channel: Channel, name: str, kind: int) -> Json:
        places = [channel.guild.id if channel.guild else None, None]
        offered = [one for place in places for one in self.world.commands.get(place, []) if one["type"] == kind]
        if channel.guild is None:
            offered = [
                one for one in offered if 1 in (one.get("contexts") or [0, 1, 2]) and one.get("dm_permission", True)
            ]
        for one in offered:
            if one["name"] == name:
                return one
        raise Impossible(f"there is no command {name}; there are {[one['name'] for one in offered]}")

    def command(
        self, user: User, channel: Channel, name: str, options: Mapping[str, Any], files: Mapping[str, File]
    ) -> Interaction:
        self.may(user, channel, Permission.USE_APPLICATION_COMMANDS)
        command = self.registered(channel, name, 1)
        chosen, attachments = [], {}
        for option, value in forms.options_of(command, options, files):
            shown = value
            if option["type"] == forms.ATTACHMENT:
                made = self._upload(channel, value)
                shown, attachments[made["id"]] = made["id"], made
            chosen.append({"name": option["name"], "type": option["type"], "value": shown})
        data = self._command_data(command) | {"options": chosen}
        if attachments:
            data["resolved"] = {"attachments": attachments}
        return self.interactions.begin(COMMAND, user, channel, data)

    def _command_data(self, command: Json) -> Json:
        data = {"id": command["id"], "name": command["name"], "type": command["type"]}
        return data | ({"guild_id": command["guild_id"]} if "guild_id" in command else {})

    def _upload(self, channel: Channel, file: File) -> Json:
        if len(file[2]) > channel.upload_limit:
            raise Impossible(f"{file[0]} is too large for this place")
        made = self.world.attachment(*file, f"ephemeral-attachments/{self.world.bot.id}", ephemeral=True)
        return payloads.attachment(made, self.world)

    def menu(self, user: User, message: Message, name: str) -> Interaction:
        self.may(user, message.channel, Permission.USE_APPLICATION_COMMANDS)
        command = self.registered(message.channel, name, 3)
        id = str(message.id)
        data = self._command_data(command) | {
            "target_id": id,
            "resolved": {"messages": {id: payloads.message(message)}},
        }
        return self.interactions.begin(COMMAND, user, message.channel, data)

    def autocomplete(
        self, user: User, channel: Channel, name: str, focused: str, text: str, options: Mapping[str, Any]
    ) -> Interaction:
        self.may(user, channel, Permission.USE_APPLICATION_COMMANDS)
        command = self.registered(channel, name, 1)
        typed = []
        for option, value in forms.options_of(command, {**options, focused: text}, {}, focused=focused):
            one = {"name": option["name"], "type": option["type"], "value": value}
            if option["name"] == focused:
                if not option.get("autocomplete"):
                    raise Impossible(f"option {focused} of /{name} completes nothing")
                one["focused"] = True
            typed.append(one)
        return self.interactions.begin(AUTOCOMPLETE, user, channel, self._command_data(command) | {"options": typed})

    def submit(
        self,
        user: User,
        opened: Interaction,
        values: Mapping[str, str | list[str]],
        files: Mapping[str, File | Sequence[File]],
    ) -> Interaction:
        if opened.modal is None:
            raise Impossible("no form was shown")
        if opened.user is not user:
            raise Impossible(f"the form was shown to {opened.user.name}")
        attachments: dict[str, Json] = {}
        ids: dict[str, list[str]] = {}
        for name, given in files.items():
            several = [given] if isinstance(given, tuple) and isinstance(given[0], str) else given
            for file in several:
                made = self._upload(opened.channel, file)  # type: ignore[arg-type]
                attachments[made["id"]] = made
                ids.setdefault(name, []).append(made["id"])
        data: Json = {
            "custom_id": opened.modal["custom_id"],
            "components": forms.filled(opened.modal, values, ids),
        }
        if attachments:
            data["resolved"] = {"attachments": attachments}
        return self.interactions.begin(SUBMIT, user, opened.channel, data, source=opened.source, opened=opened)
