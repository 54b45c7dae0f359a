"""What was said while we were away: only where something was, and no more than fits."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import discord

from adapters.discord.client import Client
from adapters.discord.normalize import snowflake

SPOKEN_IN = {0, 1, 2, 5, 10, 11, 12, 13}  # kinds of channel that hold messages
MOST_CHANNELS = 50  # of a server, those with the newest messages
MOST_MESSAGES = 200  # of a channel, the oldest that were missed
PAGE = 100


def worth_a_look(channels: Sequence[Mapping[str, Any]], since: datetime, readable: Callable[[str], bool]) -> list[str]:
    """The channels in which something was said after `since`; a server tells its channels' newest messages by itself."""
    after = int(snowflake(since))
    spoken = [
        (int(one["last_message_id"]), str(one["id"]))
        for one in channels
        if one.get("type") in SPOKEN_IN and str(one.get("last_message_id") or "").isdecimal()
    ]
    return [id for last, id in sorted(spoken, reverse=True)[:MOST_CHANNELS] if last >= after and readable(id)]


async def missed(client: Client, channel: str, since: datetime) -> list[Mapping[str, Any]]:
    """The messages of a channel from `since` on, oldest first; none where we may not read."""
    found: list[Mapping[str, Any]] = []
    after = snowflake(since)
    while len(found) < MOST_MESSAGES:
        try:
            page = await client.http.logs_from(int(channel), PAGE, after=int(after))
        except discord.HTTPException:
            break
        found += sorted(page, key=lambda message: int(message["id"]))
        if len(page) < PAGE:
            break
        after = str(found[-1]["id"])
    return found[:MOST_MESSAGES]
