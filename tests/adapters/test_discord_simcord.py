"""The same story in two other people's Discords gives the same events: simcord in process, and our own over sockets."""

import asyncio
import difflib
import re
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import fields
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol

import discord
import pytest
import simcord

from adapters.discord import interactions, render
from adapters.discord.adapter import DiscordAdapter
from adapters.discord.client import Client
from adapters.discord.commands import EDIT_MENU, Suggest
from adapters.errors import AdapterError, FileTooLarge, MessageGone, NotAllowed, RateLimited
from adapters.thread import (
    Action,
    ActionTaken,
    Attachment,
    Author,
    Choice,
    Event,
    Field,
    FieldKind,
    Form,
    MessageRef,
    Reply,
)
from tests.adapters.contract import Ear, a_minute_ago, listening, picture
from tests.adapters.test_discord import DiscordDriver, custom_id, custom_ids, ref_of
from tests.discord.server import DiscordServer

# Too short for a width and a height, which simcord never tells. Discord does: `width` is the "width of file (if image)".
PNG, OTHER_PNG = b"\x89PNG\r\n\x1a\n one", b"\x89PNG\r\n\x1a\n other"
BUTTONS = (Action("again", "Again"), Action("edit:1", "Edit", asks=True), Action("delete", "Delete"))
CHANGE = Form(
    "change",
    "Change this picture",
    (
        Field(name="instruction", label="What?"),
        Field(
            name="shape",
            label="Shape",
            kind=FieldKind.CHOICE,
            choices=(Choice("1:1", "Square"), Choice("16:9", "Wide")),
        ),
        Field(name="image", label="With?", kind=FieldKind.FILE, required=False),
    ),
)
Upload = tuple[str, bytes]
Values = Mapping[str, str | list[str]]


class Stage(Protocol):
    """A Discord with Ada and Ben in it, in the channels `studio` and `attic` of one server."""

    ear: Ear
    # Discord sends `message_author_id`, the "ID of the user who authored the message which was reacted to", so that
    # we pass over what others wrote. simcord leaves it out.
    tells_on_whom: bool

    @property
    def adapter(self) -> DiscordAdapter: ...

    def mention(self, who: str | None = None) -> str:
        """Without a name, of us."""

    def link(self, ref: MessageRef) -> str:
        """As people copy it from a message's menu."""

    async def pause(self) -> None:
        """Time goes on."""

    async def say(
        self,
        who: str,
        text: str = "",
        *,
        room: str = "studio",
        reply_to: MessageRef | None = None,
        files: Sequence[Upload] = (),
    ) -> MessageRef:
        """`room` is a channel, a thread by its name, or `dm`."""

    async def forward(self, who: str, ref: MessageRef, room: str) -> MessageRef: ...
    async def thread(self, who: str, ref: MessageRef, name: str) -> None: ...
    async def edit(self, who: str, ref: MessageRef, text: str) -> None: ...
    async def remove(self, who: str, ref: MessageRef) -> None: ...
    async def react(self, who: str, ref: MessageRef, emoji: str) -> None: ...
    async def press(self, who: str, ref: MessageRef, action: str) -> None: ...

    async def command(
        self, who: str, name: str, values: Mapping[str, str], image: Upload | None = None, room: str = "studio"
    ) -> None: ...

    async def menu(self, who: str, ref: MessageRef, name: str) -> None: ...

    async def fill_in(self, who: str, values: Values, files: Mapping[str, Upload]) -> None:
        """The form that was shown last."""

    def shown(self, ref: MessageRef) -> str:
        """What people see of a post."""


def shown(content: str, files: Sequence[str], actions: Sequence[str], answers: object) -> str:
    return f"{content!r} with {list(files)} under which {[render.action_of(id) for id in actions]} answers {answers}"


# in process


