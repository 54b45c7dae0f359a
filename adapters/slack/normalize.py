"""Slack's payloads in our words. Pure: https://docs.slack.dev/reference/events and its neighbours."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from html import unescape
from typing import Any

from adapters.payload import each, inside, need
from adapters.text import US, without_us
from adapters.thread import (
    ActionTaken,
    Attachment,
    Author,
    Event,
    Joined,
    Kind,
    Message,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    MessageRef,
    Place,
)

PLATFORM = "slack"
POSTED = "overpaint_post"  # the kind of metadata that carries the key of a post of ours
PART = "overpaint_part"  # the same, where the text goes on in the next post
GONE = ("tombstone", "hidden_by_limit")  # files of which nothing more is told
SPOKEN = (None, "", "file_share", "thread_broadcast", "bot_message", "me_message")
_LINK = re.compile(r"https://[\w.-]+\.slack\.com/archives/([A-Z0-9]{1,20})/p(\d{10})(\d{6})\b")
_ENTITY = re.compile(r"<([^<>]{1,3000})>")


class Why(StrEnum):
    """Why an event concerns nothing we do. There are no other reasons."""

    NO_EVENT = "it is no event of Slack's"
    NOT_OURS = "nothing we do hangs on this kind of event"
    NOTICE = "a notice of Slack's own: a join, a topic, a pin and the like"
    SAME_WORDS = "its words were not changed"
    TYPING = "somebody is still choosing from a menu"
    CLOSED = "a form was closed without being sent in"
    HANDSHAKE = "Slack asks whether this address is ours"
    OUR_REACTION = "we reacted ourselves"
    ON_ANOTHERS = "a reaction to what somebody else wrote"
    OTHERS_JOINED = "somebody else was invited"


@dataclass(frozen=True, slots=True)
class Ignored:
    """An event that nothing follows from."""

    why: Why


def event(payload: Mapping[str, Any], me: str) -> Event | Ignored:
    """An Events API body, a Socket Mode envelope, an interactivity payload or a slash command. `me` is our bot user's id.
    Raises ValueError where a field is missing that must be there."""
    if "payload" in payload and payload.get("type") in ("events_api", "interactive", "slash_commands"):
        return event(need(payload, "payload", dict), me)
    match payload.get("type"):
        case "event_callback":
            return _happened(payload, me)
        case "block_actions":
            return _pressed(payload)
        case "message_action" | "shortcut":
            return _shortcut(payload)
        case "view_submission":
            return _filled_in(payload)
        case "block_suggestion":
            return Ignored(Why.TYPING)
        case "view_closed":
            return Ignored(Why.CLOSED)
        case "url_verification":
            return Ignored(Why.HANDSHAKE)
        case "interactive_message":
            return Ignored(Why.NOT_OURS)
        case None if "command" in payload:
            return _command(payload)
    return Ignored(Why.NO_EVENT)


def ref(team: str, channel: str, ts: str) -> MessageRef:
    return MessageRef(PLATFORM, f"{team}/{channel}", ts)


def time(ts: str) -> datetime:
    """When a message was sent, by its timestamp."""
    try:
        return datetime.fromtimestamp(float(ts), UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        raise ValueError(f"{str(ts)[:40]!r} is no timestamp") from None


def team_of(body: Mapping[str, Any]) -> str:
    """The team in which we are installed: in a shared channel others speak, too."""
    for one in each(body, "authorizations"):
        if isinstance(one.get("team_id"), str) and one["team_id"]:
            return str(one["team_id"])
    return _id(body, "team_id")


# events


def _happened(body: Mapping[str, Any], me: str) -> Event | Ignored:
    inner = need(body, "event", dict)
    match inner.get("type"):
        case "message" | "app_mention":
            return _said(inner, team_of(body), me)
        case "reaction_added":
            return _reacted(inner, team_of(body), me)
        case "member_joined_channel":
            if _id(inner, "user") != me:
                return Ignored(Why.OTHERS_JOINED)
            team, channel = team_of(body), _id(inner, "channel")
            at = time(str(need(body, "event_time", int)))
            return Joined(
                id=f"{PLATFORM}-joined:{team}/{channel}",
                ref=MessageRef.top(PLATFORM, f"{team}/{channel}"),
                at=at,
            )
    return Ignored(Why.NOT_OURS)


def _said(inner: Mapping[str, Any], team: str, me: str) -> Event | Ignored:
    channel = _id(inner, "channel")
    match inner.get("subtype"):
        case "message_changed":
            return _changed(inner, team, channel, me)
        case "message_deleted":
            return MessageDeleted(ref(team, channel, _stamp(inner.get("deleted_ts"))))
        case kind if kind in SPOKEN:
            return MessagePosted(message(inner, team, channel, me))
    return Ignored(Why.NOTICE)


def _changed(inner: Mapping[str, Any], team: str, channel: str, me: str) -> Event | Ignored:
    """Slack also tells of a change when it has looked at a link, or when a thread under a message grew."""
    now, before = need(inner, "message", dict), inside(inner, "previous_message")
    ts = str(now.get("ts") or before.get("ts") or "")
    if now.get("subtype") == "tombstone":
        return MessageDeleted(ref(team, channel, _stamp(ts)))
    if now.get("subtype") not in SPOKEN:
        return Ignored(Why.NOTICE)
    if not now.get("edited") or now.get("text") == before.get("text"):
        return Ignored(Why.SAME_WORDS)
    told = {**now, "ts": ts, "channel_type": inner.get("channel_type")}
    return MessageEdited(message(told, team, channel, me))


def message(data: Mapping[str, Any], team: str, channel: str, me: str, names: Mapping[str, str] = {}) -> Message:
    """A message, from an event or from the history. `names`: what people are called, where it is known."""
    ts = _stamp(data.get("ts"))
    by = author(data, me, names)
    content = data.get("text") or ""
    if not isinstance(content, str):
        raise ValueError("there is no text that is a text")
    root = data.get("thread_ts")
    in_thread = isinstance(root, str) and root != ts
    direct = data.get("channel_type") == "im" or (data.get("channel_type") is None and channel.startswith("D"))
    place = Place.DM if direct else Place.THREAD if in_thread else Place.CHANNEL
    files = each(data, "files")
    mentioned = f"<@{me}>" in content or f"<@{me}|" in content
    edited = inside(data, "edited").get("ts")
    return Message(
        ref=ref(team, channel, ts),
        author=by,
        sent_at=time(ts),
        place=place,
        text=words(content, me, names),
        to_us=not by.me and (direct or mentioned or (in_thread and data.get("parent_user_id") == me)),
        thread_root=ref(team, channel, str(root)) if in_thread else None,
        attachments=(
            *(_attachment(one, team) for one in files if one.get("id")),
            *(_shown(one, team) for one in each(data, "blocks") if inside(one, "slack_file").get("id")),
        ),
        links=tuple(ref(team, found, f"{whole}.{part}") for found, whole, part in _LINK.findall(content)),
        key=key_of(data) if by.me else None,
        edited_at=time(edited) if edited else None,
    )


def author(data: Mapping[str, Any], me: str, names: Mapping[str, str]) -> Author:
    """Who wrote: events tell people by their id alone."""
    id = data.get("user") or data.get("bot_id")
    if not isinstance(id, str) or not id:
        raise ValueError("there is no user that is an id")
    profile = inside(data, "bot_profile")
    name = names.get(id) or profile.get("name") or data.get("username") or id
    return Author(id, str(name), bot=bool(data.get("bot_id")) or id == me, me=id == me)


def words(content: str, me: str, names: Mapping[str, str]) -> str:
    """What the person sees that they wrote; a mention of us at either end is dropped."""

    def shown(found: re.Match[str]) -> str:
        target, _, label = found[1].partition("|")
        if target.startswith("@"):
            return US if target[1:] == me else f"@{label or names.get(target[1:], 'somebody')}"
        if target.startswith("#"):
            return f"#{label or 'channel'}"
        if target.startswith("!"):
            return label or f"@{target[1:].partition('^')[0]}"
        return label or target.removeprefix("mailto:")

    told = _ENTITY.sub(shown, content)
    told = without_us(told)
    return unescape(told).strip()


def key_of(data: Mapping[str, Any]) -> str | None:
    """The key that a post of ours was made under."""
    metadata = inside(data, "metadata")
    key = inside(metadata, "event_payload").get("key")
    return str(key) if metadata.get("event_type") == POSTED and key else None


def _attachment(data: Mapping[str, Any], team: str) -> Attachment:
    """A file that is gone, or that only Slack Connect knows, tells no more than its id: the adapter asks."""
    size, width, height = (data.get(name) for name in ("size", "original_w", "original_h"))
    return Attachment(
        key=f"{team}/{data['id']}",
        name=str(data.get("name") or data["id"]),
        media_type=str(data.get("mimetype") or "application/octet-stream"),
        size=size if isinstance(size, int) else None,
        width=width if isinstance(width, int) else None,
        height=height if isinstance(height, int) else None,
    )


def _shown(block: Mapping[str, Any], team: str) -> Attachment:
    """A picture that stands in a block does not come back among the files."""
    id = str(inside(block, "slack_file")["id"])
    return Attachment(key=f"{team}/{id}", name=str(block.get("alt_text") or id), media_type="image/png")


def incomplete(data: Mapping[str, Any]) -> list[str]:
    """The ids of files of which the event tells too little, and of which there is more to tell."""
    files = [one for one in each(data, "files") if one.get("mode") not in GONE]
    return [str(one["id"]) for one in files if one.get("id") and not one.get("mimetype")]


def _reacted(inner: Mapping[str, Any], team: str, me: str) -> Event | Ignored:
    user, item = _id(inner, "user"), need(inner, "item", dict)
    if item.get("type") != "message":
        return Ignored(Why.NOT_OURS)
    if user == me:
        return Ignored(Why.OUR_REACTION)
    channel, ts = _id(item, "channel"), _stamp(item.get("ts"))
    if inner.get("item_user") not in (None, me):
        return Ignored(Why.ON_ANOTHERS)
    reaction = _word(inner, "reaction")
    return ActionTaken(
        id=f"{PLATFORM}-reaction:{channel}/{ts}/{user}/{reaction}",
        kind=Kind.REACTION,
        action=reaction,
        ref=ref(team, channel, ts),
        author=Author(user, user),
        at=time(str(inner.get("event_ts") or ts)),
        place=Place.DM if channel.startswith("D") else Place.CHANNEL,
    )


# what is pressed, filled in and commanded: https://docs.slack.dev/interactivity


def _pressed(body: Mapping[str, Any]) -> ActionTaken | Ignored:
    actions = each(body, "actions")
    container = inside(body, "container")
    channel = inside(body, "channel").get("id") or container.get("channel_id")
    ts = inside(body, "message").get("ts") or container.get("message_ts")
    if not actions:
        raise ValueError("there is no action that was taken")
    if not channel or not ts:
        return Ignored(Why.NOT_OURS)  # in a form or at home
    done = actions[0]
    chosen = inside(done, "selected_option").get("value")
    root = inside(body, "message").get("thread_ts") or container.get("thread_ts")
    return _taken(
        body,
        action=_word(done, "action_id"),
        channel=str(channel),
        ts=str(ts),
        root=str(root) if root else None,
        values={"value": str(chosen)} if chosen else {},
    )


def _shortcut(body: Mapping[str, Any]) -> ActionTaken:
    on = inside(body, "message")
    channel = inside(body, "channel").get("id")
    ts = body.get("message_ts") or on.get("ts")
    return _taken(
        body,
        kind=Kind.COMMAND,
        action=_word(body, "callback_id"),
        channel=str(channel) if channel else None,
        ts=str(ts) if channel and ts else None,
        root=on.get("thread_ts"),
    )


def _filled_in(body: Mapping[str, Any]) -> ActionTaken:
    """A form of ours says in its private metadata what it is about: CHANNEL/TS, or CHANNEL/0."""
    view = need(body, "view", dict)
    about, _, ts = str(view.get("private_metadata") or "").partition("/")
    values: dict[str, str] = {}
    files: list[Attachment] = []
    team = str(view.get("app_installed_team_id") or inside(body, "team").get("id") or "")
    for block in inside(inside(view, "state"), "values").values():
        for name, state in (block if isinstance(block, Mapping) else {}).items():
            if not isinstance(state, Mapping):
                continue
            if state.get("type") == "file_input":
                files += [_attachment(one, team) for one in each(state, "files") if one.get("id")]
            else:
                chosen = inside(state, "selected_option").get("value")
                values[str(name)] = str(chosen or state.get("value") or "")
    known = bool(re.fullmatch(r"[A-Z0-9]{1,20}/[\d.]{1,20}", f"{about}/{ts}"))
    return _taken(
        body,
        action=_word(view, "callback_id"),
        channel=about if known else None,
        ts=ts if known and ts != "0" else None,
        values=values,
        files=tuple(files),
        team=team or None,
    )


def _command(body: Mapping[str, Any]) -> ActionTaken:
    text = body.get("text")
    return _taken(
        {**body, "user": {"id": body.get("user_id"), "name": body.get("user_name")}},
        kind=Kind.COMMAND,
        action=_word(body, "command"),
        channel=_id(body, "channel_id"),
        values={"text": unescape(text)} if isinstance(text, str) and text else {},
        team=_id(body, "team_id"),
    )


def _taken(
    body: Mapping[str, Any],
    *,
    action: str,
    kind: Kind = Kind.PRESS,
    channel: str | None,
    ts: str | None = None,
    root: object = None,
    values: Mapping[str, str] = {},
    files: tuple[Attachment, ...] = (),
    team: str | None = None,
) -> ActionTaken:
    """What every interaction tells. Without a channel it is about the person: their direct message with us."""
    user = need(body, "user", dict)
    person = _id(user, "id")
    team = team or _id(need(body, "team", dict), "id")
    done = each(body, "actions")
    at = (done[0].get("action_ts") if done else None) or body.get("action_ts")
    id = body.get("trigger_id") or inside(body, "view").get("hash") or at
    if not id:
        raise ValueError("there is no trigger_id that is an id")
    place = channel or person
    return ActionTaken(
        id=f"{PLATFORM}-interaction:{id}",
        kind=kind,
        action=action,
        ref=ref(team, place, ts) if ts else MessageRef.top(PLATFORM, f"{team}/{place}"),
        author=Author(person, str(user.get("name") or user.get("username") or person)),
        at=time(str(at)) if at else datetime.now(UTC),
        place=Place.DM
        if channel is None or channel.startswith("D")
        else Place.THREAD
        if root and root != ts
        else Place.CHANNEL,
        thread_root=ref(team, place, str(root)) if root and root != ts else None,
        values=values,
        files=files,
    )


# reading


def _word(data: Any, name: str) -> str:
    found = data.get(name) if isinstance(data, Mapping) else None
    if not isinstance(found, str) or not found:
        raise ValueError(f"there is no {name} that is a word")
    return found


def _id(data: Any, name: str) -> str:
    found = data.get(name) if isinstance(data, Mapping) else None
    if not isinstance(found, str) or not re.fullmatch(r"[A-Za-z0-9_-]{1,40}", found):
        raise ValueError(f"there is no {name} that is an id")
    return found


def _stamp(ts: object) -> str:
    if not isinstance(ts, str) or not re.fullmatch(r"\d{1,12}(\.\d{1,9})?", ts):
        raise ValueError("there is no ts that is a timestamp")
    return ts


def custom_ids(blocks: object) -> Iterator[str]:
    """The action ids of a message's buttons."""
    for block in blocks if isinstance(blocks, list) else ():
        for element in each(block, "elements"):
            if isinstance(element.get("action_id"), str):
                yield element["action_id"]
