"""What a method takes, needs and answers: read from the reference that lies in spec/."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.slack.errors import BEYOND, COMMON, Refused

Json = dict[str, Any]
SPEC = Path(__file__).parent / "spec"
STRUCTURED = {
    # written as JSON inside a form, and may be plain JSON in a JSON body
    *("attachments", "blocks", "file_ids", "files", "loading_messages", "metadata", "prompts"),
    *("unfurled_attachments", "view"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    name: str
    json: bool  # whether it reads a body of application/json
    tier: int  # 5 is "special"
    scopes: tuple[str, ...]  # of a bot; any of them where they speak of kinds of channels
    arguments: dict[str, Json]
    required: tuple[str, ...]
    errors: frozenset[str]
    answers: tuple[str, ...]  # what an answer always has

    @property
    def page(self) -> str:
        return f"https://docs.slack.dev/reference/methods/{self.name}"

    def read(self, given: Json) -> Json:
        """The arguments as values; refused where one is unknown, missing or of a wrong kind."""
        for name in given:
            if name not in self.arguments:
                raise Refused("invalid_arg_name", f"unknown argument: {name}")
        read = {}
        for name, value in given.items():
            one = self._one(name, value)
            if one is not None:
                read[name] = one
        for name in self.required:
            if name not in read or read[name] == "":
                raise Refused("invalid_arguments", f"missing required field: {name}")
        return read

    def _one(self, name: str, value: Any) -> Any:
        rule = self.arguments[name]
        kinds = {rule["type"]} if "type" in rule else {one.get("type") for one in rule.get("anyOf", ())}
        if value is None:
            return None
        if name in STRUCTURED:
            return structured(name, value, rule)
        if isinstance(value, str) and ("string" in kinds or kinds <= {None, "null"}):
            if rule.get("enum") and value not in rule["enum"]:
                raise Refused("invalid_arguments", f"must be one of: {', '.join(rule['enum'])} [json-pointer:/{name}]")
            return value
        if "boolean" in kinds:
            truth = {"true": True, "1": True, "false": False, "0": False, True: True, False: False}
            key = value.lower() if isinstance(value, str) else value
            if isinstance(key, (str, bool)) and key in truth:
                return truth[key]
        if kinds & {"integer", "number"} and _whole(value):
            number = int(value)
            if number < rule.get("minimum", 0):
                raise Refused("invalid_arguments", f"must be greater than {rule['minimum'] - 1} [json-pointer:/{name}]")
            if number > rule.get("maximum", number):
                raise Refused("invalid_arguments", f"must be less than {rule['maximum'] + 1} [json-pointer:/{name}]")
            return number
        wanted = " or ".join(sorted(one for one in kinds if one)) or "string"
        raise Refused("invalid_arguments", f"must provide a {wanted} [json-pointer:/{name}]")


def _whole(value: Any) -> bool:
    if isinstance(value, str):
        return bool(re.fullmatch(r"\d+", value))
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def structured(name: str, value: Any, rule: Json) -> Any:
    if isinstance(value, str):
        if not value.strip():
            return None
        if rule.get("type") == "array" and not value.lstrip().startswith("["):
            return value.split(",")
        try:
            value = json.loads(value)
        except ValueError:
            word = "invalid_blocks_format" if name == "blocks" else "invalid_arguments"
            raise Refused(word, f"cannot parse {name}") from None
    if name == "metadata":
        return value
    wanted: type = dict if name == "view" else list
    if not isinstance(value, wanted):
        word = "invalid_blocks_format" if name == "blocks" else "invalid_arguments"
        raise Refused(word, f"must provide {'an object' if wanted is dict else 'an array'} [json-pointer:/{name}]")
    return value


def _method(path: Path) -> Method:
    told = json.loads(path.read_text())
    arguments = told.get("args") or {}
    return Method(
        name=path.name.removesuffix(".json"),
        json=bool(told.get("json_input_supported")),
        tier=int(told["rate_limits"].removeprefix("t")),
        scopes=tuple(told.get("scope", {}).get("bot", ())),
        arguments={name: rule for name, rule in (arguments.get("properties") or {}).items() if name != "token"},
        required=tuple(name for name in arguments.get("required") or () if name != "token"),
        errors=frozenset(told.get("errors") or ()),
        answers=tuple((told.get("output") or {}).get("required") or ()),
    )


@cache
def methods() -> dict[str, Method]:
    return {path.name.removesuffix(".json"): _method(path) for path in sorted((SPEC / "methods").glob("*.json"))}


@cache
def event_scopes() -> dict[str, tuple[str, ...]]:
    """What an app must have been granted before an event of a name is told to it: any one of these."""
    return {
        one["name"]: tuple(scope.replace("app_mentions.read", "app_mentions:read") for scope in one.get("scopes") or ())
        for one in json.loads((SPEC / "events.json").read_text())
        if "Events" in one.get("APIs", ())
    }


def wrong_in_answer(method: Method, body: Json) -> Iterable[str]:
    """Where an answer of ours is not what the reference shows."""
    if body.get("ok"):
        for name in method.answers:
            if name not in body:
                yield f"{method.name} answered without {name}"
        return
    error = body.get("error")
    if (
        method.name != "api.test"
        and error not in method.errors
        and error not in COMMON
        and error not in BEYOND.get(method.name, ())
    ):
        yield f"{method.name} refused with {error}, which its page does not know"