class Alone(DiscordAdapter):
    """Its one client is logged in and fed by simcord."""

    def __init__(self, suggest: Suggest | None = None) -> None:
        super().__init__("no token", suggest=suggest, late="too late")
        self.only = self.client()
        self.only._connection._intents.message_content = True  # as `Client.open` asks for it
        self.listens = asyncio.Event()

    async def _open(self) -> Client:
        self._client = self.only
        return self.only

    async def _stay_connected(self) -> None:
        self.listens.set()
        await asyncio.Event().wait()


class InProcess:
    """Behaviour: discord.py itself, and simcord where it would call Discord."""

    tells_on_whom = False

    def __init__(self, adapter: Alone, env: simcord.Env, ear: Ear) -> None:
        self.adapter, self.env, self.ear = adapter, env, ear
        self.guild = env.create_guild("Studio")
        self.rooms = {name: self.guild.create_text_channel(name) for name in ("studio", "attic")}
        self.people = {
            name: self.guild.add_member(env.create_user(name.lower(), global_name=name)) for name in ("Ada", "Ben")
        }
        self.modal: simcord.InteractionResult | None = None

    def mention(self, who: str | None = None) -> str:
        return self.people[who].mention if who else f"<@{self.adapter.only.me}>"

    def link(self, ref: MessageRef) -> str:
        return f"https://discord.com/channels/{self.guild.id}/{ref.channel}/{ref.message}"

    async def pause(self) -> None:
        await self.env.advance_time(1)

    def message(self, ref: MessageRef) -> discord.Message:
        (place,) = [one for one in self.rooms.values() if str(one.id) == ref.channel]
        seen = [one for person in self.people.values() for one in place.history(viewer=person)]
        return next(one for one in seen if str(one.id) == ref.message)

    async def say(
        self,
        who: str,
        text: str = "",
        *,
        room: str = "studio",
        reply_to: MessageRef | None = None,
        files: Sequence[Upload] = (),
    ) -> MessageRef:
        person = self.people[who]
        if room == "dm":
            return at(await person.send_dm(text))
        parent = self.message(reply_to) if reply_to else None
        return at(await person.send(self.rooms[room], text, reply_to=parent, attachments=files))

    async def forward(self, who: str, ref: MessageRef, room: str) -> MessageRef:
        return at(await self.people[who].forward(self.message(ref), self.rooms[room]))

    async def thread(self, who: str, ref: MessageRef, name: str) -> None:
        # simcord's people begin no threads: we do. Who began it is in none of our events.
        made = await self.message(ref).create_thread(name=name)
        await self.env.settle()
        self.rooms[name] = next(one for one in self.rooms["studio"].threads if one.id == made.id)

    async def edit(self, who: str, ref: MessageRef, text: str) -> None:
        await self.people[who].edit(self.message(ref), text)

    async def remove(self, who: str, ref: MessageRef) -> None:
        await self.people[who].delete(self.message(ref))

    async def react(self, who: str, ref: MessageRef, emoji: str) -> None:
        await self.people[who].react(self.message(ref), emoji)

    async def press(self, who: str, ref: MessageRef, action: str) -> None:
        message = self.message(ref)
        (id,) = [one for one in ids(message) if render.action_of(one) == action]
        self.modal = await self.people[who].click(message, custom_id=id)

    async def command(
        self, who: str, name: str, values: Mapping[str, str], image: Upload | None = None, room: str = "studio"
    ) -> None:
        options: dict[str, Any] = dict(values) | ({"image": image} if image else {})
        await self.people[who].slash(self.rooms[room], name, **options)

    async def menu(self, who: str, ref: MessageRef, name: str) -> None:
        (room,) = [one for one in self.rooms.values() if str(one.id) == ref.channel]
        self.modal = await self.people[who].context_menu(room, name, self.message(ref))

    async def fill_in(self, who: str, values: Values, files: Mapping[str, Upload]) -> None:
        assert self.modal
        await self.people[who].submit_modal(self.modal, {**values, **files})

    def shown(self, ref: MessageRef) -> str:
        message = self.message(ref)
        answers = at(message.reference) if message.reference else None
        return shown(message.content, [one.filename for one in message.attachments], ids(message), answers)


