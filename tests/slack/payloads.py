"""What the wire shows of a thing; the shapes are those of spec/payloads.jsonl and of the examples in spec/methods/."""

import html
import re
from typing import Any
from urllib.parse import quote

from tests.slack import pictures
from tests.slack.world import Channel, File, Message, Team, User, View

Json = dict[str, Any]
PART = re.compile(r"(<[^<>]+>)")


def permalink(message: Message) -> str:
    channel = message.channel
    link = f"https://{channel.team.domain}.slack.com/archives/{channel.id}/p{message.ts.replace('.', '')}"
    if message.thread_ts and message.thread_ts != message.ts:
        link += f"?thread_ts={message.thread_ts}&cid={channel.id}"
    return link


def rich_text(text: str, block_id: str) -> Json:
    """What the client sends beside the words: mentions and links apart, and the words as they were typed."""
    parts: list[Json] = []
    for word in PART.split(text):
        if word.startswith("<@"):
            parts.append({"type": "user", "user_id": word[2:-1].partition("|")[0]})
        elif word.startswith("<!"):
            parts.append({"type": "broadcast", "range": word[2:-1].partition("|")[0]})
        elif word.startswith("<#"):
            parts.append({"type": "channel", "channel_id": word[2:-1].partition("|")[0]})
        elif word.startswith("<"):
            parts.append({"type": "link", "url": word[1:-1].partition("|")[0]})
        elif word:
            parts.append({"type": "text", "text": html.unescape(word)})
    section = {"type": "rich_text_section", "elements": parts}
    return {"type": "rich_text", "block_id": block_id, "elements": [section]}


def bot_profile(bot: User) -> Json:
    return {
        "id": bot.bot_id,
        "deleted": False,
        "name": bot.name,
        "updated": 1449272004,
        "app_id": bot.app_id,
        "icons": {f"image_{size}": f"https://a.slack-edge.com/bot_{size}.png" for size in (36, 48, 72)},
        "team_id": bot.team.id,
    }


def message(one: Message) -> Json:
    """As history shows it; an event adds channel, event_ts and channel_type."""
    told: Json = {"type": "message"}
    if one.subtype:
        told["subtype"] = one.subtype
    if one.subtype == "tombstone":
        told |= {"text": "This message was deleted.", "user": "USLACKBOT", "hidden": True, "ts": one.ts}
        return told | _thread(one)
    if one.subtype == "bot_message":
        told |= {"bot_id": one.author.bot_id}
    else:
        told["user"] = one.author.id
        if one.author.bot and one.subtype != "file_share":
            told |= {"bot_id": one.author.bot_id, "app_id": one.author.app_id}
            told["bot_profile"] = bot_profile(one.author)
    told |= {"ts": one.ts, "text": one.text}
    if one.subtype not in ("bot_message", "file_share", "thread_broadcast"):  # no sample shows it there
        told["team"] = one.author.team.id
    if one.client_msg_id:
        told["client_msg_id"] = one.client_msg_id
    if one.inviter:
        told["inviter"] = one.inviter.id
    if one.blocks:
        told["blocks"] = one.blocks
    if one.attachments:
        told["attachments"] = one.attachments
    if one.files:
        told |= {"files": [in_message(each, one) for each in one.files], "upload": False, "display_as_bot": False}
    if one.edited:
        told["edited"] = one.edited
    if one.username:
        told["username"] = one.username
    if one.reactions:
        told["reactions"] = reactions(one)
    return told | _thread(one)


def _thread(one: Message) -> Json:
    if one.thread_ts is None:
        return {}
    if one.thread_ts != one.ts:
        parent = one.channel.messages.get(one.thread_ts)
        told: Json = {"thread_ts": one.thread_ts}
        if parent:
            told["parent_user_id"] = parent.author.id
            if one.broadcast:
                told["root"] = message(parent)
        return told
    replies = one.replies()
    if not replies:
        return {}
    people = list(dict.fromkeys(each.author.id for each in replies))
    return {
        "thread_ts": one.ts,
        "reply_count": len(replies),
        "reply_users_count": len(people),
        "latest_reply": replies[-1].ts,
        "reply_users": people[:5],
        "is_locked": False,
        "subscribed": False,
    }


def reactions(one: Message) -> list[Json]:
    return [
        {"name": name, "users": [each.id for each in people], "count": len(people)}
        for name, people in one.reactions.items()
    ]


def in_message(one: File, shown: Message) -> Json:
    """Files of other workspaces have to be asked for: https://docs.slack.dev/apis/slack-connect/#files."""
    if one.mode == "tombstone":
        return {"id": one.id, "mode": "tombstone"}
    if one.access == "check_file_info":
        return {
            "id": one.id,
            "created": one.created,
            "timestamp": one.created,
            "mode": one.mode,
            "is_external": False,
            "user": one.owner.id,
            "file_access": "check_file_info",
        }
    if one.mode == "hidden_by_limit":
        return {"id": one.id, "mode": "hidden_by_limit", "name": None}
    return file(one)


