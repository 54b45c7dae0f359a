"""What we post, as discord.py sends it."""

from collections.abc import Sequence
from hashlib import sha256
from io import BytesIO

import discord
from discord import ui

from adapters.discord.normalize import ASKS, MARK
from adapters.thread import Action, Field, FieldKind, File, Form, MessageRef

TEXT = 2000  # characters of a message
ALT = 1024  # characters that describe a file
LABEL, CUSTOM_ID, TITLE, FIELD_LABEL = 80, 100, 45, 45  # characters
LONG_ANSWER = 1000  # characters of a text field
NOBODY = discord.AllowedMentions.none()
STYLES = {"cancel": discord.ButtonStyle.secondary, "delete": discord.ButtonStyle.danger}
SIGNS = {"again": "🎲", "vary": "🎨", "undo": "↩️", "edit": "✏️", "delete": "🗑️", "cancel": "✖️"}


def view(actions: Sequence[Action], key: str) -> ui.View | None:
    """Buttons that live as long as their message: each carries all that a press needs, and no process remembers them."""
    if not actions:
        return None
    made = ui.View(timeout=None)
    for action in actions:
        name = action.id.partition(":")[0]
        made.add_item(
            ui.Button(
                label=action.label[:LABEL],
                emoji=SIGNS.get(name),
                style=STYLES.get(name, discord.ButtonStyle.secondary),
                custom_id=custom_id(action, key),
            )
        )
    made.stop()  # discord.py keeps none that has ended
    return made


def custom_id(action: Action, key: str) -> str:
    """What it does, and the key of the post that it stands on. Raises ValueError when both together are too long."""
    told = f"{action.id}{ASKS if action.asks else ''}{MARK}{key}"
    if len(told) > CUSTOM_ID or MARK in action.id or action.id.endswith(ASKS):
        raise ValueError(f"{told!r} cannot be a button: {CUSTOM_ID} characters fit, and no {MARK} in what it does")
    return told


def action_of(custom_id: str) -> str:
    """What a button or form of ours does."""
    return custom_id.partition(MARK)[0].removesuffix(ASKS)


def asks(custom_id: str) -> bool:
    """Whether a form follows a press."""
    return custom_id.partition(MARK)[0].endswith(ASKS)


def nonce(key: str, part: int) -> str:
    """The same post always has the same one, so that trying again posts once; at most 25 characters."""
    return sha256(f"{key}/{part}".encode()).hexdigest()[:24]


def files(given: Sequence[File]) -> list[discord.File]:
    """Each with words for people who do not see it."""
    return [
        discord.File(
            BytesIO(file.data),
            filename=file.name.removeprefix("SPOILER_"),
            description=file.description[:ALT] or None,
            spoiler=file.spoiler,
        )
        for file in given
    ]


def modal(form: Form, about: MessageRef) -> ui.Modal:
    """The form, which says what it is about: Discord tells it back only where a button opened it."""
    made = ui.Modal(title=form.title[:TITLE], custom_id=f"{form.id}{MARK}{about.channel}/{about.message}", timeout=None)
    for field in form.fields:
        made.add_item(ui.Label(text=field.label[:FIELD_LABEL], component=_component(field)))
    made.stop()
    return made


def _component(field: Field) -> ui.Item[ui.View]:
    match field.kind:
        case FieldKind.TEXT:
            return ui.TextInput(
                custom_id=field.name,
                style=discord.TextStyle.paragraph,
                default=field.value or None,
                required=field.required,
                max_length=LONG_ANSWER,
            )
        case FieldKind.CHOICE:
            return ui.Select(
                custom_id=field.name,
                required=field.required,
                options=[
                    discord.SelectOption(label=one.label[:100], value=one.value, default=one.value == field.value)
                    for one in field.choices[:25]
                ],
            )
        case FieldKind.FILE:
            return ui.FileUpload(custom_id=field.name, required=field.required)
