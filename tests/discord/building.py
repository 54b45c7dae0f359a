"""Guilds, channels and people are made and changed, and whoever is connected is told."""

from collections.abc import Mapping, Sequence

from tests.discord import payloads
from tests.discord.gateway import Gateway
from tests.discord.permissions import BOT, Permission
from tests.discord.world import KINDS, Channel, Guild, Role, User, World


class Building:
    world: World
    bot: User
    _gateway: Gateway

    def guild(
        self, name: str, *, premium_tier: int = 0, permissions: int | Permission = BOT, joined: bool = True
    ) -> Guild:
        guild = self.world.guild(name, premium_tier, int(permissions))
        if joined:
            self.invite_bot(guild)
        return guild

    def invite_bot(self, guild: Guild) -> None:
        self.world.join(guild, self.bot)
        self._gateway.tell("GUILD_CREATE", payloads.gateway_guild(guild, self.world), guild=guild)

    def kick_bot(self, guild: Guild) -> None:
        del guild.members[self.bot.id]
        self._gateway.tell("GUILD_DELETE", {"id": str(guild.id)}, guild=guild)

    def outage(self, guild: Guild) -> None:
        """The guild is away for a while, and nobody was thrown out."""
        self._gateway.tell("GUILD_DELETE", {"id": str(guild.id), "unavailable": True}, guild=guild)

    def back(self, guild: Guild) -> None:
        told = payloads.gateway_guild(guild, self.world) | {"unavailable": False}
        self._gateway.tell("GUILD_CREATE", told, guild=guild)

    def permit(self, guild: Guild, permissions: int | Permission) -> None:
        """The bot's own role is changed."""
        for role in guild.roles:
            if role.managed_by is self.bot:
                role.permissions = int(permissions)
                told = {"guild_id": str(guild.id), "role": payloads.role(role)}
                self._gateway.tell("GUILD_ROLE_UPDATE", told, guild=guild)

    def channel(
        self,
        guild: Guild,
        name: str,
        *,
        kind: str = "text",
        nsfw: bool = False,
        overwrites: Mapping[User | Role | Guild, tuple[int, int]] | None = None,
    ) -> Channel:
        """`overwrites`: for a person, a role or the guild (everyone), what is allowed and what is denied."""
        channel = self.world.channel(guild, name, KINDS[kind], nsfw=nsfw, overwrites=overwrites or {})
        if self._gateway.hears(channel):
            self._gateway.tell("CHANNEL_CREATE", payloads.channel(channel), guild=guild)
        if guild.system_channel is channel and self.bot.id in guild.members:
            self._gateway.tell("GUILD_UPDATE", payloads.guild(guild), guild=guild)
        return channel

    def overwrite(self, channel: Channel, who: User | Role | Guild, allow: int, deny: int) -> None:
        channel.overwrites[who.id] = (isinstance(who, User), int(allow), int(deny))
        self._gateway.tell("CHANNEL_UPDATE", payloads.channel(channel), guild=channel.guild)

    def person(
        self, name: str, *, guilds: Sequence[Guild] = (), permissions: int | Permission | None = None, bot: bool = False
    ) -> User:
        user = self.world.user(name, bot=bot)
        for guild in guilds:
            member = self.world.join(guild, user, None if permissions is None else int(permissions))
            if permissions is not None and self.bot.id in guild.members:
                told = {"guild_id": str(guild.id), "role": payloads.role(member.roles[0])}
                self._gateway.tell("GUILD_ROLE_CREATE", told, guild=guild)
        return user

    def leaves(self, user: User, guild: Guild) -> None:
        del guild.members[user.id]

    def dm(self, user: User) -> Channel:
        return self.world.direct(user)

    async def delete_channel(self, channel: Channel) -> None:
        told, seen = payloads.channel(channel), self._gateway.hears(channel)
        channel.deleted = True
        assert channel.guild
        for one in [channel, *(each for each in channel.guild.threads if each.parent is channel)]:
            one.deleted = True
        channel.guild.channels = [one for one in channel.guild.channels if not one.deleted]
        channel.guild.threads = [one for one in channel.guild.threads if not one.deleted]
        if channel.thread and channel.parent:
            told = {key: told[key] for key in ("id", "guild_id", "parent_id", "type")}
        if seen:
            self._gateway.tell("THREAD_DELETE" if channel.thread else "CHANNEL_DELETE", told, guild=channel.guild)

    async def archive(self, thread: Channel, *, locked: bool = False) -> None:
        thread.archived, thread.locked = True, locked
        self._gateway.tell("THREAD_UPDATE", payloads.channel(thread), guild=thread.guild)
