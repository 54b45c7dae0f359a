"""discord.py's client, which hands on what Discord said as it was said."""

from collections.abc import Callable, Mapping
from typing import Any

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # nobody speaks here
Raw = Callable[[str, Mapping[str, Any]], None]
API = "https://discord.com/api/v10"
# What we read ourselves. discord.py would build its own messages of these, keep buttons alive in memory, and end the
# connection at the first payload that it cannot read.
OURS = (
    "MESSAGE_CREATE",
    "MESSAGE_UPDATE",
    "MESSAGE_DELETE",
    "MESSAGE_DELETE_BULK",
    "MESSAGE_REACTION_ADD",
    "INTERACTION_CREATE",
)
ALSO = ("READY", "RESUMED", "GUILD_CREATE")  # discord.py keeps channels and permissions by these


class Client(discord.AutoShardedClient):
    """As many shards as Discord advises. `heard` is told each payload; what it raises is its own business."""

    def __init__(self, heard: Raw) -> None:
        super().__init__(
            intents=discord.Intents(
                guilds=True, guild_messages=True, dm_messages=True, guild_reactions=True, dm_reactions=True
            ),
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            allowed_mentions=discord.AllowedMentions.none(),
            guild_ready_timeout=0,  # nobody here waits for all servers to have come in
            max_ratelimit_timeout=60,  # longer than that we wait ourselves, and tell people
        )
        parsers = self._connection.parsers
        for name in (*OURS, *ALSO):
            theirs = parsers.get(name) if name in ALSO else None
            parsers[name] = _read_by(heard, name, theirs)

    async def open(self, token: str, api_base: str) -> None:
        """Logs in, without listening yet. Raises discord.LoginFailure where the token is not taken."""
        Route.BASE = api_base.rstrip("/")
        await self.login(token)
        _, address, _ = await self.http.get_bot_gateway()
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(address)
        if self.reads_everything:  # asking for what was not granted ends the connection
            self._connection._intents.message_content = True

    @property
    def reads_everything(self) -> bool:
        """Whether the application was granted the content of messages that do not mention it."""
        flags = self.application_flags
        return flags.gateway_message_content or flags.gateway_message_content_limited

    @property
    def me(self) -> str:
        assert self.user is not None
        return str(self.user.id)


def _read_by(heard: Raw, name: str, theirs: Callable[[Any], None] | None) -> Callable[[Any], None]:
    def read(data: Mapping[str, Any]) -> None:
        if theirs:
            theirs(data)
        heard(name, data)

    return read
