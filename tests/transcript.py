"""A conversation as a page, whatever the platform: what its transcript is made of, and a picture of it."""

import base64
import re
import shutil
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from html import escape
from io import BytesIO

from PIL import Image
from playwright.async_api import async_playwright

from tests.adapters.browser import ARGS

COLOURS = ("#e8794a", "#43a06b", "#b565c4", "#3d8fd1", "#c9a227", "#d0527f")


def page(css: str, columns: Iterable[str]) -> str:
    """Columns side by side."""
    return f"<!doctype html><meta charset=utf-8><title>Transcript</title><style>{css}</style><main>{''.join(columns)}</main>"


def column(title: str, about: str, articles: Iterable[str]) -> str:
    """`title` and `about` are escaped already."""
    small = f" <small>{about}</small>" if about else ""
    return f"<section><h1>{title}{small}</h1>{''.join(articles)}</section>"


def colour(one: object, among: Sequence[object]) -> str:
    """Each person has their own."""
    return COLOURS[among.index(one) % len(COLOURS)]


def face(name: str, colour: str) -> str:
    return f'<div class=face style="background:{colour}">{escape(name[0].upper())}</div>'


def picture(data: bytes, media_type: str, alt: str) -> str:
    return f'<img alt="{escape(alt)}" src="data:{media_type};base64,{base64.b64encode(data).decode()}">'


def words(text: str, at: str, name: Callable[[str], str], emphasis: str) -> str:
    """Escaped words as they are shown. `at` finds mentions, `name` tells what stands for one; `emphasis` is the tag of
    what stands between stars.
    """
    told = re.sub(at, lambda found: f"<span class=at>@{escape(name(found[1]))}</span>", text)
    told = re.sub(r"\*([^*\n]+)\*", rf"<{emphasis}>\1</{emphasis}>", told)
    told = re.sub(r"(?m)^&gt; (.*)$", r"<blockquote>\1</blockquote>", told)
    return told.replace("\n", "<br>")


def reactions(told: Iterable[tuple[str, int]]) -> str:
    shown = [f"<span class=reaction>{escape(emoji)} {count}</span>" for emoji, count in told]
    return f"<div class=row>{''.join(shown)}</div>" if shown else ""


def time(at: datetime) -> str:
    return f"{at:%H:%M}"


async def photograph(html: str, path: str) -> None:
    """The top of a page, in few colours, which is small and good enough."""
    async with async_playwright() as playwright:
        program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        chromium = await playwright.chromium.launch(executable_path=program, args=ARGS)
        tab = await chromium.new_page(viewport={"width": 1440, "height": 1200})
        await tab.set_content(html)
        taken = Image.open(BytesIO(await tab.screenshot()))
        taken.convert("RGB").quantize(255).save(path, optimize=True)
        await chromium.close()
