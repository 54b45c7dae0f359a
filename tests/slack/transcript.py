"""Channels and threads of the server as a page that looks like Slack: who said what, pictures, buttons, reactions."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from html import escape, unescape
from typing import Any

from tests import transcript
from tests.slack.world import Channel, File, Message, World

OURS = "#4a154b"
EMOJI = {
    "game_die": "\N{GAME DIE}",
    "art": "\N{ARTIST PALETTE}",
    "leftwards_arrow_with_hook": "\N{LEFTWARDS ARROW WITH HOOK}\ufe0f",
    "pencil2": "\N{PENCIL}\ufe0f",
    "wastebasket": "\N{WASTEBASKET}\ufe0f",
    "heavy_multiplication_x": "\N{HEAVY MULTIPLICATION X}\ufe0f",
    "octagonal_sign": "\N{OCTAGONAL SIGN}",
    "heart": "\N{HEAVY BLACK HEART}\ufe0f",
}
MARKS = {"public": "# {}", "private": "\N{LOCK} {}", "im": "{}", "mpim": "{}"}
SOON = timedelta(minutes=5)  # no name stands over what is said so soon after
LEFT_OUT = ("channel_join", "group_join")
CSS = """
body { margin: 0; background: #fff; color: #1d1c1d; font: 15px/1.46 'Noto Sans', 'DejaVu Sans', sans-serif }
main { display: flex; min-height: 100vh; gap: 1px; background: #ddd }
section { background: #fff; flex: 1; min-width: 0; padding-bottom: 16px }
h1 { font-size: 17px; margin: 0 0 6px; padding: 12px 20px; border-bottom: 1px solid #ddd }
h1 small { color: #616061; font-weight: normal; font-size: 13px; margin-left: 4px }
article { padding: 6px 12px 4px 64px; position: relative; overflow-wrap: break-word }
article.next { padding-top: 0 }
article.gone .said { text-decoration: line-through; opacity: .5 }
article.private { background: #f8f3e6 }
article.inside { margin-left: 32px; border-left: 3px solid #ddd }
.face { position: absolute; left: 20px; top: 10px; width: 36px; height: 36px; border-radius: 8px; color: #fff;
  text-align: center; line-height: 36px; font-weight: bold }
.private .face, .also .face { top: 30px }
.name { font-weight: 800 }
.app { background: #ececec; color: #616061; border-radius: 3px; font-size: 10px; font-weight: bold; padding: 1px 4px;
  margin-left: 5px; vertical-align: 1px }
time, .small { color: #616061; font-size: 12px; margin-left: 6px }
.note { color: #616061; font-size: 13px }
.at { background: #e8f5fa; color: #1264a3; border-radius: 3px; padding: 0 2px }
.loud { background: #fdf0cc; border-radius: 3px; padding: 0 2px }
a { color: #1264a3; text-decoration: none }
.pictures img { border-radius: 8px; margin: 4px 6px 4px 0; max-width: 256px; max-height: 256px; display: inline-block }
.row { display: flex; gap: 5px; flex-wrap: wrap; margin: 6px 0 }
button { border: 1px solid #bbb; border-radius: 8px; padding: 3px 7px; color: #1d1c1d; background: #fff; font: inherit;
  font-size: 13px; font-weight: 700 }
button.danger { background: #e01e5a; border-color: #e01e5a; color: #fff } button.primary { background: #007a5a; color: #fff }
.reaction { background: #e8f5fa; border: 1px solid #1264a3; border-radius: 12px; padding: 0 8px; font-size: 12px }
.replies { color: #1264a3; font-size: 13px; font-weight: 700; margin: 2px 0 }
.replies small { color: #616061; font-weight: normal; margin-left: 6px }
.between { display: flex; color: #616061; font-size: 13px; padding: 2px 20px; gap: 10px; align-items: center }
.between::after { content: ''; flex: 1; border-top: 1px solid #ddd }
blockquote { margin: 0; border-left: 4px solid #ddd; padding-left: 10px }
"""


def page(world: World, columns: Sequence[Channel | Message]) -> str:
    """As people see it: a channel shows how many replies there are, and a message stands for its thread."""
    return transcript.page(
        CSS, (_channel(world, one) if isinstance(one, Channel) else _thread(world, one) for one in columns)
    )


def record(world: World, channels: Iterable[Channel]) -> str:
    """All that was said: threads in place, with what was deleted, and what only one person saw."""

    def told(channel: Channel) -> Iterable[str]:
        said = [one for one in channel.messages.values() if one.subtype not in LEFT_OUT]
        for root in (one for one in said if not _inside(one)):
            yield _message(world, root, None)
            for one in said:
                if _inside(one) and one.thread_ts == root.ts:
                    yield _message(world, one, None, "inside")

    return transcript.page(CSS, (transcript.column(_title(one), _about(one), told(one)) for one in channels))


def _channel(world: World, channel: Channel) -> str:
    shown, last = [], None
    for message in channel.standing():
        if message.subtype in LEFT_OUT or (_inside(message) and not message.broadcast):
            continue
        shown.append(_message(world, message, last) + _replies(message))
        last = message if not message.replies() else None
    return transcript.column(_title(channel), _about(channel), shown)


def _thread(world: World, root: Message) -> str:
    replies = root.replies()
    shown, last = [_message(world, root, None), f"<div class=between>{_count(len(replies))}</div>"], None
    for message in replies:
        shown.append(_message(world, message, last))
        last = message
    return transcript.column("Thread", _title(root.channel), shown)


def _title(channel: Channel) -> str:
    name = {
        "im": channel.person.name if channel.kind == "im" else "",
        "mpim": ", ".join(one.name for one in channel.members if not one.bot),
    }.get(channel.kind, channel.name)
    return escape(MARKS[channel.kind].format(name))


def _about(channel: Channel) -> str:
    return {"im": "direct messages", "mpim": "group message"}.get(channel.kind, "archived" if channel.archived else "")


def _inside(message: Message) -> bool:
    return message.thread_ts not in (None, message.ts)


def _replies(root: Message) -> str:
    replies = root.replies()
    if not replies:
        return ""
    last = transcript.time(_at(replies[-1]))
    return (
        f"<article class=next><div class=replies>{_count(len(replies))}<small>Last reply {last}</small></div></article>"
    )


def _count(replies: int) -> str:
    return f"{replies} {'reply' if replies == 1 else 'replies'}"


def _message(world: World, message: Message, above: Message | None, *kinds: str) -> str:
    ours = message.author.app_id == world.app_id
    follows = above is not None and above.author is message.author and _at(message) - _at(above) < SOON
    kinds = (
        *kinds,
        *(["next"] if follows else []),
        *(["gone"] if message.deleted else []),
        *(["private"] if message.ephemeral_to else []),
        *(["also"] if message.broadcast else []),
    )
    name = "Overpaint" if ours else message.author.name
    colour = (
        OURS
        if ours
        else transcript.colour(message.author, [one for one in world.users.values() if one.app_id != world.app_id])
    )
    app = "<span class=app>APP</span>" if message.author.bot else ""
    time = f"<time>{transcript.time(_at(message))}</time>"
    head = (
        ""
        if follows
        else f"{transcript.face(name, colour)}<div><span class=name>{escape(name)}</span>{app}{time}</div>"
    )
    private = "<div class=note>Only visible to you</div>" if message.ephemeral_to else ""
    also = "<div class=note>replied to a thread</div>" if message.broadcast else ""
    edited = "<span class=small>(edited)</span>" if message.edited and not ours else ""
    said = _blocks(world, message) if message.author.bot and message.blocks else _words(world, message.text)
    return (
        f'<article class="{" ".join(kinds)}">{private}{also}{head}<div class=said>{said}{edited}</div>'
        f"{_pictures(message.files)}{_reactions(message)}</article>"
    )


def _words(world: World, text: str) -> str:
    """Slack's own markup: https://docs.slack.dev/messaging/formatting-message-text."""

    def name(id: str) -> str:
        return "Overpaint" if world.users[id].app_id == world.app_id else world.users[id].name

    text = re.sub(r"<!(channel|here|everyone)>", r"<span class=loud>@\1</span>", text)
    text = re.sub(r"<(https?://[^<>|]+)>", r"<a>\1</a>", text)
    text = re.sub(r":([a-z0-9_]+):", lambda found: EMOJI.get(found[1], found[0]), text)
    return transcript.words(text, r"<@([UW][A-Z0-9]+)>", name, "b")


def _blocks(world: World, message: Message) -> str:
    """Pictures, words and buttons in the order in which they stand."""
    told: list[str] = []
    for block in message.blocks:
        match block["type"]:
            case "image":
                told.append(_pictures([world.files[block["slack_file"]["id"]]]))
            case "section":
                told.append(f"<div>{_words(world, block['text']['text'])}</div>")
            case "actions":
                told.append(f"<div class=row>{''.join(_button(world, one) for one in block['elements'])}</div>")
    return "".join(told)


def _button(world: World, button: dict[str, Any]) -> str:
    label = _words(world, escape(unescape(button["text"]["text"])))
    return f'<button class="{button.get("style", "")}">{label}</button>'


def _pictures(files: Iterable[File]) -> str:
    """Those that were not deleted."""
    shown = [transcript.picture(one.data, one.media_type, one.alt or one.name) for one in files if one.mode == "hosted"]
    return f"<div class=pictures>{''.join(shown)}</div>" if shown else ""


def _reactions(message: Message) -> str:
    return transcript.reactions((EMOJI.get(name, f":{name}:"), len(who)) for name, who in message.reactions.items())


def _at(message: Message) -> datetime:
    return datetime.fromtimestamp(float(message.ts), UTC)
