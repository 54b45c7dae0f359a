"""What scenes stand on: landscapes and plain colours, by day and by night."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

SIDE = 256  # pixels
LANDSCAPES = ("beach", "meadow", "snow", "city", "space", "sunset", "rain", "forest", "desert", "sea")
Colour = tuple[int, int, int]
PLAIN: dict[str, Colour] = {  # as different in grey as in colour
    "red": (200, 50, 50), "blue": (75, 120, 215), "green": (95, 175, 100), "pink": (245, 160, 190),
    "yellow": (250, 215, 105), "white": (246, 246, 244),
}  # fmt: skip
GROUNDS = (*LANDSCAPES, *PLAIN)


@cache
def backdrop(ground: str, night: bool) -> Image.Image:
    """The ground alone; by night it is dark, with a moon and stars."""
    if not night:
        return Image.new("RGB", (SIDE, SIDE), PLAIN[ground]) if ground in PLAIN else _day(ground)
    levels = np.asarray(backdrop(ground, False)).astype(np.float32) * np.array([0.25, 0.28, 0.42]) + np.array(
        [4, 6, 24]
    )
    image = Image.fromarray(levels.clip(0, 255).astype("uint8"))
    draw = ImageDraw.Draw(image)
    draw.ellipse((200, 14, 238, 52), fill=(245, 240, 205))
    _dots(draw, 26, (41, 256), (29, 120), 3, fill=(255, 255, 230))
    return image


def _day(ground: str) -> Image.Image:
    image = Image.new("RGB", (SIDE, SIDE))
    draw = ImageDraw.Draw(image)
    match ground:
        case "beach":
            _bands(draw, (120, 200, 250), (190, 230, 255))
            draw.rectangle((0, 130, 255, 175), fill=(40, 130, 200))
            draw.rectangle((0, 175, 255, 255), fill=(240, 215, 150))
        case "meadow":
            _bands(draw, (130, 205, 255), (215, 240, 255))
            draw.rectangle((0, 150, 255, 255), fill=(105, 185, 75))
            for x, y in ((20, 190), (80, 225), (150, 200), (220, 230)):
                draw.ellipse((x, y, x + 8, y + 8), fill=(255, 240, 120))
        case "snow":
            _bands(draw, (170, 190, 215), (225, 232, 240))
            draw.rectangle((0, 160, 255, 255), fill=(250, 252, 255))
            _dots(draw, 24, (37, 256), (53, 256), 6, fill=(255, 255, 255))
        case "city":
            _bands(draw, (150, 180, 210), (225, 225, 225))
            for x, top in ((0, 70), (48, 100), (100, 50), (150, 90), (205, 65)):
                draw.rectangle((x, top, x + 40, 190), fill=(90 + x // 4, 95, 120))
            draw.rectangle((0, 190, 255, 255), fill=(90, 90, 95))
        case "space":
            _bands(draw, (5, 0, 20), (30, 5, 60))
            draw.ellipse((20, 20, 80, 80), fill=(200, 120, 80))
            _dots(draw, 34, (67, 256), (31, 256), 3, fill=(255, 255, 255))
        case "sunset":
            _bands(draw, (90, 50, 120), (250, 120, 80), (255, 200, 110))
            draw.rectangle((0, 190, 255, 255), fill=(70, 45, 80))
            draw.ellipse((105, 140, 151, 186), fill=(255, 235, 150))
        case "rain":
            _bands(draw, (95, 105, 120), (150, 158, 168))
            draw.rectangle((0, 190, 255, 255), fill=(90, 110, 90))
            for n in range(40):
                x, y = n * 43 % 256, n * 59 % 256
                draw.line((x, y, x - 5, y + 14), fill=(190, 205, 230), width=2)
        case "forest":
            _bands(draw, (150, 200, 190), (200, 225, 200))
            draw.rectangle((0, 170, 255, 255), fill=(70, 110, 55))
            for x in (0, 64, 128, 192, 240):
                draw.rectangle((x + 10, 110, x + 20, 180), fill=(95, 65, 45))
                draw.polygon(((x - 14, 140), (x + 15, 40), (x + 44, 140)), fill=(40, 100, 60))
        case "desert":
            _bands(draw, (150, 205, 245), (250, 235, 200))
            draw.rectangle((0, 165, 255, 255), fill=(225, 175, 105))
            draw.polygon(((0, 165), (90, 120), (180, 165)), fill=(210, 155, 90))
        case "sea":
            _bands(draw, (40, 150, 200), (10, 50, 110))
            _dots(draw, 22, (47, 256), (83, 256), 7, outline=(180, 230, 250), width=2)
        case _:
            raise ValueError(f"no ground is called {ground!r}; there are {', '.join(GROUNDS)}")
    return image


def _bands(draw: ImageDraw.ImageDraw, *colours: Colour) -> None:
    """From one colour to the next, from the top to the bottom."""
    for y in range(SIDE):
        along = y / (SIDE - 1) * (len(colours) - 1)
        n = min(int(along), len(colours) - 2)
        above, below, part = colours[n], colours[n + 1], along - n
        draw.line(
            (0, y, SIDE, y), fill=tuple(int(a * (1 - part) + b * part) for a, b in zip(above, below, strict=True))
        )


def _dots(
    draw: ImageDraw.ImageDraw, many: int, across: Sequence[int], down: Sequence[int], size: int, **paint: Any
) -> None:
    """Scattered the same way each time."""
    for n in range(many):
        x, y = n * across[0] % across[1], n * down[0] % down[1]
        draw.ellipse((x, y, x + size, y + size), **paint)
