"""A whole story on Slack: `overpaint run`, the built-in model, five people, two hours, and a strict server.

TRANSCRIPT names a file that gets the conversation as a page, SCREENSHOT one that gets a picture of how it began.
"""

import os
import signal
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from adapters.slack.normalize import custom_ids
from tests import transcript as page
from tests.slack import transcript
from tests.slack.interactions import Interaction
from tests.slack.payloads import permalink
from tests.slack.server import SlackServer
from tests.slack.world import Channel, Message
from tests.story import PATIENCE, PICTURE, WORDS, Clock, Program, photo

PAUSE = timedelta(minutes=11)  # between waves, by the server's clock
UNDER_A_PICTURE = ["again", "vary", "undo", "edit", "delete"]
NAMES = ("Ada", "Ben", "Cleo", "Dev", "Eva")


@dataclass(slots=True)
class Request:
    """What answers it, and where: a channel and the root of a thread, which is None at the top."""

    said: str
    channel: Channel
    root: Message | None
    answers: Counter[str] = field(default_factory=Counter)


Asking = Message | Interaction


class Story:
    """What was said, what each request should be answered with and where, and the program that answers."""

    def __init__(self, server: SlackServer, folder: Path) -> None:
        self.server = server
        self.program = Program(
            folder,
            {
                "OVERPAINT_SLACK__BOT_TOKEN": server.bot_token,
                "OVERPAINT_SLACK__APP_TOKEN": server.app_token,
                "OVERPAINT_SLACK__API_BASE": server.api_base,
                "OVERPAINT_FILE_HOSTS": server.files.removeprefix("http://"),
            },
            "ready: slack",
        )
        self.team = server.team("Studio")
        self.people = {name: server.person(self.team, name) for name in NAMES}
        ada, ben, cleo, _, eva = self.people.values()
        self.studio = server.channel(self.team, "studio", bot=False)  # it is invited there
        self.lounge = server.channel(self.team, "lounge")
        self.home = server.channel(self.team, "home")
        self.garden = server.channel(self.team, "garden", bot=False)  # it is never there
        self.attic = server.channel(self.team, "attic")  # until it is archived
        self.secret = server.channel(self.team, "secret", kind="private", members=[ada, cleo])
        self.three = server.channel(self.team, "mpdm-ada--ben--eva-1", kind="mpim", members=[ada, ben, eva])
        self.cleo = server.im(cleo)
        self.requests: dict[str, Request] = {}
        self.private: Counter[str] = Counter()
        self.said = 0

    # people

    def us(self, text: str) -> str:
        return f"{self.server.bot.mention} {text}"

    async def say(self, who: str, channel: Channel, text: str = "", **how: Any) -> Message:
        """Words that nobody answers."""
        self.said += 1
        return await self.server.say(self.people[who], channel, text, **how)

    async def ask(self, who: str, channel: Channel, text: str = "", what: str = PICTURE, **how: Any) -> Message:
        """Words that are answered once."""
        said = await self.say(who, channel, text, **how)
        self.expect(said, what)
        return said

    async def press(self, who: str, message: Message, action: str, what: str | None = PICTURE) -> Interaction:
        """A button; it is acknowledged in time."""
        return await self.acted(self.server.press(self.people[who], message, action), what, message)

    async def shortcut(self, who: str, message: Message, name: str) -> Interaction:
        """Of a message; it shows a form."""
        opened = await self.acted(self.server.shortcut(self.people[who], message, name), None)
        await self.server.until(lambda: opened.modal)
        return opened

    async def fill(
        self, who: str, opened: Interaction, about: Message | Channel, what: str = PICTURE, **values: Any
    ) -> Interaction:
        """A form: words and files by the names of their fields."""
        await self.server.until(lambda: opened.modal)
        words = {name: {name: value} for name, value in values.items() if isinstance(value, str)}
        files = {name: value for name, value in values.items() if not isinstance(value, str)}
        return await self.acted(self.server.submit(self.people[who], opened, words, files=files), what, about)

    async def acted(
        self, doing: Any, what: str | None = PICTURE, about: Message | Channel | None = None
    ) -> Interaction:
        self.said += 1
        done: Interaction = await self.server.answered(await doing)
        assert not done.failed, f"{done.body} was not acknowledged"
        assert not done.errors
        if what:
            assert about
            self.expect(done, what, about)
        return done

    # what should come of it

    def expect(self, asked: Asking, what: str = PICTURE, at: Message | Channel | None = None) -> None:
        """`at`: what stands where the answer should; of a message it is its thread."""
        at = at or (asked if isinstance(asked, Message) else asked.message)
        assert at
        place = (at, None) if isinstance(at, Channel) else (at.channel, root_of(at))
        said = asked.text if isinstance(asked, Message) else f"{asked.kind} of {asked.user.name}"
        self.requests.setdefault(key_of(asked), Request(said, *place)).answers[what] += 1

    def forget(self, asked: Asking) -> None:
        """Its answer was taken away."""
        self.requests[key_of(asked)].answers.clear()

    # what came of it

    def ours(self) -> Iterator[Message]:
        """Our posts that stand and that everybody there sees."""
        for channel in self.server.world.channels.values():
            yield from (one for one in self.server.messages(channel) if one.author is self.server.bot)

    def replies(self, to: Asking) -> list[Message]:
        return [one for one in self.ours() if answered_by(one) == key_of(to)]

    def answers(self, to: Asking) -> list[Message]:
        """Our posts with a picture that is done, oldest first."""
        return [one for one in self.replies(to) if kind_of(one) == PICTURE]

    def given(self) -> dict[str, Counter[str]]:
        """Answers by what they answer."""
        found: dict[str, Counter[str]] = {}
        for one in self.ours():
            found.setdefault(answered_by(one), Counter())[kind_of(one) or "open"] += 1
        return found

    def words(self, key: str) -> str:
        """What somebody said, by its ref."""
        messages = (one for channel in self.server.world.channels.values() for one in self.server.messages(channel))
        return next((one.text for one in messages if one.ts == key.rpartition("/")[2]), key)

    async def settled(self) -> None:
        """Everything that was asked was answered, once, where it was asked; nothing else was said."""
        wanted = {key: one.answers for key, one in self.requests.items() if +one.answers}
        try:
            await self.server.until(lambda: self.given() == wanted, PATIENCE)
        except TimeoutError:
            given = self.given()
            for key in sorted({*wanted, *given}):
                if wanted.get(key) != given.get(key):
                    said = self.requests[key].said if key in self.requests else self.words(key)
                    print(f"{said!r}: wanted {dict(wanted.get(key) or {})}, given {dict(given.get(key) or {})}")
                    print(*(f"    {one.text!r}\n" for one in self.ours() if answered_by(one) == key))
            raise
        for one in self.ours():
            asked = self.requests[answered_by(one)]
            there = one.channel, None if one.root else root_of(one)
            assert there == (asked.channel, asked.root), f"{one.text!r} does not stand where it was asked"
            assert not one.broadcast
            assert one.pinged == set()
            assert list(custom_ids(one.blocks)) == (UNDER_A_PICTURE if kind_of(one) == PICTURE else [])

    async def answer(self, to: Asking) -> Message:
        """The newest picture that answers it."""
        await self.server.until(lambda: self.answers(to), PATIENCE)
        return self.answers(to)[-1]

    async def placeholder(self, to: Asking) -> Message:
        await self.server.until(lambda: self.replies(to), PATIENCE)
        return self.replies(to)[-1]

    async def whisper(self, who: str, about: str) -> None:
        """One more word that only they read."""
        self.private[who] += 1
        await self.server.until(lambda: len(self.server.ephemerals(self.people[who])) == self.private[who], PATIENCE)
        assert about in self.server.ephemerals(self.people[who])[-1].text

    async def grew_from(self, asked: Asking, *parents: Message | None) -> Message:
        """The answer, once it is clear what it was made from; None is a picture that somebody brought."""
        ours = await self.answer(asked)
        assert self.program.parents(ref(ours)) == [ref(one) if one else None for one in parents], ours.text
        return ours