def at(message: discord.Message | discord.MessageReference) -> MessageRef:
    if isinstance(message, discord.MessageReference):
        return MessageRef("discord", str(message.channel_id), str(message.message_id))
    return MessageRef("discord", str(message.channel.id), str(message.id))


def ids(message: discord.Message) -> list[str]:
    rows = [row for row in message.components if isinstance(row, discord.ActionRow)]
    return [one.custom_id for row in rows for one in row.children if isinstance(one, discord.Button) and one.custom_id]


@asynccontextmanager
async def heard_by(adapter: Alone, env: simcord.Env) -> AsyncGenerator[Ear, None]:
    """In simcord there is another time, and it waits for every task that begins in our client: this one begins outside."""
    ear = Ear()
    task = asyncio.create_task(ear.listen(adapter.listen(env.now() - timedelta(minutes=1))))
    await adapter.listens.wait()
    try:
        yield ear
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@asynccontextmanager
async def in_process(suggest: Suggest | None = None) -> AsyncGenerator[InProcess, None]:
    async with Alone(suggest) as adapter:
        env = simcord.Env(adapter.only, shard_count=1)
        async with heard_by(adapter, env) as ear:
            stage = InProcess(adapter, env, ear)  # before we come, so that we are told of the channels when we do
            await env.start()
            try:
                with env.time_context():
                    yield stage
            finally:
                await env.shutdown()
            env.raise_errors()


# over sockets


class OverSockets:
    """The wire: HTTP, a websocket, and a server that takes only what Discord takes."""

    tells_on_whom = True

    def __init__(self, driver: DiscordDriver, ear: Ear) -> None:
        self.driver, self.server, self.ear = driver, driver.server, ear
        self.adapter, self.people = driver.adapter, driver.people
        self.rooms = dict(driver.rooms)

    def mention(self, who: str | None = None) -> str:
        return self.people[who].mention if who else self.server.bot.mention

    def link(self, ref: MessageRef) -> str:
        return f"https://discord.com/channels/{self.driver.guild.id}/{ref.channel}/{ref.message}"

    async def pause(self) -> None:
        """It does by itself."""

    async def say(
        self,
        who: str,
        text: str = "",
        *,
        room: str = "studio",
        reply_to: MessageRef | None = None,
        files: Sequence[Upload] = (),
    ) -> MessageRef:
        said = await self.server.say(
            self.people[who],
            self.server.dm(self.people[who]) if room == "dm" else self.rooms[room],
            text,
            reply_to=self.driver.message(reply_to) if reply_to else None,
            files=[(name, "image/png", data) for name, data in files],
        )
        return ref_of(said)

    async def forward(self, who: str, ref: MessageRef, room: str) -> MessageRef:
        forward = self.driver.message(ref)
        return ref_of(await self.server.say(self.people[who], self.rooms[room], forward=forward))

    async def thread(self, who: str, ref: MessageRef, name: str) -> None:
        starter = self.driver.message(ref)
        self.rooms[name] = await self.server.thread(self.people[who], starter.channel, name, starter=starter)

    async def edit(self, who: str, ref: MessageRef, text: str) -> None:
        await self.server.edit(self.people[who], self.driver.message(ref), text)

    async def remove(self, who: str, ref: MessageRef) -> None:
        await self.server.remove(self.people[who], self.driver.message(ref))

    async def react(self, who: str, ref: MessageRef, emoji: str) -> None:
        await self.server.react(self.people[who], self.driver.message(ref), emoji)

    async def press(self, who: str, ref: MessageRef, action: str) -> None:
        message = self.driver.message(ref)
        await self.server.press(self.people[who], message, custom_id(message, action))

    async def command(
        self, who: str, name: str, values: Mapping[str, str], image: Upload | None = None, room: str = "studio"
    ) -> None:
        await self.server.until(lambda: self.server.world.commands.get(None))
        files = {"image": (image[0], "image/png", image[1])} if image else {}
        await self.server.command(self.people[who], self.rooms[room], name, values, files=files)

    async def menu(self, who: str, ref: MessageRef, name: str) -> None:
        await self.server.menu(self.people[who], self.driver.message(ref), name)

    async def fill_in(self, who: str, values: Values, files: Mapping[str, Upload]) -> None:
        opened = [one for one in self.server.interactions if one.modal][-1]
        given = {field: (name, "image/png", data) for field, (name, data) in files.items()}
        await self.server.submit(self.people[who], opened, values, files=given)

    def shown(self, ref: MessageRef) -> str:
        message = self.driver.message(ref)
        answers = MessageRef("discord", ref.channel, str(message.reference.message_id)) if message.reference else None
        return shown(message.content, [one.filename for one in message.attachments], custom_ids(message), answers)


