"""A whole story on Discord: `overpaint run`, the built-in model, five people, twenty minutes, and a strict server.

TRANSCRIPT names a file that gets the conversation as a page, SCREENSHOT one that gets a picture of how it began.
"""

import os
import signal
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from adapters.discord import render
from tests import transcript as page
from tests.discord import transcript
from tests.discord.interactions import Interaction
from tests.discord.server import DiscordServer
from tests.discord.world import Channel, Message
from tests.story import PATIENCE, PICTURE, WORDS, Clock, Program, photo

PAUSE = timedelta(minutes=2)  # between waves, by the server's clock
NAMES = ("Ada", "Ben", "Cleo", "Dev", "Eva")
LIMIT = 5  # requests of a kind in a channel, before the platform asks to wait


class Story:
    """What was said, what each message should be answered with, and the program that answers."""

    def __init__(self, server: DiscordServer, folder: Path) -> None:
        self.server = server
        self.program = Program(
            folder,
            {
                "OVERPAINT_DISCORD__TOKEN": server.token,
                "OVERPAINT_DISCORD__API_BASE": server.api_base,
                "OVERPAINT_FILE_HOSTS": server.cdn.removeprefix("http://"),
            },
            "ready: discord",
        )
        self.guild = server.guild("Studio")
        self.studio = server.channel(self.guild, "studio")
        self.lounge = server.channel(self.guild, "lounge")
        self.home = server.channel(self.guild, "home")
        self.gallery = server.channel(self.guild, "gallery", kind="forum")
        self.people = {name: server.person(name, guilds=[self.guild]) for name in NAMES}
        self.wanted: dict[int, Counter[str]] = {}
        self.private: Counter[str] = Counter()
        self.said = 0
        self.starts: set[int] = set()  # how many requests had been made

    async def start(self) -> None:
        self.starts.add(len(self.server.requests))
        await self.program.start()

    # people

    async def say(self, who: str, channel: Channel, text: str = "", **how: Any) -> Message:
        """Words that nobody answers."""
        self.said += 1
        return await self.server.say(self.people[who], channel, text, **how)

    async def ask(self, who: str, channel: Channel, text: str = "", what: str = PICTURE, **how: Any) -> Message:
        """Words that are answered once."""
        said = await self.say(who, channel, text, **how)
        self.expect(said, what)
        return said

    def us(self, text: str) -> str:
        return f"{self.server.bot.mention} {text}"

    def expect(self, message: Message, what: str = PICTURE) -> None:
        self.wanted.setdefault(message.id, Counter())[what] += 1

    async def press(self, who: str, message: Message, action: str) -> Interaction:
        """A button; it is acknowledged in time."""
        ids = [id for id in custom_ids(message) if render.action_of(id) == action]
        assert ids, f"there is no {action} under {message.content!r}"
        self.said += 1
        pressed = await self.server.press(self.people[who], message, ids[0])
        return await self.acknowledged(pressed)

    async def command(self, who: str, channel: Channel, name: str, options: dict[str, Any], **how: Any) -> Interaction:
        self.said += 1
        return await self.acknowledged(await self.server.command(self.people[who], channel, name, options, **how))

    async def fill(self, who: str, opened: Interaction, values: dict[str, str], **how: Any) -> Interaction:
        assert opened.modal, "no form was shown"
        return await self.acknowledged(await self.server.submit(self.people[who], opened, values, **how))

    async def acknowledged(self, asked: Interaction) -> Interaction:
        await self.server.answered(asked)
        assert not asked.failed, f"{asked.data} was not acknowledged"
        return asked

    # what came of it

    def channels(self) -> list[Channel]:
        return [one for one in self.server.world.channels.values() if not one.deleted]

    def ours(self) -> Iterator[Message]:
        """Our posts that stand, but not commands said aloud."""
        for channel in self.channels():
            for message in self.server.messages(channel):
                if message.author is self.server.bot and not message.told:
                    yield message

    def replies(self, to: Message) -> list[Message]:
        return [one for one in self.ours() if one.reference and one.reference.message_id == to.id]

    def answers(self, to: Message) -> list[Message]:
        """Our posts with a picture that is done, oldest first."""
        return [one for one in self.replies(to) if kind_of(one) == PICTURE]

    def open(self) -> list[Message]:
        return [one for one in self.ours() if kind_of(one) is None]

    def given(self) -> dict[int, Counter[str]]:
        """Answers by the message that they answer; 0 for those to nothing."""
        found: dict[int, Counter[str]] = {}
        for one in self.ours():
            to = one.reference.message_id or 0 if one.reference else 0
            found.setdefault(to, Counter())[kind_of(one) or "open"] += 1
        return found

    async def settled(self) -> None:
        """Everything that was asked was answered, once, where it was asked; nothing else was said."""
        wanted = {id: what for id, what in self.wanted.items() if +what}
        try:
            await self.server.until(lambda: self.given() == wanted and not self.open(), PATIENCE)
        except TimeoutError:
            given = self.given()
            for id in sorted({*wanted, *given}):
                if wanted.get(id) != given.get(id):
                    found = self.server.world.find(id)
                    said = f"{found.author.name} in {found.channel.name}: {found.content!r}" if found else "(nothing)"
                    print(f"{said}: wanted {dict(wanted.get(id) or {})}, given {dict(given.get(id) or {})}")
                    for one in self.ours():
                        if (one.reference.message_id if one.reference else 0) == id:
                            print(f"    {one.content!r} {[file.filename for file in one.attachments]}")
            raise
        for one in self.ours():
            if one.reference and one.reference.message_id:
                assert one.reference.channel_id == one.channel.id

    async def answer(self, to: Message) -> Message:
        """The one picture that answers it."""
        await self.server.until(lambda: self.answers(to), PATIENCE)
        return self.answers(to)[-1]

    async def placeholder(self, to: Message) -> Message:
        await self.server.until(lambda: self.replies(to), PATIENCE)
        return self.replies(to)[-1]

    async def whisper(self, who: str, about: str) -> None:
        """One more word that only they read."""
        self.private[who] += 1
        await self.server.until(lambda: len(self.server.ephemerals(self.people[who])) == self.private[who], PATIENCE)
        assert about in self.server.ephemerals(self.people[who])[-1].content

    # what is on record

    def parents(self, ours: Message) -> list[int | None]:
        """The messages whose pictures this one was made from; None for a picture that somebody brought."""
        found = self.program.parents(f"discord:{ours.channel.id}/{ours.id}")
        return [None if post is None else int(post.rpartition("/")[2]) for post in found]

    async def grew_from(self, asked: Message, *parents: Message | None) -> Message:
        """The answer, once it is clear what it was made from."""
        ours = await self.answer(asked)
        assert self.parents(ours) == [one.id if one else None for one in parents], asked.content
        return ours