def ref(message: Message) -> str:
    return f"slack:{message.channel.team.id}/{message.channel.id}/{message.ts}"


def key_of(asked: Asking) -> str:
    return ref(asked) if isinstance(asked, Message) else f"slack-interaction:{asked.trigger}"


def answered_by(post: Message) -> str:
    """The key of the request that a post of ours says it answers."""
    assert post.metadata, post.text
    return str(post.metadata["event_payload"]["key"]).partition("#")[0]


def root_of(message: Message) -> Message:
    return message.channel.messages[message.thread_ts or message.ts]


def kind_of(message: Message) -> str | None:
    """PICTURE, WORDS, or None while it is worked on."""
    if "cancel" in custom_ids(message.blocks) or message.text.startswith("On it"):
        return None
    return PICTURE if shown_in(message) else WORDS


def shown_in(message: Message) -> list[dict[str, Any]]:
    return [block for block in message.blocks if block["type"] == "image"]


def data_of(story: Story, message: Message) -> bytes:
    (block,) = shown_in(message)
    return story.server.file(block["slack_file"]["id"]).data


@contextmanager
def shown_when_it_fails(story: Story) -> Iterator[None]:
    try:
        yield
    except BaseException:
        print(story.program.log[-6000:])
        print(*story.server.failures, sep="\n")
        raise