@asynccontextmanager
async def over_sockets() -> AsyncGenerator[OverSockets, None]:
    async with DiscordServer() as server:
        driver = DiscordDriver(server)
        await driver.start()
        async with listening(driver.adapter, a_minute_ago()) as ear:
            yield OverSockets(driver, ear)
        await driver.stop()
        assert server.failures == []


# what was heard, as far as both must agree

TIMES = ("sent_at", "at")
PATIENCE = 10  # seconds; only a test that fails waits so long


def told(one: Any) -> str:
    """Everything of an event that is not as it is by default; no times, and not where files lie."""
    match one:
        case tuple():
            return f"[{', '.join(map(told, one))}]"
        case Attachment():
            size = f", {one.width} x {one.height}" if one.width else ""
            return f"{one.name} ({one.media_type}, {one.size} bytes{size}{', hidden' * one.spoiler})"
        case Author():
            assert one.bot or not one.me
            return "us" if one.me else f"{one.name}<{one.id}>{' a bot' * one.bot}"
        case MessageRef() | StrEnum():
            return str(one)
        case datetime():
            return "then"
        case str() | int() | Mapping():
            return repr(one)
    parts = [
        f"{field.name}={told(value)}"
        for field in fields(one)
        if field.name not in TIMES and (value := getattr(one, field.name)) not in (None, False, "", (), {})
    ]
    return f"{type(one).__name__}({' '.join(parts)})"