def kind_of(message: Message) -> str | None:
    """PICTURE, WORDS, or None while it is worked on."""
    if any(render.action_of(id) == "cancel" for id in custom_ids(message)) or message.content.startswith("On it"):
        return None
    return PICTURE if message.attachments else WORDS


def custom_ids(message: Message) -> list[str]:
    return [one["custom_id"] for row in message.components for one in row["components"]]


async def photograph(story: Story, path: str) -> None:
    """The channel, a thread of it, and a conversation with one person, from the top."""
    thread = next(one for one in story.channels() if one.name == "robots")
    columns = [story.studio, thread, story.server.dm(story.people["Cleo"])]
    await page.photograph(transcript.page(story.server.world, columns), path)


@contextmanager
def shown_when_it_fails(story: Story) -> Iterator[None]:
    try:
        yield
    except BaseException:
        print(story.program.log[-6000:])
        raise


@asynccontextmanager
async def told(folder: Path, clock: Clock) -> AsyncIterator[Story]:
    async with DiscordServer(clock) as server:
        story = Story(server, folder)
        with shown_when_it_fails(story):
            try:
                yield story
            finally:
                if path := os.environ.get("TRANSCRIPT"):
                    Path(path).write_text(transcript.page(server.world, story.channels(), gone=True))
                await story.program.kill()
            assert server.failures == []


async def first_pictures(story: Story) -> Message:
    """Mentions, replies that ping and replies that do not, branches; and people who talk to each other."""
    studio = story.studio
    await story.say("Eva", studio, "morning all")
    await story.say("Dev", studio, "morning! coffee anyone?")
    robot = await story.ask("Ada", studio, story.us("a robot on the beach"))
    await story.say("Ben", studio, "what a day")
    beach = await story.answer(robot)
    await story.say("Dev", studio, "wow, nice one!", reply_to=beach)
    night = await story.ask("Cleo", studio, "make it night", reply_to=beach)
    snow = await story.ask("Ben", studio, "make it snow", reply_to=beach, ping=False)
    await story.say("Eva", studio, "Ada, you should draw more robots", reply_to=robot)
    await story.say("Ben", studio, f"{story.people['Cleo'].mention} can you make it darker in here?")
    await story.say("Ada", studio, "lol")
    ours = await story.grew_from(night, beach)
    await story.grew_from(snow, beach)
    await story.grew_from(await story.ask("Cleo", studio, "add a cat", reply_to=ours), ours)
    await story.settled()
    assert story.parents(beach) == []
    return beach


