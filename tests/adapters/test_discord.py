"""Discord sits the contract, over real sockets against a strict server; and what only it promises."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

import pytest

from adapters.discord import render
from adapters.discord.adapter import DiscordAdapter
from adapters.discord.commands import Suggest
from adapters.errors import AdapterError, MessageGone, NotAllowed
from adapters.thread import (
    Action,
    Attachment,
    Author,
    Choice,
    Field,
    FieldKind,
    File,
    Form,
    Joined,
    Kind,
    MessageDeleted,
    MessageEdited,
    MessageRef,
    Place,
    Reply,
)
from tests.adapters.contract import (
    CANCEL,
    OTHER_PNG,
    PNG,
    AdapterContract,
    Ear,
    Seen,
    a_minute_ago,
    listening,
    picture,
)
from tests.discord.interactions import Interaction
from tests.discord.permissions import BOT, Permission
from tests.discord.server import DiscordServer
from tests.discord.world import Message, User


class DiscordDriver:
    """Ada and Ben in a server with two channels."""

    forwards = True
    threads = False  # a thread is a channel of its own
    suggest: Suggest | None = None

    def __init__(self, server: DiscordServer) -> None:
        self.server = server
        self.guild = server.guild("Studio")
        self.rooms = {name: server.channel(self.guild, name) for name in ("studio", "attic")}
        self.people = {name: server.person(name, guilds=[self.guild]) for name in ("Ada", "Ben")}
        self.ada, self.ben = (Author(str(user.id), name) for name, user in self.people.items())

    async def start(self) -> None:
        self.adapter = DiscordAdapter(
            self.server.token,
            api_base=self.server.api_base,
            file_hosts=[self.server.cdn.partition("//")[2]],
            suggest=self.suggest,
            late="too late",
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


# what only Discord promises


async def hello(driver: DiscordDriver, ear: Ear) -> None:
    """Until we are heard."""
    await ear.message(await driver.say(driver.ada, "hello"))


@pytest.fixture
async def ear(driver: DiscordDriver) -> AsyncIterator[Ear]:
    async with listening(driver.adapter, a_minute_ago()) as ear:
        yield ear


def requests(server: DiscordServer, method: str, ending: str) -> list[Any]:
    return [body for made, path, _, body in server.requests if made == method and path.endswith(ending)]


async def test_without_the_privileged_intent_what_mentions_us_is_read_and_the_rest_is_known_to_be_withheld(
    server: DiscordServer,
) -> None:
    server.privileged = False
    driver = DiscordDriver(server)
    await driver.start()
    async with listening(driver.adapter, a_minute_ago()) as ear:
        asked = await driver.say(driver.ada, f"<@{server.bot.id}> a robot", files=[picture()])
        ours = await driver.adapter.post(Reply(text="here"), asked, key=str(asked))
        pinged = await driver.say(driver.ben, "make it night", reply_to=ours)
        quiet = await server.say(
            driver.user(driver.ben), driver.rooms["studio"], "and rain", reply_to=driver.message(ours), ping=False
        )
        talk = await driver.say(driver.ada, "lunch?")
        read = {ref: await ear.message(ref) for ref in (asked, pinged, ref_of(quiet), talk)}
    await driver.stop()
    assert [message.text for message in read.values()] == ["a robot", "make it night", "", ""]
    assert [message.wordless for message in read.values()] == [False, False, True, True]
    assert [message.to_us for message in read.values()] == [True, True, True, False]
    assert len(read[asked].attachments) == 1


async def test_with_the_privileged_intent_everything_is_read(driver: DiscordDriver, ear: Ear) -> None:
    talk = await driver.say(driver.ada, "lunch?")
    assert (await ear.message(talk)).text == "lunch?"


async def test_a_thread_knows_its_root_and_what_hangs_above_it(driver: DiscordDriver, ear: Ear) -> None:
    root = await driver.say(driver.ada, "look", files=[picture()])
    thread = await driver.server.thread(
        driver.user(driver.ben), driver.rooms["studio"], "robots", starter=driver.message(root)
    )
    said = await driver.server.say(driver.user(driver.ben), thread, f"<@{driver.server.bot.id}> make it night")
    message = await ear.message(ref_of(said))
    assert (message.place, message.thread_root, message.text) == (Place.THREAD, root, "make it night")
    messages = (await driver.adapter.thread(message.ref)).messages
    assert [one.ref for one in messages] == [root, message.ref]
    ours = await driver.adapter.post(Reply(text="here"), message.ref, key=str(message.ref))
    assert (ours.channel, driver.message(ours).reference.message_id) == (str(thread.id), said.id)  # type: ignore[union-attr]


async def test_a_direct_message_is_to_us(driver: DiscordDriver, ear: Ear) -> None:
    said = await driver.server.say(driver.user(driver.ada), driver.server.dm(driver.user(driver.ada)), "a robot")
    message = await ear.message(ref_of(said))
    assert (message.place, message.to_us) == (Place.DM, True)
    ours = await driver.adapter.post(Reply(text="here", files=(picture(),)), message.ref, key=str(message.ref))
    assert driver.message(ours).files == [PNG]


async def test_what_was_said_in_a_direct_message_while_we_were_away_is_heard_where_we_are_told_of_it(
    driver: DiscordDriver,
) -> None:
    dm = driver.server.dm(driver.user(driver.ada))
    said = await driver.server.say(driver.user(driver.ada), dm, "a robot")
    ear = Ear()
    task = asyncio.create_task(ear.listen(driver.adapter.listen(a_minute_ago(), [str(dm.id)])))
    await ear.message(ref_of(said))
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def test_every_post_pings_nobody_and_says_what_its_pictures_show(driver: DiscordDriver) -> None:
    asked = await driver.say(driver.ada, "a robot")
    ours = await driver.adapter.post(Reply(text="@everyone <@1> hi", files=(picture(),)), asked, key=str(asked))
    await driver.adapter.update(ours, Reply(text="@here"))
    for body in (*requests(driver.server, "POST", "/messages"), *requests(driver.server, "PATCH", ours.message)):
        assert not body["allowed_mentions"].get("parse")
        assert not body["allowed_mentions"].get("users")
        assert not body["allowed_mentions"].get("replied_user")
    (file,) = driver.message(ours).attachments
    assert file.description == "a picture"


async def test_a_spoiler_is_told_and_stays_one(driver: DiscordDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "look", files=[picture(name="SPOILER_cat.png")])
    (file,) = (await ear.message(asked)).attachments
    assert file.spoiler
    shown = File("overpaint-1.png", "image/png", PNG, "a cat", spoiler=True)
    ours = await driver.adapter.post(Reply(text="here", files=(shown,)), asked, key=str(asked))
    assert driver.message(ours).attachments[0].filename.startswith("SPOILER_")


async def test_a_post_that_was_cut_off_is_made_once(driver: DiscordDriver) -> None:
    """The platform had taken it; trying again brings the same one, because the nonce is the same."""
    asked = await driver.say(driver.ada, "a robot")
    driver.server.fault("POST", "/messages$", status=None)
    ours = None
    while ours is None:
        with suppress(AdapterError):
            ours = await driver.adapter.post(Reply(text="here", files=(picture(),)), asked, key=str(asked))
    assert await driver.order(driver.ada) == [asked, ours]


async def test_a_file_whose_address_has_ended_is_asked_for_again(driver: DiscordDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "look", files=[picture()])
    (file,) = (await ear.message(asked)).attachments
    driver.adapter._files.remember({file.key: f"{driver.server.cdn}/attachments/1/2/gone.png?ex=0&is=0&hm=0"})
    assert await driver.adapter.download(file, 1000) == PNG


async def test_a_file_of_a_message_that_was_deleted_is_still_there_for_a_while(driver: DiscordDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "look", files=[picture()])
    answer = await driver.say(driver.ben, "make it night", reply_to=asked)
    await ear.message(answer)
    await driver.server.remove(driver.user(driver.ada), driver.message(asked))
    await ear.until(lambda events: MessageDeleted(asked) in events)
    with pytest.raises(MessageGone):
        await driver.adapter.thread(asked)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:1/a.png",
        "https://cdn.discordapp.com.example.org/a.png",
        "https://user@example.org/a.png",
        "http://cdn.discordapp.com/a.png",
        "https://cdn.discordapp.com:444/a.png",
        "file:///etc/passwd",
        "https://[::1/a.png",
    ],
)
async def test_a_file_is_fetched_from_nowhere_else(url: str, driver: DiscordDriver) -> None:
    with pytest.raises(MessageGone, match="own hosts"):
        await driver.adapter.download(Attachment(key=f"sent/{url}", name="a.png"), 1000)


async def test_the_token_goes_to_the_api_and_to_no_host_of_files(driver: DiscordDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "look", files=[picture()])
    (file,) = (await ear.message(asked)).attachments
    assert await driver.adapter.download(file, 1000) == PNG
    assert driver.server.failures == []  # the server's files complain of any Authorization


# commands, forms, menus, reactions


async def commands(driver: DiscordDriver) -> None:
    await driver.server.until(lambda: driver.server.world.commands.get(None))


async def test_a_command_is_said_aloud_and_becomes_an_event_that_can_be_answered(
    driver: DiscordDriver, ear: Ear
) -> None:
    await commands(driver)
    used = await driver.server.command(
        driver.user(driver.ada),
        driver.rooms["studio"],
        "draw",
        {"prompt": "a @everyone robot", "shape": "16:9", "seed": "7"},
    )
    taken = await ear.action("draw")
    assert used.message is not None
    assert taken.ref == ref_of(used.message)
    assert (taken.kind, taken.author, taken.id) == (Kind.COMMAND, driver.ada, f"discord-interaction:{used.id}")
    assert dict(taken.values) == {"prompt": "a @everyone robot", "shape": "16:9", "seed": "7"}
    assert used.message.content == "> a @everyone robot · seed 7 · 16:9"
    assert not used.ephemeral
    ours = await driver.adapter.post(Reply(text="on it", actions=(CANCEL,)), taken.ref, key=f"{taken.id}#2")
    assert driver.message(ours).reference.message_id == used.message.id  # type: ignore[union-attr]
    words = await driver.adapter.post(Reply(text="I cannot"), taken.ref, key=taken.id)
    await driver.restart()
    messages = (await driver.adapter.thread(taken.ref)).messages
    assert [(one.ref, one.key) for one in messages[1:]] == [(ours, f"{taken.id}#2"), (words, taken.id)]


async def test_a_command_takes_a_file_along(driver: DiscordDriver, ear: Ear) -> None:
    await commands(driver)
    await driver.server.command(
        driver.user(driver.ada),
        driver.rooms["studio"],
        "edit",
        {"instruction": "make it night"},
        files={"image": ("cat.png", "image/png", OTHER_PNG)},
    )
    (file,) = (await ear.action("edit")).files
    assert await driver.adapter.download(file, 1000) == OTHER_PNG


async def test_what_is_for_one_person_is_shown_to_them_alone_after_a_press(driver: DiscordDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "a robot")
    ours = await driver.adapter.post(Reply(text="here", actions=(Action("undo", "Undo"),)), asked, key=str(asked))
    await driver.press(driver.ben, ours, "undo")
    taken = await ear.action("undo")
    private = await driver.adapter.post(Reply(text="no"), taken.ref, key=taken.id, only_for=driver.ben)
    assert [one.content for one in driver.server.ephemerals(driver.user(driver.ben))] == ["no"]
    await driver.adapter.update(private, Reply(text="still no"))
    assert [one.content for one in driver.server.ephemerals(driver.user(driver.ben))] == ["still no"]
    assert await driver.order(driver.ada) == [asked, ours]


async def test_help_is_answered_to_whoever_asked(driver: DiscordDriver, ear: Ear) -> None:
    await commands(driver)
    used = await driver.server.command(driver.user(driver.ada), driver.rooms["studio"], "help")
    taken = await ear.action("help")
    await driver.adapter.post(Reply(text="say so"), taken.ref, key=taken.id, only_for=driver.ada)
    assert [one.content for one in driver.server.ephemerals(driver.user(driver.ada))] == ["say so"]
    assert await driver.order(driver.ada) == []
    assert used.acknowledged_after is not None


async def test_the_menu_of_a_message_opens_a_form_about_it(driver: DiscordDriver, ear: Ear) -> None:
    await commands(driver)
    asked = await driver.say(driver.ada, "look", files=[picture()])
    await driver.server.menu(driver.user(driver.ben), driver.message(asked), "Edit this picture")
    taken = await ear.action("Edit this picture")
    assert taken.ref == asked
    form = Form("change", "Change this picture", (Field(name="instruction", label="What?"),))
    await driver.adapter.ask(taken, form)
    assert await driver.form(driver.ben) == form
    await driver.fill_in(driver.ben, form, {"instruction": "make it night"}, {})
    answer = await ear.action("change")
    assert (answer.ref, dict(answer.values)) == (asked, {"instruction": "make it night"})
    assert not driver.server.interactions[-1].failed


async def test_a_menu_shows_us_a_picture_that_we_could_not_read_otherwise(server: DiscordServer) -> None:
    server.privileged = False
    driver = DiscordDriver(server)
    await driver.start()
    async with listening(driver.adapter, a_minute_ago()) as ear:
        await commands(driver)
        theirs = await driver.say(driver.ada, "look", files=[picture()])
        assert not (await ear.message(theirs)).attachments
        await server.menu(driver.user(driver.ben), driver.message(theirs), "Edit this picture")
        await ear.action("Edit this picture")
        (shown,) = (await driver.adapter.thread(theirs)).messages
        assert await driver.adapter.download(shown.attachments[0], 1000) == PNG
    await driver.stop()


async def test_a_press_is_acknowledged_before_anything_else(driver: DiscordDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "a robot")
    ours = await driver.adapter.post(Reply(text="here", actions=(Action("undo", "Undo"),)), asked, key=str(asked))
    used = await driver.server.press(
        driver.user(driver.ben), driver.message(ours), custom_id(driver.message(ours), "undo")
    )
    await ear.action("undo")
    assert (used.callback or {}).get("type") == 6  # nothing is shown, and nothing stays at "thinking"


async def test_a_press_that_no_form_follows_does_not_fail(driver: DiscordDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "a robot")
    edit = Action("edit", "Edit", asks=True)
    ours = await driver.adapter.post(Reply(text="here", actions=(edit,)), asked, key=str(asked))
    used = await driver.server.press(
        driver.user(driver.ben), driver.message(ours), custom_id(driver.message(ours), "edit")
    )
    await driver.server.answered(used)
    assert not used.failed
    assert [one.content for one in driver.server.ephemerals(driver.user(driver.ben))] == ["too late"]
    with pytest.raises(MessageGone):
        await driver.adapter.ask(await ear.action("edit"), Form("change", "Change", (Field(name="x", label="X"),)))


async def test_what_is_typed_is_completed(server: DiscordServer) -> None:
    async def suggest(*asked: str) -> Sequence[Choice]:
        heard.append(asked)
        return (Choice("#7", "#7 a robot"),)

    heard: list[tuple[str, ...]] = []
    driver = DiscordDriver(server)
    driver.suggest = suggest
    await driver.start()
    async with listening(driver.adapter, a_minute_ago()):
        await commands(driver)
        studio = driver.rooms["studio"]
        choices = await server.autocomplete(driver.user(driver.ada), studio, "show", focused="picture", text="rob")
        thread = await server.thread(driver.user(driver.ben), studio, "robots")
        await server.autocomplete(driver.user(driver.ada), thread, "show", focused="picture", text="")
    await driver.stop()
    assert choices == [{"name": "#7 a robot", "value": "#7"}]
    here = f"discord:{studio.id}"
    assert heard == [(here, "show", "picture", "rob"), (here, "show", "picture", "")]


async def test_commands_are_told_once_and_again_only_when_they_are_others(driver: DiscordDriver) -> None:
    for _ in range(2):
        async with listening(driver.adapter, a_minute_ago()):
            await commands(driver)
            await driver.server.until(lambda: len(requests(driver.server, "GET", "/commands")) > 0)
        await driver.restart()
    assert len([1 for method, path, *_ in driver.server.requests if (method, path[-9:]) == ("PUT", "/commands")]) == 1


async def test_a_reaction_is_an_event(driver: DiscordDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "a robot")
    ours = await driver.adapter.post(Reply(text="here"), asked, key=str(asked))
    await driver.server.react(driver.user(driver.ben), driver.message(ours), "🗑️")
    taken = await ear.action("🗑️")
    assert (taken.kind, taken.ref, taken.author) == (Kind.REACTION, ours, driver.ben)


# changes, arrivals, permissions


async def test_edits_are_followed_and_previews_of_links_are_not(driver: DiscordDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "a robot https://example.org")
    await driver.server.suppress(driver.message(asked))
    await driver.server.edit(driver.user(driver.ada), driver.message(asked), "a cat")
    await ear.until(lambda events: any(isinstance(event, MessageEdited) for event in events))
    (edited,) = [event.message for event in ear.events if isinstance(event, MessageEdited)]
    assert (edited.ref, edited.text) == (asked, "a cat")
    assert edited.edited_at is not None


async def test_a_deleted_message_is_told(driver: DiscordDriver, ear: Ear) -> None:
    asked = await driver.say(driver.ada, "a robot")
    await driver.server.remove(driver.user(driver.ada), driver.message(asked))
    await ear.until(lambda events: MessageDeleted(asked) in events)


async def test_a_server_that_invites_us_is_told_once_with_a_place_for_a_first_word(
    driver: DiscordDriver, ear: Ear
) -> None:
    await hello(driver, ear)
    guild = driver.server.guild("Attic", joined=False)
    room = driver.server.channel(guild, "general")
    driver.server.invite_bot(guild)
    await ear.until(lambda events: len([event for event in events if isinstance(event, Joined)]) == 2)
    driver.server.back(guild)
    await hello(driver, ear)
    _, joined = [event for event in ear.events if isinstance(event, Joined)]  # the first server is new to us, too
    assert joined.ref == MessageRef.top("discord", str(room.id))
    ours = await driver.adapter.post(Reply(text="hello"), joined.ref, key=joined.id)
    assert driver.message(ours).reference is None


async def test_what_we_lack_is_known_before_anything_is_drawn(driver: DiscordDriver, ear: Ear) -> None:
    await hello(driver, ear)
    asked = await driver.say(driver.ada, "a robot")
    assert await driver.adapter.lacks(asked) == []
    driver.server.permit(driver.guild, BOT & ~Permission.ATTACH_FILES & ~Permission.SEND_MESSAGES)
    await hello(driver, ear)
    assert await driver.adapter.lacks(asked) == ["Send Messages", "Attach Files"]


async def test_what_cannot_be_said_there_is_said_where_it_can_be_read(driver: DiscordDriver, ear: Ear) -> None:
    await hello(driver, ear)
    asked = await driver.say(driver.ada, "a robot")
    driver.server.permit(driver.guild, BOT & ~Permission.SEND_MESSAGES)
    await driver.server.until(lambda: driver.adapter._lacks(asked.channel))
    ours = await driver.adapter.post(Reply(text="I cannot answer there"), asked, key=str(asked), only_for=driver.ada)
    assert driver.message(ours).channel is driver.server.dm(driver.user(driver.ada))
    with pytest.raises(NotAllowed):
        await driver.adapter.post(Reply(text="here"), asked, key="k2")


async def test_a_picture_is_shown_elsewhere_only_to_those_who_see_where_it_stands(
    driver: DiscordDriver, ear: Ear
) -> None:
    await hello(driver, ear)
    there = await driver.say(driver.ada, "look", room="attic", files=[picture()])
    here = await driver.say(driver.ben, "a robot")
    assert await driver.adapter.may_show(there, here, driver.ben)
    driver.server.overwrite(driver.rooms["attic"], driver.user(driver.ben), 0, Permission.VIEW_CHANNEL)
    await hello(driver, ear)
    assert not await driver.adapter.may_show(there, here, driver.ben)
    assert await driver.adapter.may_show(there, here, driver.ada)
    restricted = driver.server.channel(driver.guild, "cellar", nsfw=True)
    adult = await driver.server.say(driver.user(driver.ada), restricted, "look", files=[("a.png", "image/png", PNG)])
    await ear.message(ref_of(adult))
    assert not await driver.adapter.may_show(ref_of(adult), here, driver.ada)
    assert await driver.adapter.may_show(here, ref_of(adult), driver.ada)


# living with the gateway


async def test_a_dropped_connection_is_resumed_and_nothing_is_missed_or_told_twice(
    driver: DiscordDriver, ear: Ear
) -> None:
    one = await driver.say(driver.ada, "one")
    await ear.message(one)
    await driver.server.drop()
    two = await driver.say(driver.ada, "two")
    await ear.message(two)
    driver.server.reconnect()
    three = await driver.say(driver.ada, "three")
    await ear.message(three)
    assert ear.refs == [one, two, three]
    assert driver.server.resumed >= 1


async def test_after_an_invalid_session_what_was_said_meanwhile_is_heard(driver: DiscordDriver, ear: Ear) -> None:
    one = await driver.say(driver.ada, "one")
    await ear.message(one)
    driver.server.invalid_session()
    two = await driver.say(driver.ada, "two")
    await ear.message(two)
    assert ear.refs == [one, two]
    assert driver.server.identified == 2


@pytest.mark.parametrize("event", ["MESSAGE_CREATE", "GUILD_CREATE", "INTERACTION_CREATE", "MESSAGE_REACTION_ADD"])
async def test_an_event_that_cannot_be_read_leaves_no_bot_that_is_deaf(
    event: str, driver: DiscordDriver, ear: Ear
) -> None:
    one = await driver.say(driver.ada, "one")
    await ear.message(one)
    driver.server.malformed(event)
    two = await driver.say(driver.ada, "two")
    await ear.message(two)
    assert ear.refs == [one, two]


async def test_a_token_that_is_not_taken_is_told_in_words(server: DiscordServer) -> None:
    with pytest.raises(NotAllowed, match="token"):
        await DiscordAdapter("wrong", api_base=server.api_base).__aenter__()


async def test_several_shards_hear_their_own_servers(server: DiscordServer) -> None:
    server.shards = 3
    driver = DiscordDriver(server)
    others = [server.guild(f"Other {n}") for n in range(6)]
    rooms = [server.channel(guild, "general") for guild in others]
    for guild in others:
        server.world.join(guild, driver.people["Ada"])
    await driver.start()
    async with listening(driver.adapter, a_minute_ago()) as ear:
        await server.until(lambda: server.connections == 3)
        said = [ref_of(await server.say(driver.people["Ada"], room, "hello")) for room in rooms]
        for ref in said:
            await ear.message(ref)
    await driver.stop()
