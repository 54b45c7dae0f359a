"""The things that scenes are made of: pictures from Noto Color Emoji, on one sheet.

`python -m engine.doodle.sheet FONT.ttf` draws the sheet again from the font (Debian: fonts-noto-color-emoji).
"""

import sys
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

SHEET = Path(__file__).parent / "sheet.png"
SIDE = 104  # pixels: the longer side of every thing
ACROSS = 8  # things in a row of the sheet
THINGS = {
    "robot": "🤖", "cat": "🐱", "dog": "🐶", "fox": "🦊", "panda": "🐼", "lion": "🦁", "frog": "🐸", "pig": "🐷",
    "rabbit": "🐰", "bear": "🐻", "penguin": "🐧", "owl": "🦉", "fish": "🐟", "whale": "🐳", "turtle": "🐢", "bee": "🐝",
    "butterfly": "🦋", "apple": "🍎", "banana": "🍌", "pizza": "🍕", "burger": "🍔", "cake": "🎂", "donut": "🍩",
    "ice cream": "🍦", "cactus": "🌵", "tree": "🌳", "sunflower": "🌻", "rose": "🌹", "mushroom": "🍄", "car": "🚗",
    "bus": "🚌", "rocket": "🚀", "bicycle": "🚲", "boat": "⛵", "train": "🚂", "house": "🏠", "castle": "🏰", "tent": "⛺",
    "umbrella": "☂", "balloon": "🎈", "gift": "🎁", "guitar": "🎸", "book": "📖", "clock": "⏰", "crown": "👑",
    "star": "⭐", "snowman": "⛄", "dragon": "🐉",
    "monkey": "🐵", "mouse": "🐭", "cow": "🐮", "horse": "🐴", "unicorn": "🦄", "chick": "🐤", "elephant": "🐘",
    "octopus": "🐙", "snail": "🐌", "astronaut": "🧑\u200d🚀", "chef": "🧑\u200d🍳", "doctor": "🧑\u200d⚕️",
    "firefighter": "🧑\u200d🚒", "police officer": "👮", "farmer": "🧑\u200d🌾", "strawberry": "🍓", "carrot": "🥕",
    "cookie": "🍪", "cheese": "🧀", "plane": "✈️", "truck": "🚚", "helicopter": "🚁", "palm tree": "🌴", "tulip": "🌷",
    "church": "⛪", "sun": "☀️", "moon": "🌙", "cloud": "☁️", "rainbow": "🌈", "lightning": "⚡", "teddy bear": "🧸",
    "ball": "⚽", "kite": "🪁", "drum": "🥁", "ghost": "👻", "heart": "❤️",
    "face": "🙂",
}  # fmt: skip
CAST = {  # whose expression changes; without one they look as they do among the things
    "face": {
        "laughing": "😂", "sad": "🙁", "crying": "😭", "angry": "😠", "surprised": "😲", "scared": "😱",
        "determined": "😤", "sleepy": "😴", "loving": "😍", "cool": "😎", "silly": "😜",
    },
    "cat": {
        "happy": "😺", "laughing": "😹", "loving": "😻", "determined": "😼", "surprised": "🙀", "sad": "😿", "angry": "😾",
    },
}  # fmt: skip
PICTURES = {**THINGS, **{f"{mood} {name}": glyph for name, moods in CAST.items() for mood, glyph in moods.items()}}


@cache
def sprites() -> dict[str, Image.Image]:
    """Each thing by its name, RGBA, cut to its edges."""
    sheet = Image.open(SHEET).convert("RGBA")
    cells = {name: divmod(n, ACROSS) for n, name in enumerate(PICTURES)}
    cut = {n: sheet.crop((x * SIDE, y * SIDE, (x + 1) * SIDE, (y + 1) * SIDE)) for n, (y, x) in cells.items()}
    return {name: cell.crop(cell.getbbox()) for name, cell in cut.items()}


def draw(font: str) -> Image.Image:
    """The sheet, drawn from the font's own pictures."""
    letters = ImageFont.truetype(font, 109)  # the one size that this font has
    sheet = Image.new("RGBA", (ACROSS * SIDE, -(-len(PICTURES) // ACROSS) * SIDE))
    for n, glyph in enumerate(PICTURES.values()):
        cell = Image.new("RGBA", (160, 140))
        ImageDraw.Draw(cell).text((4, 2), glyph, font=letters, embedded_color=True)
        thing = cell.crop(cell.getbbox())
        scale = SIDE / max(thing.size)
        thing = thing.resize((int(thing.width * scale), int(thing.height * scale)), Image.Resampling.LANCZOS)
        y, x = divmod(n, ACROSS)
        sheet.paste(thing, (x * SIDE, y * SIDE))
    return sheet


if __name__ == "__main__":
    draw(sys.argv[1]).save(SHEET, optimize=True)