@asynccontextmanager
async def told(folder: Path, clock: Clock) -> AsyncIterator[Story]:
    async with SlackServer(clock) as server:
        story = Story(server, folder)
        with shown_when_it_fails(story):
            try:
                yield story
            finally:
                if path := os.environ.get("TRANSCRIPT"):
                    Path(path).write_text(transcript.record(server.world, server.world.channels.values()))
                await story.program.kill()
            assert server.failures == []


async def first_pictures(story: Story) -> Message:
    """An invitation, mentions, words in a thread with and without one, branches; and people who talk to each other."""
    server, studio = story.server, story.studio
    await story.say("Eva", studio, "morning all")
    await server.invite(studio, story.people["Eva"])
    hello = f"slack-joined:{story.team.id}/{studio.id}"
    story.requests[hello] = Request("an invitation", studio, None, Counter({WORDS: 1}))
    await story.say("Dev", studio, "morning! coffee anyone?")
    robot = await story.ask("Ada", studio, story.us("a robot on the beach"))
    await story.say("Ben", studio, "what a day")
    beach = await story.answer(robot)
    await story.say("Dev", studio, "wow, nice one!", thread=robot)
    night = await story.ask("Cleo", studio, "make it night", thread=robot)
    dark = await story.grew_from(night, beach)
    await story.say("Eva", studio, "Ada, you should draw more robots", thread=robot)
    await story.say("Ben", studio, f"{story.people['Cleo'].mention} can you make it darker in here?", thread=robot)
    await story.say("Ada", studio, "lol", thread=robot)
    snow = await story.ask("Ben", studio, "make #1 snow", thread=robot)  # a branch
    await story.grew_from(snow, beach)
    cat = await story.ask("Cleo", studio, story.us("add a cat to #2"), thread=robot)
    await story.grew_from(cat, dark)
    rain = await story.ask("Ada", studio, "make the original rainy", thread=robot, broadcast=True)
    await story.grew_from(rain, beach)
    await story.say("Dev", studio, "look what we made in here", thread=robot, broadcast=True)
    await story.settled()
    assert story.program.parents(ref(beach)) == []
    return beach


