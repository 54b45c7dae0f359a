"""Discord's payloads in our words. Pure: https://docs.discord.com/developers/resources/message and its neighbours."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from adapters.payload import each, inside, need
from adapters.text import US, without_us
from adapters.thread import (
    ActionTaken,
    Attachment,
    Author,
    Event,
    Kind,
    Message,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    MessageRef,
    Place,
)

PLATFORM = "discord"
EPOCH = 1420070400000  # milliseconds; what a snowflake counts from
SPOKEN = (0, 19, 20, 23)  # kinds of message with somebody's words: plain, a reply, and what answers a command
STARTER = 21  # stands first in a thread and only points at the message above it
THREADS = (10, 11, 12)  # kinds of channel: of announcements, public, private
PRIVATE_THREAD = 12
MARK = "~"  # in a custom id: what it does, then the key of the post that it stands on
ASKS = "?"  # ends what it does: a form follows
_LINK = re.compile(r"https://(?:\w+\.)?discord(?:app)?\.com/channels/(?:@me|\d{1,20})/(\d{1,20})/(\d{1,20})")
_MENTION = re.compile(r"<@!?(\d{1,20})>")
_ROLE, _CHANNEL = re.compile(r"<@&\d{1,20}>"), re.compile(r"<#(\d{1,20})>")
_EMOJI, _COMMAND = re.compile(r"<a?(:\w{1,40}:)\d{1,20}>"), re.compile(r"<(/[^:>]{1,100}):\d{1,20}>")


class Why(StrEnum):
    """Why an event concerns nothing we do. There are no other reasons."""

    NO_EVENT = "it is no event of Discord's"
    NOT_OURS = "nothing we do hangs on this kind of event"
    NOTICE = "a notice of Discord's own: a join, a pin, a boost and the like"
    SAME_WORDS = "its words were not changed"
    TYPING = "somebody is still typing a command"
    PING = "Discord asks whether we are there"
    OUR_REACTION = "we reacted ourselves"
    ON_ANOTHERS = "a reaction to what somebody else wrote"


@dataclass(frozen=True, slots=True)
class Ignored:
    """An event that nothing follows from."""

    why: Why


@dataclass(frozen=True, slots=True)
class Channel:
    """What is known of a channel beside an event: `parent` of a thread, and whether only those invited see it."""

    guild: bool = True
    parent: str | None = None
    private: bool = False


Known = Callable[[str], Channel | None]


def event(payload: Mapping[str, Any], me: str, known: Known = lambda _: None) -> Event | Ignored:
    """A gateway dispatch (`t` and `d`) or an interaction. Raises ValueError where a field is missing that must be there."""
    if "t" not in payload or "d" not in payload:
        return interaction(payload, known) if _is_interaction(payload) else Ignored(Why.NO_EVENT)
    data = payload["d"]
    if not isinstance(data, dict):
        return Ignored(Why.NOT_OURS)
    match payload["t"]:
        case "MESSAGE_CREATE":
            return _spoken(data, me, known)
        case "MESSAGE_UPDATE":
            return _edited(data, me, known)
        case "MESSAGE_DELETE":
            return MessageDeleted(ref(_id(data, "channel_id"), _id(data, "id")))
        case "MESSAGE_REACTION_ADD":
            return _reacted(data, me, known)
        case "INTERACTION_CREATE":
            return interaction(data, known)
    return Ignored(Why.NOT_OURS)


def ref(channel: str, message: str) -> MessageRef:
    return MessageRef(PLATFORM, channel, message)


def sent_at(snowflake: str) -> datetime:
    """When something was made, by its id."""
    return datetime.fromtimestamp(((int(snowflake) >> 22) + EPOCH) / 1000, UTC)


def snowflake(at: datetime) -> str:
    """The lowest id of that time."""
    return str(max(0, int(at.timestamp() * 1000) - EPOCH) << 22)


# messages


def _spoken(data: Mapping[str, Any], me: str, known: Known) -> Event | Ignored:
    if data.get("type", 0) not in SPOKEN:
        return Ignored(Why.NOTICE)
    return MessagePosted(message(data, me, known))


def _edited(data: Mapping[str, Any], me: str, known: Known) -> Event | Ignored:
    """Discord also tells of an update when it has looked at a link: then nobody wrote anything."""
    if not data.get("edited_timestamp") or "author" not in data or "content" not in data:
        return Ignored(Why.SAME_WORDS)
    if data.get("type", 0) not in SPOKEN:
        return Ignored(Why.NOTICE)
    return MessageEdited(message(data, me, known))


def message(data: Mapping[str, Any], me: str, known: Known = lambda _: None) -> Message:
    """A message, from the gateway or from REST. `me` is our user's id, which is also the application's."""
    channel, id = _id(data, "channel_id"), _id(data, "id")
    where = known(channel) or Channel(guild="guild_id" in data)
    by = author(need(data, "author", dict), inside(data, "member"), me)
    content = need(data, "content", str)
    mentions = each(data, "mentions")
    reference = inside(data, "message_reference")
    forwards = reference.get("type", 0) == 1
    replied = inside(data, "referenced_message")
    place = Place.THREAD if where.parent or data.get("channel_type") in THREADS else Place.CHANNEL
    if not where.guild and not data.get("guild_id"):
        place = Place.DM
    attached = [_attachment(one, f"{channel}/{id}") for one in each(data, "attachments")]
    to_us = any(one.get("id") == me for one in mentions) or inside(replied, "author").get("id") == me
    return Message(
        ref=ref(channel, id),
        author=by,
        sent_at=_time(need(data, "timestamp", str)),
        place=place,
        text=words(content, me, {str(one.get("id")): _called(one, inside(one, "member")) for one in mentions}),
        to_us=not by.me and (place is Place.DM or to_us),
        reply_to=ref(str(reference.get("channel_id", channel)), str(reference["message_id"]))
        if reference.get("message_id") and not forwards
        else None,
        thread_root=ref(where.parent, channel) if where.parent else None,
        attachments=tuple(attached),
        forwarded=tuple(
            _attachment(one, f"{channel}/{id}")
            for snapshot in each(data, "message_snapshots")
            for one in each(inside(snapshot, "message"), "attachments")
        ),
        links=tuple(ref(*found) for found in _LINK.findall(content)),
        key=key_of(data) if by.me else None,
        edited_at=_time(data["edited_timestamp"]) if data.get("edited_timestamp") else None,
        apart=where.private,
        to_others="author" in replied and inside(replied, "author").get("id") != me,
        wordless=not by.me and not content and not attached and not forwards and not data.get("sticker_items")
        and not data.get("poll"),
    )  # fmt: skip


def author(user: Mapping[str, Any], member: Mapping[str, Any] | None, me: str) -> Author:
    id = _id(user, "id")
    return Author(id, _called(user, member), bot=bool(user.get("bot")) or id == me, me=id == me)


def _called(user: Mapping[str, Any], member: Mapping[str, Any] | None) -> str:
    """The name that people there see."""
    return str((member or {}).get("nick") or user.get("global_name") or user.get("username") or user.get("id"))


def words(content: str, me: str, names: Mapping[str, str]) -> str:
    """What the person sees that they wrote; a mention of us at either end is dropped."""
    if "<" not in content and US not in content:
        return content.strip()
    told = _MENTION.sub(lambda found: US if found[1] == me else f"@{names.get(found[1], 'somebody')}", content)
    told = without_us(told)
    told = _CHANNEL.sub("#channel", _ROLE.sub("@role", told))
    return _COMMAND.sub(r"\1", _EMOJI.sub(r"\1", told)).strip()


def key_of(data: Mapping[str, Any]) -> str | None:
    """The key that a post of ours was made under. Its buttons carry it; words alone answer a message once, so that the
    message that they answer tells it."""
    for id in _custom_ids(each(data, "components")):
        if MARK in id:
            return id.partition(MARK)[2]
    command = inside(inside(data, "referenced_message"), "interaction_metadata").get("id")
    if command:  # what it answers is how we said a command aloud
        return f"{PLATFORM}-interaction:{command}"
    answered = inside(data, "message_reference").get("message_id")
    return str(ref(_id(data, "channel_id"), str(answered))) if answered else None


def _custom_ids(components: Iterable[Mapping[str, Any]]) -> Iterable[str]:
    for one in components:
        if "custom_id" in one:
            yield str(one["custom_id"])
        yield from _custom_ids(each(one, "components"))


def _attachment(data: Mapping[str, Any], of: str) -> Attachment:
    """`of`: CHANNEL/MESSAGE, where the platform can be asked for it again."""
    name = need(data, "filename", str)
    return Attachment(
        key=f"{of}/{_id(data, 'id')}",
        name=name,
        media_type=str(data.get("content_type") or "application/octet-stream").partition(";")[0].strip(),
        size=data.get("size"),
        width=data.get("width"),
        height=data.get("height"),
        spoiler=name.startswith("SPOILER_"),
    )


def urls(data: Mapping[str, Any]) -> dict[str, str]:
    """Where the files of a message, of what it forwards, and of what it answers are now, by their attachments' keys."""
    if not (data.get("attachments") or data.get("message_snapshots") or data.get("referenced_message")):
        return {}
    of = f"{data.get('channel_id')}/{data.get('id')}"
    found = {f"{of}/{one.get('id')}": str(one.get("url", "")) for one in each(data, "attachments")}
    for snapshot in each(data, "message_snapshots"):
        inner = inside(snapshot, "message")
        found |= {f"{of}/{one.get('id')}": str(one.get("url", "")) for one in each(inner, "attachments")}
    replied = inside(data, "referenced_message")
    return found | (urls(replied) if replied else {})


