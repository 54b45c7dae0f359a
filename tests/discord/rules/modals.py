"""What is wrong with the answer to an interaction, beyond what the schema sees."""

from collections.abc import Iterator, Mapping
from typing import Any

from tests.discord.rules import commands, components, messages
from tests.discord.rules.refusal import Problem
from tests.discord.rules.wire import FILES, Files

PAGE = "interactions/receiving-and-responding"
DATA = f"{PAGE}#interaction-response-object-interaction-callback-data-structure"
TYPES = f"{PAGE}#interaction-response-object-interaction-callback-type"
MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
ALLOWED = messages.CREATED | messages.EPHEMERAL


def callback(value: Mapping[str, Any], files: Files) -> Iterator[Problem]:
    kind, data = value["type"], value.get("data") or {}
    if kind in (MESSAGE, UPDATE):
        yield from messages.wrong(data, files, ("data",), edit=kind == UPDATE, flags=ALLOWED)
    elif files:
        yield Problem((next(iter(files)),), "STRICT_FORM", "Only messages have files", FILES)
    if kind == DEFERRED:
        for field in data:
            if field != "flags":
                yield Problem(("data", field), "STRICT_EXCLUSIVE", "A message that comes later says so later", DATA)
        if (data.get("flags") or 0) & ~messages.EPHEMERAL:
            said = f"Of these flags only {messages.EPHEMERAL} can be set"
            yield Problem(("data", "flags"), "STRICT_FLAGS", said, DATA)
    elif kind == DEFERRED_UPDATE and data:
        yield Problem(("data",), "STRICT_EXCLUSIVE", "A message that changes later says so later", TYPES)
    elif kind == MODAL:
        yield from components.in_modal(data["components"], ("data", "components"))
    elif kind == CHOICES:
        yield from commands.choices(data, ("data",))