async def other_places(story: Story, beach: Message) -> None:
    """Direct and group messages, a private channel, uploads, other people's pictures, and links to messages."""
    lounge, secret, three, private = story.lounge, story.secret, story.three, story.cleo
    pets = await story.ask("Cleo", private, "a penguin in the snow")
    uploaded = await story.ask("Dev", lounge, story.us("make it night"), files=[photo()])
    house = await story.say("Eva", lounge, "look at my house", files=[photo("eva.png", roof="#3b6ea5")])
    await story.say("Dev", lounge, "so pretty!", thread=house)
    theirs = await story.ask("Ben", lounge, story.us("make it snow"), thread=house)
    hush = await story.ask("Ada", secret, story.us("a rocket in space"))
    await story.say("Cleo", secret, "nobody else can see this, right?", thread=hush)
    await story.say("Ben", three, "lunch?")
    dragon = await story.ask("Eva", three, story.us("a dragon in the forest"))
    penguin = await story.answer(pets)
    await story.grew_from(uploaded, None)
    snowy = await story.grew_from(theirs, None)
    await story.grew_from(await story.ask("Eva", lounge, "add a cat", thread=house), snowy)
    await story.say("Eva", lounge, "thanks Ben!", thread=house)
    await story.grew_from(await story.ask("Ben", three, "make it night", thread=dragon), await story.answer(dragon))
    await story.grew_from(await story.ask("Cleo", secret, "add a star", thread=hush), await story.answer(hush))
    black = await story.ask("Cleo", private, "make it night", thread=pets)
    await story.grew_from(black, penguin)
    await story.say("Cleo", private, "thanks!", thread=pets)
    rain = await story.ask("Cleo", private, "make it rain")  # not in the thread, but nothing else can be meant
    await story.grew_from(rain, await story.answer(black))
    await story.settled()


async def links(story: Story, beach: Message) -> None:
    """A link to a message means its picture, ours or somebody's, here and elsewhere; but no private one to everybody."""
    studio, lounge, home = story.studio, story.lounge, story.home
    near = await story.ask("Dev", studio, story.us(f"make {permalink(beach)} sunset"), thread=root_of(beach))
    far = await story.ask("Ben", home, story.us(f"make {permalink(beach)} night"))
    brought = await story.say("Eva", lounge, "my shed", files=[photo("shed.png", roof="#222222")])
    shed = await story.ask("Ada", home, story.us(f"make it snow {permalink(brought)}"))
    await story.grew_from(near, beach)
    await story.grew_from(far, beach)
    await story.grew_from(shed, None)
    (rocket,) = (one for one in story.ours() if one.channel is story.secret and not story.program.parents(ref(one)))
    await story.ask("Ben", home, story.us(f"make it night {permalink(rocket)}"), WORDS)
    await story.settled()


async def command_and_shortcuts(story: Story, beach: Message) -> None:
    """The slash command, shortcuts of messages and of the whole app, and their forms."""
    server, studio, lounge = story.server, story.studio, story.lounge
    eva, dev, ben = (story.people[name] for name in ("Eva", "Dev", "Ben"))
    drawn = await story.acted(server.command(eva, studio, "/draw", "a rocket in space, 16:9, seed 7"), PICTURE, studio)
    await story.acted(server.command(dev, studio, "/draw"), None)
    await story.whisper("Dev", "robot on the beach")
    rocket = await story.answer(drawn)
    assert "seed 7" in rocket.text
    assert "Eva" in rocket.text

    house = await story.say("Eva", lounge, "our house, painted by my son", files=[photo("son.png", sky="#d8c8f0")])
    menu = await story.shortcut("Cleo", house, "Edit this picture")
    snow = await story.grew_from(await story.fill("Cleo", menu, house, instruction="make it snow"), None)
    assert "“make it snow”, for Cleo" in snow.text  # nothing else there says so
    menu = await story.shortcut("Ben", beach, "Edit this picture")
    hat = await story.fill("Ben", menu, beach, instruction="give him this hat", image=photo("hat.png", roof="#101010"))
    await story.grew_from(hat, beach, None)
    menu = await story.shortcut("Dev", rocket, "Use as reference")
    both = await story.fill("Dev", menu, rocket, prompt="add the rocket", picture="#1")
    await story.grew_from(both, beach, rocket)

    draw = await story.acted(server.global_shortcut(ben, "Draw a picture"), None)
    await story.answer(await story.fill("Ben", draw, server.im(ben), prompt="a fish in the sea"))
    closed = await story.acted(server.global_shortcut(ben, "Draw a picture"), None)
    await server.until(lambda: closed.modal)
    await server.close(ben, closed)
    await story.settled()


