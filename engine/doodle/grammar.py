"""What people call a scene, and how they ask for another: captions and instructions with many ways to say the same."""

import random
from dataclasses import replace

from engine.doodle.scenes import GROUNDS, NAMES, PLACES, Scene, Thing

OTHERWISE = {"bicycle": "bike"}
START = ("", "", "", "", "draw ", "draw me ", "a picture of ", "show ", "please draw ", "paint ")
WHERE = {
    "beach": ("on the beach", "at the beach", "on a beach", "beach"),
    "meadow": ("in a meadow", "in the meadow", "on the grass", "in a field"),
    "snow": ("in the snow", "in snow", "in winter", "on a snowy day"),
    "city": ("in the city", "in a city", "in town", "on the street"),
    "space": ("in space", "in outer space", "among the stars"),
    "sunset": ("at sunset", "in the sunset", "at dusk", "in the evening"),
    "rain": ("in the rain", "in rain", "on a rainy day"),
    "forest": ("in the forest", "in a forest", "in the woods"),
    "desert": ("in the desert", "in a desert", "on a sand dune"),
    "sea": ("in the sea", "under water", "underwater", "in the ocean"),
}
INTO = {
    "beach": ("make it a beach", "put it on the beach"),
    "meadow": ("make it a meadow", "put it on grass"),
    "snow": ("make it snow", "make it winter", "let it snow"),
    "city": ("put it in the city", "make it a city"),
    "space": ("put it in space", "send it to space"),
    "sunset": ("make it sunset", "make it evening"),
    "rain": ("make it rain", "make it rainy", "let it rain"),
    "forest": ("put it in a forest", "make it a forest"),
    "desert": ("put it in the desert", "make it a desert"),
    "sea": ("put it under water", "make it underwater"),
}
AT_NIGHT = (" at night", " by night", ", at night", " in the dark")
NIGHT = (
    "make it night", "same but at night", "at night", "make it dark", "turn it into night", "night please",
    "make it night time", "change it to night", "now at night",
)  # fmt: skip
DAY = (
    "make it day", "make it daytime", "same but by day", "turn night into day", "same but during the day", "make it bright",
)  # fmt: skip


def caption(scene: Scene, r: random.Random) -> str:
    """Words that this scene would be asked for with."""
    words = [_called(thing.name, r) for thing in scene.things]
    if r.random() < 0.85:
        words = [_a(word) for word in words]
    if len(words) == 1:
        place = scene.things[0].place
        body = words[0] if place == "middle" else f"{words[0]} on the {place}"
    else:
        body = _two(words[0], words[1], r)
    text = r.choice((" ", " ", " ", " ", " ", ", ")).join((body, r.choice(WHERE[scene.ground])))
    return r.choice(START) + text + (r.choice(AT_NIGHT) if scene.night else "")


def edit(scene: Scene, r: random.Random) -> tuple[Scene, str]:
    """Another scene, and words that ask for it when this one is seen."""
    kind = r.random()
    if kind < 0.22:
        return replace(scene, night=not scene.night), r.choice(DAY if scene.night else NIGHT)
    if kind < 0.45:
        return _move_to(scene, r)
    if kind < 0.68:
        return _swap(scene, r)
    if len(scene.things) == 2:
        return _remove(scene, r)
    return _add(scene, r) if kind < 0.9 else _shift(scene, r)


def _move_to(scene: Scene, r: random.Random) -> tuple[Scene, str]:
    ground = r.choice([other for other in GROUNDS if other != scene.ground])
    where = r.choice(WHERE[ground])
    ways = (f"same but {where}", f"put it {where}", f"change the background to {ground}", f"now {where}")
    return replace(scene, ground=ground), r.choice((*ways, f"move it to the {ground}", *[r.choice(INTO[ground])] * 2))


def _swap(scene: Scene, r: random.Random) -> tuple[Scene, str]:
    old = r.choice(scene.things)
    new = Thing(r.choice([name for name in NAMES if name != old.name]), old.place)
    was, now = _called(old.name, r), _a(_called(new.name, r))
    ways = (
        f"swap the {was} for {now}", f"replace the {was} with {now}", f"make the {was} {now}",
        f"turn the {was} into {now}", f"change the {was} to {now}", f"{now} instead of the {was}",
    )  # fmt: skip
    return replace(scene, things=tuple(new if thing is old else thing for thing in scene.things)), r.choice(ways)


def _remove(scene: Scene, r: random.Random) -> tuple[Scene, str]:
    gone = r.choice(scene.things)
    word = _called(gone.name, r)
    ways = (
        f"remove the {word}",
        f"take the {word} away",
        f"delete the {word}",
        f"without the {word}",
        f"get rid of the {word}",
    )
    return replace(scene, things=tuple(thing for thing in scene.things if thing is not gone)), r.choice(ways)


def _add(scene: Scene, r: random.Random) -> tuple[Scene, str]:
    """One that stood in the middle steps aside; a new one whose place is not told stands where there is room, or right."""
    (old,) = scene.things
    side = r.choice(("left", "right")) if old.place == "middle" else _opposite(old.place)
    new = Thing(r.choice(NAMES), side)
    was, now = _called(old.name, r), _a(_called(new.name, r))
    ways = [
        f"add {now} on the {side}",
        f"put {now} on the {side}",
        f"put {now} to the {side} of the {was}",
        f"add {now} {side}",
    ]
    if side == "right" or old.place != "middle":
        ways += [
            f"add {now}",
            f"put {now} next to the {was}",
            f"add {now} next to the {was}",
            f"and {now}",
            f"add {now} too",
        ]
    pair = (replace(old, place=_opposite(side)), new)
    return replace(scene, things=tuple(sorted(pair, key=lambda thing: thing.place))), r.choice(ways)


def _shift(scene: Scene, r: random.Random) -> tuple[Scene, str]:
    (thing,) = scene.things
    place, word = r.choice([place for place in PLACES if place != thing.place]), _called(thing.name, r)
    into = "in" if place == "middle" else "on"
    ways = (f"move the {word} to the {place}", f"put the {word} {into} the {place}", f"move it to the {place}")
    return replace(scene, things=(replace(thing, place=place),)), r.choice(ways)


def _two(left: str, right: str, r: random.Random) -> str:
    kind = r.random()
    if kind < 0.4:
        return f"{left} and {right}"
    if kind < 0.7:
        return f"{left} on the left and {right} on the right"
    return f"{left} next to {right}" if kind < 0.85 else f"{right} to the right of {left}"


def _called(name: str, r: random.Random) -> str:
    return OTHERWISE[name] if name in OTHERWISE and r.random() < 0.4 else name


def _a(word: str) -> str:
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _opposite(side: str) -> str:
    return "left" if side == "right" else "right"