# reactions


def _reacted(data: Mapping[str, Any], me: str, known: Known) -> Event | Ignored:
    user, channel, on = _id(data, "user_id"), _id(data, "channel_id"), _id(data, "message_id")
    if user == me:
        return Ignored(Why.OUR_REACTION)
    if data.get("message_author_id", me) != me:
        return Ignored(Why.ON_ANOTHERS)
    emoji = need(data, "emoji", dict).get("name") or "?"
    member = inside(data, "member")
    where = known(channel) or Channel(guild="guild_id" in data)
    return ActionTaken(
        id=f"{PLATFORM}-reaction:{on}/{user}/{emoji}",
        kind=Kind.REACTION,
        action=str(emoji),
        ref=ref(channel, on),
        author=Author(user, _called(inside(member, "user") or {"id": user}, member)),
        at=sent_at(on),  # the platform does not say when
        place=Place.THREAD if where.parent else Place.CHANNEL if where.guild else Place.DM,
        thread_root=ref(where.parent, channel) if where.parent else None,
        apart=where.private,
    )


# interactions: https://docs.discord.com/developers/interactions/receiving-and-responding

PING, COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 1, 2, 3, 4, 5
ATTACHMENT_OPTION = 11
MESSAGE_MENU = 3


def _is_interaction(payload: Mapping[str, Any]) -> bool:
    return payload.get("type") in (PING, COMMAND, COMPONENT, AUTOCOMPLETE, MODAL) and "token" in payload


