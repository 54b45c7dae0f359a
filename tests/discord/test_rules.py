"""What Discord refuses is refused, over a socket; what is nearly that and right is not."""

import copy
import json
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from aiohttp import ClientSession
from yarl import URL

from tests.discord.rules import Refusal, check_response, parse, refuse
from tests.discord.rules.document import spec
from tests.discord.rules.routes import Route, find
from tests.discord.rules.schema import compiled, problems
from tests.discord.server import DiscordServer
from tests.discord.wrong import JSON, WRONG, Request, Wrong, legacy, row, tell


def leaves(tree: Any, at: str = "") -> Iterator[tuple[str, str]]:
    for step, below in tree.items():
        if step == "_errors":
            yield from ((at, one["code"]) for one in below)
        else:
            yield from leaves(below, f"{at}.{step}" if at else step)


@pytest.fixture
async def server() -> AsyncIterator[DiscordServer]:
    async with DiscordServer() as server:
        yield server


@pytest.fixture
async def session(server: DiscordServer) -> AsyncIterator[ClientSession]:
    headers = {"Authorization": f"Bot {server.token}", "User-Agent": "DiscordBot (https://example.com, 1.0)"}
    async with ClientSession(headers=headers, skip_auto_headers=["Content-Type"]) as session:
        yield session


async def send(session: ClientSession, server: DiscordServer, request: Request) -> tuple[int, Any]:
    url = URL(server.api_base + request.path, encoded=True).with_query(dict(request.query))
    headers = {"Content-Type": request.content_type} if request.content_type else {}
    data = BytesIO(request.body) if request.body else None
    async with session.request(request.method, url, data=data, headers=headers) as response:
        return response.status, await response.json() if response.status != 204 else {}


def judged(request: Request) -> Refusal | None:
    return refuse(request.method, request.path, request.content_type, request.body, request.query)


@pytest.mark.parametrize("case", WRONG, ids=lambda case: case.rule)
async def test_what_is_wrong_is_refused_and_what_is_nearly_so_is_not(
    case: Wrong, server: DiscordServer, session: ClientSession
) -> None:
    status, body = await send(session, server, case.wrong)
    assert (status, body["code"]) == (case.status, case.code), body
    if case.at is None:
        assert "errors" not in body
    else:
        assert list(leaves(body["errors"])) == [(case.at, case.error)], body
    assert check_response(case.wrong.method, case.wrong.path, status, body) is None
    assert judged(case.right) is None
    status, body = await send(
        session, server, case.right
    )  # the rules have no objection; the server knows no such channel
    assert (status, body.get("code")) != (case.status, case.code)


@pytest.mark.parametrize("case", WRONG, ids=lambda case: case.rule)
def test_a_refusal_names_its_page(case: Wrong) -> None:
    refusal = judged(case.wrong)
    assert refusal is not None
    assert refusal.page.startswith(f"docs.discord.com/developers/{case.page}")


def test_no_two_rules_are_one() -> None:
    assert len({case.rule for case in WRONG}) == len(WRONG) >= 90
    assert all(case.wrong != case.right for case in WRONG)


def changed(value: Any) -> Iterator[Any]:
    """Everything that differs from a value in one place."""
    yield from (None, True, -1, 1.5, "words", "", [], {}, "x" * 7000, 2**31, [value] * 200)
    if isinstance(value, dict):
        for name, one in value.items():
            yield {other: value[other] for other in value if other != name}
            for another in changed(one):
                yield {**value, name: another}
    elif isinstance(value, list):
        for index, one in enumerate(value[:2]):
            for another in changed(one):
                yield [*value[:index], another, *value[index + 1 :]]


def requests_with_json() -> dict[str, tuple[Route, Any]]:
    found = {}
    for case in WRONG:
        for request in (case.wrong, case.right):
            known = find(request.method, request.path)
            if request.content_type == "application/json" and isinstance(known, tuple):
                try:
                    found[f"{known[0]} {request.body[:4000]!r}"] = (
                        known[0],
                        parse(request.content_type, request.body)[0],
                    )
                except ValueError:
                    continue
    return found


