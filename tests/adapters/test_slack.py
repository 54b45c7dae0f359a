"""Slack sits the contract, over real sockets against a strict server; and what only it promises."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from html import unescape
from typing import Any

import pytest

from adapters.slack.adapter import SlackAdapter
from adapters.slack.normalize import custom_ids
from adapters.thread import Author, Choice, Field, FieldKind, File, Form, MessageRef
from tests.adapters.contract import AdapterContract, Seen
from tests.slack.server import SlackServer


class SlackDriver:
    """Ada and Ben in a workspace with two channels."""

    threads = True
    forwards = False

    def __init__(self, server: SlackServer) -> None:
        self.server = server
        self.team = server.team("Acme")
        self.people = {name: server.person(self.team, name) for name in ("Ada", "Ben")}
        members = list(self.people.values())
        self.rooms = {name: server.channel(self.team, name, members=members) for name in ("studio", "attic")}
        self.ada, self.ben = (Author(user.id, name) for name, user in self.people.items())
        self._last: Any = None

    async def start(self) -> None:
        self.adapter = SlackAdapter(
            self.server.bot_token,
            self.server.app_token,
            api_base=self.server.api_base,
            file_hosts=[self.server.files.partition("//")[2]],
        )
        await self.adapter.__aenter__()

    async def stop(self) -> None:
        await self.adapter.__aexit__(None, None, None)

    def message(self, ref: MessageRef) -> Any:
        channel = ref.channel.partition("/")[2]
        for room in self.rooms.values():
            if room.id == channel:
                for message in self.server.messages(room):
                    if message.ts == ref.message:
                        return message
        return None

    def ref(self, message: Any) -> MessageRef:
        return MessageRef("slack", f"{self.team.id}/{message.channel.id}", message.ts)

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
        said = await self.server.say(
            self.people[author.name],
            self.rooms[room],
            text,
            thread=self.message(thread) if thread else None,
            files=[(file.name, file.media_type, file.data) for file in files],
        )
        await asyncio.sleep(0)
        return self.ref(said)

    async def deliver_again(self) -> None:
        self.server.duplicate()

    async def press(self, author: Author, ref: MessageRef, action: str) -> None:
        await self.server.press(self.people[author.name], self.message(ref), action)

    def _shown(self, author: Author) -> list[Any]:
        return [one for one in self.server.interactions if one.user is self.people[author.name] and one.modal]

    async def form(self, author: Author) -> Form:
        await self.server.until(lambda: self._shown(author))
        view = self._shown(author)[-1].modal.body
        fields = tuple(_field(block) for block in view["blocks"])
        return Form(view["callback_id"], view["title"]["text"], fields)

    async def forms(self, author: Author) -> int:
        return len(self._shown(author))

    async def fill_in(self, author: Author, form: Form, values: Mapping[str, str], files: Mapping[str, File]) -> None:
        await self.server.submit(
            self.people[author.name],
            self._shown(author)[-1],
            {name: {name: value} for name, value in values.items()},
            files={name: (file.name, file.media_type, file.data) for name, file in files.items()},
        )

    async def sees(self, author: Author, ref: MessageRef) -> Seen | None:
        message = self.message(ref)
        private = False
        if message is None:
            mine = [one for one in self.server.ephemerals(self.people[author.name]) if one.ts == ref.message]
            if not mine:
                return None
            message, private = mine[0], True
        return Seen(
            text=unescape(words_of(message.blocks) or message.text),
            files=tuple(
                self.server.file(block["slack_file"]["id"]).data for block in message.blocks if block["type"] == "image"
            ),
            actions=tuple(custom_ids(message.blocks)),
            reply_to=None,
            private=private,
        )

    async def order(self, author: Author, room: str = "studio") -> list[MessageRef]:
        return [self.ref(message) for message in self.server.messages(self.rooms[room])]

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def leave(self) -> None:
        """Nobody listens: the connections are closed."""

    async def come_back(self) -> None:
        await self.restart()

    async def slow_down(self, seconds: float) -> None:
        self.server.fault("chat.postMessage", status=429, retry_after=seconds)

    def connections(self) -> int:
        return self.server.connections


def words_of(blocks: Sequence[Mapping[str, Any]]) -> str:
    return "".join(block["text"]["text"] for block in blocks if block["type"] == "section")


def _field(block: Mapping[str, Any]) -> Field:
    shown = block["element"]
    kinds = {
        "plain_text_input": FieldKind.TEXT,
        "static_select": FieldKind.CHOICE,
        "file_input": FieldKind.FILE,
    }
    initial = shown.get("initial_option") or {}
    return Field(
        name=block["block_id"],
        label=block["label"]["text"],
        kind=kinds[shown["type"]],
        value=initial.get("value") or shown.get("initial_value") or "",
        choices=tuple(Choice(one["value"], one["text"]["text"]) for one in shown.get("options") or ()),
        required=not block.get("optional", False),
    )


@pytest.fixture
async def server() -> AsyncIterator[SlackServer]:
    async with SlackServer() as server:
        yield server
        assert server.failures == []


@pytest.fixture
async def driver(server: SlackServer) -> AsyncIterator[SlackDriver]:
    driver = SlackDriver(server)
    await driver.start()
    yield driver
    await driver.stop()


class TestSlack(AdapterContract):
    pass
