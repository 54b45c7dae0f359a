"""Says of a value, in Discord's words, what is wrong with it by a schema of Discord's document."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any

from tests.discord.rules.document import resolve, spec
from tests.discord.rules.refusal import Path, Problem

Check = Callable[[Any, Path, list[Problem]], None]


def problems(check: Check, value: Any, path: Path = ()) -> list[Problem]:
    found: list[Problem] = []
    check(value, path, found)
    return found


@cache
def named(name: str, strict: bool) -> Check:
    if name == "SnowflakeType":
        return snowflake
    return compiled(spec()["components"]["schemas"][name], strict)


def compiled(schema: Mapping[str, Any], strict: bool) -> Check:
    """Strict refuses fields that the schema does not name."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return lambda value, path, out: named(name, strict)(value, path, out)
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else list(types)
    checks = list(_keywords(schema, types, strict))
    nullable = "null" in types

    def check(value: Any, path: Path, out: list[Problem]) -> None:
        if value is None and nullable:
            return
        before = len(out)
        for one in checks:
            one(value, path, out)
            if len(out) > before:
                return

    return checks[0] if len(checks) == 1 and not nullable else check


def _keywords(schema: Mapping[str, Any], types: list[str], strict: bool) -> Iterator[Check]:
    if "object" in types:
        yield _object(schema, strict)
    elif "array" in types:
        yield _array(schema, strict)
    elif "string" in types:
        yield _string(schema)
    elif "integer" in types or "number" in types:
        yield _number(schema, whole="integer" in types)
    elif "boolean" in types:
        yield _boolean
    if "enum" in schema:
        yield _choices(tuple(schema["enum"]))
    for word in ("oneOf", "anyOf"):
        if word in schema:
            yield _union(schema[word], strict)
    if "object" not in types:
        for part in schema.get("allOf", ()):
            yield compiled(part, strict)


def snowflake(value: Any, path: Path, out: list[Problem]) -> None:
    """Discord takes numbers too: discord.py sends them in lists of ids, and in references."""
    if value is None:
        out.append(_required(path))
    elif isinstance(value, bool) or not (
        (isinstance(value, int) and 0 <= value < 2**63)
        or (isinstance(value, str) and re.fullmatch("0|[1-9][0-9]{0,18}", value) and int(value) < 2**63)
    ):
        out.append(Problem(path, "NUMBER_TYPE_COERCE", f'Value "{value}" is not snowflake.'))


def _required(path: Path) -> Problem:
    return Problem(path, "BASE_TYPE_REQUIRED", "This field is required")


def _members(schema: Mapping[str, Any]) -> tuple[dict[str, Any], set[str], Any]:
    """Properties, required ones, and the schema of all others; those of every part of an `allOf` together."""
    properties, required, others = dict(schema.get("properties", {})), set(schema.get("required", ())), None
    others = schema.get("additionalProperties")
    for part in schema.get("allOf", ()):
        more, needed, other = _members(resolve(part))
        properties, required, others = {**properties, **more}, required | needed, others or other
    return properties, required, others