class Tale:
    """What follows from each step. Within one, what was posted and what was done are told in no promised order."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.lines: list[str] = []
        self.heard = 0

    @asynccontextmanager
    async def step(self, name: str, expected: int = 1) -> AsyncIterator[list[Event]]:
        """The list is what was heard, once the step is over: at least as many as are expected."""
        await self.stage.pause()
        heard = list[Event]()
        yield heard
        try:
            async with asyncio.timeout(PATIENCE):
                await self.stage.ear.until(lambda events: len(events) >= self.heard + expected)
        except TimeoutError:
            pytest.fail(f"{name}: {expected} awaited; heard {list(map(told, self.stage.ear.events[self.heard :]))}")
        heard += self.stage.ear.events[self.heard :]
        self.heard += len(heard)
        self.lines += [f"{name}: {line}" for line in sorted(map(told, heard))]

    def see(self, name: str, ref: MessageRef) -> None:
        self.lines.append(f"{name}: {self.stage.shown(ref)}")

    async def read(self, name: str, ref: MessageRef) -> None:
        self.lines += [f"{name}: {told(one)}" for one in (await self.stage.adapter.thread(ref)).messages]

    def forget(self, events: Sequence[Event]) -> None:
        """What one of the two tells because it leaves something out."""
        gone = [told(event) for event in events]
        self.lines = [line for line in self.lines if line.partition(": ")[2] not in gone]

    def told(self) -> list[str]:
        """Ids are numbered in the order in which they appear."""
        numbers: dict[str, str] = {}
        return [
            re.sub(r"(?<!\d)\d{16,20}(?!\d)", lambda found: numbers.setdefault(found[0], f"#{len(numbers)}"), line)
            for line in self.lines
        ]


async def posts(tale: Tale) -> tuple[MessageRef, MessageRef]:
    """People talk, we post and are pressed. A picture of theirs, and ours."""
    stage, adapter = tale.stage, tale.stage.adapter
    async with tale.step("we are invited"):
        pass
    async with tale.step("a mention"):
        asked = await stage.say("Ada", f"{stage.mention()} a robot on the beach, for {stage.mention('Ben')}")
    async with tale.step("emoji"):
        await stage.say("Ben", "a 🤖 and a <:parrot:1012345678901234567>, at <t:1700000000> in `code`\nand 日本語")
    async with tale.step("an upload"):
        cat = await stage.say("Ada", "look", files=[("cat.png", PNG), ("dog.png", OTHER_PNG)])
    async with tale.step("a reply to a person"):
        await stage.say("Ben", "nice", reply_to=cat)
    async with tale.step("a post of ours"):
        reply = Reply(text="here it is", files=(picture(PNG, "overpaint-1.png"),), actions=BUTTONS)
        ours = await adapter.post(reply, asked, key=str(asked))
    tale.see("what is seen of it", ours)
    async with tale.step("a reply that pings us"):
        await stage.say("Ben", "make it night", reply_to=ours)
    async with tale.step("its update"):
        update = Reply(text="and again", files=(picture(OTHER_PNG, "overpaint-2.png"),), actions=BUTTONS[:1])
        await adapter.update(ours, update)
    tale.see("what is seen of it now", ours)
    async with tale.step("an update without files"):
        await adapter.update(ours, Reply(text="and done", actions=BUTTONS))
    tale.see("its file is still there", ours)
    await tale.read("and all of it", ours)
    async with tale.step("a press"):
        await stage.press("Ben", ours, "again")
    async with tale.step("a press that asks") as heard:
        await stage.press("Ada", ours, "edit:1")
    await adapter.ask(acted(heard)[0], CHANGE)
    async with tale.step("its form"):
        await stage.fill_in("Ada", {"instruction": "make it night", "shape": ["16:9"]}, {})
    return cat, ours


async def commands(tale: Tale, cat: MessageRef) -> MessageRef:
    """An answer of ours."""
    stage, adapter = tale.stage, tale.stage.adapter
    async with tale.step("/draw", expected=2) as heard:
        await stage.command("Ada", "draw", {"prompt": "a robot  at\n5", "shape": "16:9", "seed": "7"})
    async with tale.step("its answer"):
        (drawn,) = acted(heard)
        answer = await adapter.post(Reply(text="on it", progress=0.5), drawn.ref, key=drawn.id)
    tale.see("what is seen of it", answer)
    async with tale.step("/edit with a picture", expected=2):
        await stage.command("Ben", "edit", {"instruction": "make it night"}, ("mine.png", OTHER_PNG))
    async with tale.step("/help") as heard:
        await stage.command("Ben", "help", {})
    (helped,) = acted(heard)
    private = await adapter.post(Reply(text="say so"), helped.ref, key=helped.id, only_for=helped.author)
    tale.see("what they alone see", private)
    async with tale.step("a message's menu") as heard:
        await stage.menu("Ben", cat, EDIT_MENU)
    await adapter.ask(acted(heard)[0], CHANGE)
    async with tale.step("its form, with a picture"):
        await stage.fill_in("Ben", {"instruction": "a hat", "shape": ["1:1"]}, {"image": ("hat.png", PNG)})
    return answer


async def places(tale: Tale, cat: MessageRef, ours: MessageRef, answer: MessageRef) -> None:
    """Elsewhere, and what changes later."""
    stage = tale.stage
    async with tale.step("a direct message"):
        await stage.say("Ada", "a robot, just for me", room="dm")
    await stage.thread("Ben", cat, "cats")
    async with tale.step("in a thread"):
        inside = await stage.say("Ben", f"{stage.mention()}, make it night", room="cats")
    await tale.read("and all of it", inside)
    async with tale.step("a command in a thread", expected=2):
        await stage.command("Ada", "draw", {"prompt": "a robot"}, room="cats")
    async with tale.step("a forward"):
        await stage.forward("Ada", cat, "attic")
    async with tale.step("a link"):
        linked = await stage.say("Ada", f"{stage.mention()} again: {stage.link(cat)}", room="attic")
    async with tale.step("an edit"):
        await stage.edit("Ada", linked, f"{stage.mention()} a cat, please")
    async with tale.step("a removal"):
        await stage.remove("Ada", linked)
    async with tale.step("a reaction to ours"):
        await stage.react("Ben", ours, "🗑️")
    async with tale.step("a reaction to another's, and a word", expected=1 if stage.tells_on_whom else 2) as heard:
        await stage.react("Ben", cat, "🗑️")
        await stage.say("Ben", "hm")
    tale.forget([] if stage.tells_on_whom else acted(heard))
    async with tale.step("a hidden upload"):
        await stage.say("Ben", "careful", files=[("SPOILER_monster.png", PNG)])
    async with tale.step("our post goes"):
        await stage.adapter.delete(answer)
    async with tale.step("a last word"):
        await stage.say("Ada", "good night", room="attic")


async def story(stage: Stage) -> list[str]:
    tale = Tale(stage)
    cat, ours = await posts(tale)
    answer = await commands(tale, cat)
    await places(tale, cat, ours, answer)
    return tale.told()


def acted(heard: Sequence[Event]) -> list[ActionTaken]:
    return [event for event in heard if isinstance(event, ActionTaken)]


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here is too late: simcord would wait until it is."""
    monkeypatch.setattr(interactions, "WAITS", 600.0)


