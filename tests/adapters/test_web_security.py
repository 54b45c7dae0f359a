"""Whom the local chat lets in, and what it bears from whoever is in."""

import asyncio
import io
import json
import socket
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.thread import Action, Author, File, MessageRef, Reply
from adapters.web.adapter import LIMITS, WebAdapter
from adapters.web.server import HEADERS, MOST_BYTES
from adapters.web.tab import PER_MINUTE
from tests.adapters.contract import PNG, a_minute_ago, listening, picture
from tests.adapters.pages import Page, page

TOKEN = "correct horse battery staple"


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[WebAdapter]:
    async with WebAdapter(tmp_path) as chat:
        yield chat


@pytest.fixture
async def locked(tmp_path: Path) -> AsyncIterator[WebAdapter]:
    async with WebAdapter(tmp_path, token=TOKEN) as chat:
        yield chat


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    jar = aiohttp.CookieJar(unsafe=True)  # keeps the cookies of an address without a name
    async with aiohttp.ClientSession(cookie_jar=jar) as http:
        yield http


@pytest.fixture
async def ada(chat: WebAdapter) -> AsyncIterator[Page]:
    async with page(chat.address) as ada:
        yield ada


async def status(http: aiohttp.ClientSession, method: str, address: str, **more: Any) -> int:
    async with http.request(method, address, **more) as response:
        await response.read()
        return response.status


# other sites


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "null",
        "http://evil.example",
        "http://127.0.0.1",
        "http://127.0.0.1:1",
        "http://{host}.evil.example",
        "http://evil.example@{host}",
        "http://[",
        "{host}",
        "é",
    ],
)
async def test_only_its_own_page_may_talk_to_it(
    chat: WebAdapter, http: aiohttp.ClientSession, origin: str | None
) -> None:
    host = chat.address.removeprefix("http://")
    headers = {"Origin": origin.format(host=host)} if origin else {}
    assert await status(http, "POST", f"{chat.address}/files", data=PNG, headers=headers) == 403
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await http.ws_connect(f"{chat.address}/chat", headers=headers)
    assert refused.value.status == 403


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1.evil.example:{port}"])
async def test_a_name_that_was_pointed_here_is_refused(
    chat: WebAdapter, http: aiohttp.ClientSession, host: str
) -> None:
    port = chat.address.rpartition(":")[2]
    headers = {"Host": host.format(port=port), "Origin": f"http://{host.format(port=port)}"}
    assert await status(http, "GET", chat.address, headers=headers) == 403
    assert await status(http, "POST", f"{chat.address}/files", data=PNG, headers=headers) == 403
    with pytest.raises(aiohttp.WSServerHandshakeError):
        await http.ws_connect(f"{chat.address}/chat", headers=headers)


async def test_localhost_is_the_same_place(chat: WebAdapter, http: aiohttp.ClientSession) -> None:
    host = f"localhost:{chat.address.rpartition(':')[2]}"
    headers = {"Host": host, "Origin": f"http://{host}"}
    assert await status(http, "POST", f"{chat.address}/files", data=PNG, headers=headers) == 200


# the token


@pytest.mark.parametrize("token", [None, ""])
def test_listening_elsewhere_without_a_token_is_refused_in_words(tmp_path: Path, token: str | None) -> None:
    with pytest.raises(ValueError, match=r"0\.0\.0\.0 only with a token"):
        WebAdapter(tmp_path, host="0.0.0.0", token=token)


async def test_without_the_token_nobody_is_let_in(locked: WebAdapter, http: aiohttp.ClientSession) -> None:
    origin = {"Origin": locked.address}
    for query in ("", "?token=", "?token=wrong", "?token=%ff", "?token=é"):
        for path in ("/", "/style.css", "/files/" + "a" * 64 + "/studio/1", "/nothing"):
            assert await status(http, "GET", f"{locked.address}{path}{query}") == 403
        assert await status(http, "POST", f"{locked.address}/files{query}", data=PNG, headers=origin) == 403
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await http.ws_connect(f"{locked.address}/chat{query}", headers=origin)


