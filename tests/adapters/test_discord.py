"""Discord sits the contract, over real sockets against a strict server; and what only it promises."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import pytest

from adapters.discord import render
from adapters.discord.adapter import DiscordAdapter
from adapters.thread import (
    Author,
    Choice,
    Field,
    FieldKind,
    File,
    Form,
    MessageRef,
)
from tests.adapters.contract import AdapterContract, Seen
from tests.discord.interactions import Interaction
from tests.discord.server import DiscordServer
from tests.discord.world import Message, User


class DiscordDriver:
    """Ada and Ben in a server with two channels."""

    threads = False  # a thread is a channel of its own

    def __init__(self, server: DiscordServer) -> None:
        self.server = server
        self.guild = server.guild("Studio")
        self.rooms = {name: server.channel(self.guild, name) for name in ("studio", "attic")}
        self.people = {name: server.person(name, guilds=[self.guild]) for name in ("Ada", "Ben")}
        self.ada, self.ben = (Author(str(user.id), name) for name, user in self.people.items())

    async def start(self) -> None:
        self.adapter = DiscordAdapter(
            self.server.token, api_base=self.server.api_base, file_hosts=[self.server.cdn.partition("//")[2]]
        )
        await self.adapter.__aenter__()

    async def stop(self) -> None:
        await self.adapter.__aexit__(None, None, None)

    def user(self, author: Author) -> User:
        return self.people[author.name]

    def message(self, ref: MessageRef) -> Message:
        return self.server.world.channels[int(ref.channel)].messages[int(ref.message)]

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
        if forward:  # Discord sends a forward as a message of its own
            self.forward = ref_of(
                await self.server.say(self.user(author), self.rooms[room], forward=self.message(forward))
            )
        said = await self.server.say(
            self.user(author),
            self.rooms[room],
            text,
            reply_to=self.message(reply_to) if reply_to else None,
            files=[(file.name, file.media_type, file.data) for file in files],
        )
        await asyncio.sleep(0)  # the server tells of it
        return ref_of(said)

    async def deliver_again(self) -> None:
        self.server.duplicate()

    async def press(self, author: Author, ref: MessageRef, action: str) -> None:
        message = self.message(ref)
        await self.server.press(self.user(author), message, custom_id(message, action))

    def _shown(self, author: Author) -> list[Interaction]:
        return [one for one in self.server.interactions if one.user is self.user(author) and one.modal]

    async def form(self, author: Author) -> Form:
        await self.server.until(lambda: self._shown(author))
        return form_of(self._shown(author)[-1].modal or {})

    async def forms(self, author: Author) -> int:
        return len(self._shown(author))

    async def fill_in(self, author: Author, form: Form, values: Mapping[str, str], files: Mapping[str, File]) -> None:
        choices = {field.name for field in form.fields if field.kind is FieldKind.CHOICE}
        await self.server.submit(
            self.user(author),
            self._shown(author)[-1],
            {name: [value] if name in choices else value for name, value in values.items()},
            files={name: (file.name, file.media_type, file.data) for name, file in files.items()},
        )

    async def sees(self, author: Author, ref: MessageRef) -> Seen | None:
        channel = self.server.world.channels[int(ref.channel)]
        message = channel.messages.get(int(ref.message))
        if message is None or message.deleted or message.ephemeral_to not in (None, self.user(author)):
            return None
        return Seen(
            text=message.content,
            files=tuple(message.files),
            actions=tuple(render.action_of(id) for id in custom_ids(message)),
            reply_to=MessageRef("discord", ref.channel, str(message.reference.message_id))
            if message.reference
            else None,
            private=message.ephemeral_to is not None,
        )

    async def order(self, author: Author, room: str = "studio") -> list[MessageRef]:
        return [ref_of(message) for message in self.server.messages(self.rooms[room])]

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def leave(self) -> None:
        """Nobody listens: the connection is closed."""

    async def come_back(self) -> None:
        await self.restart()

    async def slow_down(self, seconds: float) -> None:
        self.server.fault("POST", "/messages$", status=429, retry_after=seconds)

    def connections(self) -> int:
        return self.server.connections


def ref_of(message: Message) -> MessageRef:
    return MessageRef("discord", str(message.channel.id), str(message.id))


def custom_ids(message: Message) -> list[str]:
    return [one["custom_id"] for row in message.components for one in row["components"]]


def custom_id(message: Message, action: str) -> str:
    (found,) = [id for id in custom_ids(message) if render.action_of(id) == action]
    return found


def form_of(modal: Mapping[str, Any]) -> Form:
    """A form as it is read on the screen."""
    return Form(
        render.action_of(modal["custom_id"]),
        modal["title"],
        tuple(_field(label["label"], label["component"]) for label in modal["components"]),
    )


def _field(label: str, shown: Mapping[str, Any]) -> Field:
    kinds = {4: FieldKind.TEXT, 3: FieldKind.CHOICE, 19: FieldKind.FILE}
    options = shown.get("options") or []
    return Field(
        name=shown["custom_id"],
        label=label,
        kind=kinds[shown["type"]],
        value=next((one["value"] for one in options if one.get("default")), shown.get("value") or ""),
        choices=tuple(Choice(one["value"], one["label"]) for one in options),
        required=shown.get("required", True),
    )


@pytest.fixture
async def server() -> AsyncIterator[DiscordServer]:
    async with DiscordServer() as server:
        yield server
        assert server.failures == []


@pytest.fixture
async def driver(server: DiscordServer) -> AsyncIterator[DiscordDriver]:
    driver = DiscordDriver(server)
    await driver.start()
    yield driver
    await driver.stop()


class TestDiscord(AdapterContract):
    pass