def interaction(data: Mapping[str, Any], known: Known = lambda _: None) -> Event | Ignored:
    """A command, press or form. The ref of a command is the message it was used on, else the channel itself."""
    match need(data, "type", int):
        case 1:
            return Ignored(Why.PING)
        case 4:
            return Ignored(Why.TYPING)
        case 2:
            return _command(data, known)
        case 3:
            return _pressed(data, known)
        case 5:
            return _filled_in(data, known)
    return Ignored(Why.NOT_OURS)


def _taken(data: Mapping[str, Any], known: Known, **told: Any) -> ActionTaken:
    """What every interaction tells."""
    member = inside(data, "member")
    user = need(member or data, "user", dict)
    channel = channel_of(data)
    about = inside(data, "channel")
    kind = about.get("type")
    where = known(channel) or Channel(
        guild="guild_id" in data,
        parent=str(about["parent_id"]) if kind in THREADS and about.get("parent_id") else None,
        private=kind == PRIVATE_THREAD,
    )
    id = _id(data, "id")
    return ActionTaken(
        id=f"{PLATFORM}-interaction:{id}",
        author=Author(_id(user, "id"), _called(user, member)),
        at=sent_at(id),
        place=Place.DM
        if not where.guild and "guild_id" not in data
        else Place.THREAD
        if where.parent
        else Place.CHANNEL,
        thread_root=ref(where.parent, channel) if where.parent else None,
        apart=where.private,
        **told,
    )


