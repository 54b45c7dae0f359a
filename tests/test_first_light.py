"""The whole path, as a person walks it: `overpaint run`, the built-in model, and a browser.

SCREENSHOT names a file that gets a picture of the conversation; the README shows one.
"""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from tests.adapters.browser import Open, browser, page

__all__ = ["browser", "page"]
ROOT = Path(__file__).parent.parent
PATIENCE = 90_000  # milliseconds for a picture, the model's start included


@pytest.fixture
async def address(tmp_path: Path) -> AsyncIterator[str]:
    """The real program, from an empty folder and no settings."""
    environment = {**os.environ, "OVERPAINT_WEB__PORT": "0", "OVERPAINT_DATA": str(tmp_path / "data")}
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"), stdout=asyncio.subprocess.PIPE, env=environment, cwd=ROOT
    )
    assert program.stdout
    line = (await program.stdout.readline()).decode().split()
    assert line[:2] == ["ready:", "web"]
    yield line[2]
    program.send_signal(signal.SIGTERM)
    assert await program.wait() == 0


async def say(tab: Page, text: str) -> None:
    await tab.locator("#text").fill(text)
    await tab.locator("#send").click()


def answers(tab: Page) -> Locator:
    """Our messages that show a picture and cannot be cancelled any more."""
    drawn = tab.locator(".message.ours").filter(has=tab.locator(".pictures img"))
    return drawn.filter(has_not=tab.get_by_role("button", name="Cancel"))


async def reply(tab: Page, message: Locator, text: str) -> None:
    await message.hover()
    await message.get_by_role("button", name="Reply", exact=True).click()
    await say(tab, text)


WATCH = """() => {
    window.progressed = false
    new MutationObserver(() => {
        if (document.querySelector(".message.ours .progress:not([hidden])")) window.progressed = true
    }).observe(document.body, {subtree: true, childList: true, attributes: true})
}"""  # a picture may be drawn between two looks


@pytest.mark.timeout(300)
async def test_say_something_reply_to_the_picture_and_branch_off_the_first(address: str, page: Open) -> None:
    tab = await page(address, "Ada", viewport={"width": 900, "height": 1900})
    await tab.evaluate(WATCH)
    await say(tab, "a robot on the beach")
    await expect(answers(tab)).to_have_count(1, timeout=PATIENCE)
    assert await tab.evaluate("window.progressed")
    beach = answers(tab).nth(0)
    await expect(beach.locator(".text")).to_contain_text("#1")
    for label in ("Again", "Vary", "Undo"):
        await expect(beach.get_by_role("button", name=label)).to_be_visible()

    await reply(tab, beach, "make it night")
    await expect(answers(tab)).to_have_count(2, timeout=PATIENCE)
    night = answers(tab).nth(1)
    await expect(night.locator(".text")).to_contain_text("#2")
    await expect(night.locator(".quote")).to_contain_text("make it night")

    await reply(tab, beach, "make it snow")
    await expect(answers(tab)).to_have_count(3, timeout=PATIENCE)
    snow = answers(tab).nth(2)
    await expect(snow.locator(".text")).to_contain_text("#3")
    sources = [await one.locator(".pictures img").get_attribute("src") for one in (beach, night, snow)]
    assert len(set(sources)) == 3
    if picture := os.environ.get("SCREENSHOT"):
        await tab.mouse.move(0, 0)
        await tab.screenshot(path=picture)

    await snow.get_by_role("button", name="Undo").click()
    await expect(answers(tab)).to_have_count(4, timeout=PATIENCE)
    await expect(answers(tab).nth(3).locator(".text")).to_contain_text("#1")
    await tab.reload()
    await expect(answers(tab)).to_have_count(4)
