"""What we post, as Slack's blocks; their limits are kept here. Pure: https://docs.slack.dev/reference/block-kit."""

from collections.abc import Sequence
from typing import Any

from adapters.slack.normalize import PART, POSTED
from adapters.text import barred, parts
from adapters.thread import Action, Field, FieldKind, File, Form, MessageRef

TEXT = 3000  # characters of a section, which is what our words stand in
FALLBACK = 4000  # characters of the text beside the blocks
BUTTON, ALT, TITLE, LABEL, VALUE = 75, 2000, 24, 150, 3000  # characters
BUTTONS, FIELDS = 25, 100
CHOICES = 100
STYLES = {"delete": "danger"}
SIGNS = {
    "again": ":game_die:",
    "vary": ":art:",
    "undo": ":leftwards_arrow_with_hook:",
    "edit": ":pencil2:",
    "delete": ":wastebasket:",
    "cancel": ":heavy_multiplication_x:",
}


def escaped(text: str) -> str:
    """Nothing that anybody typed can mention, link or ping: https://docs.slack.dev/messaging/formatting-message-text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def pieces(words: str, progress: float | None = None) -> list[str]:
    """What is posted, escaped, in pieces that a section takes; never empty."""

    def fitting(text: str) -> list[str]:
        made = escaped(text)
        if len(made) <= TEXT:
            return [made]
        return [piece for part in parts(text, max(1, min(TEXT, len(text) // 2))) for piece in fitting(part)]

    return [piece for part in parts(barred(words, progress), TEXT) for piece in fitting(part)]


def blocks(words: str, pictures: Sequence[tuple[str, File]], actions: Sequence[Action]) -> list[dict[str, Any]]:
    """Pictures by the ids of their files, then the words (escaped already), then the buttons."""
    made: list[dict[str, Any]] = [
        {
            "type": "image",
            "slack_file": {"id": id},
            "alt_text": described(file)[:ALT],
        }
        for id, file in pictures
    ]
    if words.strip():
        made.append({"type": "section", "text": {"type": "mrkdwn", "text": words, "verbatim": True}, "expand": True})
    buttons = list({action.id: _button(action) for action in actions}.values())
    for n in range(0, len(buttons), BUTTONS):
        made.append({"type": "actions", "block_id": f"actions{n or ''}", "elements": buttons[n : n + BUTTONS]})
    return made


def described(file: File) -> str:
    """What the picture shows, for people who do not see it."""
    return file.description or file.name or "a picture"


def _button(action: Action) -> dict[str, Any]:
    name = action.id.partition(":")[0]
    label = f"{SIGNS[name]} {action.label}" if name in SIGNS else action.label
    made: dict[str, Any] = {
        "type": "button",
        "action_id": action.id[:255],
        "text": {"type": "plain_text", "text": label[:BUTTON] or "…", "emoji": True},
    }
    return made | ({"style": STYLES[name]} if name in STYLES else {})


def metadata(key: str, part: int | None = None) -> dict[str, Any]:
    """What a post of ours is found again by; only our own app reads it. `part`: of a text that goes on in the next."""
    if part is not None:
        return {"event_type": PART, "event_payload": {"key": key, "part": part}}
    return {"event_type": POSTED, "event_payload": {"key": key}}


def modal(form: Form, about: MessageRef) -> dict[str, Any]:
    """The form, which says what it is about."""
    channel = about.channel.partition("/")[2]
    return {
        "type": "modal",
        "callback_id": form.id[:255],
        "private_metadata": f"{channel}/{about.message}",
        "title": {"type": "plain_text", "text": form.title[:TITLE] or "…"},
        "submit": {"type": "plain_text", "text": "Go"},
        "close": {"type": "plain_text", "text": "Not now"},
        "blocks": [_input(field) for field in form.fields[:FIELDS]],
    }


def _input(field: Field) -> dict[str, Any]:
    return {
        "type": "input",
        "block_id": field.name[:255],
        "optional": not field.required,
        "label": {"type": "plain_text", "text": field.label[:LABEL] or "…"},
        "element": _element(field),
    }


def _element(field: Field) -> dict[str, Any]:
    match field.kind:
        case FieldKind.TEXT:
            made: dict[str, Any] = {"type": "plain_text_input", "action_id": field.name[:255], "multiline": True}
            return made | ({"initial_value": field.value[:VALUE]} if field.value else {})
        case FieldKind.CHOICE:
            options = [
                {"text": {"type": "plain_text", "text": choice.label[:BUTTON] or "…"}, "value": choice.value[:150]}
                for choice in field.choices[:CHOICES]
            ]
            chosen = [option for option in options if option["value"] == field.value]
            made = {"type": "static_select", "action_id": field.name[:255], "options": options}
            return made | ({"initial_option": chosen[0]} if chosen else {})
        case FieldKind.FILE:
            return {
                "type": "file_input",
                "action_id": field.name[:255],
                "filetypes": ["png", "jpg", "jpeg", "gif", "webp", "heic"],
                "max_files": 1,
            }
