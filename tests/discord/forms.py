"""What a person may choose, press or fill in: commands and their options, forms and their fields. Wrong ones are the test's own fault."""

from collections.abc import Iterator, Mapping
from typing import Any

from tests.discord import components

Json = dict[str, Any]
File = tuple[str, str, bytes]  # name, media type, bytes
STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, NUMBER, ATTACHMENT = 3, 4, 5, 6, 7, 8, 10, 11


class Impossible(Exception):
    """No person could do this: the interface does not let them."""


def options_of(
    command: Json, given: Mapping[str, Any], files: Mapping[str, File], *, focused: str | None = None
) -> Iterator[tuple[Json, Any]]:
    """Each chosen option with its value, in the command's order, checked as the client checks it."""
    known = {one["name"]: one for one in command.get("options") or []}
    for name in [*given, *files]:
        if name not in known:
            raise Impossible(f"/{command['name']} has no option {name}; it has {', '.join(known) or 'none'}")
    for name, option in known.items():
        if name not in given and name not in files:
            if option.get("required") and focused is None:
                raise Impossible(f"/{command['name']} needs its option {name}")
            continue
        if (name in files) is not (option["type"] == ATTACHMENT):
            raise Impossible(
                f"option {name} of /{command['name']} takes {'a file' if option['type'] == ATTACHMENT else 'no file'}"
            )
        value = files[name] if name in files else given[name]
        if name != focused and name in given:
            _check(option, value)
        yield option, value


def _check(option: Json, value: Any) -> None:
    kinds: dict[int, type | tuple[type, ...]] = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: (int, float)}
    name = option["name"]
    if option["type"] in kinds and not isinstance(value, kinds[option["type"]]):
        raise Impossible(f"option {name} cannot be {value!r}")
    choices = [one["value"] for one in option.get("choices") or []]
    if choices and value not in choices:
        raise Impossible(f"option {name} offers {choices}, not {value!r}")
    if "min_value" in option and value < option["min_value"] or "max_value" in option and value > option["max_value"]:
        raise Impossible(
            f"option {name} goes from {option.get('min_value')} to {option.get('max_value')}; {value} is outside"
        )
    most = option.get("max_length", 6000 if option["type"] == STRING else None)
    if most is not None and not option.get("min_length", 0) <= len(value) <= most:
        raise Impossible(f"option {name} takes no {len(value)} characters")


def pressed(found: list[Json], custom_id: str, values: list[str] | None) -> Json:
    """The component's part of the interaction."""
    for one in components.walk(found):
        if one.get("custom_id") == custom_id:
            break
    else:
        shown = [one["custom_id"] for one in components.walk(found) if "custom_id" in one]
        raise Impossible(f"nothing there is called {custom_id}; there are {shown}")
    if one.get("disabled"):
        raise Impossible(f"{custom_id} is disabled")
    told: Json = {"custom_id": custom_id, "component_type": one["type"], "id": one["id"]}
    if one["type"] == 2:
        if values is not None:
            raise Impossible(f"{custom_id} is a button; it takes no values")
        return told
    return told | {"values": chosen(one, values or [])}


def chosen(menu: Json, values: list[str]) -> list[str]:
    if not menu.get("min_values", 1) <= len(values) <= menu.get("max_values", 1):
        raise Impossible(f"{menu['custom_id']} does not take {len(values)} values")
    if menu["type"] == 3:
        offered = [one["value"] for one in menu["options"]]
        if not set(values) <= set(offered):
            raise Impossible(f"{menu['custom_id']} offers {offered}, not {values}")
    return values


def filled(modal: Json, values: Mapping[str, str | list[str]], files: Mapping[str, list[str]]) -> list[Json]:
    """A form as it is submitted. `files`: for each field that takes files, the ids of what was put there."""
    fields = {one["custom_id"]: one for one in components.walk(modal["components"]) if "custom_id" in one}
    for name in [*values, *files]:
        if name not in fields:
            raise Impossible(f"the form has no field {name}; it has {', '.join(fields)}")
    return [_filled(one, values, files) for one in components.numbered(modal["components"])]


def _filled(one: Json, values: Mapping[str, str | list[str]], files: Mapping[str, list[str]]) -> Json:
    told: Json = {"type": one["type"], "id": one["id"]}
    match one["type"]:
        case 1:
            return told | {"components": [_filled(inner, values, files) for inner in one["components"]]}
        case 18:
            return told | {"component": _filled(one["component"], values, files)}
        case 10:
            return told
    name, required = one["custom_id"], one.get("required", True)
    told["custom_id"] = name
    if one["type"] == 4:
        text = values.get(name, one.get("value", ""))
        if not isinstance(text, str):
            raise Impossible(f"{name} takes text")
        if (required or text) and not max(one.get("min_length", 0), int(required)) <= len(text) <= one.get(
            "max_length", 4000
        ):
            raise Impossible(f"{name} takes no {len(text)} characters")
        return told | {"value": text}
    if one["type"] == 19:
        given = files.get(name, [])
        if len(given) > one.get("max_values", 1) or len(given) < (one.get("min_values", 1) if required else 0):
            raise Impossible(f"{name} does not take {len(given)} files")
        return told | {"values": given}
    picked = values.get(name)
    if picked is None:
        picked = [each["value"] for each in one.get("options") or [] if each.get("default")]
    picked = [picked] if isinstance(picked, str) else picked
    if picked or required:
        chosen(one, picked)
    if one["type"] == 21:
        return told | {"value": picked[0] if picked else None}
    return told | {"values": picked}
