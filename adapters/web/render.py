"""Between what the local chat keeps and what the browser and the bot see. Pure."""

import re
from datetime import UTC, datetime
from typing import Any

from adapters.thread import (
    ActionTaken,
    Attachment,
    Author,
    Field,
    FieldKind,
    Form,
    Message,
    MessageRef,
    Place,
)
from adapters.web.history import Kept, Line

PLATFORM = "web"
US = Author("overpaint", "overpaint", bot=True, me=True)
SHOWN = ("image/png", "image/jpeg", "image/webp", "image/gif")  # whatever else there is, the browser only saves
MENTION = re.compile(r"(?<!\w)@overpaint\b", re.IGNORECASE)
LINK = re.compile(r"\bweb:([\w-]{1,40})/(\d{1,9})\b")
OTHER = re.compile(r"\s*@(?!overpaint\b)\w", re.IGNORECASE)


def ref(room: str, n: int) -> MessageRef:
    return MessageRef(PLATFORM, room, str(n))


def message(line: Line, replied: Line | None = None) -> Message:
    """As the bot sees it. In the local chat every message is for us, like a direct message, unless it begins with
    somebody else's name or answers what another person said, and does not name us."""
    named = bool(MENTION.search(line.text))
    to_another = bool(OTHER.match(line.text)) or (
        replied is not None and not replied.ours and replied.author != line.author
    )
    return Message(
        ref=ref(line.room, line.n),
        author=US if line.ours else Author(line.author, line.author),
        sent_at=line.sent_at,
        place=Place.DM,
        text=line.text if line.ours else without_us(line.text),
        to_us=not line.ours and (named or not to_another),
        reply_to=None if line.reply_to is None else ref(line.room, line.reply_to),
        attachments=tuple(attachment(file) for file in line.files if not file.forwarded),
        forwarded=tuple(attachment(file) for file in line.files if file.forwarded),
        links=tuple(MessageRef(PLATFORM, room, n) for room, n in LINK.findall(line.text)),
        key=line.key,
    )


def without_us(text: str) -> str:
    """A mention of us at either end is dropped."""
    text = re.sub(r"^\s*@overpaint\b[\s,:]*", "", text, flags=re.IGNORECASE)
    return re.sub(r"[\s,]*(?<!\w)@overpaint\s*$", "", text, flags=re.IGNORECASE).strip()


def attachment(file: Kept) -> Attachment:
    return Attachment(key=file.sha256, name=file.name, media_type=file.media_type, size=file.size)


def taken(line: Line, press: dict[str, Any]) -> ActionTaken:
    """A press as the bot sees it."""
    return ActionTaken(
        id=f"{PLATFORM}-press:{press['id']}",
        action=press["action"],
        ref=ref(line.room, line.n),
        author=Author(press["author"], press["author"]),
        at=datetime.fromtimestamp(press["at"] / 1000, UTC),
        place=Place.DM,
        values=press["values"],
        files=tuple(
            Attachment(key=file["sha256"], name=file["name"], media_type=file["media_type"], size=file["size"])
            for file in press["files"]
        ),
    )


def for_browser(line: Line) -> dict[str, Any]:
    """A message as JSON for the page."""
    return {
        "ref": str(ref(line.room, line.n)),
        "n": line.n,
        "author": line.author,
        "ours": line.ours,
        "text": line.text,
        "reply_to": line.reply_to,
        "sent_at": line.sent_at.isoformat(),
        "private": line.only_for is not None,
        "actions": [{"id": id, "label": label} for id, label in line.actions],
        "progress": line.progress,
        "files": [
            {
                "url": f"/files/{file.sha256}/{line.room}/{line.n}",
                "name": file.name,
                "media_type": file.media_type,
                "picture": file.media_type in SHOWN,
                "description": file.description,
                "forwarded": file.forwarded,
            }
            for file in line.files
        ],
    }


def form_for_browser(form: Form, n: int) -> dict[str, Any]:
    """A form as JSON for the page."""
    return {"form": form.id, "n": n, "title": form.title, "fields": [_field(field) for field in form.fields]}


def _field(field: Field) -> dict[str, Any]:
    return {
        "name": field.name,
        "label": field.label,
        "kind": field.kind,
        "value": field.value,
        "required": field.required,
        "choices": [{"value": choice.value, "label": choice.label} for choice in field.choices]
        if field.kind is FieldKind.CHOICE
        else [],
    }
