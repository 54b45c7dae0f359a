"""How people ask for another scene when they see one. What each asks for is known."""

import random
from collections.abc import Callable, Iterable
from dataclasses import replace

from engine.doodle import scenes
from engine.doodle.grammar import Group, at, described, groups, over
from engine.doodle.grounds import GROUNDS, PLAIN
from engine.doodle.names import DAY, INTO, MOODS, NIGHT, NUMBERS, PLAINLY, STYLED, WHERE, called, many, pick
from engine.doodle.scenes import PLACES, Scene, Thing
from engine.doodle.sheet import CAST

Edit = tuple[Scene, str]
STEPS = ("small", "normal", "big")


def edit(scene: Scene, r: random.Random, held: bool = False, kind: str = "") -> Edit:
    """Another scene, and words that ask for it when this one is seen; of that kind if it is told and can be."""
    weights = {name: weight for name, (weight, _, fits) in KINDS.items() if fits(scene)}
    while True:
        chosen = kind if kind in weights else r.choices(list(weights), list(weights.values()))[0]
        wanted, said = KINDS[chosen][1](scene, r, held)
        if wanted != scene and (held or scenes.known(wanted)):
            return wanted, said


def _night(scene: Scene, r: random.Random, held: bool) -> Edit:
    return replace(scene, night=not scene.night), pick(r, DAY if scene.night else NIGHT, held)


def _ground(scene: Scene, r: random.Random, held: bool) -> Edit:
    ground = r.choice(
        [g for g in GROUNDS if g != scene.ground and (not scene.style or scene.style in _styles(g, scene))]
    )
    where = pick(r, WHERE[ground])
    ways = [f"same but {where}", f"put it {where}", f"now {where}", *[w for w in INTO[ground] for _ in (0, 1)]]
    if ground not in PLAIN:
        ways += [f"change the background to {ground}", f"move it to the {ground}", f"~same thing {where}"]
    return replace(scene, ground=ground), pick(r, ways, held)


def _swap(scene: Scene, r: random.Random, held: bool) -> Edit:
    old, number = r.choice(groups(scene.things))
    new = r.choice([name for name in scenes.NAMES if name != old.name])
    now = described((Thing(new, old.place), number), r)
    was = _the(scene, (old, number), r)
    ways = (
        f"swap {was} for {now}", f"replace {was} with {now}", f"make {was} {now}", f"turn {was} into {now}",
        f"change {was} to {now}", f"{now} instead of {was}", f"swap {was} with {now}", f"~exchange {was} for {now}",
        f"~i want {now} instead of {was}",
    )  # fmt: skip
    alike = _alike(scene, old)
    things = [replace(thing, name=new, mood="") if thing in alike else thing for thing in scene.things]
    return scene.of(things), pick(r, ways, held)


def _remove(scene: Scene, r: random.Random, held: bool) -> Edit:
    """Something always stays in the front row."""
    old, number = r.choice(_spare(scene))
    was = _the(scene, (old, number), r)
    ways = (
        f"remove {was}", f"take {was} away", f"delete {was}", f"without {was}", f"get rid of {was}", f"take away {was}",
        f"no {was[4:]}" if was.startswith("the ") else f"remove {was}", f"~erase {was}", f"~{was} should go",
    )  # fmt: skip
    alike = _alike(scene, old)
    return scene.of(thing for thing in scene.things if thing not in alike), pick(r, ways, held)


def _beside(scene: Scene, r: random.Random, held: bool) -> Edit:
    """One that stood in the middle steps aside; a new one whose place is not told stands where there is room, or right."""
    (old,) = scene.row("front")
    side = r.choice(("left", "right", "right")) if old.place == "middle" else _opposite(old.place)
    new = replace(_new(r), place=side)
    was, now = called(old.name, r), described((new, 1), r)
    ways = [f"add {now} on the {side}", f"put {now} on the {side}", f"put {now} to the {side} of the {was}"]
    ways += [f"add {now} {side}", f"~{now} to the {side} of the {was} please"]
    if side == "right" or old.place != "middle":
        ways += [
            f"add {now}", f"put {now} next to the {was}", f"add {now} next to the {was}", f"and {now}", f"add {now} too",
            f"put {now} next to it", f"give the {was} {now}", f"~place {now} beside the {was}", f"~there should be {now} too",
        ]  # fmt: skip
    stepped = replace(old, place=_opposite(side), size="normal" if old.size == "big" else old.size)
    others = [
        replace(thing, place=stepped.place) if thing.place == old.place and _single(scene, thing.row) else thing
        for thing in scene.things
        if thing.row != "front"
    ]
    return scene.of([stepped, new, *others]), pick(r, ways, held)