async def buttons(story: Story, beach: Message) -> None:
    """Everything under a picture, pressed by who may and who may not."""
    cat = await story.ask("Ada", story.lounge, story.us("a cat in the meadow"))
    first = await story.answer(cat)
    again, vary = await story.press("Ben", first, "again"), await story.press("Cleo", first, "vary")
    await story.answer(again)
    await story.answer(vary)
    edit = await story.press("Dev", first, "edit", None)
    dark = await story.grew_from(await story.fill("Dev", edit, first, instruction="make it night"), first)
    back = await story.answer(await story.press("Eva", dark, "undo"))
    assert data_of(story, back) == data_of(story, first)
    await story.press("Eva", first, "undo", None)  # there is nothing before it
    await story.whisper("Eva", "nothing before")
    await story.press("Ben", first, "delete", None)  # it is Ada's
    await story.whisper("Ben", "Ada")
    await story.settled()


async def taken_back(story: Story, beach: Message) -> None:
    """What is deleted, stopped and rewritten: by buttons, by reactions, by changing one's own words."""
    server, studio, lounge, home = story.server, story.studio, story.lounge, story.home
    tree = await story.ask("Ada", studio, story.us("a tree in the rain"))
    wood = await story.answer(tree)
    await story.press("Ada", wood, "delete", None)
    story.forget(tree)
    await server.until(lambda: wood.deleted)
    owl = await story.ask("Eva", studio, story.us("an owl in the forest"))
    theirs = await story.answer(owl)
    await server.react(story.people["Dev"], theirs, "heart")
    await server.react(story.people["Ben"], theirs, "wastebasket")  # it is Eva's, and nobody is scolded for a reaction
    await server.react(story.people["Eva"], theirs, "wastebasket")
    story.forget(owl)
    await server.until(lambda: theirs.deleted)

    long = await story.ask("Dev", studio, story.us("a bus in the city, 40 steps"))
    await story.placeholder(long)
    rewritten = await story.ask("Cleo", lounge, story.us("a fox in the snow"))
    stopped = await story.ask("Dev", home, story.us("a boat on the sea"), WORDS)
    pressed = await story.ask("Ada", home, story.us("a castle in the meadow"), WORDS)
    whale = await story.say("Ben", studio, story.us("a whale in the sea"))
    late = await story.say("Eva", lounge, "a moon over the mountains")
    await story.placeholder(rewritten)
    await server.edit(story.people["Cleo"], rewritten, story.us("a penguin in the snow"))
    await server.edit(story.people["Eva"], late, story.us("a moon over the mountains"))  # she forgot the mention
    story.expect(late)
    await server.react(story.people["Dev"], await story.placeholder(stopped), "octagonal_sign")
    await story.press("Ada", await story.placeholder(pressed), "cancel", None)
    await story.placeholder(whale)
    await server.remove(story.people["Ben"], whale)
    await story.settled()
    for one in (stopped, pressed):
        assert "Cancelled" in story.replies(one)[0].text
    assert "penguin" in shown_in(await story.answer(rewritten))[0]["alt_text"]
    gone = await story.ask("Ben", lounge, story.us("a bee and a sunflower"))
    await story.answer(gone)
    await server.remove(story.people["Ben"], gone)
    story.forget(gone)
    await story.settled()


async def shut_out(story: Story, beach: Message) -> None:
    """Where we are not, where nobody may write any more, and where we were sent away and invited again."""
    server, garden = story.server, story.garden
    ada, ben, eva = (story.people[name] for name in ("Ada", "Ben", "Eva"))
    await story.say("Ada", garden, story.us("a rose in the garden"))  # it never hears of it
    await story.acted(server.command(ada, garden, "/draw", "a rose"), WORDS, server.im(ada))
    roses = await story.say("Eva", garden, "my roses", files=[photo("roses.png", sky="#f5b09a")])
    menu = await story.shortcut("Ben", roses, "Edit this picture")
    await story.fill("Ben", menu, server.im(ben), WORDS, instruction="make it night")

    star = await story.ask("Eva", story.attic, story.us("a star over the mountains"))
    old = await story.answer(star)
    story.attic.archived = True
    await story.acted(server.press(eva, old, "again"), WORDS, server.im(eva))
    await server.kick(story.studio)
    await server.invite(story.studio, ada)  # nobody needs a second hello
    await story.settled()
    for name in ("Ada", "Ben", "Eva"):
        (words,) = (
            one.text for one in story.ours() if one.channel is server.im(story.people[name]) and kind_of(one) == WORDS
        )
        assert "answer you there" in words


