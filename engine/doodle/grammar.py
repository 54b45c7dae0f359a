"""What people call a scene: captions, with many ways to say the same."""

import random
from collections.abc import Sequence
from itertools import groupby

from engine.doodle.names import AT_NIGHT, MOODS, SIZES, STYLED, WHERE, called, counted, pick
from engine.doodle.scenes import Scene, Thing

START = ("", "", "", "", "", "draw ", "draw me ", "a picture of ", "show ", "please draw ", "paint ", "~can you draw ")
LONGEST = 24  # words and commas: so much text the model reads
Group = tuple[Thing, int]  # one of those that are alike, and how many there are


def caption(scene: Scene, r: random.Random, held: bool = False) -> str:
    """Words that this scene would be asked for with."""
    tries = (_caption(scene, r, held) for _ in range(8))
    return next((said for said in tries if len(said.replace(",", " ,").split()) <= LONGEST), _caption(scene, r, held))


def _caption(scene: Scene, r: random.Random, held: bool) -> str:
    body = _front(groups(scene.row("front")), r)
    body = _more(scene, body, r, held)
    text = r.choice((" ", " ", " ", " ", " ", ", ")).join((body, pick(r, WHERE[scene.ground], held)))
    if scene.night:
        text += pick(r, AT_NIGHT, held)
    if scene.style == "sketch" and r.random() < 0.3:
        return f"a {r.choice(('', 'pencil '))}sketch of {text}"
    if scene.style:
        text += r.choice((" ", ", ")) + pick(r, STYLED[scene.style], held)
    return pick(r, START, held) + text


def groups(things: Sequence[Thing]) -> list[Group]:
    """Those that are alike and next to each other are one group."""
    found = [list(same) for _, same in groupby(things, lambda thing: (thing.name, thing.mood, thing.size, thing.row))]
    return [(same[0], len(same)) for same in found]


def described(group: Group, r: random.Random, sized: bool = True) -> str:
    """A sad cat, two stars, a huge robot."""
    thing, number = group
    word = called(thing.name, r)
    if thing.mood:
        mood = r.choice(MOODS[thing.mood])
        word = f"{word} in love" if mood == "in love" and number == 1 else f"{mood} {word}"
    elif thing.name == "face" and r.random() < 0.5:
        word = f"{r.choice(MOODS['happy'][:2])} {word}"
    if sized and thing.row == "front" and thing.size != "normal" and number < 3:
        word = f"{r.choice(SIZES[thing.size])} {word}"
    return counted(word, number)


def _front(found: list[Group], r: random.Random) -> str:
    words = [described(group, r, sized=len(found) < 3) for group in found]
    (first, number) = found[0]
    if len(found) == 1:
        return words[0] if number > 1 or first.place == "middle" else f"{words[0]} on the {first.place}"
    if len(found) == 2:
        return _two(words[0], words[1], r, apart=number == found[1][1] == 1)
    return f"{words[0]}, {words[1]} and {words[2]}"


def _two(left: str, right: str, r: random.Random, apart: bool) -> str:
    kind = r.random()
    if kind < 0.4 or not apart:
        return f"{left} and {right}"
    if kind < 0.65:
        return f"{left} on the left and {right} on the right"
    return f"{left} next to {right}" if kind < 0.85 else f"{right} to the right of {left}"


def _more(scene: Scene, body: str, r: random.Random, held: bool) -> str:
    """What is above and what is behind."""
    front = scene.row("front")
    for group in groups(scene.row("above")):
        said, under = described(group, r), over(scene, group[0], r)
        alone = len(front) == 1 and front[0].place == "middle"
        if group[1] > 1 or alone:
            ways = [f"{body} and {said} in the sky", f"{body} with {said} above", f"~{body} with {said} up above"]
            if len(front) == 1:
                ways += [f"{said} above {body}", f"{body} under {said}"]
        else:
            ways = [f"{body} and {said} above {under}", f"{body} with {said} above {under}"]
        body = pick(r, ways, held)
    for group in groups(scene.row("behind")):
        said, before = described(group, r), over(scene, group[0], r)
        ways = [f"{body} with {said} behind {before}", f"{body} and {said} behind {before}"]
        if len(front) == 1:
            ways += [
                f"{said} behind {body}", f"{body} in front of {said}", f"{body} with {said} far away",
                f"{body} with {said} in the distance", f"~{body} and far away {said}",
            ]  # fmt: skip
        body = pick(r, ways, held)
    return body


def over(scene: Scene, thing: Thing, r: random.Random) -> str:
    """The thing of the front row that it is above or behind: "the robot"."""
    near = [one for one in scene.row("front") if one.place == thing.place] or list(scene.row("front"))
    same = [one for one in scene.row("front") if one.name == near[0].name]
    word = "it" if len(scene.row("front")) == 1 and r.random() < 0.4 else f"the {called(near[0].name, r)}"
    return word if len(same) == 1 else f"{word} {at(near[0].place)}"


def at(place: str) -> str:
    return "in the middle" if place == "middle" else f"on the {place}"
