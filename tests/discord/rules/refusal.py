"""What is wrong with a request, in the shape in which Discord says so."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

DOCS = "docs.discord.com/developers/"

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    status: int
    body: dict[str, Any]
    page: str  # where the official documentation says so


@dataclass(frozen=True, slots=True)
class Problem:
    """One wrong thing in a body. Codes that begin with STRICT_ are ours: Discord overlooks these, or refuses them
    with a code that nobody has published."""

    path: Path
    code: str
    message: str
    page: str = ""  # below DOCS


class Refused(ValueError):
    """The request cannot be read."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.body["message"])
        self.refusal = refusal


def plain(status: int, code: int, message: str, page: str) -> Refusal:
    return Refusal(status, {"message": message, "code": code}, DOCS + page)


def invalid(problems: Iterable[Problem], page: str) -> Refusal:
    """Error 50035. The page is that of the first problem that has one of its own."""
    problems = list(problems)
    errors: dict[str, Any] = {}
    for problem in problems:
        node = errors
        for step in problem.path:
            node = node.setdefault(str(step), {})
        node.setdefault("_errors", []).append({"code": problem.code, "message": problem.message})
    page = next((problem.page for problem in problems if problem.page), page)
    return Refusal(400, {"message": "Invalid Form Body", "code": 50035, "errors": errors}, DOCS + page)