async def at_once(story: Story, beach: Message) -> None:
    """Everybody at the same moment, in one channel, in one thread, and twice."""
    server, home = story.server, story.home
    things = ("a tiger in the forest", "a lighthouse by the sea", "an apple", "a turtle on the beach", "a snowman")
    asked = [await story.ask(who, home, story.us(what)) for who, what in zip(NAMES, things, strict=True)]
    server.duplicate()
    await story.placeholder(asked[0])
    follow = await story.ask("Ada", home, "make it night", thread=asked[0])  # of a picture that is not there yet
    await server.until(lambda: server.deliveries[-1].acknowledged)
    server.retry()
    two = await story.ask("Ben", home, story.us("2 versions of a fox in the forest"))
    story.expect(two)
    server.reorder(4)
    await story.say("Dev", home, "so many pictures")
    last = await story.ask("Dev", home, story.us("a balloon over the mountains"))
    await story.say("Eva", home, "wow")
    await story.grew_from(follow, await story.answer(asked[0]))
    await story.settled()
    assert len(story.answers(two)) == 2
    assert len(story.answers(last)) == 1


async def away(story: Story, beach: Message, how: signal.Signals) -> None:
    """Ended while it draws; what was said meanwhile is answered when it is back, and nothing twice."""
    server, studio, lounge, home = story.server, story.studio, story.lounge, story.home
    begun = await story.ask("Ada", home, story.us("a castle at sunset, 30 steps"))
    assert kind_of(await story.placeholder(begun)) is None
    await story.program.end(how)
    missed = await story.ask("Dev", studio, "make #1 night", thread=root_of(beach))
    await story.say("Eva", studio, "is the bot asleep?")
    other = await story.ask("Eva", lounge, story.us("a turtle on the beach"))
    quiet = await story.ask("Cleo", story.cleo, "a mushroom in the forest")
    in_vain = await server.answered(await server.press(story.people["Ben"], beach, "again"))
    assert in_vain.failed  # Slack tells Ben, and tells nobody else
    await story.program.start()
    await story.press("Dev", beach, "again")  # buttons of an earlier run live on
    await story.grew_from(missed, beach)
    changed = await story.ask("Ada", home, "make it rain", thread=begun)
    await story.grew_from(changed, await story.answer(begun))
    for one in (other, quiet):
        await story.answer(one)
    await story.settled()


async def sockets_that_fail(story: Story, beach: Message) -> None:
    """Dropped, told to come again, and an answer of Slack's that is lost: each while something is asked."""
    server, studio, lounge = story.server, story.studio, story.lounge
    flower = await story.ask("Eva", lounge, story.us("a rose in the meadow"))
    opened = server.opened
    await server.drop()
    meanwhile = await story.ask("Ben", studio, "make #1 snow", thread=root_of(beach))
    await story.say("Dev", studio, "my wifi is bad today")
    await story.grew_from(meanwhile, beach)
    await server.until(lambda: server.opened >= opened + 2)
    opened = server.opened
    server.disconnect("refresh_requested")
    again = await story.ask("Cleo", lounge, "make it night", thread=flower)
    await story.grew_from(again, await story.answer(flower))
    await server.until(lambda: server.opened >= opened + 2)
    server.disconnect("warning")
    server.fault("chat.postMessage", None, done=True)
    server.fault("chat.update", 500)
    server.fault("files.getUploadURLExternal", 429, retry_after=1)
    lost = await story.ask("Dev", lounge, story.us("a pizza on the beach"))
    await story.say("Ada", lounge, "pizza, really?", thread=lost)
    private = await story.ask("Cleo", story.cleo, "a fish in the sea")
    for one in (lost, private):
        await story.answer(one)
    server.duplicate()
    await story.settled()


