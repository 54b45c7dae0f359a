"""The local chat sits the contract; and what only it promises."""

import asyncio
import socket
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.errors import NotAllowed
from adapters.thread import Action, Author, Choice, Field, FieldKind, File, Form, MessageRef, Place, Reply
from adapters.web.adapter import MOST_MISSED, WebAdapter
from adapters.web.history import History
from tests.adapters.contract import AdapterContract, Driver, Ear, Seen, a_minute_ago, listening, picture
from tests.adapters.pages import Page, page


class WebDriver:
    """Ada's and Ben's pages, opened when they are needed."""

    ada, ben = Author("Ada", "Ada"), Author("Ben", "Ben")
    forwards = True
    threads = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._last: Page

    async def start(self, writes_per_second: int = 10_000) -> None:
        self._stack = AsyncExitStack()
        self._pages: dict[tuple[str, str], Page] = {}
        self.adapter = await self._stack.enter_async_context(
            WebAdapter(self._folder, writes_per_second=writes_per_second)
        )

    async def stop(self) -> None:
        await self._stack.aclose()

    async def page(self, author: Author, room: str = "studio") -> Page:
        at = (author.name, room)
        if at not in self._pages:
            self._pages[at] = await self._stack.enter_async_context(page(self.adapter.address, *at))
        return self._pages[at]

    async def say(
        self,
        author: Author,
        text: str,
        *,
        room: str = "studio",
        reply_to: MessageRef | None = None,
        thread: MessageRef | None = None,
        files: Sequence[File] = (),
        forward: MessageRef | None = None,
    ) -> MessageRef:
        assert thread is None
        page = self._last = await self.page(author, room)
        n = await page.say(
            text,
            reply_to=reply_to and int(reply_to.message),
            forward=forward and {"room": forward.channel, "n": int(forward.message)},
            **await page.uploads(files),
        )
        return MessageRef("web", room, str(n))

    async def deliver_again(self) -> None:
        assert (await self._last.again())["type"] == "done"

    async def press(self, author: Author, ref: MessageRef, action: str) -> None:
        page = self._last = await self.page(author, ref.channel)
        answer = await page.ask({"type": "press", "n": int(ref.message), "action": action})
        assert answer["type"] == "done", answer

    async def form(self, author: Author) -> Form:
        told = await (await self.page(author)).until(lambda told: told["type"] == "form")
        return Form(
            told["form"],
            told["title"],
            tuple(
                Field(
                    name=field["name"],
                    label=field["label"],
                    kind=FieldKind(field["kind"]),
                    value=field["value"],
                    choices=tuple(Choice(choice["value"], choice["label"]) for choice in field["choices"]),
                    required=field["required"],
                )
                for field in told["fields"]
            ),
        )

    async def forms(self, author: Author) -> int:
        page = await self.page(author)
        await page.hello()  # what was sent before it has arrived
        return len([told for told in page.told if told["type"] == "form"])

    async def fill_in(self, author: Author, form: Form, values: Mapping[str, str], files: Mapping[str, File]) -> None:
        page = self._last = await self.page(author)
        told = await page.until(lambda told: told["type"] == "form" and told["form"] == form.id)
        uploaded = {name: await page.upload(file.data) for name, file in files.items()}
        answer = await page.ask({"type": "form", "n": told["n"], "form": form.id, "values": values, "files": uploaded})
        assert answer["type"] == "done", answer

    async def sees(self, author: Author, ref: MessageRef) -> Seen | None:
        page = await self.page(author, ref.channel)
        for message in (await page.hello())["messages"]:
            if message["ref"] == str(ref):
                return Seen(
                    text=message["text"],
                    files=tuple([await page.get(file["url"]) for file in message["files"]]),
                    actions=tuple(action["id"] for action in message["actions"]),
                    reply_to=message["reply_to"] and MessageRef("web", ref.channel, str(message["reply_to"])),
                    private=message["private"],
                )
        return None

    async def order(self, author: Author, room: str = "studio") -> list[MessageRef]:
        page = await self.page(author, room)
        return [MessageRef.parse(message["ref"]) for message in (await page.hello())["messages"]]

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def leave(self) -> None:
        """The chat is our own: while we are not there nobody can speak. So only the listener is gone."""

    async def come_back(self) -> None:
        await self.restart()

    async def slow_down(self, seconds: float) -> None:
        assert seconds == 1.0
        await self.stop()
        await self.start(writes_per_second=1)
        await self.adapter.post(Reply(text="one write"), MessageRef("web", "studio", "1"), key="k0")

    def connections(self) -> int:
        return 0  # the events come from our own memory


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[WebDriver]:
    driver = WebDriver(tmp_path)
    await driver.start()
    yield driver
    await driver.stop()