async def other_places(story: Story, beach: Message) -> None:
    """Direct messages, uploads, other people's pictures, forwards, spoilers, threads and forum posts."""
    server, studio, lounge, home = story.server, story.studio, story.lounge, story.home
    private = server.dm(story.people["Cleo"])
    pets = await story.ask("Cleo", private, "a penguin in the snow")
    uploaded = await story.ask("Dev", lounge, story.us("make it night"), files=[photo()])
    garden = await story.say("Eva", lounge, "look at my garden", files=[photo("garden.png", roof="#3b6ea5")])
    thread = await server.thread(story.people["Ben"], studio, "robots", starter=beach)
    rain = await story.ask("Ben", thread, "make it rain")
    await story.say("Dev", thread, "haha look at him")
    post = await server.thread(
        story.people["Dev"], story.gallery, "A dragon for my game", text=story.us("a dragon in the forest")
    )
    (dragon,) = server.messages(post)[:1]
    story.expect(dragon)
    await story.grew_from(uploaded, None)
    await story.grew_from(rain, beach)
    hidden = await story.ask("Eva", home, story.us("make it night"), files=[photo("SPOILER_gift.png", sky="#f5b09a")])
    theirs = await story.ask("Ben", lounge, story.us("make it snow"), reply_to=garden)
    await story.say("Eva", lounge, "thanks Ben!", reply_to=garden)
    forward = await story.say("Cleo", home, forward=beach)
    here = await story.say("Ada", thread, forward=beach)
    again = await story.ask("Ada", thread, "make it snow", reply_to=here)
    forwarded = await story.ask("Cleo", home, story.us("make it night"), reply_to=forward)
    black = await story.ask("Cleo", private, "make it night", reply_to=await story.answer(pets))
    await story.say("Cleo", private, "thanks!")
    hat = await story.ask("Ada", thread, "add a crown", reply_to=await story.answer(rain))
    bigger = await story.ask("Dev", post, "add a castle")
    assert (await story.grew_from(hidden, None)).attachments[0].filename.startswith("SPOILER_")
    await story.grew_from(theirs, None)
    await story.grew_from(forwarded, None)  # there, it is somebody's own
    await story.grew_from(again, beach)
    await story.grew_from(black, await story.answer(pets))
    await story.grew_from(hat, await story.answer(rain))
    await story.grew_from(bigger, await story.answer(dragon))
    assert (await story.answer(pets)).channel is private
    await story.settled()


async def commands_and_menus(story: Story, beach: Message) -> None:
    """Slash commands with what completes them, menus of messages, and their forms."""
    server, studio, lounge = story.server, story.studio, story.lounge
    drawn = await story.command("Eva", studio, "draw", {"prompt": "a rocket in space", "shape": "16:9", "seed": "7"})
    assert drawn.message
    story.expect(drawn.message)
    choices = await server.autocomplete(story.people["Dev"], studio, "edit", focused="picture", text="beach")
    first = "#1"
    assert first in [one["value"] for one in choices]
    night = await story.command("Dev", studio, "edit", {"instruction": "make it night", "picture": first})
    assert night.message
    story.expect(night.message)
    brought = await story.command(
        "Ben", lounge, "edit", {"instruction": "make it rain"}, files={"image": photo("home.png")}
    )
    assert brought.message
    story.expect(brought.message)
    shown = await story.command("Cleo", studio, "show", {"picture": first})
    assert shown.message
    story.expect(shown.message)
    await story.command("Ada", studio, "help", {})
    await story.whisper("Ada", "robot on the beach")
    rocket = await story.answer(drawn.message)
    assert "seed 7" in rocket.content
    assert story.parents(await story.answer(night.message)) == [beach.id]
    assert story.parents(await story.answer(brought.message)) == [None]

    garden = await story.say("Eva", lounge, "our house, painted by my son", files=[photo("son.png", sky="#d8c8f0")])
    menu = await story.acknowledged(await server.menu(story.people["Cleo"], garden, "Edit this picture"))
    await story.fill("Cleo", menu, {"instruction": "make it snow"})
    story.private["Cleo"] += 1  # what was said in the form is told to whoever filled it in
    story.expect(garden)
    await story.grew_from(garden, None)
    menu = await story.acknowledged(await server.menu(story.people["Dev"], rocket, "Use as reference"))
    await story.fill("Dev", menu, {"prompt": "add the rocket", "picture": first})
    story.private["Dev"] += 1
    story.expect(rocket)
    await story.grew_from(rocket, beach, rocket)
    await story.settled()