async def test_the_same_story_is_heard_in_process_and_over_sockets() -> None:
    async with in_process() as stage:
        there = await story(stage)
    async with over_sockets() as other:
        here = await story(other)
    difference = difflib.unified_diff(there, here, "simcord", "our server", lineterm="", n=1)
    assert there == here, "\n" + "\n".join(difference)


# what needs no wire


def parts_of(stage: InProcess) -> list[tuple[int, int, int]]:
    """Characters, files and buttons of what stands in the studio."""
    return [(len(one.content), len(one.attachments), len(ids(one))) for one in stage.rooms["studio"].history()]


async def test_what_hung_on_a_message_that_is_gone_is_gone_quietly() -> None:
    async with in_process() as stage:
        asked = await stage.say("Ada", "a robot", files=[("cat.png", PNG)])
        answer = await stage.say("Ben", "make it night", reply_to=asked)
        ours = await stage.adapter.post(Reply(text="here"), answer, key=str(answer))
        await stage.remove("Ada", asked)
        (itself, below) = (await stage.adapter.thread(answer)).messages
        assert (itself.reply_to, below.ref) == (asked, ours)
        with pytest.raises(MessageGone):
            await stage.adapter.thread(asked)
        await stage.adapter.delete(ours)
        await stage.adapter.delete(ours)
        with pytest.raises(MessageGone):
            await stage.adapter.update(ours, Reply(text="and again"))


async def test_what_is_too_long_for_one_message_is_said_in_two_and_the_last_holds_files_and_buttons() -> None:
    async with in_process() as stage:
        asked = await stage.say("Ada", "a robot")
        long = Reply(text="x " * 1000 + "y", files=(picture(),), actions=BUTTONS)
        ours = await stage.adapter.post(long, asked, key=str(asked))
        (_, first, last) = parts_of(stage)
        assert (first[0] <= render.TEXT, first[1:]) == (True, (0, 0))
        assert last[1:] == (1, 3)
        assert first[0] + last[0] >= 1999
        await stage.press("Ben", ours, "again")
        assert (await stage.ear.action("again")).ref == ours