async def traps(story: Story, beach: Message) -> None:
    """What looks as if it were said to us, what calls everybody, and other things that need words and no picture."""
    server, studio, lounge = story.server, story.studio, story.lounge
    robot = root_of(beach)
    other = server.robot(story.team, "Other bot")
    studio.members.append(other)
    await server.say(other, studio, story.us("a robot"))
    await story.say("Ben", lounge, "draw the curtains please, the sun is in my eyes")
    await story.say("Dev", lounge, "can someone make it quiet here")
    await story.say("Eva", lounge, "ok", thread=(await story.say("Ada", lounge, "I will draw a robot on paper")))
    await story.say("Ada", studio, "thanks", thread=robot)
    await story.say("Cleo", studio, story.us("thank you so much!"))
    await story.ask("Ada", studio, story.us("a robot with a sign for <!channel> and <!everyone>"))
    loud = "a cat for @channel and <!here>"
    await story.acted(server.command(story.people["Dev"], lounge, "/draw", loud), PICTURE, lounge)
    await story.ask("Ben", studio, story.us("help"), WORDS)
    await story.ask("Eva", studio, story.us("make #99 blue"), WORDS)
    await story.ask("Dev", studio, story.us("show #1"))
    broken = ("broken.png", "image/png", b"\x89PNG\r\n\x1a\n and nothing more")
    await story.ask("Eva", lounge, story.us("make it night"), WORDS, files=[broken])
    await story.settled()


async def photograph(story: Story, path: str) -> None:
    """The channel, its first thread, and one of a direct message, from the top."""
    beach = next(
        one for one in story.server.messages(story.studio) if "robot on the beach" in one.text and one.replies()
    )
    penguin = next(one for one in story.server.messages(story.cleo) if "penguin" in one.text)
    await page.photograph(transcript.page(story.server.world, [story.studio, beach, penguin]), path)


def refused(story: Story) -> list[str]:
    """Requests of ours that the platform did not take, but for those that nobody could know to be in vain: one post too
    many at once, what we broke ourselves, and knocks at doors that are shut.
    """
    shut = {story.garden.id, story.attic.id}
    return [
        f"{method} {given}: {answer}"
        for method, given, answer in story.server.requests
        if not answer["ok"]
        and not answer["error"].startswith("fault")
        and (method, answer["error"]) != ("chat.postMessage", "ratelimited")
        and given.get("channel") not in shut
    ]


def lying_around(story: Story) -> list[str]:
    """Pictures that we sent and that no post shows."""
    shown = {block["slack_file"]["id"] for one in story.ours() for block in shown_in(one)}
    files = story.server.world.files.values()
    return [one.name for one in files if one.owner is story.server.bot and one.mode == "hosted" and one.id not in shown]


Wave = Callable[[Story, Message], Any]
WAVES: tuple[Wave, ...] = (
    sockets_that_fail,
    other_places,
    links,
    command_and_shortcuts,
    buttons,
    taken_back,
    shut_out,
    at_once,
    partial(away, how=signal.SIGTERM),
    partial(away, how=signal.SIGKILL),
    traps,
)


@pytest.mark.timeout(400)
async def test_five_people_two_hours_and_a_bot_that_keeps_up(tmp_path: Path) -> None:
    clock = Clock()
    async with told(tmp_path, clock) as story:
        await story.program.start()
        beach = await first_pictures(story)
        for wave in WAVES:
            clock.ahead += PAUSE
            await wave(story, beach)
        await story.program.end(signal.SIGTERM)
        if path := os.environ.get("SCREENSHOT"):
            await photograph(story, path)
        assert story.said > 100
        assert {name: len(story.server.ephemerals(one)) for name, one in story.people.items()} == {
            name: story.private[name] for name in NAMES
        }
        assert len(lying_around(story)) <= 1  # what was on its way when it was killed
        assert refused(story) == []
        assert "Traceback" not in story.program.log