def test_a_schema_is_read_as_jsonschema_reads_it() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    document = copy.deepcopy(spec())
    document["components"]["schemas"]["SnowflakeType"]["type"] = ["string", "integer"]
    document["components"]["schemas"]["SnowflakeType"]["minimum"] = 0
    validators: dict[str, Any] = {}
    compared = 0
    for route, body in requests_with_json().values():
        if "application/json" not in route.operation.get("requestBody", {}).get("content", {}):
            continue
        schema = route.operation["requestBody"]["content"]["application/json"]["schema"]
        theirs = validators.setdefault(
            str(route), jsonschema.Draft202012Validator({**schema, "components": document["components"]})
        )
        ours = compiled(schema, strict=False)
        for value in [body, *list(changed(body))[:: 1 + len(str(body)) // 8]]:
            found = problems(ours, value)
            formats = {"URL_TYPE_INVALID_URL", "DATE_TIME_TYPE_PARSE", "NUMBER_TYPE_MAX"}  # not theirs to know
            valid = theirs.is_valid(value)
            assert valid or found, (str(route), value, next(theirs.iter_errors(value)).message)
            assert not valid or {one.code for one in found} <= formats, (str(route), value, found)
            compared += 1
    assert compared > 1000


def test_whatever_comes_is_judged() -> None:
    for case in WRONG:
        right = case.right
        if right.content_type == JSON and len(right.body) < 2**13:
            for value in changed(json.loads(right.body)):
                body = json.dumps(value).encode()
                refusal = refuse(right.method, right.path, JSON, body, right.query)
                assert refusal is None or check_response(right.method, right.path, refusal.status, refusal.body) is None
        for number in range(0, len(right.body), 1 + len(right.body) // 50):
            broken = replace(right, body=right.body[:number] + b"\x80" + right.body[number:])
            assert right.content_type != JSON or judged(broken) is not None
            judged(broken)


def test_a_message_is_judged_within_a_millisecond() -> None:
    buttons = [
        row(*({"type": 2, "style": 1, "label": "Go", "custom_id": f"{r}.{n}"} for n in range(5))) for r in range(4)
    ]
    request = tell(
        "POST", "/channels/701/messages", {**legacy(*buttons), "embeds": [{"title": "t", "description": "d"}]}
    )
    assert judged(request) is None
    times = []
    for _ in range(50):
        begun = time.perf_counter()
        judged(request)
        times.append(time.perf_counter() - begun)
    assert min(times) < 0.001


USER = {"id": "903", "username": "painter", "discriminator": "0", "global_name": None, "avatar": None, "flags": 0}
ANSWERED: tuple[tuple[str, str, int, Any, str | None], ...] = (
    ("POST", "/channels/701/typing", 204, None, None),
    ("POST", "/channels/701/typing", 204, {}, "without a body"),
    ("POST", "/channels/701/typing", 201, None, "not 201"),
    ("GET", "/channels/701", 404, {"message": "Unknown Channel", "code": 10003}, None),
    ("GET", "/channels/701", 404, {"message": "Unknown Channel"}, "has a code"),
    ("GET", "/channels/701", 429, {"message": "Slow down", "retry_after": 0.5, "global": False}, None),
    (
        "GET",
        "/channels/701",
        400,
        {"message": "m", "code": 50035, "errors": {"a": {"_errors": [{"code": 1}]}}},
        "errors.a",
    ),
    ("GET", "/gateway", 200, {"url": "wss://gateway.discord.gg"}, None),
    ("GET", "/gateway", 200, {}, "url: This field is required"),
    ("GET", "/users/903", 200, {**USER, "public_flags": 0, "primary_guild": None}, None),
    ("GET", "/users/903", 200, {**USER, "id": 9.5, "public_flags": 0, "primary_guild": None}, "is not snowflake"),
    ("GET", "/users", 200, {}, "no answer but 404"),
    ("POST", "/channels/701/messages", 200, {"id": "802"}, "channel_id: This field is required"),
)


@pytest.mark.parametrize(("method", "path", "status", "body", "said"), ANSWERED)
def test_an_answer_is_held_to_the_document(method: str, path: str, status: int, body: Any, said: str | None) -> None:
    wrong = check_response(method, path, status, body)
    assert wrong is None if said is None else said in (wrong or ""), wrong


def test_a_form_is_read_to_the_byte() -> None:
    picture = bytes(range(256)) * 3 + b"\r\n--0f1e2d\r\n"
    body = (
        b'--0f1e2d3c\r\nContent-Disposition: form-data; name="payload_json"\r\n\r\n{"content": "hi"}\r\n'
        b'--0f1e2d3c\r\nContent-Type: image/png\r\nContent-Disposition: form-data; name="files[0]"; filename="a b.png"'
        b"\r\n\r\n" + picture + b"\r\n--0f1e2d3c--\r\n"
    )
    assert parse("multipart/form-data; boundary=0f1e2d3c", body) == (
        {"content": "hi"},
        {"files[0]": ("a b.png", "image/png", picture)},
    )
    refusal = refuse("POST", "/channels/1/messages", "multipart/form-data; boundary=0f1e2d3c", body, {})
    assert refusal is None
