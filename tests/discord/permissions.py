"""What a member may do in a channel: https://discord.com/developers/docs/topics/permissions."""

from collections.abc import Iterable, Mapping
from enum import IntFlag


class Permission(IntFlag):
    ADD_REACTIONS = 1 << 6
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38


P = Permission
ALL = (1 << 53) - 1

BOT = (  # what the invitation of a careful bot asks for
    P.VIEW_CHANNEL
    | P.SEND_MESSAGES
    | P.SEND_MESSAGES_IN_THREADS
    | P.ATTACH_FILES
    | P.EMBED_LINKS
    | P.READ_MESSAGE_HISTORY
    | P.ADD_REACTIONS
    | P.USE_EXTERNAL_EMOJIS
)
PERSON = BOT | P.USE_APPLICATION_COMMANDS | P.CREATE_PUBLIC_THREADS | P.CREATE_PRIVATE_THREADS
DIRECT = BOT | P.USE_APPLICATION_COMMANDS  # in a direct message there is no role, and nothing to refuse


def computed(
    base: Iterable[int], everyone: int, roles: Iterable[int], member: int, overwrites: Mapping[int, tuple[int, int]]
) -> int:
    """The documented computation. `base`: permissions of the member's roles; `everyone`, `roles`, `member`: the ids under
    which an overwrite (allow, deny) may stand.
    """
    allowed = 0
    for one in base:
        allowed |= one
    if allowed & P.ADMINISTRATOR:
        return ALL
    allow, deny = overwrites.get(everyone, (0, 0))
    allowed = allowed & ~deny | allow
    allow = deny = 0
    for role in roles:
        more, less = overwrites.get(role, (0, 0))
        allow |= more
        deny |= less
    allowed = allowed & ~deny | allow
    allow, deny = overwrites.get(member, (0, 0))
    allowed = allowed & ~deny | allow
    if not allowed & P.VIEW_CHANNEL:
        return 0  # nothing can be done in what cannot be seen
    if not allowed & P.SEND_MESSAGES:
        allowed &= ~(P.MENTION_EVERYONE | P.ATTACH_FILES | P.EMBED_LINKS)
    return allowed