def _object(schema: Mapping[str, Any], strict: bool) -> Check:
    properties, required, others = _members(schema)
    checks = {name: compiled(one, strict) for name, one in properties.items()}
    rest = compiled(others, strict) if isinstance(others, Mapping) else None
    closed = others is False or (strict and bool(properties))
    most = schema.get("maxProperties")

    def check(value: Any, path: Path, out: list[Problem]) -> None:
        if value is None:
            out.append(_required(path))
            return
        if not isinstance(value, dict):
            out.append(Problem(path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType"))
            return
        for name in required:
            if name not in value:
                out.append(_required((*path, name)))
        for name, item in value.items():
            if name in checks:
                checks[name](item, (*path, name), out)
            elif rest is not None:
                rest(item, (*path, name), out)
            elif closed:
                # Discord overlooks most fields that it does not know; here they are refused, on purpose,
                # because such a field is a misspelling, or a wish that nobody will grant.
                out.append(Problem((*path, name), "STRICT_UNKNOWN_FIELD", "The documentation names no such field"))
        if most is not None and len(value) > most:
            out.append(Problem(path, "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length."))

    return check


def _length(schema: Mapping[str, Any], least: str, most: str) -> Callable[[int, Path], Problem | None]:
    low, high = schema.get(least, 0), schema.get(most)

    def check(length: int, path: Path) -> Problem | None:
        if low <= length and (high is None or length <= high):
            return None
        if low and high is not None:
            return Problem(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length.")
        if high is not None:
            return Problem(path, "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length.")
        return Problem(path, "BASE_TYPE_MIN_LENGTH", f"Must be {low} or more in length.")

    return check


def _array(schema: Mapping[str, Any], strict: bool) -> Check:
    item_check = compiled(schema["items"], strict)
    length, unique = _length(schema, "minItems", "maxItems"), schema.get("uniqueItems", False)

    def check(value: Any, path: Path, out: list[Problem]) -> None:
        if value is None:
            out.append(_required(path))
            return
        if not isinstance(value, list):
            out.append(Problem(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"))
            return
        if problem := length(len(value), path):
            out.append(problem)
            return
        for index, item in enumerate(value):
            item_check(item, (*path, index), out)
            if unique and item in value[:index]:
                said = "The set already contains this value."
                out.append(Problem((*path, index), "SET_TYPE_ALREADY_CONTAINS_VALUE", said))

    return check


def _string(schema: Mapping[str, Any]) -> Check:
    length = _length(schema, "minLength", "maxLength")
    needed, form = schema.get("minLength", 0) > 0, schema.get("format")
    pattern = re.compile(schema["pattern"]) if "pattern" in schema else None

    def check(value: Any, path: Path, out: list[Problem]) -> None:
        if value is None or (value == "" and needed):
            out.append(_required(path))
        elif not isinstance(value, str):
            out.append(Problem(path, "STRING_TYPE_CONVERT", f'Could not interpret "{value}" as string.'))
        elif problem := length(len(value), path):
            nonce = Problem(path, "NONCE_TYPE_TOO_LONG", f"Must be {schema.get('maxLength')} or fewer characters long.")
            out.append(nonce if form == "nonce" else problem)
        elif pattern and not pattern.search(value):
            out.append(Problem(path, "STRING_TYPE_REGEX", "String value did not match validation regex."))
        elif form == "uri" and value and not re.match(r"[a-z][a-z0-9+.-]*://[^\s/]", value):
            out.append(Problem(path, "URL_TYPE_INVALID_URL", "Not a well formed URL."))
        elif form == "date-time" and not _is_time(value):
            out.append(Problem(path, "DATE_TIME_TYPE_PARSE", f"Could not parse {value}. Should be ISO8601."))

    return check


def _is_time(value: str) -> bool:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _number(schema: Mapping[str, Any], whole: bool) -> Check:
    low, high = schema.get("minimum"), schema.get("maximum")
    if schema.get("format") == "int32" and high is None:
        high = 2**31 - 1
    name = "int" if whole else "float"

    def check(value: Any, path: Path, out: list[Problem]) -> None:
        if value is None:
            out.append(_required(path))
        elif isinstance(value, bool) or not isinstance(value, int | float) or (whole and value != int(value)):
            out.append(Problem(path, "NUMBER_TYPE_COERCE", f'Value "{value}" is not {name}.'))
        elif high is not None and value > high:
            said = f"{name} value should be less than or equal to {high}."
            out.append(Problem(path, "NUMBER_TYPE_MAX", said))
        elif low is not None and value < low:
            said = f"{name} value should be greater than or equal to {low}."
            out.append(Problem(path, "NUMBER_TYPE_MIN", said))

    return check


def _boolean(value: Any, path: Path, out: list[Problem]) -> None:
    if value is None:
        out.append(_required(path))
    elif not isinstance(value, bool):
        out.append(Problem(path, "BOOLEAN_TYPE_CONVERT", "Must be either true or false."))


def _choices(choices: tuple[Any, ...]) -> Check:
    said = f"Value must be one of {choices}."

    def check(value: Any, path: Path, out: list[Problem]) -> None:
        if value is None:
            out.append(_required(path))
        elif value not in choices:
            out.append(Problem(path, "BASE_TYPE_CHOICES", said))

    return check


def _union(branches: list[Mapping[str, Any]], strict: bool) -> Check:
    some = [one for one in branches if one.get("type") != "null"]
    nullable = len(some) < len(branches)
    if all("const" in one for one in some):
        check = _choices(tuple(one["const"] for one in some))
    elif (kinds := _kinds(some)) and len(some) > 1:
        check = _by_type(some, kinds, strict)
    else:
        check = _nearest([compiled(one, strict) for one in some])
    if not nullable:
        return check
    return lambda value, path, out: None if value is None else check(value, path, out)


def _kinds(branches: list[Mapping[str, Any]]) -> list[list[Any]]:
    """The values of `type` by which objects of a union are told apart."""
    kinds = [resolve(one).get("properties", {}).get("type", {}).get("enum", []) for one in branches]
    flat = [value for values in kinds for value in values]
    return kinds if all(kinds) and len(flat) == len(set(flat)) else []


def _by_type(branches: list[Mapping[str, Any]], kinds: list[list[Any]], strict: bool) -> Check:
    """Of a union, the branch that the value says it is."""
    checks = {kind: compiled(one, strict) for one, values in zip(branches, kinds, strict=True) for kind in values}
    known = tuple(sorted(checks))

    def check(value: Any, path: Path, out: list[Problem]) -> None:
        if value is None:
            out.append(_required(path))
        elif not isinstance(value, dict):
            out.append(Problem(path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType"))
        elif value.get("type") is None:
            out.append(_required((*path, "type")))
        elif isinstance(kind := value["type"], bool) or not isinstance(kind, int) or kind not in checks:
            if path:
                said = f'Value of field "type" must be one of {known}.'
                out.append(Problem(path, "UNION_TYPE_CHOICES", said))
            else:
                out.append(Problem(("type",), "BASE_TYPE_CHOICES", f"Value must be one of {known}."))
        else:
            checks[kind](value, path, out)

    return check


def _nearest(checks: list[Check]) -> Check:
    """Of a union without a `type`, the branch of which least is wrong."""
    if len(checks) == 1:
        return checks[0]

    def check(value: Any, path: Path, out: list[Problem]) -> None:
        best: list[Problem] | None = None
        for one in checks:
            found = problems(one, value, path)
            if not found:
                return
            if best is None or _distance(found, path) < _distance(best, path):
                best = found
        out.extend(best or ())

    return check


def _distance(found: list[Problem], path: Path) -> tuple[bool, int, int]:
    of_another_type = any(one.path == path and one.code.endswith(("_CONVERT", "_COERCE")) for one in found)
    return of_another_type, sum(one.code == "STRICT_UNKNOWN_FIELD" for one in found), len(found)
