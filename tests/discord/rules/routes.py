"""Finds a request's route, and says what is wrong with its path and its query."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path as File
from typing import Any
from urllib.parse import unquote

from tests.discord.rules.document import resolve, spec
from tests.discord.rules.refusal import Problem, Refusal, invalid, plain
from tests.discord.rules.schema import Check, compiled, problems

METHODS = ("get", "put", "post", "patch", "delete")
STATUS = "topics/opcodes-and-status-codes#http-http-response-codes"
PAGES: dict[str, str] = json.loads((File(__file__).parent / "pages.json").read_bytes())
BOOLEANS = {"True": True, "true": True, "1": True, "False": False, "false": False, "0": False}


@dataclass(frozen=True, slots=True)
class Route:
    method: str
    template: str
    operation: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.method} {self.template}"

    @property
    def page(self) -> str:
        return PAGES.get(str(self), "reference")


@cache
def _templates() -> dict[int, list[tuple[str, list[str]]]]:
    """Every path of the document by its number of segments; those with the most fixed words first."""
    found: dict[int, list[tuple[str, list[str]]]] = {}
    for template in sorted(spec()["paths"], key=lambda one: one.count("{")):
        segments = template.split("/")
        found.setdefault(len(segments), []).append((template, segments))
    return found


def find(method: str, path: str) -> tuple[Route, dict[str, str]] | Refusal:
    """The route and its parameters. The path is the one sent, its segments still percent-encoded."""
    segments = path.split("/")
    allowed = False
    for template, pattern in _templates().get(len(segments), ()):
        if any(one != other and not one.startswith("{") for one, other in zip(pattern, segments, strict=True)):
            continue
        if not all(segments[1:]):
            continue
        item = spec()["paths"][template]
        if method.lower() in METHODS and method.lower() in item:
            given = {one[1:-1]: unquote(at) for one, at in zip(pattern, segments, strict=True) if one.startswith("{")}
            return Route(method, template, item[method.lower()]), given
        allowed = True
    if allowed:
        return plain(405, 0, "405: Method Not Allowed", STATUS)
    return plain(404, 0, "404: Not Found", STATUS)


def in_path(route: Route, given: Mapping[str, str]) -> Refusal | None:
    found: list[Problem] = []
    for name, check in _parameters(route.method, route.template, "path").items():
        check(given[name], (name,), found)
    if found:
        return invalid(found, "reference#snowflakes")
    if "emoji_name" in given and not _is_emoji(given["emoji_name"]):
        return plain(
            400,
            10014,
            "Unknown Emoji",
            PAGES["PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me"],
        )
    return None


def _is_emoji(name: str) -> bool:
    """A custom emoji as name:id, or a character that is one; `%` means that it was encoded twice."""
    if ":" in name:
        return re.fullmatch(r"(a?:)?\w{2,32}:[0-9]{15,20}", name, re.ASCII) is not None
    return len(name) <= 32 and any(ord(one) > 0xA0 for one in name) and not re.search(r"[A-Za-z%\s]", name)


@cache
def _parameters(method: str, template: str, where: str) -> dict[str, Check]:
    item = spec()["paths"][template]
    every = [*item.get("parameters", ()), *item[method.lower()].get("parameters", ())]
    return {one["name"]: compiled(one["schema"], strict=True) for one in every if one["in"] == where}


@cache
def _queries(method: str, template: str) -> dict[str, tuple[str, Check, bool]]:
    """Of each query parameter its type, its check, and whether it must be there."""
    found = {}
    for one in spec()["paths"][template][method.lower()].get("parameters", ()):
        if one["in"] == "query":
            schema = resolve(one["schema"])
            kind = schema.get("type", "")
            if not kind and all("const" in each for each in schema.get("oneOf", ())):
                kind = "integer" if isinstance(schema["oneOf"][0]["const"], int) else "string"
            elif not kind:
                kind, schema = "", {"type": "string"}  # one id, or many with commas between
            check = compiled(one["schema"] if schema is resolve(one["schema"]) else schema, strict=True)
            found[one["name"]] = (kind, check, bool(one.get("required")))
    return found


def in_query(route: Route, query: Mapping[str, str]) -> Refusal | None:
    known = _queries(route.method, route.template)
    found: list[Problem] = []
    for name, (kind, check, required) in known.items():
        if name in query:
            found += problems(check, _value(kind, query[name]), (name,))
        elif required:
            found.append(Problem((name,), "BASE_TYPE_REQUIRED", "This field is required"))
    for name in query:
        if name not in known:
            found.append(Problem((name,), "STRICT_UNKNOWN_FIELD", "The documentation names no such parameter"))
    one_of = [name for name in ("around", "before", "after") if name in query]
    if len(one_of) > 1 and "around" in known:
        said = f"Only one of {', '.join(one_of)} may be passed"
        found.append(Problem((one_of[1],), "STRICT_EXCLUSIVE", said))
    return invalid(found, route.page) if found else None


def _value(kind: str, text: str) -> Any:
    """What the text of a query means; the text itself where it means nothing of the kind."""
    if kind in ("integer", "number") and re.fullmatch(r"-?[0-9]{1,18}", text):
        return int(text)
    if kind == "boolean":
        return BOOLEANS.get(text, text)
    return [text] if kind == "array" else text