def resolved(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The messages that a menu was used on: told whole, whatever we may read otherwise."""
    messages = inside(inside(inside(data, "data"), "resolved"), "messages")
    return [one for one in messages.values() if isinstance(one, Mapping)]


def channel_of(data: Mapping[str, Any]) -> str:
    """Where an interaction took place."""
    return str(data["channel_id"]) if "channel_id" in data else _id(need(data, "channel", dict), "id")


def _command(data: Mapping[str, Any], known: Known) -> ActionTaken:
    inner = need(data, "data", dict)
    name = need(inner, "name", str)
    resolved = inside(inner, "resolved")
    if "target_id" in inner:
        on = _id(inner, "target_id")
        target = inside(inside(resolved, "messages"), on)
        at = ref(_id(target, "channel_id"), on) if target else MessageRef.top(PLATFORM, channel_of(data))
        return _taken(data, known, kind=Kind.COMMAND, action=name, ref=at)
    values: dict[str, str] = {}
    files: list[Attachment] = []
    _options(each(inner, "options"), inside(resolved, "attachments"), values, files)
    return _taken(
        data,
        known,
        kind=Kind.COMMAND,
        action=name,
        ref=MessageRef.top(PLATFORM, channel_of(data)),
        values=values,
        files=tuple(files),
    )


def _options(
    options: Iterable[Mapping[str, Any]],
    attachments: Mapping[str, Any],
    values: dict[str, str],
    files: list[Attachment],
) -> None:
    for option in options:
        name = need(option, "name", str)
        if "value" not in option:
            _options(each(option, "options"), attachments, values, files)
        elif option.get("type") == ATTACHMENT_OPTION:
            files.append(_sent_along(attachments, str(option["value"])))
        else:
            value = option["value"]
            values[name] = str(value).lower() if isinstance(value, bool) else str(value)


def _sent_along(attachments: Mapping[str, Any], id: str) -> Attachment:
    """A file that came with an interaction: it stands on no message, so that its address is all there is to fetch it by."""
    data = attachments.get(id)
    if not isinstance(data, dict):
        raise ValueError(f"the attachment {id} is named and not there")
    return replace(_attachment(data, "sent"), key=f"sent/{need(data, 'url', str)}")


def _pressed(data: Mapping[str, Any], known: Known) -> ActionTaken:
    inner, on = need(data, "data", dict), need(data, "message", dict)
    values = [str(value) for value in _values(inner)]
    return _taken(
        data,
        known,
        action=need(inner, "custom_id", str),
        ref=ref(_id(on, "channel_id"), _id(on, "id")),
        values={"value": ",".join(values)} if values else {},
    )


def _filled_in(data: Mapping[str, Any], known: Known) -> ActionTaken:
    """The custom id of a form of ours tells the message it is about; Discord tells it only where a button opened it."""
    inner = need(data, "data", dict)
    id = need(inner, "custom_id", str)
    values: dict[str, str] = {}
    files: list[Attachment] = []
    attachments = inside(inside(inner, "resolved"), "attachments")
    for one in _fields(each(inner, "components")):
        if one.get("type") == 19:  # a file upload
            files += [_sent_along(attachments, str(file)) for file in _values(one)]
        elif "values" in one:
            values[need(one, "custom_id", str)] = ",".join(str(value) for value in _values(one))
        else:
            values[need(one, "custom_id", str)] = str(one.get("value") or "")
    about = id.partition(MARK)[2]
    on = inside(data, "message")
    at = MessageRef.top(PLATFORM, channel_of(data))
    if on:
        at = ref(_id(on, "channel_id"), _id(on, "id"))
    elif re.fullmatch(r"\d{1,20}/\d{1,20}", about):
        at = ref(*about.split("/"))
    return _taken(data, known, action=id, ref=at, values=values, files=tuple(files))


def _fields(components: Iterable[Mapping[str, Any]]) -> Iterable[Mapping[str, Any]]:
    for one in components:
        if "component" in one:  # inside a label
            yield inside(one, "component")
        elif "components" in one:  # inside a row
            yield from _fields(each(one, "components"))
        elif "custom_id" in one:
            yield one


# reading


def _id(data: Any, name: str) -> str:
    found = data.get(name) if isinstance(data, dict) else None
    if isinstance(found, bool) or not isinstance(found, str | int) or not str(found).isdecimal():
        raise ValueError(f"there is no {name} that is an id")
    return str(found)


def _values(data: Mapping[str, Any]) -> list[Any]:
    found = data.get("values")
    return found if isinstance(found, list) else []


def _time(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"{str(text)[:40]!r} is no time") from None
