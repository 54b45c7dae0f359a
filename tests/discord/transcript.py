"""Channels of the server as a page that looks like a chat: who said what, pictures, buttons, replies, reactions."""

from collections.abc import Sequence
from html import escape

from tests import transcript
from tests.discord.components import walk
from tests.discord.world import EPHEMERAL, FORUM, Channel, Message, World

OURS = "#5865f2"
STYLES = {1: "primary", 2: "secondary", 3: "success", 4: "danger"}
CSS = """
body { margin: 0; background: #313338; color: #dbdee1; font: 15px/1.38 'Noto Sans', 'DejaVu Sans', sans-serif }
main { display: flex; align-items: flex-start; gap: 2px; background: #1e1f22 }
section { background: #313338; flex: 1; min-width: 0; padding-bottom: 16px }
h1 { font-size: 15px; margin: 0 0 12px; padding: 12px 16px; border-bottom: 1px solid #26272b; color: #f2f3f5 }
h1 small { color: #949ba4; font-weight: normal }
article { padding: 2px 16px 2px 68px; position: relative; margin-top: 12px; overflow-wrap: break-word }
article.next { margin-top: 0 }
article.gone .said { text-decoration: line-through; opacity: .5 }
article.private { background: #2b2d4a }
.face { position: absolute; left: 16px; top: 4px; width: 38px; height: 38px; border-radius: 50%; color: #fff;
  text-align: center; line-height: 38px; font-weight: bold }
.quote { color: #949ba4; font-size: 13px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; margin-left: -32px }
.quote::before { content: ''; display: inline-block; width: 24px; height: 8px; border: solid #4e5058;
  border-width: 2px 0 0 2px; border-radius: 6px 0 0 0; margin-right: 6px; vertical-align: -4px }
.quote + .face { top: 24px }
.name { font-weight: 600 }
.app { background: #5865f2; color: #fff; border-radius: 3px; font-size: 10px; padding: 1px 4px; margin-left: 4px;
  vertical-align: 1px }
time, .small { color: #949ba4; font-size: 12px; margin-left: 6px; font-weight: normal }
.at { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px }
.pictures img { border-radius: 8px; margin: 4px 6px 2px 0; max-width: 256px; max-height: 256px; display: inline-block }
.hidden { display: inline-block; overflow: hidden; border-radius: 8px; position: relative; margin: 4px 6px 0 0 }
.hidden img { filter: blur(28px); margin: 0; display: block }
.hidden::after { content: 'SPOILER'; position: absolute; inset: 0; margin: auto; height: 26px; width: 84px; color: #fff;
  background: #000a; border-radius: 13px; text-align: center; line-height: 26px; font-weight: bold; font-size: 13px }
.forward { border-left: 4px solid #4e5058; padding-left: 10px }
.row { display: flex; gap: 4px; flex-wrap: wrap; margin-top: 4px }
button { border: 0; border-radius: 4px; padding: 4px 9px; color: #fff; font: inherit; font-size: 13px; background: #4e5058 }
button.danger { background: #da373c } button.primary { background: #5865f2 } button.success { background: #248046 }
.reaction { background: #2b2d31; border: 1px solid #5865f2; border-radius: 8px; padding: 0 6px; font-size: 13px }
.system { color: #949ba4 }
blockquote { margin: 0; border-left: 4px solid #4e5058; padding-left: 10px }
"""


def page(world: World, channels: Sequence[Channel], *, gone: bool = False) -> str:
    """The channels side by side; `gone`: deleted messages too, struck through."""
    return transcript.page(CSS, (_channel(world, channel, gone) for channel in channels))


def _channel(world: World, channel: Channel, gone: bool) -> str:
    if channel.recipient:
        title, about = f"@ {escape(channel.recipient.name)}", "direct messages"
    elif channel.parent:
        title, about = f"\N{SPOOL OF THREAD} {escape(channel.name)}", f"in #{escape(channel.parent.name)}"
    else:
        title, about = f"# {escape(channel.name)}", "forum" if channel.kind == FORUM else ""
    shown, last = [], None
    for message in channel.messages.values():
        if message.deleted and not gone:
            continue
        shown.append(_message(world, message, last))
        last = message
    return transcript.column(title, about, shown)


def _message(world: World, message: Message, above: Message | None) -> str:
    ours = message.author is world.bot
    follows = (
        above is not None
        and above.author is message.author
        and not message.reference
        and not message.told
        and not message.ephemeral_to
    )
    kinds = [
        *(["next"] if follows else []),
        *(["gone"] if message.deleted else []),
        *(["private"] if message.ephemeral_to else []),
    ]
    colour = OURS if ours else transcript.colour(message.author.id, sorted(world.users))
    face = transcript.face(message.author.name, colour)
    name = f'<span class=name style="color:{colour}">{escape(message.author.name)}</span>'
    app = "<span class=app>APP</span>" if message.author.bot else ""
    head = "" if follows else f"{face}<div>{name}{app}<time>{transcript.time(message.sent_at)}</time></div>"
    told = "<div class=small>Only you can see this</div>" if message.flags & EPHEMERAL else ""
    edited = "<span class=small>(edited)</span>" if message.edits and not ours else ""
    return (
        f'<article class="{" ".join(kinds)}">{_quote(world, message)}{head}'
        f"<div class=said>{_words(world, message.content)}{edited}</div>"
        f"{_pictures(message)}{_forwarded(world, message)}{_buttons(message)}{_reactions(message)}{told}</article>"
    )


def _quote(world: World, message: Message) -> str:
    if message.told:
        who = world.users[int(message.told["user"]["id"])]
        return f"<div class=quote>{escape(who.name)} used a command</div>"
    if not message.reference or message.reference.type or not message.reference.message_id:
        return ""
    answered = world.find(message.reference.message_id)
    if answered is None or answered.deleted:
        return "<div class=quote><i>Original message was deleted</i></div>"
    line = " ".join(answered.content.removeprefix("> ").split())
    words = _words(world, line) or "<i>Click to see attachment</i>"
    return f"<div class=quote><b>@{escape(answered.author.name)}</b> {words}</div>"


def _words(world: World, text: str) -> str:
    """Mentions by name, and the markup that people know."""
    return transcript.words(escape(text), r"&lt;@!?(\d+)&gt;", lambda one: world.users[int(one)].name, "i")


def _pictures(message: Message) -> str:
    shown = []
    for one in message.attachments:
        picture = transcript.picture(one.data, one.media_type, one.description or "")
        shown.append(f"<span class=hidden>{picture}</span>" if one.filename.startswith("SPOILER_") else picture)
    return f"<div class=pictures>{''.join(shown)}</div>" if shown else ""


def _forwarded(world: World, message: Message) -> str:
    if message.snapshot is None:
        return ""
    inner = message.snapshot
    return (
        f"<div class=forward><i class=small>\N{RIGHTWARDS ARROW WITH HOOK} Forwarded</i>"
        f"<div>{_words(world, inner.content)}</div>{_pictures(inner)}</div>"
    )


def _buttons(message: Message) -> str:
    rows = []
    for row in message.components:
        buttons = [
            f"<button class={STYLES.get(one.get('style', 2), 'secondary')}>"
            f"{escape((one.get('emoji') or {}).get('name') or '')} {escape(one.get('label', ''))}</button>"
            for one in walk(row.get("components") or [])
            if one.get("type") == 2
        ]
        rows.append(f"<div class=row>{''.join(buttons)}</div>")
    return "".join(rows)


def _reactions(message: Message) -> str:
    return transcript.reactions((emoji, len(who)) for emoji, who in message.reactions.items())