class TestWeb(AdapterContract):
    """Over real sockets."""


async def test_the_driver_keeps_its_protocol(driver: WebDriver) -> None:
    kept: Driver = driver
    assert kept.adapter.platform == "web"


@pytest.fixture
async def ear(driver: WebDriver) -> AsyncIterator[Ear]:
    async with listening(driver.adapter, a_minute_ago()) as ear:
        yield ear


async def test_a_message_sent_again_after_a_restart_is_one_message(driver: WebDriver) -> None:
    ref = await driver.say(driver.ada, "a robot")
    said = (await driver.page(driver.ada)).last
    await driver.restart()
    again = await driver.page(driver.ada)
    assert (await again.ask(said))["type"] == "done"
    assert await driver.order(driver.ada) == [ref]


async def test_a_press_sent_again_after_a_restart_is_one_press(driver: WebDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    ours = await driver.adapter.post(Reply(text="here", actions=(Action("again", "Again"),)), asked, key="k1")
    await driver.press(driver.ada, ours, "again")
    said = (await driver.page(driver.ada)).last
    await driver.restart()
    assert (await (await driver.page(driver.ada)).ask(said))["type"] == "done"
    async with listening(driver.adapter, a_minute_ago()) as ear:
        await ear.message(await driver.say(driver.ada, "thanks"))
    assert len(ear.actions) == 1


async def test_what_was_accepted_but_not_heard_before_a_crash_is_heard_after_it(driver: WebDriver) -> None:
    since = a_minute_ago()
    ref = await driver.say(driver.ada, "a robot")
    await driver.restart()
    async with listening(driver.adapter, since) as ear:
        assert (await ear.message(ref)).text == "a robot"


async def test_after_a_long_absence_the_newest_are_heard(tmp_path: Path) -> None:
    async with History(tmp_path) as history:
        await history.add(room="studio", author="Ada", text="0", reply_to=None, sent_as="id-00000000")
        await history._db.executescript(
            "WITH RECURSIVE many (n) AS (SELECT 2 UNION ALL SELECT many.n + 1 FROM many WHERE many.n <= 1100)"
            " INSERT INTO messages (room, n, author, ours, text, sent_at, sent_as)"
            " SELECT 'studio', many.n, 'Ada', 0, 'x', sent_at, 'id-' || many.n FROM many, messages WHERE messages.n = 1;"
            "INSERT INTO happened (at, room, n) SELECT sent_at, room, n FROM messages WHERE n > 1 ORDER BY n"
        )
    async with WebAdapter(tmp_path) as adapter, listening(adapter, a_minute_ago()) as ear:
        await ear.message(MessageRef("web", "studio", "1101"))
        assert len(ear.refs) == MOST_MISSED
        assert ear.refs[0] == MessageRef("web", "studio", str(1101 - MOST_MISSED + 1))


@pytest.mark.parametrize(
    ("text", "to_us"),
    [
        ("a robot", True),
        ("@overpaint a robot", True),
        ("@ben look at this", False),
        ("@ben ask @overpaint for it", True),
        ("mail me at ada@example.org", True),
    ],
)
async def test_all_is_to_us_but_what_begins_with_another_name(
    driver: WebDriver, ear: Ear, text: str, to_us: bool
) -> None:
    message = await ear.message(await driver.say(driver.ada, text))
    assert message.to_us == to_us
    assert message.place is Place.DM


async def test_an_answer_to_another_person_is_not_to_us_unless_it_names_us(driver: WebDriver, ear: Ear) -> None:
    hers = await driver.say(driver.ada, "a robot")
    assert not (await ear.message(await driver.say(driver.ben, "nice", reply_to=hers))).to_us
    assert (await ear.message(await driver.say(driver.ben, "@overpaint at night", reply_to=hers))).to_us
    assert (await ear.message(await driver.say(driver.ada, "at night", reply_to=hers))).to_us


async def test_what_is_private_reaches_no_other_page(driver: WebDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    ben = await driver.page(driver.ben)
    ours = await driver.adapter.post(Reply(text="a secret", files=(picture(),)), asked, key="k1", only_for=driver.ada)
    await driver.adapter.update(ours, Reply(text="a secret still"))
    await driver.adapter.post(Reply(text="for all"), asked, key="k2")
    await ben.until(lambda told: told["type"] == "message" and told["message"]["text"] == "for all")
    await ben.hello()
    assert "secret" not in str(ben.told)


@pytest.mark.parametrize(
    "deed",
    [
        {"type": "press", "action": "again"},
        {"type": "say", "text": "at night", "reply_to": 2},
        {"type": "say", "text": "this", "forward": {"room": "studio", "n": 2}},
    ],
    ids=str,
)
async def test_nobody_can_do_anything_with_what_only_another_sees(driver: WebDriver, deed: dict[str, object]) -> None:
    asked = await driver.say(driver.ada, "a robot")
    reply = Reply(text="yours", files=(picture(),), actions=(Action("again", "Again"),))
    await driver.adapter.post(reply, asked, key="k1", only_for=driver.ada)
    answer = await (await driver.page(driver.ben)).ask({**deed, "n": 2})
    assert answer["type"] == "refused"
    assert "no longer there" in answer["why"]
    answer = await (await driver.page(driver.ada)).ask({**deed, "n": 2})
    assert answer["type"] == "done"


async def test_a_form_that_was_never_shown_is_refused(driver: WebDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    await driver.adapter.post(Reply(text="yours"), asked, key="k1")
    answer = await (await driver.page(driver.ada)).ask({"type": "form", "form": "delete", "n": 2})
    assert answer["type"] == "refused"
    assert "no longer open" in answer["why"]


async def test_what_only_another_sees_is_not_in_ones_thread(driver: WebDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    secret = await driver.adapter.post(Reply(text="yours"), asked, key="k1", only_for=driver.ada)
    his = await driver.say(driver.ben, "make it night")
    hers = await driver.say(driver.ada, "make it night")
    assert secret not in [message.ref for message in (await driver.adapter.thread(his)).messages]
    assert secret in [message.ref for message in (await driver.adapter.thread(hers)).messages]


async def test_all_pages_see_what_is_said_and_what_changes_at_once(driver: WebDriver) -> None:
    ben = await driver.page(driver.ben)
    asked = await driver.say(driver.ada, "a robot")
    ours = await driver.adapter.post(Reply(text="drawing", progress=0.5), asked, key="k1")
    await driver.adapter.update(ours, Reply(text="here"))
    await driver.adapter.delete(ours)
    await ben.until(lambda told: told["type"] == "gone")
    seen = [(told["message"]["text"], told["message"]["progress"]) for told in ben.told if told["type"] == "message"]
    assert seen == [("a robot", None), ("drawing", 0.5), ("here", None)]


async def test_a_page_that_comes_while_a_post_changes_ends_up_with_the_newest(driver: WebDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    ours = await driver.adapter.post(Reply(text="0"), asked, key="k1")
    ada = await driver.page(driver.ada)

    async def change() -> None:
        for n in range(1, 41):
            await driver.adapter.update(ours, Reply(text=str(n)))

    changing = asyncio.create_task(change())
    while not changing.done():
        await ada.hello()
        shown = ""
        for told in ada.told:
            match told["type"]:
                case "room" if told["messages"]:
                    assert int(told["messages"][-1]["text"]) >= int(shown or 0)
                    shown = told["messages"][-1]["text"]
                case "message" if told["message"]["ours"]:
                    shown = told["message"]["text"]
    await changing
    await ada.until(lambda told: told["type"] == "message" and told["message"]["text"] == "40")


async def test_a_page_that_takes_nothing_keeps_nobody_waiting(
    driver: WebDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.web.tab.MOST_UNSENT", 10)
    asked = await driver.say(driver.ada, "a robot")
    ours = await driver.adapter.post(Reply(text="0"), asked, key="k1")
    address = driver.adapter.address.removeprefix("http://")
    loop = asyncio.get_running_loop()
    host, port = address.split(":")
    with socket.create_connection((host, int(port))) as deaf:
        deaf.setblocking(False)
        await loop.sock_sendall(
            deaf,
            f"GET /chat HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nConnection: Upgrade\r\n"
            "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n".encode(),
        )
        hello = b'{"type": "hello", "name": "Cy", "room": "studio"}'
        await loop.sock_sendall(deaf, bytes([0x81, 0x80 | len(hello)]) + bytes(4) + hello)  # masked with zeros
        heard = b""
        while b"a robot" not in heard:
            heard += await loop.sock_recv(deaf, 1000)
        async with asyncio.timeout(30):
            for n in range(100):  # 9 MB: more than sockets hold, and than a page may be behind
                await driver.adapter.update(ours, Reply(text=f"{n} " + "🤖" * 7900))
        assert await driver.sees(driver.ada, ours) is not None
        sent = 0
        async with asyncio.timeout(10):
            with suppress(ConnectionError):
                while some := await loop.sock_recv(deaf, 1_000_000):  # ends, for it was let go
                    sent += len(some)
        assert sent < 9_000_000


async def test_a_room_is_listed_as_soon_as_something_is_said_in_it(driver: WebDriver) -> None:
    ben = await driver.page(driver.ben)
    await driver.say(driver.ada, "a robot", room="attic")
    told = await ben.until(lambda told: told["type"] == "rooms")
    assert told["rooms"] == ["attic"]


async def test_what_is_of_another_platform_is_not_ours(driver: WebDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    ours = await driver.adapter.post(Reply(text="here"), asked, key="k1")
    await driver.adapter.delete(MessageRef("slack", ours.channel, ours.message))
    await driver.adapter.delete(MessageRef("web", ours.channel, "9" * 30))
    assert await driver.order(driver.ada) == [asked, ours]
    with pytest.raises(NotAllowed):
        await driver.adapter.delete(asked)


async def test_a_write_that_is_cancelled_leaves_nothing_and_the_next_one_goes_on(tmp_path: Path) -> None:
    async with History(tmp_path) as history:
        for turns in range(12):
            adding = asyncio.create_task(
                history.add(room="r", author="Ada", text=str(turns), reply_to=None, sent_as=f"id-{turns:08}")
            )
            for _ in range(turns):
                await asyncio.sleep(0)
            adding.cancel()
            await asyncio.wait([adding])
        line = await history.add(room="r", author="Ada", text="last", reply_to=None, sent_as="id-lastlast")
        assert line is not None
        assert (await history.newest("r", 100))[-1] == line
        ((said, told),) = await history._reader.execute_fetchall(
            "SELECT (SELECT count(*) FROM messages), (SELECT count(*) FROM happened)"
        )
        assert said == told


async def test_what_was_said_before_we_first_listened_is_found_by_its_time(driver: WebDriver) -> None:
    begun = datetime.now(UTC)
    await asyncio.to_thread(lambda: None)
    ref = await driver.say(driver.ada, "a robot")
    async with listening(driver.adapter, begun) as ear:
        assert (await ear.message(ref)).ref == ref
