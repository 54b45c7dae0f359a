"""Refuses every request to Discord that is wrong whatever its server knows: by the schema, then by the documentation."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from tests.discord.rules import commands, components, messages, modals, routes
from tests.discord.rules.answers import check_response
from tests.discord.rules.document import spec
from tests.discord.rules.refusal import Path, Problem, Refusal, Refused, invalid, plain
from tests.discord.rules.routes import Route
from tests.discord.rules.schema import Check, compiled, problems
from tests.discord.rules.wire import ERRORS, FILES, Files, json_of, parse, parts, wrong

__all__ = ["Refusal", "Refused", "check_response", "parse", "refuse"]

MOST_BYTES = 25 * 2**20
MOST_PAGE = "resources/message#create-message-limitations"
CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"
WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"
CREATES = {
    "POST /channels/{channel_id}/messages": messages.CREATED,
    f"POST {WEBHOOK}": messages.CREATED | messages.EPHEMERAL,  # a followup to an interaction comes by the same way
}
EDITS = {
    "PATCH /channels/{channel_id}/messages/{message_id}",
    f"PATCH {WEBHOOK}/messages/@original",
    f"PATCH {WEBHOOK}/messages/{{message_id}}",
}
ONE_COMMAND = ("POST", "PATCH")


def refuse(method: str, path: str, content_type: str, body: bytes, query: Mapping[str, str]) -> Refusal | None:
    """What Discord answers, or None where it depends on what the server knows. The path is what follows /api/v10."""
    found = routes.find(method, path)
    if isinstance(found, Refusal):
        return found
    route, given = found
    if refusal := routes.in_path(route, given) or routes.in_query(route, query):
        return refusal
    if len(body) > MOST_BYTES:
        return plain(413, 40005, "Request entity too large", MOST_PAGE)
    try:
        return _in_body(route, content_type, body)
    except Refused as error:
        return error.refusal


def _in_body(route: Route, content_type: str, body: bytes) -> Refusal | None:
    request = route.operation.get("requestBody")
    if request is None:
        if body:
            wrong("STRICT_NO_BODY", "The documentation knows no body here", route.page)
        return None
    if not body and not content_type and not request.get("required"):
        return None
    value, files = _read(route, content_type, body)
    if found := problems(_check(route.method, route.template), value):
        return invalid([_with_page(problem, value) for problem in found], route.page)
    if found := list(_beyond(route, value, files)):
        return invalid(found, route.page)
    if _is_empty(route, value, files):
        return plain(400, 50006, "Cannot send an empty message", ERRORS)
    return None


def _read(route: Route, content_type: str, body: bytes) -> tuple[Any, Files]:
    """A form's JSON is in `payload_json`; the few routes that take only forms have fields instead.

    Discord takes urlencoded bodies too, and forms with the fields of a message; nobody needs them, so a test that
    sends one has most likely forgotten a header or a name.
    """
    kinds = route.operation["requestBody"]["content"]
    kind = content_type.partition(";")[0].strip().lower()
    if kind not in kinds or kind == "application/x-www-form-urlencoded":
        known = ", ".join(repr(one) for one in kinds if one != "application/x-www-form-urlencoded")
        wrong("CONTENT_TYPE_INVALID", f'Expected "Content-Type" header to be one of {{{known}}}.')
    payload, fields, files = parts(content_type, body)
    if "application/json" not in kinds:
        return {**fields, **dict.fromkeys(files, "")}, {}
    if fields:
        wrong("STRICT_FORM", f"{', '.join(fields)}: a form has only payload_json and files", FILES)
    return (json_of(payload) if payload is not None else {}), files


@cache
def _check(method: str, template: str) -> Check:
    content = spec()["paths"][template][method.lower()]["requestBody"]["content"]
    kind = "application/json" if "application/json" in content else "multipart/form-data"
    return compiled(content[kind]["schema"], strict=True)


def _beyond(route: Route, value: Any, files: Files) -> Iterator[Problem]:
    """What the schema does not see. `value` fits it."""
    name = str(route)
    if name in CREATES:
        yield from messages.wrong(value, files, (), edit=False, flags=CREATES[name])
    elif name in EDITS:
        yield from messages.wrong(value, files, (), edit=True)
    elif name == CALLBACK:
        yield from modals.callback(value, files)
    elif name == "POST /channels/{channel_id}/threads" and "message" in value:
        yield from messages.wrong(value["message"], files, ("message",), edit=False)
    elif "/commands" in route.template and not route.template.endswith("/permissions"):
        guild = "{guild_id}" in route.template
        if route.method == "PUT":
            yield from commands.all_wrong(value or [], guild=guild)
        else:
            yield from commands.wrong(value, (), guild=guild, partial=route.method == "PATCH")


def _is_empty(route: Route, value: Any, files: Files) -> bool:
    name = str(route)
    if name in CREATES or name in EDITS:
        return messages.is_empty(value, files, edit=name in EDITS)
    if name == CALLBACK and value["type"] == modals.MESSAGE:
        return messages.is_empty(value.get("data") or {}, files, edit=False)
    if name == "POST /channels/{channel_id}/threads" and "message" in value:
        return messages.is_empty(value["message"], files, edit=False)
    return False


def _with_page(problem: Problem, value: Any) -> Problem:
    """The schema knows no pages; where in the value it is wrong tells which."""
    return Problem(problem.path, problem.code, problem.message, _page(problem.path, value))


def _page(path: Path, value: Any) -> str:
    page = ""
    for step in path:
        if step in ("components", "component", "accessory") and not page.startswith(components.PAGE):
            page = components.page_of(None)
        page = {"embeds": messages.EMBEDS, "allowed_mentions": messages.MENTIONS}.get(str(step), page)
        page = {"message_reference": messages.REFERENCE, "attachments": messages.ATTACHMENT}.get(str(step), page)
        if isinstance(value, dict):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
        if page.startswith(components.PAGE) and isinstance(value, dict) and isinstance(value.get("type"), int):
            page = components.page_of(value["type"])
    return page
