"""What each route does, and what it refuses because of how things stand."""

from typing import Any
from urllib.parse import unquote

from tests.discord import payloads
from tests.discord.errors import Refused
from tests.discord.gateway import DIRECT_TYPING, GUILD_TYPING, Gateway
from tests.discord.permissions import Permission
from tests.discord.posting import Posts
from tests.discord.rest import Answer, Call, Handler, Rest
from tests.discord.world import DIRECT, FORUM, PRIVATE, Channel, Guild, Message, User, World

Json = dict[str, Any]
NONCES = 300  # seconds for which a nonce is remembered: "the past few minutes"


class Routes:
    def __init__(self, world: World, gateway: Gateway, posts: Posts, owner: User) -> None:
        self.world = world
        self.gateway = gateway
        self.posts = posts
        self._owner = owner

    def register(self, rest: Rest) -> None:
        channel, message = "/channels/{channel_id}", "/channels/{channel_id}/messages/{message_id}"
        table: dict[str, Handler] = {
            "GET /gateway": lambda _: Answer(200, {"url": self.gateway.url}),
            "GET /gateway/bot": self.gateway_bot,
            "GET /users/@me": lambda _: Answer(200, payloads.me(self.world.bot)),
            "GET /users/@me/guilds": self.my_guilds,
            "DELETE /users/@me/guilds/{guild_id}": self.leave,
            "GET /applications/@me": self.application,
            "GET /oauth2/applications/@me": self.application,
            "POST /users/@me/channels": self.open_direct,
            f"GET {channel}": lambda call: Answer(200, payloads.channel(self.channel(call))),
            f"GET {channel}/messages": self.history,
            f"POST {channel}/messages": self.post,
            f"GET {message}": lambda call: Answer(200, self.read(self.message(call))),
            f"PATCH {message}": self.change,
            f"DELETE {message}": self.remove,
            f"POST {channel}/typing": self.typing,
            f"POST {message}/threads": self.thread_from,
            f"POST {channel}/threads": self.thread,
            f"PUT {channel}/thread-members/@me": self.join,
            f"DELETE {channel}/thread-members/@me": self.part,
            f"GET {channel}/thread-members/{{user_id}}": self.thread_member,
            f"GET {message}/reactions/{{emoji_name}}": self.reactions,
            f"PUT {message}/reactions/{{emoji_name}}/@me": lambda call: self.react(call, on=True),
            f"DELETE {message}/reactions/{{emoji_name}}/@me": lambda call: self.react(call, on=False),
            "GET /guilds/{guild_id}": lambda call: Answer(200, payloads.guild(self.guild(call))),
            "GET /guilds/{guild_id}/channels": self.channels,
            "GET /guilds/{guild_id}/roles": lambda call: Answer(
                200, [payloads.role(one) for one in self.guild(call).roles]
            ),
            "GET /guilds/{guild_id}/members/{user_id}": self.member,
            "GET /users/{user_id}": self.user,
            "GET /guilds/{guild_id}/threads/active": self.threads,
        }
        for name, handler in table.items():
            method, _, route = name.partition(" ")
            rest.on(method, route, handler)

    # who and where

    def gateway_bot(self, _: Call) -> Answer:
        limit = {"max_concurrency": 1, "remaining": 1000 - self.gateway.identified, "reset_after": 0, "total": 1000}
        return Answer(200, {"url": self.gateway.url, "shards": self.gateway.shards, "session_start_limit": limit})

    def application(self, _: Call) -> Answer:
        mine = [one for one in self.world.guilds.values() if self.world.bot.id in one.members]
        told = payloads.application(self.world.bot, self._owner, privileged=self.gateway.privileged, guilds=len(mine))
        return Answer(200, told)

    def my_guilds(self, call: Call) -> Answer:
        mine = [one for one in self.world.guilds.values() if self.world.bot.id in one.members]
        mine = [one for one in mine if one.id > int(call.query.get("after", 0))][: int(call.query.get("limit", 200))]
        return Answer(200, [payloads.my_guild(one, self.world) for one in mine])

    def leave(self, call: Call) -> Answer:
        guild = self.guild(call)
        del guild.members[self.world.bot.id]
        self.gateway.tell("GUILD_DELETE", {"id": str(guild.id)}, guild=guild)
        return Answer(204)

    def guild(self, call: Call) -> Guild:
        guild = self.world.guilds.get(call.id("guild_id"))
        if guild is None or self.world.bot.id not in guild.members:
            raise Refused(10004)
        return guild

    def channels(self, call: Call) -> Answer:
        return Answer(200, [payloads.channel(one) for one in self.guild(call).channels])

    def threads(self, call: Call) -> Answer:
        threads = [one for one in self.guild(call).threads if not one.archived and self.gateway.hears(one)]
        joined = [one for one in threads if self.world.bot in one.joined]
        return Answer(
            200,
            {
                "threads": [payloads.channel(one) for one in threads],
                "members": [payloads.thread_member(one, self.world.bot) for one in joined],
            },
        )

    def user(self, call: Call) -> Answer:
        user = self.world.users.get(call.id("user_id"))
        if user is None:
            raise Refused(10013)
        return Answer(200, payloads.user(user))

    def member(self, call: Call) -> Answer:
        member = self.guild(call).members.get(call.id("user_id"))
        if member is None:
            raise Refused(10007 if call.id("user_id") in self.world.users else 10013)
        return Answer(200, payloads.member(member))

    def channel(self, call: Call) -> Channel:
        """One that exists and that the bot may see."""
        channel = self.world.channels.get(call.id("channel_id"))
        if channel is None or channel.deleted:
            raise Refused(10003)
        if not self.gateway.hears(channel):
            raise Refused(50001)
        return channel

    def allowed(self, channel: Channel, *needed: Permission) -> None:
        has = self.world.allowed(self.world.bot, channel)
        if not all(has & one for one in needed):
            raise Refused(50013)

    def message(self, call: Call, channel: Channel | None = None) -> Message:
        channel = channel or self.channel(call)
        self.allowed(channel, Permission.READ_MESSAGE_HISTORY)
        return self.standing(call, channel)

    def standing(self, call: Call, channel: Channel) -> Message:
        message = channel.messages.get(call.id("message_id"))
        if message is None or message.deleted or message.ephemeral_to:
            raise Refused(10008)
        return message

    def read(self, message: Message) -> Json:
        return payloads.message(message, lambda one: self.gateway.sees(one, intent=self.gateway.privileged))

    # messages

    def history(self, call: Call) -> Answer:
        channel = self.channel(call)
        if channel.kind == FORUM:
            raise Refused(50024)
        if not self.world.allowed(self.world.bot, channel) & Permission.READ_MESSAGE_HISTORY:
            return Answer(200, [])  # documented: no messages, and no error
        every, limit = list(channel.standing()), int(call.query.get("limit", 50))
        if "around" in call.query:
            middle = int(call.query["around"])
            before = [one for one in every if one.id < middle][-(limit // 2) :]
            found = before + [one for one in every if one.id >= middle][: limit - len(before)]
        elif "after" in call.query:
            found = [one for one in every if one.id > int(call.query["after"])][:limit]
        else:
            end = int(call.query.get("before", 1 << 63))
            found = [one for one in every if one.id < end][-limit:]
        return Answer(200, [self.read(one) for one in reversed(found)])

    def post(self, call: Call) -> Answer:
        channel, body = self.channel(call), call.body
        if channel.kind == FORUM:
            raise Refused(50008)
        self.speak(channel, call)
        nonce = body.get("nonce")
        if nonce is not None and body.get("enforce_nonce"):
            for one in reversed(channel.messages.values()):
                if (self.world.now() - one.sent_at).total_seconds() > NONCES:
                    break
                if one.author is self.world.bot and str(one.nonce) == str(nonce):
                    if one.deleted:  # on purpose: discord/discord-api-docs#6647
                        raise Refused(10008)
                    return Answer(200, self.read(one))
        message = self.posts.published(self.posts.post(channel, self.world.bot, body, call.files))
        return Answer(200, self.read(message))

    def speak(self, channel: Channel, call: Call) -> None:
        """Whether the bot may say this here."""
        bot = self.world.bot
        if channel.kind == DIRECT:
            assert channel.recipient
            if channel.recipient.closed or channel.recipient.bot:
                raise Refused(50007)
            if not self.world.share(channel.recipient):
                raise Refused(50278)
        needed = [Permission.SEND_MESSAGES_IN_THREADS if channel.thread else Permission.SEND_MESSAGES]
        if call.files:
            needed.append(Permission.ATTACH_FILES)
        if (call.body or {}).get("embeds"):
            needed.append(Permission.EMBED_LINKS)
        self.allowed(channel, *needed)
        if channel.locked and not self.world.allowed(bot, channel) & Permission.MANAGE_THREADS:
            raise Refused(50083 if channel.archived else 160005)

    def change(self, call: Call) -> Answer:
        channel = self.channel(call)
        message = self.standing(call, channel)
        if message.author is not self.world.bot:
            raise Refused(50005)
        if channel.archived:
            raise Refused(50083)
        if call.files:
            self.allowed(channel, Permission.ATTACH_FILES)
        return Answer(200, self.read(self.posts.change(message, call.body or {}, call.files)))

    def remove(self, call: Call) -> Answer:
        channel = self.channel(call)
        message = self.standing(call, channel)
        if message.author is not self.world.bot:
            if channel.kind == DIRECT:
                raise Refused(50003)
            self.allowed(channel, Permission.MANAGE_MESSAGES)
        if channel.archived:
            raise Refused(50083)
        self.posts.remove(message)
        return Answer(204)

    def typing(self, call: Call) -> Answer:
        channel = self.channel(call)
        self.speak(channel, call)
        told: Json = {
            "channel_id": str(channel.id),
            "user_id": str(self.world.bot.id),
            "timestamp": int(self.world.now().timestamp()),
        }
        if channel.guild:
            told |= {
                "guild_id": str(channel.guild.id),
                "member": payloads.member(channel.guild.members[self.world.bot.id]),
            }
        self.gateway.tell(
            "TYPING_START", told, guild=channel.guild, intent=GUILD_TYPING if channel.guild else DIRECT_TYPING
        )
        return Answer(204)

    def react(self, call: Call, *, on: bool) -> Answer:
        channel = self.channel(call)
        message = self.message(call, channel)
        if channel.archived:
            raise Refused(50083)
        emoji = unquote(call.params["emoji_name"])
        if on and emoji not in message.reactions:
            self.allowed(channel, Permission.ADD_REACTIONS)
        self.posts.react(message, self.world.bot, emoji, on=on)
        return Answer(204)

    def reactions(self, call: Call) -> Answer:
        people = self.message(call).reactions.get(unquote(call.params["emoji_name"]), [])
        return Answer(200, [payloads.user(one) for one in people])

    # threads

    def thread_from(self, call: Call) -> Answer:
        channel = self.channel(call)
        message = self.message(call, channel)
        if channel.thread or channel.kind in (DIRECT, FORUM):
            raise Refused(50024)
        self.allowed(channel, Permission.CREATE_PUBLIC_THREADS)
        thread = self.posts.begin_thread(channel, call.body["name"], self.world.bot, message)
        return Answer(201, payloads.channel(thread) | {"member": payloads.thread_member(thread, self.world.bot)})

    def thread(self, call: Call) -> Answer:
        channel = self.channel(call)
        if channel.thread or channel.kind == DIRECT:
            raise Refused(50024)
        private = channel.kind != FORUM and call.body.get("type") == PRIVATE
        if channel.kind == FORUM:
            self.allowed(channel, Permission.SEND_MESSAGES)
        else:
            self.allowed(channel, Permission.CREATE_PRIVATE_THREADS if private else Permission.CREATE_PUBLIC_THREADS)
        thread = self.posts.begin_thread(channel, call.body["name"], self.world.bot, None, private=private)
        told = payloads.channel(thread) | {"member": payloads.thread_member(thread, self.world.bot)}
        if channel.kind == FORUM:
            message = self.posts.published(self.posts.post(thread, self.world.bot, call.body["message"], call.files))
            told |= {"message": self.read(message)}
        return Answer(201, told)

    def join(self, call: Call) -> Answer:
        channel = self.channel(call)
        if not channel.thread:
            raise Refused(50024)
        if channel.archived:
            raise Refused(50083)
        self.posts.join(channel, self.world.bot)
        return Answer(204)

    def thread_member(self, call: Call) -> Answer:
        channel = self.channel(call)
        if not channel.thread:
            raise Refused(50024)
        for one in channel.joined:
            if one.id == call.id("user_id"):
                return Answer(200, payloads.thread_member(channel, one))
        raise Refused(10007)

    def part(self, call: Call) -> Answer:
        channel = self.channel(call)
        if self.world.bot in channel.joined:
            channel.joined.remove(self.world.bot)
        return Answer(204)

    # direct messages

    def open_direct(self, call: Call) -> Answer:
        user = self.world.users.get(int(call.body.get("recipient_id") or 0))
        if user is None or user is self.world.bot:
            raise Refused(50033)
        return Answer(200, payloads.channel(self.world.direct(user)))
