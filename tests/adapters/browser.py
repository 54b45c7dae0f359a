"""Chromium for tests of the page: `browser`, and `page(address, name)` for a person who has it open."""

import json
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from playwright.async_api import Browser, Page, async_playwright

ARGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
).split()
Open = Callable[..., Awaitable[Page]]


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("the page is tested in a browser: install chromium (Debian, Ubuntu: apt install chromium)")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=ARGS)
        yield browser
        await browser.close()


@pytest.fixture
async def page(browser: Browser) -> AsyncIterator[Open]:
    """How a person opens it: an address, a name, and whatever else `browser.new_context` is to know.

    Whatever the page itself complains of fails the test.
    """
    complaints: list[str] = []

    async def open_page(address: str, name: str = "Ada", **context: object) -> Page:
        its_own = await browser.new_context(**context)  # type: ignore[arg-type]
        await its_own.add_init_script(
            f"localStorage.getItem('overpaint-name') || localStorage.setItem('overpaint-name', {json.dumps(name)})"
        )
        opened = await its_own.new_page()
        opened.set_default_timeout(15_000)
        opened.on("pageerror", lambda error: complaints.append(str(error)))
        opened.on(
            "console",
            lambda told: complaints.append(told.text) if "Content Security Policy" in told.text else None,
        )
        await opened.goto(address)
        return opened

    yield open_page
    for context in browser.contexts:
        await context.close()
    assert complaints == []