async def buttons(story: Story, beach: Message) -> None:
    """Everything under a picture, pressed by who may and who may not."""
    server, lounge = story.server, story.lounge
    cat = await story.ask("Ada", lounge, story.us("a cat in the meadow"))
    first = await story.answer(cat)
    for who, action in (("Ben", "again"), ("Cleo", "vary")):
        await story.press(who, first, action)
        story.expect(first)
    await server.until(lambda: len(story.answers(first)) == 2, PATIENCE)
    edit = await story.press("Dev", first, "edit")
    await story.fill("Dev", edit, {"instruction": "make it night"})
    story.expect(first)
    await server.until(lambda: len(story.answers(first)) == 3, PATIENCE)
    dark = story.answers(first)[-1]
    assert story.parents(dark) == [first.id]
    await story.press("Eva", dark, "undo")
    story.expect(dark)
    back = await story.answer(dark)
    assert back.attachments[0].data == first.attachments[0].data
    await story.press("Eva", first, "undo")  # there is nothing before it
    await story.whisper("Eva", "nothing before")
    await story.press("Ben", first, "delete")  # it is Ada's
    await story.whisper("Ben", "Ada")


async def taken_back(story: Story, beach: Message) -> None:
    """What is deleted, stopped and rewritten: by buttons, by reactions, by changing one's own words."""
    server, studio, lounge = story.server, story.studio, story.lounge
    tree = await story.ask("Ada", studio, story.us("a tree in the rain"))
    wood = await story.answer(tree)
    await story.press("Ada", wood, "delete")
    story.wanted[tree.id].clear()
    await server.until(lambda: wood.deleted)
    owl = await story.ask("Eva", studio, story.us("an owl in the forest"))
    theirs = await story.answer(owl)
    await server.react(story.people["Ben"], theirs, "🗑️")  # it is Eva's, and nobody is scolded for a reaction
    await server.react(story.people["Eva"], await story.answer(owl), "🗑️")
    story.wanted[owl.id].clear()
    await server.until(lambda: not story.replies(owl))

    long = await story.ask("Dev", studio, story.us("a bus in the city, 40 steps"))
    await story.placeholder(long)
    rewritten = await story.ask("Cleo", lounge, story.us("a fox in the snow"))
    stopped = await story.ask("Dev", story.home, story.us("a boat on the sea"), WORDS)
    whale = await story.say("Ben", studio, story.us("a whale in the sea"))
    await story.placeholder(rewritten)
    await server.edit(story.people["Cleo"], rewritten, story.us("a penguin in the snow"))
    await server.react(story.people["Dev"], await story.placeholder(stopped), "🛑")
    await story.placeholder(whale)
    await server.remove(story.people["Ben"], whale)
    await story.settled()
    assert "Cancelled" in story.replies(stopped)[0].content
    penguin = await story.answer(rewritten)
    assert "penguin" in (penguin.attachments[0].description or "")
    gone = await story.ask("Ben", lounge, story.us("a bee and a sunflower"))
    await story.answer(gone)
    await server.remove(story.people["Ben"], gone)
    story.wanted[gone.id].clear()
    assert len(story.answers(long)) == 1
    await story.settled()
    assert not any(one.reference and one.reference.message_id == gone.id for one in story.ours())


async def away(story: Story, beach: Message, how: signal.Signals) -> None:
    """Ended while it draws; what was said meanwhile is answered when it is back, and nothing twice."""
    server, studio, lounge, home = story.server, story.studio, story.lounge, story.home
    private = server.dm(story.people["Cleo"])
    begun = await story.ask("Ada", home, story.us("a castle at sunset, 30 steps"))
    assert kind_of(await story.placeholder(begun)) is None
    await story.program.end(how)
    missed = await story.ask("Dev", studio, "make it night", reply_to=beach)
    await story.say("Eva", studio, "is the bot asleep?")
    other = await story.ask("Eva", lounge, story.us("a turtle on the beach"))
    quiet = await story.ask("Cleo", private, "a mushroom in the forest")
    await story.start()
    await story.press("Dev", beach, "again")  # buttons of an earlier run live on
    story.expect(beach)
    await story.grew_from(missed, beach)
    changed = await story.ask("Ada", home, "make it rain", reply_to=await story.answer(begun))
    await story.grew_from(changed, await story.answer(begun))
    for one in (other, quiet):
        await story.answer(one)
    await story.settled()