def _above(scene: Scene, r: random.Random, held: bool) -> Edit:
    under = r.choice(scene.row("front"))
    number = r.choice((1, 1, 2, 3))
    things = scenes.above(_new(r, scenes.SKY), number, under)
    now, what = described((things[0], number), r), over(scene, under, r)
    ways = [f"add {now} above {what}", f"put {now} above {what}", f"{now} above {what}", f"~hang {now} above {what}"]
    if number > 1 or under.place == "middle":
        ways += [f"add {now} in the sky", f"put {now} in the sky", f"add {now} above", f"~i want {now} in the sky"]
        ways += [f"add {now}"] if number > 1 or things[0].name in ("sun", "moon", "cloud", "rainbow") else []
    return scene.of([*scene.things, *things]), pick(r, ways, held)


def _behind(scene: Scene, r: random.Random, held: bool) -> Edit:
    front = r.choice(scene.row("front"))
    thing = scenes.behind(_new(r, scenes.FAR), front)
    now, what = described((thing, 1), r), over(scene, front, r)
    ways = [
        f"add {now} behind {what}",
        f"put {now} behind {what}",
        f"{now} behind {what}",
        f"~place {now} behind {what}",
    ]
    if len(scene.row("front")) == 1:
        ways += [f"add {now} in the background", f"add {now} far away", f"add {now} in the distance"]
    return scene.of([*scene.things, thing]), pick(r, ways, held)


def _move(scene: Scene, r: random.Random, held: bool) -> Edit:
    (thing,) = scene.row("front")
    place, word = r.choice([place for place in PLACES if place != thing.place]), called(thing.name, r)
    into = "in" if place == "middle" else "on"
    ways = (
        f"move the {word} to the {place}", f"put the {word} {into} the {place}", f"move it to the {place}",
        f"put it {into} the {place}", f"~shift the {word} to the {place}",
    )  # fmt: skip
    return _instead(scene, thing, replace(thing, place=place)), pick(r, ways, held)


def _size(scene: Scene, r: random.Random, held: bool) -> Edit:
    front = scene.row("front")
    thing = r.choice(front)
    up = thing.size == "small" or (
        thing.size == "normal" and len(front) == 1 and r.random() < 0.6 and _may_be_big(scene)
    )
    size = STEPS[STEPS.index(thing.size) + (1 if up else -1)]
    word = called(thing.name, r)
    more = r.choice(("bigger", "larger")) if up else "smaller"
    ways = [f"make the {word} {more}", f"a {more} {word}", f"the {word} should be {more}", f"~i want the {word} {more}"]
    ways += [f"enlarge the {word}", f"~grow the {word}"] if up else [f"shrink the {word}", f"~make the {word} less big"]
    if len(front) == 1:
        ways += [f"make it {more}", f"make it {more}", more, f"much {more}", f"{more} please"]
    return _instead(scene, thing, _sized(thing, size)), pick(r, ways, held)


def _zoom(scene: Scene, r: random.Random, held: bool) -> Edit:
    """Out: everything in the front row is smaller by a step; in: it is larger."""
    front = scene.row("front")
    may_in, may_out = _may_zoom_in(scene), any(thing.size != "small" for thing in front)
    closer = may_in and (not may_out or r.random() < 0.5)
    by = 1 if closer else -1
    changed = [_sized(thing, STEPS[max(0, STEPS.index(thing.size) + by)]) for thing in front]
    ways = (
        ("zoom in", "zoom in", "zoom in a bit", "come closer", "closer", "get closer", "a close up", "~zoom closer in")
        if closer
        else (
            "zoom out",
            "zoom out",
            "zoom out a bit",
            "step back",
            "from further away",
            "show more around it",
            "~zoom it out",
        )
    )
    return scene.of([*changed, *(thing for thing in scene.things if thing.row != "front")]), pick(r, ways, held)


def _mood(scene: Scene, r: random.Random, held: bool) -> Edit:
    thing = r.choice(_cast(scene))
    mood = r.choice([mood for mood in ("", *CAST[thing.name]) if mood != thing.mood])
    feels = r.choice(MOODS[mood or "happy"])
    if not mood and thing.name == "cat":
        feels = r.choice(("calm", "normal"))
    word = _the(scene, (thing, 1), r, mood=False)
    ways = [
        f"make {word} {feels}", f"make {word} look {feels}", f"make {word} look more {feels}", f"{word} should be {feels}",
        f"make {word} more {feels}", f"{word} should look {feels}", f"~i want {word} to look {feels}", f"~{word} is {feels} now",
    ]  # fmt: skip
    if len(scene.row("front")) == 1:
        ways += [
            f"make it look {feels}",
            f"make it {feels}",
            f"make it look more {feels}",
            f"more {feels}",
            f"now {feels}",
        ]
        if mood in ("crying", "laughing", ""):
            verb = {"crying": "cry", "laughing": "laugh", "": "smile"}[mood]
            ways += [f"make it {verb}", f"make {word} {verb}"] if mood or thing.name == "face" else []
    return _instead(scene, thing, replace(thing, mood=mood)), pick(r, ways, held)