async def test_without_permission_we_say_so_where_we_can() -> None:
    async with in_process() as stage:
        assert stage.guild.me
        mute = discord.PermissionOverwrite(send_messages=False, attach_files=False)
        stage.rooms["mute"] = stage.guild.create_text_channel("mute", overwrites={stage.guild.me: mute})
        asked = await stage.say("Ada", "a robot", room="mute")
        assert await stage.adapter.lacks(asked) == ["Send Messages", "Attach Files"]
        with pytest.raises(NotAllowed):
            await stage.adapter.post(Reply(text="here"), asked, key=str(asked))
        ada = (await stage.ear.message(asked)).author
        said = await stage.adapter.post(Reply(text="I may not"), asked, key=str(asked), only_for=ada)
        assert said.channel == str(stage.people["Ada"].user.dm_channel.id)


async def test_what_somebody_may_not_see_is_not_shown_to_them() -> None:
    async with in_process() as stage:
        hidden = discord.PermissionOverwrite(view_channel=False)
        stage.rooms["den"] = stage.guild.create_text_channel("den", overwrites={stage.people["Ben"]: hidden})
        there, here = await stage.say("Ada", "look", room="den"), await stage.say("Ben", "hm")
        ada, ben = [(await stage.ear.message(ref)).author for ref in (there, here)]
        assert await stage.adapter.may_show(there, here, ada)
        assert not await stage.adapter.may_show(there, here, ben)


@pytest.mark.parametrize(
    ("status", "code", "expected"),
    [
        (500, 0, AdapterError),
        (429, 0, RateLimited),
        (403, 50013, NotAllowed),
        (404, 10003, MessageGone),
        (413, 40005, FileTooLarge),
    ],
)
async def test_what_discord_refuses_is_told_in_our_words(status: int, code: int, expected: type[AdapterError]) -> None:
    async with in_process() as stage:
        asked = await stage.say("Ada", "a robot")
        stage.env.inject_error("POST", "/channels/*/messages", status=status, code=code)
        with pytest.raises(AdapterError) as refused:
            await stage.adapter.post(Reply(text="here"), asked, key=str(asked))
        assert type(refused.value) is expected
        await stage.adapter.post(Reply(text="here"), asked, key=str(asked))


async def test_buttons_outlive_the_process_that_made_them() -> None:
    async with in_process() as stage:
        asked = await stage.say("Ada", "a robot")
        ours = await stage.adapter.post(Reply(text="here", actions=BUTTONS), asked, key=str(asked))
        async with Alone() as adapter, heard_by(adapter, stage.env) as ear:
            await stage.env.restart_bot(adapter.only)
            await stage.press("Ben", ours, "again")
            assert (await ear.action("again")).ref == ours
            await adapter.update(ours, Reply(text="and again", actions=BUTTONS))
            (_, itself) = (await adapter.thread(ours)).messages
            assert (itself.text, itself.key) == ("and again", str(asked))


async def test_what_is_for_one_person_is_seen_by_nobody_else() -> None:
    async with in_process() as stage:
        await stage.command("Ben", "help", {})
        taken = await stage.ear.action("help")
        private = await stage.adapter.post(Reply(text="say so"), taken.ref, key=taken.id, only_for=taken.author)
        await stage.adapter.update(private, Reply(text="just say so"))
        seen = {name: stage.rooms["studio"].history(viewer=person) for name, person in stage.people.items()}
        assert [one.content for one in seen["Ben"]] == ["just say so"]
        assert seen["Ada"] == []


async def test_no_more_is_suggested_than_discord_shows() -> None:
    async def suggest(channel: str, command: str, option: str, typed: str) -> list[Choice]:
        return [Choice(f"#{n}", f"#{n} {typed} in {command}") for n in range(30)]

    async with in_process(suggest) as stage:
        offered = await stage.people["Ada"].autocomplete(stage.rooms["studio"], "show", "picture", "a robot")
    assert len(offered) == 25
    assert offered[7] == {"name": "#7 a robot in show", "value": "#7"}
