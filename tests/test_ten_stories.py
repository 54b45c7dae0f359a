"""Ten conversations of two people through the web chat, with the built-in model and a browser: who gets which picture.

STORIES names a folder that gets a picture of each conversation.
"""

import os
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from playwright.async_api import Locator, Page, expect

from engine.doodle.judge import judge
from tests.adapters.browser import Open, browser, page
from tests.story import Program, photo

__all__ = ["browser", "page"]
PATIENCE = 30_000  # milliseconds for a picture
QUIET = 1_000  # milliseconds in which an answer to small talk would have come
ADA, BEN = "Ada", "Ben"


@dataclass(frozen=True, slots=True)
class Draws:
    """A new picture: its number, the pictures that it was made from, and what it shows."""

    number: int
    of: tuple[int, ...] = ()
    ground: str = ""
    night: bool | None = None


@dataclass(frozen=True, slots=True)
class Says:
    """An answer with these words; of a picture that is there, or of none."""

    words: str


@dataclass(frozen=True, slots=True)
class Step:
    """What a person says, perhaps in reply to a picture or with one of their own, and what comes of it."""

    who: str
    text: str
    then: tuple[Draws | Says, ...] = ()
    to: int | None = None
    brings: bool = False


def step(who: str, text: str, *then: Draws | Says, to: int | None = None, brings: bool = False) -> Step:
    return Step(who, text, then, to, brings)


STORIES = {
    "branches": (
        step(ADA, "a fox in the forest", Draws(1, ground="forest", night=False)),
        step(BEN, "make it night", Draws(2, of=(1,), ground="forest", night=True), to=1),
        step(ADA, "so pretty!!"),
        step(ADA, "make it a beach", Draws(3, of=(1,), ground="beach", night=False), to=1),
        step(BEN, "now the same in the snow please", Draws(4, of=(2,), ground="snow", night=True), to=2),
        step(BEN, "thanks, I'll show my daughter tonight"),
    ),
    "second-thoughts": (
        step(ADA, "could you draw a robot in a city?", Draws(1, ground="city", night=False)),
        step(ADA, "make it rain", Draws(2, of=(1,), ground="rain")),
        step(ADA, "hmm no, undo that", Says("#1")),
        step(ADA, "undo that and instead make it night", Draws(3, of=(1,), ground="city", night=True), to=2),
        step(ADA, "no, a sunset", Draws(4, of=(3,), ground="sunset")),
    ),
    "naming": (
        step(ADA, "a penguin on the beach", Draws(1, ground="beach")),
        step(BEN, "an owl in the forest", Draws(2, ground="forest")),
        step(BEN, "what a cutie"),
        step(ADA, "put Ben's in the snow", Draws(3, of=(2,), ground="snow")),
        step(BEN, "the picture with the penguin, at night please", Draws(4, of=(1,), ground="beach", night=True)),
        step(ADA, "and now mine in the city", Draws(5, of=(1,), ground="city")),  # #3 is hers, but Ben began it
    ),
    "which-one": (
        step(ADA, "a whale in the sea", Draws(1, ground="sea")),
        step(BEN, "a cactus in the desert", Draws(2, ground="desert")),
        step(ADA, "make #1 night", Draws(3, of=(1,), ground="sea", night=True)),
        step(BEN, "the one with the cactus: put it in the snow", Draws(4, of=(2,), ground="snow")),
        step(ADA, "back to the first one", Says("#1")),
        step(BEN, "compare #1 and #3", Says("#3")),
    ),
    "two-at-once": (
        step(ADA, "a castle in the meadow", Draws(1, ground="meadow")),
        step(
            BEN,
            "one at night and one in the snow please",
            Draws(2, of=(1,), ground="meadow", night=True),
            Draws(3, of=(1,), ground="snow", night=False),
            to=1,
        ),
        step(ADA, "make #2 a desert and #3 a beach", Draws(4, of=(2,)), Draws(5, of=(3,))),
    ),
    "references": (
        step(ADA, "a lion in the desert", Draws(1, ground="desert")),
        step(BEN, "a boat in the sea", Draws(2, ground="sea")),
        step(ADA, "add the lion from #1", Draws(3, of=(2, 1)), to=2),
        step(BEN, "now at night", Draws(4, of=(3,), night=True), to=3),
        step(ADA, "draw a castle in the style of #2", Draws(5, of=(2,))),
    ),
    "from-home": (
        step(BEN, "make it night", Draws(1), brings=True),
        step(ADA, "is that your aunt's place?", to=1),
        step(BEN, "make it snow", Draws(2, of=(1,)), to=1),
        step(BEN, "where did this come from, show me the history", Says("→ #2: “make it snow”"), to=2),
    ),
    "again": (
        step(ADA, "a snowman in the snow", Draws(1, ground="snow")),
        step(ADA, "again", Draws(2, ground="snow"), to=1),
        step(BEN, "two more like this", Draws(3), Draws(4), to=1),
        step(BEN, "I like the second one best"),
        step(ADA, "delete that one", Says("delete"), to=2),
    ),
    "windy": (
        step(
            ADA,
            "Hi all! We had the best day with the kids at the lake, Tom fell in twice, and now they want a picture for grandma."
            "\n\nCould you please draw a turtle on the beach?",
            Draws(1, ground="beach"),
        ),
        step(BEN, "haha twice? poor Tom"),
        step(BEN, "Love it. Grandma goes to bed early though, so: make it night", Draws(2, of=(1,), night=True)),
        step(ADA, "@Ben can you print it?"),
        step(BEN, "sure, at noon", to=None),
    ),
    "asking": (
        step(ADA, "help", Says("reply")),
        step(ADA, "make it darker", Says("number")),
        step(ADA, "a cat in the meadow", Draws(1, ground="meadow")),
        step(BEN, "what is in this picture?", Says("describe"), to=1),
        step(BEN, "which seed did you use?", Says("#1: “a cat in the meadow” · seed"), to=1),
        step(BEN, "make it night", Draws(2, of=(1,), night=True), to=1),
        step(BEN, "go back", Says("#1"), to=2),
    ),
}


