"""The commands that Discord offers people, and what is said back at once when one is used."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from adapters.discord.client import Client
from adapters.thread import ActionTaken, Choice

Suggest = Callable[
    [str, str, str, str], Awaitable[Sequence[Choice]]
]  # discord:CHANNEL, command, option, what was typed
SLASH, MENU = 1, 3  # kinds of command
TEXT, ATTACHMENT = 3, 11  # kinds of option
EDIT_MENU, REFERENCE_MENU = "Edit this picture", "Use as reference"
MENUS = (EDIT_MENU, REFERENCE_MENU)
SHAPES = (("Square", "1:1"), ("Wide", "16:9"), ("Tall", "9:16"), ("Photo", "3:2"), ("Portrait", "2:3"))
_EVERYWHERE = {"contexts": [0, 1], "integration_types": [0]}  # servers and direct messages with us


def _slash(name: str, about: str, *options: dict[str, Any]) -> dict[str, Any]:
    return {"type": SLASH, "name": name, "description": about, "options": list(options), **_EVERYWHERE}


def _option(name: str, about: str, kind: int = TEXT, **more: Any) -> dict[str, Any]:
    return {"type": kind, "name": name, "description": about, "required": False, **more}


_PICTURE = _option("picture", "Its number, like #7; the newest here if you leave it out", autocomplete=True)
_SHAPE = _option("shape", "How wide it is", choices=[{"name": label, "value": value} for label, value in SHAPES])
COMMANDS: tuple[dict[str, Any], ...] = (
    _slash(
        "draw",
        "Make a picture from words",
        _option("prompt", "What to draw", required=True, max_length=1000),
        _SHAPE,
        _option("seed", "A number: the same one draws the same picture again", max_length=10),
    ),
    _slash(
        "edit",
        "Change a picture",
        _option("instruction", "What to change, like: make it night", required=True, max_length=1000),
        _PICTURE,
        _option("image", "A picture of yours to change, or to use with the one named", ATTACHMENT),
    ),
    _slash("show", "Show a picture again", _PICTURE | {"required": True}),
    _slash("help", "How to ask for pictures"),
    *({"type": MENU, "name": name, **_EVERYWHERE} for name in MENUS),
)


async def sync(client: Client) -> None:
    """Tells Discord our commands, where it knows others. They are the same in every server."""
    application = client.application_id
    assert application is not None
    known = await client.http.get_global_commands(application)
    if sorted(map(_essence, known)) != sorted(map(_essence, COMMANDS)):
        await client.http.bulk_upsert_global_commands(application, payload=list(COMMANDS))


def _essence(command: Mapping[str, Any]) -> str:
    """What people would notice of a command."""
    options = [
        (
            option["type"], option["name"], option["description"], bool(option.get("required")),
            bool(option.get("autocomplete")), option.get("max_length"),
            [(choice["name"], choice["value"]) for choice in option.get("choices") or ()],
        )
        for option in command.get("options") or ()
    ]  # fmt: skip
    return repr((command.get("type", SLASH), command["name"], command.get("description", ""), options))


def spoken(action: ActionTaken) -> str:
    """What a command or form asked for, as a message that everybody sees and the answer replies to."""
    told = {name: " ".join(value.split()) for name, value in action.values.items() if value.strip()}
    words = [told.pop(name) for name in ("prompt", "instruction") if name in told] or [action.action]
    if "picture" in told:
        words.append(f"#{told.pop('picture').lstrip('#')}")
    if "seed" in told:
        words.append(f"seed {told.pop('seed')}")
    return "> " + " · ".join([*words, *told.values(), *(["with a picture"] if action.files else [])])[:1500]


def focused(data: Mapping[str, Any]) -> tuple[str, str, str]:
    """The command, the option and the text that somebody is typing."""
    options = list(data.get("options") or ())
    while options:
        option = options.pop()
        if option.get("focused"):
            return str(data["name"]), str(option["name"]), str(option.get("value", ""))
        options += option.get("options") or ()
    return str(data["name"]), "", ""
