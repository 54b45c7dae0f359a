"""What we post, as Slack's blocks; their limits are kept here. Pure: https://docs.slack.dev/reference/block-kit."""

from collections.abc import Sequence
from typing import Any

from adapters.slack.normalize import POSTED
from adapters.thread import Action, Field, FieldKind, File, Form, MessageRef

TEXT = 3000  # characters of a section, which is what our words stand in
FALLBACK = 4000  # characters of the text beside the blocks
BUTTON, ALT, TITLE, LABEL = 75, 2000, 24, 150  # characters
CHOICES = 100
BAR = 12  # cells
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


def text(words: str, progress: float | None) -> str:
    """The words, with a bar under them while something is being made."""
    if progress is None:
        return words
    full = round(min(max(progress, 0.0), 1.0) * BAR)
    return f"{words}\n{'▰' * full}{'▱' * (BAR - full)}"


def blocks(words: str, pictures: Sequence[tuple[str, File]], actions: Sequence[Action]) -> list[dict[str, Any]]:
    """Pictures by the ids of their files, then the words, then the buttons."""
    made: list[dict[str, Any]] = [
        {
            "type": "image",
            "slack_file": {"id": id},
            "alt_text": (file.description or file.name)[:ALT],
        }
        for id, file in pictures
    ]
    if words:
        made.append({"type": "section", "text": {"type": "mrkdwn", "text": words, "verbatim": True}, "expand": True})
    if actions:
        made.append({"type": "actions", "block_id": "actions", "elements": [_button(action) for action in actions]})
    return made


def _button(action: Action) -> dict[str, Any]:
    name = action.id.partition(":")[0]
    label = f"{SIGNS[name]} {action.label}" if name in SIGNS else action.label
    made: dict[str, Any] = {
        "type": "button",
        "action_id": action.id[:255],
        "text": {"type": "plain_text", "text": label[:BUTTON], "emoji": True},
    }
    return made | ({"style": STYLES[name]} if name in STYLES else {})


def metadata(key: str) -> dict[str, Any]:
    """What a post of ours is found again by; only our own app reads it."""
    return {"event_type": POSTED, "event_payload": {"key": key}}


def modal(form: Form, about: MessageRef) -> dict[str, Any]:
    """The form, which says what it is about."""
    channel = about.channel.partition("/")[2]
    return {
        "type": "modal",
        "callback_id": form.id,
        "private_metadata": f"{channel}/{about.message}",
        "title": {"type": "plain_text", "text": form.title[:TITLE]},
        "submit": {"type": "plain_text", "text": "Go"},
        "close": {"type": "plain_text", "text": "Not now"},
        "blocks": [_input(field) for field in form.fields],
    }


def _input(field: Field) -> dict[str, Any]:
    return {
        "type": "input",
        "block_id": field.name,
        "optional": not field.required,
        "label": {"type": "plain_text", "text": field.label[:LABEL]},
        "element": _element(field),
    }


def _element(field: Field) -> dict[str, Any]:
    match field.kind:
        case FieldKind.TEXT:
            made: dict[str, Any] = {"type": "plain_text_input", "action_id": field.name, "multiline": True}
            return made | ({"initial_value": field.value} if field.value else {})
        case FieldKind.CHOICE:
            options = [
                {"text": {"type": "plain_text", "text": choice.label[:BUTTON]}, "value": choice.value[:150]}
                for choice in field.choices[:CHOICES]
            ]
            chosen = [option for option in options if option["value"] == field.value]
            made = {"type": "static_select", "action_id": field.name, "options": options}
            return made | ({"initial_option": chosen[0]} if chosen else {})
        case FieldKind.FILE:
            return {
                "type": "file_input",
                "action_id": field.name,
                "filetypes": ["png", "jpg", "jpeg", "gif", "webp", "heic"],
                "max_files": 1,
            }