@pytest.fixture
async def program(tmp_path: Path) -> AsyncIterator[Program]:
    running = Program(tmp_path, {"OVERPAINT_WEB__PORT": "0"}, "ready: web")
    await running.start()
    yield running
    await running.kill()


async def say(tab: Page, told: Step) -> None:
    if told.to is not None:
        post = shows(tab, told.to)
        await post.hover()
        await post.get_by_role("button", name="Reply", exact=True).click()
    if told.brings:
        name, media_type, data = photo()
        await tab.locator("#file").set_input_files({"name": name, "mimeType": media_type, "buffer": data})
    await tab.locator("#text").fill(told.text)
    await tab.locator("#send").click()


def answers(tab: Page) -> Locator:
    """What we said that is not still at work."""
    return tab.locator(".message.ours").filter(has_not=tab.get_by_role("button", name="Cancel"))


def shows(tab: Page, number: int) -> Locator:
    """The first post that shows a picture."""
    pictured = answers(tab).filter(has=tab.locator(".pictures img"))
    return pictured.filter(has=tab.locator(".text", has_text=re.compile(rf"#{number}\b"))).first


@pytest.mark.timeout(400)
@pytest.mark.parametrize("name", STORIES)
async def test_a_story(name: str, program: Program, page: Open) -> None:
    tabs = {
        who: await page(f"{program.address}#{name}", who, viewport={"width": 900, "height": 1600}) for who in (ADA, BEN)
    }
    said = 0
    for told in STORIES[name]:
        tab = tabs[told.who]
        await expect(answers(tab)).to_have_count(said, timeout=PATIENCE)
        await say(tab, told)
        said += len(told.then)
        await expect(answers(tab)).to_have_count(said, timeout=PATIENCE)
        posts = [answers(tab).nth(n) for n in range(said - len(told.then), said)]
        for then in told.then:
            post = await fitting(posts, then)
            posts.remove(post)
            if isinstance(then, Draws):
                await drawn(post, then, name, program, told)
        if not told.then:
            await tab.wait_for_timeout(QUIET)
            await expect(answers(tab)).to_have_count(said)
    if folder := os.environ.get("STORIES"):
        await tabs[ADA].mouse.move(0, 0)
        await tabs[ADA].screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)


async def fitting(posts: list[Locator], then: Draws | Says) -> Locator:
    """The answer that is expected, whichever came first."""
    words = then.words if isinstance(then, Says) else f"#{then.number} "
    told = [await post.inner_text() for post in posts]
    assert any(words.lower() in text.lower() for text in told), (words, told)
    return next(post for post, text in zip(posts, told, strict=True) if words.lower() in text.lower())


async def drawn(post: Locator, then: Draws, room: str, program: Program, told: Step) -> None:
    if not told.brings:
        assert program.made_from(f"web:{room}", then.number) == then.of
    picture = post.locator(".pictures img")
    address = await picture.get_attribute("src")
    response = await post.page.request.get(f"{program.address.rstrip('/')}{address}")
    image = Image.open(BytesIO(await response.body())).convert("RGB")
    seen = judge(np.asarray(image))
    if then.ground:
        assert seen.ground == then.ground, f"#{then.number}"
    if then.night is not None:
        assert seen.night is then.night, f"#{then.number}"