def file(one: File) -> Json:
    """As files.info shows it; without kind and thumbnails until it is processed."""
    kind = one.name.rpartition(".")[2].lower() if "." in one.name else "binary"
    host, path, name = one.team.world.file_host, f"{one.team.id}-{one.id}", quote(one.name)
    ready = one.ready
    external = one.mode == "external"
    told: Json = {
        "id": one.id,
        "created": one.created,
        "timestamp": one.created,
        "name": one.name,
        "title": one.title,
        "mimetype": one.media_type if ready else "",
        "filetype": kind if ready else "",
        "pretty_type": kind.upper() if ready else "",
        "user": one.owner.id,
        "user_team": one.owner.team.id,
        "editable": False,
        "size": one.length,
        "mode": one.mode,
        "is_external": external,
        "external_type": "gdrive" if external else "",
        "is_public": any(channel.kind == "public" for channel, _ in one.shares),
        "public_url_shared": False,
        "display_as_bot": False,
        "username": "",
        "url_private": one.external_url if external else f"{host}/files-pri/{path}/{name}",
        "media_display_type": "unknown",
        "permalink": f"https://{one.team.domain}.slack.com/files/{one.owner.id}/{one.id}/{name}",
        "permalink_public": f"https://slack-files.com/{path}-0",
        "has_rich_preview": False,
        "file_access": "visible",
    }
    if not external:
        told["url_private_download"] = f"{host}/files-pri/{path}/download/{name}"
    if one.alt is not None:
        told["alt_txt"] = one.alt
    if ready and not external and (size := pictures.size(one.data)):
        told |= {f"thumb_{edge}": f"{host}/files-tmb/{path}-0/{name}_{edge}.png" for edge in (64, 80, 160, 360)}
        scale = min(1.0, 360 / max(size))
        told |= {"thumb_360_w": round(size[0] * scale), "thumb_360_h": round(size[1] * scale)}
        told |= {"original_w": size[0], "original_h": size[1]}
    return told


def shared(one: File) -> Json:
    """What files.info says beyond that: where it was shared, and as which message."""
    shares: Json = {}
    for channel, said in one.shares:
        if said.deleted:
            continue
        place = shares.setdefault("public" if channel.kind == "public" else "private", {})
        entry: Json = {
            "reply_users": [],
            "reply_users_count": 0,
            "reply_count": len(said.replies()),
            "ts": said.ts,
            "channel_name": channel.name,
            "team_id": channel.team.id,
        }
        if said.thread_ts:
            entry["thread_ts"] = said.thread_ts
        place.setdefault(channel.id, []).append(entry)
    kinds = {"channels": ("public",), "groups": ("private", "mpim"), "ims": ("im",)}
    lists = {
        name: list(dict.fromkeys(channel.id for channel, said in one.shares if channel.kind in of and not said.deleted))
        for name, of in kinds.items()
    }
    return {"shares": shares, "comments_count": 0, "is_starred": False} | lists


def user(one: User) -> Json:
    return {
        "id": one.id,
        "team_id": one.team.id,
        "name": one.name.lower(),
        "deleted": one.deleted,
        "real_name": one.name,
        "tz": "Europe/London",
        "profile": {
            "real_name": one.name,
            "display_name": one.name,
            "real_name_normalized": one.name,
            "display_name_normalized": one.name,
            "team": one.team.id,
        }
        | ({"bot_id": one.bot_id, "api_app_id": one.app_id} if one.bot else {}),
        "is_bot": one.bot,
        "is_app_user": False,
        "is_stranger": False,
        "updated": 1502138686,
    }


def channel(one: Channel, bot: User) -> Json:
    if one.kind == "im":
        return {
            "id": one.id,
            "created": one.created,
            "is_im": True,
            "is_org_shared": False,
            "is_archived": one.archived,
            "user": one.person.id,
            "is_user_deleted": one.person.deleted,
        }
    external = bool(one.shared_with)
    return {
        "id": one.id,
        "name": one.name,
        "is_channel": one.kind == "public",
        "is_group": one.kind == "private",
        "is_im": False,
        "is_mpim": one.kind == "mpim",
        "is_private": one.kind != "public",
        "created": one.created,
        "is_archived": one.archived,
        "is_general": False,
        "unlinked": 0,
        "name_normalized": one.name,
        "is_shared": external,
        "is_org_shared": False,
        "is_ext_shared": external,
        "is_pending_ext_shared": False,
        "pending_shared": [],
        "context_team_id": one.team.id,
        "creator": one.members[0].id if one.members else "USLACKBOT",
        "is_member": bot in one.members,
        "is_read_only": one.read_only,
        "topic": {"value": "", "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "previous_names": [],
    }


def team(one: Team) -> Json:
    return {"id": one.id, "name": one.name, "domain": one.domain, "url": f"https://{one.domain}.slack.com/"}


def view(one: View) -> Json:
    body = one.body
    return {
        "id": one.id,
        "team_id": one.team.id,
        "type": body["type"],
        "blocks": body["blocks"],
        "private_metadata": body.get("private_metadata") or "",
        "callback_id": body.get("callback_id") or "",
        "state": {"values": one.state},
        "hash": one.hash,
        "title": body.get("title"),
        "clear_on_close": bool(body.get("clear_on_close")),
        "notify_on_close": bool(body.get("notify_on_close")),
        "close": body.get("close"),
        "submit": body.get("submit"),
        "previous_view_id": one.stack[one.stack.index(one) - 1].id if one in one.stack[1:] else None,
        "root_view_id": one.stack[0].id,
        "app_id": one.team.world.app_id,
        "external_id": body.get("external_id") or "",
        "app_installed_team_id": one.team.id,
        "bot_id": one.team.bot.bot_id,
    }