async def a_gateway_that_fails(story: Story, beach: Message) -> None:
    """Dropped, told to come again, and told that the session is over: each while something is asked."""
    server, studio, lounge = story.server, story.studio, story.lounge
    before = server.resumed, server.identified
    flower = await story.ask("Eva", lounge, story.us("a rose in the meadow"))
    await server.drop()
    meanwhile = await story.ask("Ben", studio, "make it snow", reply_to=beach)
    await story.say("Dev", studio, "my wifi is bad today")
    await story.grew_from(meanwhile, beach)
    server.reconnect()
    again = await story.ask("Cleo", lounge, "make it night", reply_to=await story.answer(flower))
    await story.grew_from(again, await story.answer(flower))
    assert server.resumed >= before[0] + 2
    server.invalid_session()
    lost = await story.ask("Dev", lounge, story.us("a pizza on the beach"))
    await story.say("Ada", lounge, "pizza, really?")
    private = await story.ask("Cleo", server.dm(story.people["Cleo"]), "a fish in the sea")
    for one in (lost, private):
        await story.answer(one)
    assert server.identified == before[1] + 1
    server.duplicate()
    await story.settled()


async def traps(story: Story, beach: Message) -> None:
    """What looks as if it were said to us, and other things that need words and no picture."""
    server, studio, lounge = story.server, story.studio, story.lounge
    other = server.person("Other bot", guilds=[story.guild], bot=True)
    await server.say(other, studio, story.us("a robot"))
    await server.announce(story.people["Eva"], studio, 6)
    await story.say("Ben", lounge, "draw the curtains please, the sun is in my eyes")
    await story.say("Dev", lounge, "can someone make it quiet here")
    await story.say("Eva", lounge, "ok", reply_to=(await story.say("Ada", lounge, "I will draw a robot on paper")))
    await story.say("Ada", studio, "thanks", reply_to=beach)
    await story.say("Cleo", studio, story.us("thank you so much!"))
    await story.ask("Ben", studio, story.us("help"), WORDS)
    await story.ask("Eva", studio, story.us("make #99 blue"), WORDS)
    await story.ask("Dev", studio, story.us("show #1"))
    two = await story.ask("Ada", lounge, story.us("2 versions of a fox in the forest"))
    story.expect(two)
    story.said += 2
    await story.settled()
    assert len(story.answers(two)) == 2


def refused(story: Story) -> list[str]:
    """Requests of ours that the platform did not take, but for those that nobody could know to be in vain: a look at a
    post that somebody has just deleted, and what came too fast because of what an earlier run had sent.
    """
    found, sent = [], Counter[str]()
    for n, (method, path, status, _) in enumerate(story.server.requests):
        if n in story.starts:
            sent.clear()
        of, _, last = path.rpartition("/")
        gone = story.server.world.find(int(last)) if last.isdecimal() else None
        in_vain = method == "GET" and status == 404 and gone and gone.deleted
        if 400 <= status < 500 and not in_vain and not (status == 429 and sent[f"{method} {of}"] < LIMIT):
            found.append(f"{status} {method} {path}, after {sent[f'{method} {of}']}")
        sent[f"{method} {of}"] += 1
    return found


@pytest.mark.timeout(400)
async def test_five_people_twenty_minutes_and_a_bot_that_keeps_up(tmp_path: Path) -> None:
    clock = Clock()
    async with told(tmp_path, clock) as story:
        story.wanted[0] = Counter({WORDS: 1})  # a hello, once
        await story.start()
        beach = await first_pictures(story)
        for wave in (
            other_places,
            commands_and_menus,
            buttons,
            taken_back,
            partial(away, how=signal.SIGTERM),
            a_gateway_that_fails,
            partial(away, how=signal.SIGKILL),
            traps,
        ):
            clock.ahead += PAUSE
            await wave(story, beach)
        await story.program.end(signal.SIGTERM)
        if path := os.environ.get("SCREENSHOT"):
            await photograph(story, path)
        assert story.said > 60
        assert refused(story) == []
        assert "Traceback" not in story.program.log
