"""Says whether our own server answers as Discord's document promises."""

from functools import cache
from typing import Any

from tests.discord.rules.document import spec
from tests.discord.rules.refusal import Refusal
from tests.discord.rules.routes import find
from tests.discord.rules.schema import Check, compiled, problems


def check_response(method: str, path: str, status: int, body: Any) -> str | None:
    """What is wrong with an answer; `body` is its JSON, None where it has none."""
    if status >= 500:
        return None  # what may be promised of a failure
    if status >= 400:
        return _error(body)
    found = find(method, path)
    if isinstance(found, Refusal):
        return f"{method} {path} has no answer but {found.status}, not {status}"
    route = found[0]
    promised = route.operation["responses"]
    if str(status) not in promised:
        return f"{route} answers {', '.join(promised)}, not {status}"
    check = _check(route.method, route.template, str(status))
    if check is None:
        return None if body is None else f"{route} answers {status} without a body"
    wrong = problems(check, body)
    said = "; ".join(f"{'.'.join(map(str, one.path)) or 'body'}: {one.message}" for one in wrong)
    return f"{route} {status}: {said}" if wrong else None


@cache
def _check(method: str, template: str, status: str) -> Check | None:
    answer = spec()["paths"][template][method.lower()]["responses"][status]
    content = answer.get("content", {}).get("application/json")
    return compiled(content["schema"], strict=False) if content else None


def _error(body: Any) -> str | None:
    if not isinstance(body, dict) or not isinstance(body.get("message"), str):
        return "An error has a message"
    if "code" in body and (isinstance(body["code"], bool) or not isinstance(body["code"], int)):
        return "An error's code is a number"
    if "code" not in body and "retry_after" not in body:
        return "An error has a code"
    return None if "errors" not in body else _tree(body["errors"], "errors")


def _tree(node: Any, at: str) -> str | None:
    """In the document the codes of a tree are numbers; they are words, as the documentation shows."""
    if not isinstance(node, dict) or not node:
        return f"{at} leads to errors, or has some"
    for step, below in node.items():
        if step != "_errors":
            if said := _tree(below, f"{at}.{step}"):
                return said
        elif not isinstance(below, list) or not all(_is_leaf(one) for one in below):
            return f"{at}._errors has codes and messages"
    return None


def _is_leaf(one: Any) -> bool:
    return isinstance(one, dict) and all(isinstance(one.get(field), str) for field in ("code", "message"))