@pytest.mark.parametrize("cookie", [None, "of another time", "\x80é"])
async def test_the_token_is_taken_once_and_kept_where_no_script_reads_it(
    locked: WebAdapter, http: aiohttp.ClientSession, cookie: str | None
) -> None:
    headers = {"Cookie": f"overpaint_token={cookie}"} if cookie else {}
    address = f"{locked.address}/"
    async with http.get(address, params={"token": TOKEN}, headers=headers, allow_redirects=False) as response:
        assert (response.status, response.headers["Location"]) == (303, "/")
        told = response.headers["Set-Cookie"]
        assert "HttpOnly" in told
        assert "SameSite=Strict" in told
    origin = {"Origin": locked.address}
    assert await status(http, "POST", f"{locked.address}/files", data=PNG, headers=origin) == 200
    async with http.ws_connect(f"{locked.address}/chat", headers=origin) as socket:
        await socket.send_json({"type": "hello", "name": "Ada", "room": "studio"})
        assert (await socket.receive_json())["type"] == "room"


# what is served


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/nothing", 404),
        ("PUT", "/files", 405),
        ("POST", "/", 405),
        ("GET", "/chat", 400),
        ("POST", "/files", 200),
        ("GET", "/files/x/studio/1", 404),
    ],
)
async def test_every_answer_is_hardened(
    chat: WebAdapter, http: aiohttp.ClientSession, method: str, path: str, expected: int
) -> None:
    async with http.request(method, chat.address + path, headers={"Origin": chat.address}) as response:
        assert response.status == expected
        assert {name: response.headers[name] for name in HEADERS} == HEADERS
    async with http.request(method, chat.address + path, headers={"Origin": "http://evil.example"}) as response:
        assert {name: response.headers[name] for name in HEADERS} == HEADERS


def test_nothing_runs_on_the_page_but_its_own_script() -> None:
    rules = dict(rule.strip().split(" ", 1) for rule in HEADERS["Content-Security-Policy"].split(";"))
    assert (rules["default-src"], rules["script-src"], rules["frame-ancestors"]) == ("'none'", "'self'", "'none'")


@pytest.mark.parametrize(
    "path",
    [
        "/../server.py",
        "/%2e%2e/server.py",
        "/..%2fserver.py",
        "/page/index.html",
        "/style.css%00",
        "/files/../../chat.sqlite/studio/1",
        "/files/..%2fchat.sqlite/studio/1",
        "/files/{digest}/studio/2",
        "/files/{digest}/attic/1",
        "/files/{digest}/studio/-1",
        "/files/{digest}/studio/99999999999999999999999",
        "/files/{digest}/studio/²",
        "/files/{digest}/..%2fstudio/1",
        "/files/{DIGEST}/studio/1",
        "/files/{other}/studio/1",
    ],
)
async def test_nothing_else_is_served(chat: WebAdapter, http: aiohttp.ClientSession, ada: Page, path: str) -> None:
    digest = await ada.upload(PNG)
    other = await ada.upload(b"never said")
    await ada.say("look", files=[digest])
    assert await status(http, "GET", f"{chat.address}/files/{digest}/studio/1") == 200
    host, _, port = chat.address.removeprefix("http://").partition(":")
    asked = path.format(digest=digest, DIGEST=digest.upper(), other=other)
    reader, writer = await asyncio.open_connection(host, int(port))  # a client of ours would tidy the path up
    writer.write(f"GET {asked} HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n".encode())
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    assert answer.split(b" ")[1] in (b"400", b"404")


