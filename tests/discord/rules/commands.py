"""What is wrong with an application's commands, beyond what the schema sees."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from tests.discord.rules.document import spec
from tests.discord.rules.refusal import Path, Problem

PAGE = "interactions/application-commands"
OBJECT = f"{PAGE}#application-command-object-application-command-structure"
NAMING = f"{PAGE}#application-command-object-application-command-naming"
OPTION = f"{PAGE}#application-command-object-application-command-option-structure"
CHOICE = f"{PAGE}#application-command-object-application-command-option-choice-structure"
REGISTERING = f"{PAGE}#registering-a-command"
NESTING = f"{PAGE}#subcommands-and-subcommand-groups"
SIZE = f"{PAGE}#slash-commands"
LOCALES = {one["const"] for one in spec()["components"]["schemas"]["AvailableLocalesEnum"]["oneOf"]}
CHAT_INPUT, USER, MESSAGE, ENTRY = 1, 2, 3, 4
MOST = {CHAT_INPUT: 100, USER: 15, MESSAGE: 15, ENTRY: 1}
SUBCOMMAND, GROUP = 1, 2


def is_name(name: str) -> bool:
    """Letters, digits, - _ ' and the signs of Devanagari and Thai; of letters that have two cases, the lower."""
    return 1 <= len(name) <= 32 and all(_is_name_character(one) for one in name) and name == name.lower()


def _is_name_character(one: str) -> bool:
    if one in "-_'" or unicodedata.category(one)[0] in "LN":
        return True
    return unicodedata.name(one, "").startswith(("DEVANAGARI", "THAI CHARACTER"))


def all_wrong(commands: list[dict[str, Any]], *, guild: bool) -> Iterator[Problem]:
    """All commands of an application, or of it in one guild."""
    seen: Counter[tuple[int, str]] = Counter()
    for index, command in enumerate(commands):
        kind = command.get("type") or CHAT_INPUT
        yield from wrong(command, (index,), guild=guild)
        if seen[kind, command["name"]]:
            said = "Application command names must be unique"
            yield Problem((index, "name"), "APPLICATION_COMMANDS_DUPLICATE_NAME", said, REGISTERING)
        seen[kind, command["name"]] += 1
    for kind, most in MOST.items():
        if sum(count for (of, _), count in seen.items() if of == kind) > most:
            said = f"Maximum number of application commands reached ({most})"
            yield Problem((), "BASE_TYPE_MAX_LENGTH", said, REGISTERING)


def wrong(command: Mapping[str, Any], path: Path, *, guild: bool, partial: bool = False) -> Iterator[Problem]:
    """Partial is a change to a command whose kind only the server knows."""
    kind = command.get("type") or CHAT_INPUT
    options, description = command.get("options") or [], command.get("description")
    if guild:
        if kind == ENTRY:
            said = "An entry point command belongs to no guild"
            yield Problem((*path, "type"), "STRICT_EXCLUSIVE", said, REGISTERING)
        for field in ("contexts", "integration_types", "dm_permission"):
            if command.get(field) is not None:
                yield Problem((*path, field), "STRICT_EXCLUSIVE", "Only global commands have it", OBJECT)
    if command.get("handler") is not None and kind != ENTRY and not partial:
        yield Problem((*path, "handler"), "STRICT_EXCLUSIVE", "Only entry point commands have it", OBJECT)
    yield from _locales(command, path)
    if kind == CHAT_INPUT and (not partial or options):
        if "name" in command:
            yield from _name(command, path)
        if not partial and not description:
            yield Problem((*path, "description"), "BASE_TYPE_REQUIRED", "This field is required", OBJECT)
        if _size(command) > 8000:
            said = "Command exceeds maximum size (8000)"
            yield Problem(path, "APPLICATION_COMMAND_TOO_LARGE", said, SIZE)
    elif kind in (USER, MESSAGE):
        if description:
            said = "Context menu commands cannot have description"
            yield Problem((*path, "description"), "STRICT_EXCLUSIVE", said, OBJECT)
        if options:
            said = "Context menu commands cannot have options"
            yield Problem((*path, "options"), "STRICT_EXCLUSIVE", said, OBJECT)
    yield from _options(options, (*path, "options"))


def _name(named: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    for where, name in [
        ((*path, "name"), named["name"]),
        *(((*path, "name_localizations", one), name) for one, name in (named.get("name_localizations") or {}).items()),
    ]:
        if not is_name(name):
            yield Problem(where, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid", NAMING)


def _locales(named: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    for field in ("name_localizations", "description_localizations"):
        for locale in named.get(field) or ():
            if locale not in LOCALES:
                said = f"Value must be one of {tuple(sorted(LOCALES))}."
                yield Problem((*path, field, locale), "BASE_TYPE_CHOICES", said, "reference#locales")


def _options(options: list[dict[str, Any]], path: Path) -> Iterator[Problem]:
    names: set[str] = set()
    optional = False
    nested = {option["type"] in (SUBCOMMAND, GROUP) for option in options}
    if len(nested) > 1:
        said = "Sub-command and sub-command group option types are mutually exclusive to all other types"
        yield Problem(path, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", said, NESTING)
    for index, option in enumerate(options):
        where = (*path, index)
        yield from _name(option, where)
        yield from _locales(option, where)
        if option["name"] in names:
            said = "Option name already exists"
            yield Problem((*where, "name"), "STRICT_DUPLICATE", said, OPTION)
        names.add(option["name"])
        if option.get("required") and optional:
            said = "Required options must be placed before non-required options"
            yield Problem(where, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", said, OPTION)
        optional = optional or not option.get("required")
        if option["type"] in (SUBCOMMAND, GROUP) and option.get("required") is not None:
            yield Problem((*where, "required"), "STRICT_EXCLUSIVE", "A subcommand is never required", OPTION)
        yield from _bounds(option, where)
        yield from _choices(option, where)
        yield from _options(option.get("options") or [], (*where, "options"))


def _bounds(option: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    for least, most in (("min_value", "max_value"), ("min_length", "max_length")):
        low, high = option.get(least), option.get(most)
        if low is not None and high is not None and low > high:
            said = f"Value should be less than or equal to {high}."
            yield Problem((*path, least), "NUMBER_TYPE_MAX", said, OPTION)


def _choices(option: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    choices = option.get("choices") or []
    if choices and option.get("autocomplete"):
        said = "Autocomplete is not set where there are choices"
        yield Problem((*path, "autocomplete"), "STRICT_EXCLUSIVE", said, OPTION)
    names = [choice["name"] for choice in choices]
    for index, choice in enumerate(choices):
        yield from _locales(choice, (*path, "choices", index))
        if choice["name"] in names[:index]:
            said = "Option choice name already exists"
            where = (*path, "choices", index, "name")
            yield Problem(where, "STRICT_DUPLICATE", said, CHOICE)


def _size(named: Mapping[str, Any]) -> int:
    """Characters of names, descriptions and values, each in the language in which it is longest."""
    own = sum(
        max(len(text) for text in (named.get(field) or "", *(named.get(f"{field}_localizations") or {}).values()))
        for field in ("name", "description")
    )
    value = named.get("value")
    own += len(value) if isinstance(value, str) else 0
    return own + sum(_size(one) for field in ("options", "choices") for one in named.get(field) or ())


def choices(data: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    """What is offered while an option is being written."""
    for index, choice in enumerate(data.get("choices") or ()):
        yield from _locales(choice or {}, (*path, "choices", index))