def _style(scene: Scene, r: random.Random, held: bool) -> Edit:
    if scene.style and r.random() < 0.5:
        return replace(scene, style=""), pick(r, PLAINLY, held)
    style = r.choice([style for style in _styles(scene.ground, scene) if style != scene.style])
    how = pick(r, STYLED[style])
    noun = {"sketch": "a pencil sketch", "pixels": "pixel art", "pastel": "a pastel drawing", "noir": "film noir"}[
        style
    ]
    ways = [
        how,
        how,
        f"same but {how}",
        f"make it {noun}",
        f"turn it into {noun}",
        f"draw it {how}",
        f"~now {how} please",
    ]
    return replace(scene, style=style), pick(r, ways, held)


def _count(scene: Scene, r: random.Random, held: bool) -> Edit:
    """One becomes two or three of its kind."""
    (thing,) = scene.row("front")
    number, word = r.choice((2, 2, 3)), called(thing.name, r)
    more = f"{NUMBERS[number]} {many(word)}"
    ways = [more, f"make it {more}", f"{more} instead of one", f"i want {more}", f"~there should be {more}"]
    if number == 2:
        ways += [f"add another {word}", f"one more {word}", f"add a second {word}"]
        made = [replace(thing, place=place, size="normal") for place in ("left", "right")]
    else:
        made = [replace(thing, place=place, size="small") for place in PLACES]
    return scene.of([*made, *(one for one in scene.things if one.row != "front")]), pick(r, ways, held)


def _the(scene: Scene, group: Group, r: random.Random, mood: bool = True) -> str:
    """The cat, the stars, the cat on the left: no other thing is meant."""
    thing, number = group
    word = called(thing.name, r)
    if number > 1:
        word = many(word)
    elif thing.mood and mood and r.random() < 0.3:
        word = f"{r.choice(MOODS[thing.mood])} {word}" if thing.mood != "loving" else word
    others = [one for one in scene.things if one.name == thing.name]
    if len(others) == number:
        return f"the {word}"
    return f"the {word} {at(thing.place) if thing.row == 'front' and number == 1 else thing.row}"


def _alike(scene: Scene, thing: Thing) -> list[Thing]:
    """The whole group that this is the first of."""
    start = scene.things.index(thing)
    number = next(number for one, number in groups(scene.things) if one == thing)
    return list(scene.things[start : start + number])


def _spare(scene: Scene) -> list[Group]:
    front = groups(scene.row("front"))
    return [group for group in groups(scene.things) if group[0].row != "front" or len(front) > 1]


def _instead(scene: Scene, old: Thing, new: Thing) -> Scene:
    return scene.of(new if thing is old else thing for thing in scene.things)


def _sized(thing: Thing, size: str) -> Thing:
    """Only the middle has room for a big one."""
    return replace(thing, size=size, place="middle" if size == "big" else thing.place)


def _new(r: random.Random, often: Iterable[str] = ()) -> Thing:
    return scenes.thing(r, tuple(often))


def _cast(scene: Scene) -> list[Thing]:
    return [thing for thing, number in groups(scene.things) if thing.name in CAST and number == 1]


def _styles(ground: str, scene: Scene) -> tuple[str, ...]:
    return scenes.styles(ground, scene.night)


def _single(scene: Scene, row: str) -> bool:
    return len(scene.row(row)) == 1


def _one(scene: Scene) -> bool:
    return _single(scene, "front")


def _may_be_big(scene: Scene) -> bool:
    return not scene.row("behind")


def _may_zoom_in(scene: Scene) -> bool:
    front = scene.row("front")
    if any(thing.place == "middle" for thing in front) and len(front) > 1:
        return False
    if all(thing.size == "small" for thing in front):
        return True
    return len(front) == 1 and front[0].size == "normal" and _may_be_big(scene)


def _sizeable(scene: Scene) -> bool:
    front = scene.row("front")
    return len(front) < 3 and all(number == 1 for _, number in groups(front))


def _opposite(side: str) -> str:
    return "left" if side == "right" else "right"


def _anything(scene: Scene) -> bool:
    return True


KINDS: dict[str, tuple[float, Callable[[Scene, random.Random, bool], Edit], Callable[[Scene], bool]]] = {
    "ground": (14, _ground, _anything),
    "night": (9, _night, lambda scene: scene.style in ("", "pixels", "pastel")),
    "swap": (16, _swap, _anything),
    "remove": (11, _remove, lambda scene: bool(_spare(scene))),
    "beside": (12, _beside, _one),
    "above": (9, _above, lambda scene: not scene.row("above")),
    "behind": (5, _behind, lambda scene: not scene.row("behind") and scene.row("front")[0].size != "big"),
    "move": (5, _move, lambda scene: _one(scene) and scene.things[-1].size != "big" and len(scene.things) == 1),
    "size": (8, _size, _sizeable),
    "zoom": (4, _zoom, lambda scene: _may_zoom_in(scene) or any(t.size != "small" for t in scene.row("front"))),
    "mood": (18, _mood, lambda scene: bool(_cast(scene))),
    "style": (8, _style, _anything),
    "count": (4, _count, _one),
}