@pytest.mark.parametrize(
    "data",
    [b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", b"<html><script>alert(1)</script>"],
)
async def test_what_may_hold_a_script_is_only_saved(chat: WebAdapter, http: aiohttp.ClientSession, data: bytes) -> None:
    async with page(chat.address) as ada:
        n = await ada.say("look", **await ada.uploads([File('a"\r\nX-Evil: 1/é.png', "image/png", data)]))
        ours = await chat.post(
            Reply(text="here", files=(File("a.svg", "image/svg+xml", data),)),
            MessageRef("web", "studio", str(n)),
            key="k1",
        )
        shown = (await ada.hello())["messages"]
        assert [message["n"] for message in shown] == [n, int(ours.message)]
        for message in shown:
            (file,) = message["files"]
            assert not file["picture"]
            async with http.get(chat.address + file["url"]) as response:
                assert response.content_type == "application/octet-stream"
                assert response.headers["Content-Disposition"].startswith("attachment;")
                assert "X-Evil" not in response.headers
                assert await response.read() == data


async def test_the_address_of_a_private_file_is_told_to_nobody_else(chat: WebAdapter) -> None:
    """Names are claimed, not proven; a file's address holds what only its bytes can tell."""
    async with page(chat.address) as ada, page(chat.address, "Ben") as ben:
        n = await ada.say("a robot")
        to = MessageRef("web", "studio", str(n))
        await chat.post(Reply(files=(picture(),)), to, key="k1", only_for=Author("Ada", "Ada"))
        (file,) = (await ada.hello())["messages"][-1]["files"]
        assert sha256(PNG).hexdigest() in file["url"]
        await ben.hello()
        assert sha256(PNG).hexdigest() not in str(ben.told)
        assert await ada.get(file["url"]) == PNG


# what a page may say


async def test_what_is_too_much_is_refused_in_words_and_the_page_lives_on(ada: Page) -> None:
    digest = await ada.upload(PNG)
    for told, why in (
        ({"type": "say", "text": "x" * (LIMITS.text + 1)}, "up to 8000 characters"),
        ({"type": "say", "text": "", "files": [digest] * 9}, "Up to 8 files"),
        ({"type": "say", "text": "x", "files": ["f" * 64]}, "did not arrive"),
        ({"type": "say", "text": "x", "files": ["../chat.sqlite"]}, "did not arrive"),
        ({"type": "say", "text": " \n"}, "Write something"),
        ({"type": "say", "text": "x", "reply_to": 99}, "no longer there"),
        ({"type": "press", "n": 99, "action": "again"}, "no longer there"),
        ({"type": "say", "text": "x", "id": "short"}, "id of its own"),
        ({"type": "dance"}, "'dance'"),
    ):
        answer = await ada.ask(told)
        assert answer["type"] == "refused"
        assert why in answer["why"]
    await ada.say("x" * LIMITS.text, files=[digest] * 8)
    assert len((await ada.hello())["messages"]) == 1


async def test_a_button_that_is_not_there_cannot_be_pressed(chat: WebAdapter, ada: Page) -> None:
    to = MessageRef("web", "studio", str(await ada.say("a robot")))
    ours = await chat.post(Reply(text="here", actions=(Action("again", "Again"),)), to, key="k1")
    answer = await ada.ask({"type": "press", "n": int(ours.message), "action": "delete-everything"})
    assert "no longer there" in answer["why"]


@pytest.mark.parametrize("name", ["", " ", "overpaint", "OVERPAINT ", "x" * 41, "a<b", "a\nb", "web:x/1", "\ud800"])
async def test_a_name_that_would_mislead_is_refused(chat: WebAdapter, ada: Page, name: str) -> None:
    await ada.send({"type": "hello", "name": name, "room": "studio"})
    assert "A name has" in (await ada.until(lambda told: told["type"] == "refused"))["why"]


@pytest.mark.parametrize("room", ["", "../x", "a/b", "x" * 41, "a b"])
async def test_a_room_that_would_be_no_ref_is_refused(chat: WebAdapter, ada: Page, room: str) -> None:
    await ada.send({"type": "hello", "name": "Ada", "room": room})
    assert "A room" in (await ada.until(lambda told: told["type"] == "refused"))["why"]


async def test_whoever_has_not_said_who_they_are_says_nothing(chat: WebAdapter, http: aiohttp.ClientSession) -> None:
    async with http.ws_connect(f"{chat.address}/chat", origin=chat.address) as socket:
        await socket.send_json({"type": "say", "id": "12345678", "text": "a robot"})
        assert "who you are" in (await socket.receive_json())["why"]


async def test_a_flood_is_refused_in_words_and_the_page_lives_on(ada: Page) -> None:
    for n in range(PER_MINUTE + 5):
        await ada.send({"type": "say", "id": f"flood-{n:04}", "text": "x"})
    refused = await ada.until(lambda told: told["type"] == "refused")
    assert "Please wait" in refused["why"]
    assert refused["id"] == f"flood-{PER_MINUTE:04}"
    assert (await ada.hello())["type"] == "room"


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(codec=None))
    | st.sampled_from(["again", "studio", "Ada", 1, 2, 2**63, 10**400, -1, "\ud800", float("inf")]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
SAID = st.fixed_dictionaries(
    {"type": st.sampled_from(["say", "press", "form", "hello"]) | JSON},
    optional={
        "id": st.uuids().map(str) | JSON,
        "text": JSON,
        "n": JSON,
        "action": JSON,
        "form": JSON,
        "reply_to": JSON,
        "files": JSON,
        "names": JSON,
        "values": JSON,
        "forward": st.fixed_dictionaries({"room": JSON, "n": JSON}) | JSON,
        "name": JSON,
        "room": JSON,
    },
)


async def test_no_words_kill_a_page_or_the_bots_ear(
    chat: WebAdapter, ada: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.web.tab.PER_MINUTE", 1_000_000)
    loop = asyncio.get_running_loop()
    to = MessageRef("web", "studio", str(await ada.say("a robot")))
    await chat.post(Reply(text="here", actions=(Action("again", "Again"),)), to, key="k1")

    async def say(said: str) -> None:
        await ada.send(said)
        assert (await ada.hello())["type"] == "room"

    @settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given((SAID | JSON).map(json.dumps) | st.text(st.characters(codec="utf-8")))
    def say_anything(said: str) -> None:
        asyncio.run_coroutine_threadsafe(say(said), loop).result(20)

    async with listening(chat, a_minute_ago()) as ear:
        await asyncio.to_thread(say_anything)
        for said in ("[" * 100_000, '{"a":' * 50_000, "", "\0", '{"type": "say", "n": NaN}', "1" * 5000):
            await say(said)
        n = await ada.say("still there?")
        await ear.message(MessageRef("web", "studio", str(n)))
    for event in ear.events:  # what was kept can be kept by others too
        str(event).encode()


@pytest.mark.parametrize("n", ["2", 2.0, -1, 2**63, 10**400, float("inf"), float("nan"), [2], {"n": 2}, ""])
async def test_what_is_no_number_of_a_message_is_refused(chat: WebAdapter, ada: Page, n: object) -> None:
    to = MessageRef("web", "studio", str(await ada.say("a robot")))
    await chat.post(Reply(text="here", actions=(Action("again", "Again"),)), to, key="k1")
    for told in (
        {"type": "say", "text": "x", "reply_to": n},
        {"type": "say", "text": "x", "forward": {"room": "studio", "n": n}},
        {"type": "press", "n": n, "action": "again"},
        {"type": "form", "n": n, "form": "vary"},
    ):
        assert "not understood" in (await ada.ask(told))["why"]


async def test_half_a_character_is_refused(chat: WebAdapter, ada: Page) -> None:
    to = MessageRef("web", "studio", str(await ada.say("a robot")))
    await chat.post(Reply(text="here"), to, key="k1")
    for told in (
        {"type": "say", "text": "\ud83e"},
        {"type": "form", "n": 2, "form": "\ud83e"},
        {"type": "form", "n": 2, "form": "vary", "values": {"how": "\ud83e"}},
        {"type": "form", "n": 2, "form": "vary", "values": {"\ud83e": "how"}},
    ):
        assert "not understood" in (await ada.ask(told))["why"]


# uploads


async def test_the_largest_file_is_taken_and_one_byte_more_is_not(
    chat: WebAdapter, http: aiohttp.ClientSession, ada: Page
) -> None:
    assert LIMITS.file_size == MOST_BYTES
    await ada.upload(bytes(MOST_BYTES))
    headers = {"Origin": chat.address}
    async with http.post(f"{chat.address}/files", data=io.BytesIO(bytes(MOST_BYTES + 1)), headers=headers) as response:
        assert response.status == 413
        assert "25 MB" in await response.text()


async def test_a_file_that_is_too_large_is_refused_before_it_is_read(chat: WebAdapter) -> None:
    host, _, port = chat.address.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        f"POST /files HTTP/1.1\r\nHost: {host}:{port}\r\nOrigin: {chat.address}\r\n"
        f"Content-Length: 26000000\r\n\r\n".encode()
    )
    async with asyncio.timeout(10):
        assert (await reader.readline()).split()[1] == b"413"  # though not a byte of it was sent
    writer.transport.abort()


async def test_a_file_whose_size_is_not_told_is_read_no_further_than_may_be(chat: WebAdapter, tmp_path: Path) -> None:
    host, _, port = chat.address.removeprefix("http://").partition(":")
    loop = asyncio.get_running_loop()
    with socket.create_connection((host, int(port))) as sender:
        sender.setblocking(False)
        head = f"POST /files HTTP/1.1\r\nHost: {host}:{port}\r\nOrigin: {chat.address}\r\nTransfer-Encoding: chunked\r\n\r\n"
        await loop.sock_sendall(sender, head.encode())
        chunk = b"100000\r\n" + bytes(0x100000) + b"\r\n"
        for _ in range(24):
            await loop.sock_sendall(sender, chunk)
        async with asyncio.timeout(10):
            assert (await loop.sock_recv(sender, 1000)).split()[1] == b"413"  # though it has not ended
    assert list((tmp_path / "files").iterdir()) == []
