"""What Discord refuses, in our words."""

from collections.abc import Iterator
from contextlib import contextmanager

import aiohttp
import discord

from adapters.errors import AdapterError, FileTooLarge, MessageGone, NotAllowed, RateLimited

# https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
GONE = {10003, 10008, 10015, 10062, 40060, 50027}  # channel, message, webhook, interaction, answered already, token
TOO_LARGE = 40005
INVALID = 50035
TOO_MANY_OLD_EDITS = 30046


@contextmanager
def translated(limit: int = 10 * 2**20) -> Iterator[None]:
    """Raises our errors for theirs. What neither we nor waiting can mend is NotAllowed; anything else may be tried again."""
    try:
        yield
    except discord.LoginFailure:
        raise NotAllowed("Discord does not take the token: copy it again from the developer portal") from None
    except discord.RateLimited as slow:
        raise RateLimited(slow.retry_after) from None
    except discord.HTTPException as error:
        if error.status == 413 or error.code == TOO_LARGE:
            raise FileTooLarge(None, limit) from None
        if error.code in GONE or (error.status == 400 and error.code == INVALID and "message_reference" in error.text):
            raise MessageGone from None
        if error.status == 429 or error.code == TOO_MANY_OLD_EDITS:
            raise RateLimited(60) from None
        if 400 <= error.status < 500:
            raise NotAllowed(f"Discord does not allow this: {error.text or error.status} ({error.code})") from None
        raise AdapterError(f"Discord answers with {error.status}") from None
    except (aiohttp.ClientError, OSError, TimeoutError, discord.GatewayNotFound) as error:
        raise AdapterError(f"Discord cannot be reached: {type(error).__name__}") from None
