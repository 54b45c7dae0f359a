"""What people call things, places and looks. Ways that begin with "" are kept for the examination."""

import random
from collections.abc import Sequence

from engine.doodle.grounds import GROUNDS, PLAIN

OTHERWISE = {
    "bicycle": ("bike",), "police officer": ("policeman", "cop"), "face": ("character", "character", "smiley"),
    "plane": ("airplane",), "ball": ("football", "soccer ball"), "burger": ("hamburger", "cheeseburger"),
    "donut": ("doughnut",), "gift": ("present",), "clock": ("alarm clock",), "rabbit": ("bunny",), "teddy bear": ("teddy",),
    "cat": ("kitten", "kitty"), "dog": ("puppy",), "chef": ("cook",), "rocket": ("spaceship",), "truck": ("lorry",),
    "boat": ("sailboat", "ship"), "horse": ("pony",), "palm tree": ("palm",), "train": ("steam train",), "chick": ("bird",),
    "cake": ("birthday cake",), "firefighter": ("fireman",), "mushroom": ("toadstool",), "cookie": ("biscuit",),
    "lightning": ("lightning bolt",), "guitar": ("electric guitar",), "tree": ("oak tree",), "robot": ("android",),
    "snowman": ("snow man",), "house": ("home",), "ghost": ("spook",),
}  # fmt: skip
MANY = {
    "mouse": "mice", "fish": "fish", "snowman": "snowmen", "policeman": "policemen", "fireman": "firemen",
    "man": "men", "lightning": "lightning bolts", "butterfly": "butterflies", "strawberry": "strawberries", "bunny": "bunnies",
    "puppy": "puppies", "kitty": "kitties", "pony": "ponies", "lorry": "lorries", "smiley": "smileys",
}  # fmt: skip
NUMBERS = {2: "two", 3: "three"}
MOODS = {
    "happy": ("happy", "smiling", "cheerful"), "laughing": ("laughing", "giggling"), "sad": ("sad", "unhappy", "gloomy"),
    "crying": ("crying", "weeping"), "angry": ("angry", "mad", "furious"),
    "surprised": ("surprised", "shocked", "astonished"), "scared": ("scared", "afraid", "terrified"),
    "determined": ("determined", "resolute"), "sleepy": ("sleepy", "tired", "drowsy"), "loving": ("loving", "in love"),
    "cool": ("cool", "super cool"), "silly": ("silly", "funny", "goofy"),
}  # fmt: skip
SIZES = {"small": ("small", "little", "tiny", "mini"), "big": ("big", "large", "huge", "giant", "enormous")}
WHERE: dict[str, tuple[str, ...]] = {
    "beach": ("on the beach", "at the beach", "on a beach", "beach", "~there on the beach"),
    "meadow": ("in a meadow", "in the meadow", "on the grass", "in a field", "~in a green meadow"),
    "snow": ("in the snow", "in snow", "in winter", "on a snowy day", "~out in the snow"),
    "city": ("in the city", "in a city", "in town", "on the street", "~in the big city"),
    "space": ("in space", "in outer space", "among the stars", "~out in space"),
    "sunset": ("at sunset", "in the sunset", "at dusk", "in the evening", "~in the sunset light"),
    "rain": ("in the rain", "in rain", "on a rainy day", "~out in the rain"),
    "forest": ("in the forest", "in a forest", "in the woods", "~in a dark forest"),
    "desert": ("in the desert", "in a desert", "on a sand dune", "~in the hot desert"),
    "sea": ("in the sea", "under water", "underwater", "in the ocean", "~deep in the sea"),
    **{
        colour: (
            f"on a {colour} background", f"on {colour}", f"with a {colour} background", f"in front of a {colour} wall",
            f"~before a {colour} background",
        )
        for colour in PLAIN
    },
}  # fmt: skip
INTO: dict[str, tuple[str, ...]] = {
    "beach": ("make it a beach", "put it on the beach", "~take it to the beach"),
    "meadow": ("make it a meadow", "put it on grass", "~let it be a meadow"),
    "snow": ("make it snow", "make it winter", "let it snow", "~now it is winter"),
    "city": ("put it in the city", "make it a city", "~take it to town"),
    "space": ("put it in space", "send it to space", "~off to space"),
    "sunset": ("make it sunset", "make it evening", "~let the sun go down"),
    "rain": ("make it rain", "make it rainy", "let it rain", "~i want rain"),
    "forest": ("put it in a forest", "make it a forest", "~take it to the woods"),
    "desert": ("put it in the desert", "make it a desert", "~send it to the desert"),
    "sea": ("put it under water", "make it underwater", "~drop it in the sea"),
    **{
        colour: (
            f"make the background {colour}", f"{colour} background", f"change the background colour to {colour}",
            f"a {colour} background please", f"~paint the background {colour}",
        )
        for colour in PLAIN
    },
}  # fmt: skip
AT_NIGHT = (" at night", " by night", ", at night", " in the dark", "~ in the night")
NIGHT = (
    "make it night", "same but at night", "at night", "make it dark", "turn it into night", "night please",
    "make it night time", "change it to night", "now at night", "~i want it at night", "~same thing at night",
)  # fmt: skip
DAY = (
    "make it day", "make it daytime", "same but by day", "turn night into day", "same but during the day", "make it bright",
    "~i want it by day", "~day please",
)  # fmt: skip
STYLED: dict[str, tuple[str, ...]] = {
    "sketch": ("as a pencil sketch", "as a sketch", "in pencil", "as a pencil drawing", "~drawn in pencil"),
    "pixels": ("as pixel art", "in pixel art style", "in pixels", "pixelated", "~as a pixel drawing"),
    "pastel": ("in pastel", "in pastel colours", "in soft pastel colours", "in pastel colors", "~as a pastel drawing"),
    "noir": ("in noir style", "in black and white", "film noir", "as film noir", "~in black and white style"),
}
PLAINLY = ("in full colour", "back to normal colours", "in normal style", "back to colour", "~in colour again")


def pick(r: random.Random, ways: Sequence[str], held: bool = False) -> str:
    """One way; with `held`, one of those that training never hears, if there are any."""
    kept = [way[1:] for way in ways if way.startswith("~")]
    return r.choice(kept) if held and kept else r.choice([way for way in ways if not way.startswith("~")])


def called(name: str, r: random.Random) -> str:
    return r.choice((name, *OTHERWISE.get(name, ()))) if r.random() < 0.6 else name


def a(word: str) -> str:
    return f"an {word}" if word[0] in "aeiou" and not word.startswith("uni") else f"a {word}"


def many(word: str) -> str:
    """The plural."""
    before, _, last = word.rpartition(" ")
    end = "es" if last.endswith(("s", "x", "ch")) else "s"
    return f"{before} {MANY.get(last, last + end)}".strip()


def counted(word: str, number: int) -> str:
    return a(word) if number == 1 else f"{NUMBERS[number]} {many(word)}"


assert set(WHERE) == set(INTO) == set(GROUNDS)
