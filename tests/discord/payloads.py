"""JSON of users, members, channels, guilds and messages, shaped as in the recorded samples and the specification."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from tests.discord import components
from tests.discord.permissions import Permission
from tests.discord.world import (
    DIRECT,
    FORUM,
    TEXT,
    VOICE,
    Attachment,
    Channel,
    Guild,
    Member,
    Message,
    Role,
    User,
    World,
)

Json = dict[str, Any]
MESSAGE_CONTENT = 1 << 18  # of an application's flags; 1 << 19 is the same for one in few servers


def when(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds")


def user(one: User) -> Json:
    told: Json = {
        "id": str(one.id),
        "username": one.name.lower().replace(" ", "_"),
        "global_name": None if one.bot else one.name,
        "discriminator": "0" if not one.bot else "4532",
        "avatar": None,
        "avatar_decoration_data": None,
        "collectibles": None,
        "primary_guild": None,
        "public_flags": 0,
        "flags": 0,
    }
    return told | {"bot": True} if one.bot else told


def me(one: User) -> Json:
    return user(one) | {"mfa_enabled": True, "locale": "en-US", "verified": True, "email": None}


def partial_member(one: Member) -> Json:
    return {
        "avatar": None,
        "banner": None,
        "communication_disabled_until": None,
        "deaf": False,
        "flags": 0,
        "joined_at": when(one.joined_at),
        "mute": False,
        "nick": None,
        "pending": False,
        "premium_since": None,
        "roles": [str(role.id) for role in one.roles],
    }


def member(one: Member) -> Json:
    return partial_member(one) | {"user": user(one.user)}


def role(one: Role) -> Json:
    told: Json = {
        "id": str(one.id),
        "name": one.name,
        "permissions": str(int(one.permissions)),
        "position": one.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": one.managed_by is not None,
        "mentionable": False,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }
    return told | {"tags": {"bot_id": str(one.managed_by.id)}} if one.managed_by else told


def flags(privileged: bool) -> int:
    return MESSAGE_CONTENT << 1 if privileged else 0  # in fewer than a hundred servers: "limited"


def application(one: User, owner: User, *, privileged: bool, guilds: int) -> Json:
    return {
        "id": str(one.id),
        "name": one.name,
        "icon": None,
        "description": "",
        "type": None,
        "bot": user(one),
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": flags(privileged),
        "flags_new": str(flags(privileged)),
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "owner": user(owner),
        "approximate_guild_count": guilds,
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "team": None,
        "eligible_oauth2_scopes": [],
    }


def channel(one: Channel) -> Json:
    last = next(reversed(one.messages), None)
    told: Json = {"id": str(one.id), "type": one.kind, "flags": 0, "last_message_id": str(last) if last else None}
    if one.kind == DIRECT:
        assert one.recipient
        return told | {"recipients": [user(one.recipient)]}
    assert one.guild
    told |= {"guild_id": str(one.guild.id), "name": one.name, "rate_limit_per_user": 0}
    if one.parent:
        count = sum(1 for _ in one.standing())
        return told | {
            "parent_id": str(one.parent.id),
            "owner_id": str(one.owner.id if one.owner else 0),
            "thread_metadata": {
                "archived": one.archived,
                "archive_timestamp": when(one.made_at),
                "auto_archive_duration": 1440,
                "locked": one.locked,
                "create_timestamp": when(one.made_at),
            },
            "message_count": count,
            "member_count": len(one.joined),
            "total_message_sent": len(one.messages),
        }
    told |= {
        "parent_id": None,
        "position": one.position,
        "nsfw": one.nsfw,
        "permission_overwrites": [
            {"id": str(id), "type": int(of_member), "allow": str(yes), "deny": str(no)}
            for id, (of_member, yes, no) in one.overwrites.items()
        ],
    }
    match one.kind:
        case k if k == TEXT:
            told |= {"topic": None}
        case k if k == VOICE:
            told |= {"bitrate": 64000, "user_limit": 0, "rtc_region": None}
        case k if k == FORUM:
            told |= {"topic": None, "available_tags": [], "default_reaction_emoji": None, "default_sort_order": None}
            told |= {"default_forum_layout": 0}
    return told


def seen_thread(thread: Channel, one: User) -> Json:
    return channel(thread) | ({"member": thread_member(thread, one)} if one in thread.joined else {})


def thread_member(thread: Channel, one: User) -> Json:
    return {"id": str(thread.id), "user_id": str(one.id), "join_timestamp": when(thread.made_at), "flags": 0}


def guild(one: Guild) -> Json:
    return {
        "id": str(one.id),
        "name": one.name,
        "icon": None,
        "description": None,
        "home_header": None,
        "splash": None,
        "discovery_splash": None,
        "features": [],
        "banner": None,
        "owner_id": str(one.owner.id),
        "application_id": None,
        "region": "deprecated",
        "afk_channel_id": None,
        "afk_timeout": 300,
        "system_channel_id": str(one.system_channel.id) if one.system_channel else None,
        "system_channel_flags": 0,
        "widget_enabled": False,
        "widget_channel_id": None,
        "verification_level": 0,
        "roles": [role(each) for each in one.roles],
        "default_message_notifications": 0,
        "mfa_level": 0,
        "explicit_content_filter": 0,
        "max_presences": None,
        "max_members": 500_000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "vanity_url_code": None,
        "premium_tier": one.premium_tier,
        "premium_subscription_count": 0,
        "preferred_locale": "en-US",
        "rules_channel_id": None,
        "safety_alerts_channel_id": None,
        "public_updates_channel_id": None,
        "premium_progress_bar_enabled": False,
        "nsfw": False,
        "nsfw_level": 0,
        "emojis": [],
        "stickers": [],
        "incidents_data": None,
    }


def gateway_guild(one: Guild, world: World) -> Json:
    """GUILD_CREATE, as it is told to one without the privileged intent for members: of them it knows itself.

    For a guild that was there before, "unavailable" is false; for one just joined it says nothing.
    """
    sees = Permission.VIEW_CHANNEL
    return guild(one) | {
        "joined_at": when(one.members[world.bot.id].joined_at),
        "large": False,
        "member_count": len(one.members),
        "members": [member(one.members[world.bot.id])],
        "channels": [channel(each) for each in one.channels],
        "threads": [
            seen_thread(each, world.bot)
            for each in one.threads
            if not each.archived and world.allowed(world.bot, each) & sees
        ],
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def attachment(one: Attachment, world: World) -> Json:
    link = world.sign(one)
    told: Json = {
        "id": str(one.id),
        "filename": one.filename,
        "size": len(one.data),
        "url": link,
        "proxy_url": link,
        "content_type": one.media_type,
    }
    if size := one.size:
        told |= {"width": size[0], "height": size[1], "placeholder": "", "placeholder_version": 1}
    if one.description is not None:
        told["description"] = one.description
    if one.ephemeral:
        told["ephemeral"] = True
    return told


Sees = Callable[[Message], bool]


def content(one: Message, *, words: bool = True) -> Json:
    """What a message says: what a forward copies, and what is left empty for those who may not read."""
    shown = [each for each in one.attachments if not _shown_as_component(each, one)]
    return {
        "type": one.type,
        "content": one.content if words else "",
        "mentions": [user(each) for each in one.mentions],
        "mention_roles": [str(each.id) for each in one.world.roles_named(one.content, one.channel.guild)],
        "attachments": [attachment(each, one.world) for each in shown] if words else [],
        "embeds": [_embed(each, one) for each in one.embeds] if words else [],
        "timestamp": when(one.sent_at),
        "edited_timestamp": when(one.edited_at) if one.edited_at else None,
        "flags": one.flags,
        "components": components.shown(one.components, lambda media: _media(media, one)) if words else [],
    }


def message(one: Message, sees: Sees = lambda _: True, *, depth: int = 1) -> Json:
    told = content(one, words=sees(one)) | {
        "id": str(one.id),
        "channel_id": str(one.channel.id),
        "author": user(one.author),
        "pinned": False,
        "mention_everyone": False,
        "tts": False,
    }
    if one.nonce is not None:
        told["nonce"] = one.nonce
    if one.told is not None:
        told |= {
            "interaction_metadata": one.told,
            "application_id": str(one.author.id),
            "webhook_id": str(one.author.id),
        }
    if one.thread and not one.thread.deleted:
        told["thread"] = channel(one.thread)
    if one.channel.thread:
        told["position"] = sum(1 for each in one.channel.messages if each < one.id)
    if one.reactions:
        told["reactions"] = [_reaction(emoji, people, one.world.bot) for emoji, people in one.reactions.items()]
    if one.reference:
        told["message_reference"] = {
            "type": one.reference.type,
            "channel_id": str(one.reference.channel_id),
        }
        if one.reference.message_id:
            told["message_reference"]["message_id"] = str(one.reference.message_id)
        if one.reference.guild_id:
            told["message_reference"]["guild_id"] = str(one.reference.guild_id)
        if one.type in (19, 21) and one.reference.message_id and depth:
            where = one.world.channels[one.reference.channel_id]
            parent = where.messages.get(one.reference.message_id)
            gone = parent is None or parent.deleted
            told["referenced_message"] = None if gone or parent is None else message(parent, sees, depth=0)
    if one.snapshot:
        told["message_snapshots"] = [{"message": content(one.snapshot, words=sees(one))}]
    return told


def gateway_message(one: Message, sees: Sees) -> Json:
    """MESSAGE_CREATE and MESSAGE_UPDATE: the message, where it is, and the member who wrote it."""
    told = message(one, sees)
    if guild := one.channel.guild:
        told["guild_id"] = str(guild.id)
        if one.author.id in guild.members and one.told is None:
            told["member"] = partial_member(guild.members[one.author.id])
        told["mentions"] = [
            user(each) | ({"member": partial_member(guild.members[each.id])} if each.id in guild.members else {})
            for each in one.mentions
        ]
    return told


def emoji(name: str) -> Json:
    if ":" in name:
        word, _, id = name.partition(":")
        return {"id": id, "name": word, "animated": False}
    return {"id": None, "name": name}


def _reaction(name: str, people: list[User], bot: User) -> Json:
    return {
        "emoji": emoji(name),
        "count": len(people),
        "count_details": {"burst": 0, "normal": len(people)},
        "burst_colors": [],
        "me_burst": False,
        "me": bot in people,
    }


def _named(url: str, one: Message) -> Attachment | None:
    name = url.removeprefix("attachment://") if url.startswith("attachment://") else None
    return next((each for each in one.attachments if each.filename == name), None)


def _media(media: Json, one: Message) -> Json:
    found = _named(media["url"], one)
    if found is None:
        return {"id": str(one.id), "url": media["url"], "proxy_url": media["url"], "width": None, "height": None}
    link = one.world.sign(found)
    width, height = found.size or (None, None)
    return {
        "id": str(found.id),
        "attachment_id": str(found.id),
        "url": link,
        "proxy_url": link,
        "width": width,
        "height": height,
        "content_type": found.media_type,
        "name": found.filename,
        "size": len(found.data),
    }


def _shown_as_component(each: Attachment, one: Message) -> bool:
    """Files that components and embeds show are not listed a second time."""
    wanted = f"attachment://{each.filename}"
    pictures = [media for part in components.walk(one.components) for media in components.media(part)]
    pictures += [embed[key] for embed in one.embeds for key in ("image", "thumbnail") if key in embed]
    return any(picture["url"] == wanted for picture in pictures)


def _embed(told: Json, one: Message) -> Json:
    made = {"type": "rich", **told}
    for key in ("image", "thumbnail"):
        if key in told and (found := _named(told[key]["url"], one)):
            link = one.world.sign(found)
            width, height = found.size or (0, 0)
            made[key] = {"url": link, "proxy_url": link, "width": width, "height": height}
    return made


def my_guild(one: Guild, world: World) -> Json:
    allowed = 0
    for each in one.members[world.bot.id].roles:
        allowed |= each.permissions
    return {
        "id": str(one.id),
        "name": one.name,
        "icon": None,
        "banner": None,
        "owner": one.owner is world.bot,
        "permissions": str(int(allowed)),
        "features": [],
    }
