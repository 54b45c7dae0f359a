"""What a reply of ours is going to be: words, a picture shown again, or a picture to be made."""

import json
from dataclasses import dataclass, replace
from typing import Any

from bot.conversation import Role
from engine import job
from engine.job import Edit, Generate, Request

AWAITED = ""  # stands in `Edit.images` for a picture that is still being made


@dataclass(frozen=True, slots=True)
class Say:
    """Words alone. `question`: the numbers of the pictures we ask about, when it is a question."""

    text: str
    question: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Show:
    """A picture that is there already, by its id in the ledger."""

    picture: int
    text: str


@dataclass(frozen=True, slots=True)
class Parent:
    """A picture that another is made from; `picture` None is the one still awaited."""

    picture: int | None
    role: Role


@dataclass(frozen=True, slots=True)
class Make:
    """A picture to be made. `note`: what is said with it, where it cannot be quite as it was asked for. `unsaid`: no
    message says what was asked, so the answer does."""

    request: Request
    parents: tuple[Parent, ...] = ()
    note: str = ""
    unsaid: bool = False


Plan = Say | Show | Make


def settle(plan: Make, picture: int, sha256: str) -> Make:
    """The plan once the picture it awaited is there."""
    assert isinstance(plan.request, Edit)
    images = tuple(sha256 if image == AWAITED else image for image in plan.request.images)
    parents = tuple(replace(parent, picture=picture) if parent.picture is None else parent for parent in plan.parents)
    return replace(plan, request=replace(plan.request, images=images), parents=parents)


def words_of(request: Request) -> str:
    """What was asked for, in the person's words."""
    match request:
        case Generate(prompt=words) | Edit(instruction=words):
            return words


def to_json(plan: Plan) -> str:
    """The plan as one JSON object."""
    told: dict[str, Any]
    match plan:
        case Say(text, question):
            told = {"say": text, "question": question}
        case Show(picture, text):
            told = {"show": picture, "text": text}
        case Make(request, parents, note, unsaid):
            made = json.loads(job.to_json(request))
            told = {"make": made, "parents": [[p.picture, p.role] for p in parents], "note": note, "unsaid": unsaid}
    return json.dumps(told)


def from_json(text: str) -> Plan:
    """The inverse of `to_json`."""
    told = json.loads(text)
    if "say" in told:
        return Say(told["say"], None if told["question"] is None else tuple(told["question"]))
    if "show" in told:
        return Show(told["show"], told["text"])
    parents = tuple(Parent(picture, Role(role)) for picture, role in told["parents"])
    return Make(job.from_json(json.dumps(told["make"])), parents, told.get("note", ""), told.get("unsaid", False))
