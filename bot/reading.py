"""From a thread and the ledger to the conversation that intent reads."""

import re
from collections.abc import Sequence
from contextlib import suppress

from adapters.adapter import Adapter
from adapters.errors import AdapterError
from adapters.thread import Attachment, Message, MessageRef, Place
from bot.conversation import Conversation, Said, Shown
from bot.ledger import Asked, Ledger, Picture, channel_of
from bot.plan import Make, Say, words_of
from engine.job import Edit, Generate

MOST_LINKED = 4  # messages elsewhere that one message may point at
_NUMBER = re.compile(r"#(\d{1,9})\b")


def pictures_in(message: Message) -> list[Attachment]:
    """The pictures that came with a message, attached first, then forwarded."""
    return [file for file in (*message.attachments, *message.forwarded) if file.media_type.startswith("image/")]


async def conversation(messages: Sequence[Message], ledger: Ledger, linked: Sequence[Said] = ()) -> Conversation:
    """`messages` are oldest first; the last is the one to read. Pictures it calls by number stand there too, and `linked`."""
    last = messages[-1]
    channel = channel_of(last)
    ours = [message for message in messages if message.author.me]
    asked = await ledger.answered_by(ours)
    shown = {ref: await ledger.shown(one) for ref, one in asked.items()}
    told = {ref: await _shown(picture, ledger, channel) for ref, picture in shown.items() if picture}
    said = [_said(m, asked.get(m.ref), told.get(m.ref)) for m in messages]
    if last.place is not Place.THREAD and last.thread_root is None:
        said = [*await _under(said[:-1], messages[:-1], ledger, channel), said[-1]]
    album = await _album(last.text, [picture for one in said for picture in one.pictures], ledger, channel)
    return Conversation(place=last.place, messages=(*linked, *album, *said))


async def linked(message: Message, near: Sequence[Message], adapter: Adapter, ledger: Ledger) -> list[Said]:
    """Messages elsewhere that the words link to, as far as whoever wrote them may see their pictures. These go by the
    message: a number may be another picture's here."""
    known = {one.ref for one in near}
    found: list[Said] = []
    for link in [link for link in dict.fromkeys(message.links) if link not in known][:MOST_LINKED]:
        with suppress(AdapterError):
            if not await adapter.may_show(link, message.ref, message.author):
                continue
            if asked := await answered(link, adapter, ledger):
                pictures = 1 if await ledger.shown(asked) else 0
            else:
                pictures = sum(len(pictures_in(m)) for m in (await adapter.thread(link)).messages if m.ref == link)
            if pictures:
                found.append(Said(id=str(link), author="somebody", attachments=pictures))
    return found


async def _under(said: list[Said], messages: Sequence[Message], ledger: Ledger, channel: str) -> list[Said]:
    """With the pictures that stand in threads under these messages, where the platform does not show them among them."""
    near = {message.ref for message in messages}
    found = list(said)
    for asked in await ledger.under([message.ref for message in messages if not message.author.me]):
        if asked.post is None or asked.post in near:
            continue
        picture = await ledger.shown(asked)
        shown = await _shown(picture, ledger, channel) if picture else None
        if shown:
            one = Said(id=str(asked.post), author="overpaint", me=True, sent_at=asked.asked_at, pictures=(shown,))
            after = sum(m.sent_at is not None and m.sent_at <= asked.asked_at for m in found)
            found.insert(after, one)
    return found


async def _album(text: str, near: Sequence[Shown], ledger: Ledger, channel: str) -> list[Said]:
    """Pictures from further up: those called by number, and what these and the near ones were made from."""
    known = {picture.number: picture for picture in near}
    wanted = [int(number) for number in _NUMBER.findall(text)] + _parents(near)
    while wanted:
        number = wanted.pop()
        picture = await ledger.numbered(number, channel) if number not in known else None
        if picture and (shown := await _shown(picture, ledger, channel)):
            known[number] = shown
            wanted += _parents([shown])
    far = sorted(known.keys() - {picture.number for picture in near})
    return [Said(id=f"#{number}", author="overpaint", me=True, pictures=(known[number],)) for number in far]


def _parents(pictures: Sequence[Shown]) -> list[int]:
    return [parent for picture in pictures for parent in picture.parents if isinstance(parent, int)]


def _said(message: Message, asked: Asked | None, picture: Shown | None) -> Said:
    is_open = (
        asked is not None and isinstance(asked.plan, Make) and asked.state in ("intended", "posted") and not picture
    )
    return Said(
        id=str(message.ref),
        author=message.author.name,
        text=message.text,
        sent_at=message.sent_at,
        me=message.author.me,
        bot=message.author.bot,
        to_us=message.to_us,
        reply_to=str(message.reply_to) if message.reply_to else None,
        links=tuple(str(link) for link in message.links),
        attachments=0 if message.author.me else len(pictures_in(message)),
        pictures=(picture,) if picture else (),
        job="running" if is_open else None,
        question=asked.plan.question if asked and isinstance(asked.plan, Say) else None,
    )


async def _shown(picture: Picture, ledger: Ledger, channel: str) -> Shown | None:
    """None for somebody's own picture, shown again by an undo: it has no number to go by."""
    asked = await ledger.request(picture.key) if picture.key else None
    if picture.number is None or asked is None or not isinstance(asked.plan, Make):
        return None
    request = asked.plan.request
    parents = [await ledger.picture(p.picture, channel) for p in asked.plan.parents if p.picture is not None]
    return Shown(
        number=picture.number,
        prompt=await _prompt(picture, ledger, channel),
        instruction=request.instruction if isinstance(request, Edit) else None,
        parents=tuple(parent.number for parent in parents if parent.number),
        by=asked.author.name,
    )


async def _prompt(picture: Picture, ledger: Ledger, channel: str) -> str:
    """What was first asked for, at the root of the picture's bases."""
    while picture.key and (asked := await ledger.request(picture.key)) and isinstance(asked.plan, Make):
        if isinstance(asked.plan.request, Generate):
            return asked.plan.request.prompt
        base = asked.plan.parents[0].picture
        assert base is not None
        picture = await ledger.picture(base, channel)
    return ""


async def said_of(picture: Picture, ledger: Ledger) -> str:
    """What was asked for when it was made."""
    asked = await ledger.request(picture.key) if picture.key else None
    return words_of(asked.plan.request) if asked and isinstance(asked.plan, Make) else ""


async def answered(ref: MessageRef, adapter: Adapter, ledger: Ledger) -> Asked | None:
    """The request that a post of ours answers, on record or not yet."""
    if asked := await ledger.request_at(ref):
        return asked
    posts = [m for m in (await adapter.thread(ref)).messages if m.ref == ref and m.author.me]
    return (await ledger.answered_by(posts)).get(ref)


def parse(picture: str) -> tuple[MessageRef, int]:
    """The message and the index in `MESSAGE_ID:INDEX`."""
    message, _, index = picture.rpartition(":")
    return MessageRef.parse(message), int(index)
