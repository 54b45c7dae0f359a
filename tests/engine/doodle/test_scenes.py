"""The world: the same scene is the same picture, and an edit changes what it says and nothing else."""

import random
from collections import Counter

import numpy as np
import pytest

from engine.doodle import edits, grammar, names, scenes
from engine.doodle.evaluate import of_the_judge
from engine.doodle.grounds import GROUNDS, PLAIN, backdrop
from engine.doodle.judge import judge
from engine.doodle.model import TEXT_TOKENS, words
from engine.doodle.scenes import NAMES, PLACES, ROWS, Scene, Thing
from engine.doodle.sheet import CAST, PICTURES, SIDE, sprites
from engine.doodle.styles import STYLES

ROBOT = Scene("beach", (Thing("robot", "middle"),))


def test_the_same_scene_is_the_same_picture() -> None:
    assert np.array_equal(scenes.paint(ROBOT), scenes.paint(ROBOT))


def test_every_thing_is_on_the_sheet() -> None:
    assert set(sprites()) == set(PICTURES) >= set(NAMES)
    assert all(max(sprite.size) == SIDE for sprite in sprites().values())


def test_night_is_dark_and_keeps_the_thing() -> None:
    night = Scene("beach", ROBOT.things, night=True)
    assert scenes.paint(night).mean() < 0.6 * scenes.paint(ROBOT).mean()
    assert judge(scenes.paint(night)) == night


def test_places_repeat_on_the_grid_of_patches() -> None:
    assert {at % 32 for at in (*PLACES.values(), *ROWS.values())} == {0}


@pytest.mark.parametrize("ground", GROUNDS)
def test_every_ground_has_words_and_a_day_and_a_night(ground: str) -> None:
    assert names.WHERE[ground]
    assert names.INTO[ground]
    assert backdrop(ground, night=False) != backdrop(ground, night=True)


def test_an_edit_changes_one_thing() -> None:
    r = random.Random(1)
    for _ in range(500):
        before = scenes.scene(r)
        after, said = edits.edit(before, r)
        assert said
        changes = [getattr(before, what) != getattr(after, what) for what in ("ground", "things", "night", "style")]
        assert sum(changes) == 1


def test_the_world_is_as_large_as_it_says() -> None:
    assert len(NAMES) >= 80
    assert len(GROUNDS) >= 14
    assert len(PLAIN) >= 4
    assert len(CAST["face"]) >= 10
    assert len(STYLES) == 4


def test_an_edit_of_one_thing_leaves_the_others() -> None:
    r = random.Random(2)
    for kind in ("swap", "remove", "mood", "above", "behind"):
        for _ in range(100):
            before = scenes.scene(r)
            after, _ = edits.edit(before, r, kind=kind)
            if len(before.things) > 1 and len(after.things) > 1 and before.ground == after.ground:
                gone = Counter(before.things) - Counter(after.things)
                assert len({(thing.name, thing.row) for thing in gone}) <= 2


@pytest.mark.parametrize("kind", edits.KINDS)
def test_every_kind_of_edit_can_be_asked_for(kind: str) -> None:
    r = random.Random(4)
    fits = edits.KINDS[kind][2]
    before = next(scene for scene in iter(lambda: scenes.scene(r), None) if fits(scene))
    for held in (False, True):
        after, said = edits.KINDS[kind][1](before, r, held)
        assert after != before
        assert said


def test_training_never_sees_a_pair_that_is_kept_for_the_examination() -> None:
    r = random.Random(6)
    for _ in range(500):
        before = scenes.scene(r)
        after, _ = edits.edit(before, r)
        assert scenes.known(before)
        assert scenes.known(after)
        assert not scenes.known(scenes.unseen(r))


def test_about_a_twelfth_of_the_pairs_is_kept() -> None:
    pairs = [scenes.held_out(name, ground) for name in NAMES for ground in GROUNDS]
    assert 0.06 < sum(pairs) / len(pairs) < 0.11


def test_training_never_hears_a_way_that_is_kept_for_the_examination() -> None:
    r = random.Random(7)
    heard = {names.pick(r, names.NIGHT) for _ in range(500)}
    kept = {names.pick(r, names.NIGHT, held=True) for _ in range(100)}
    assert heard
    assert kept
    assert not heard & kept


def test_all_that_is_said_fits_into_the_text() -> None:
    r, tokenizer = random.Random(3), words()
    for _ in range(300):
        scene = scenes.scene(r)
        for text in (grammar.caption(scene, r), edits.edit(scene, r)[1]):
            said = tokenizer.apply_chat_template([{"role": "user", "content": text}], tokenize=False)
            assert len(tokenizer(said)["input_ids"]) <= TEXT_TOKENS


def test_a_word_is_the_same_token_however_it_is_written() -> None:
    tokenizer = words()

    def ids(text: str) -> list[int]:
        told: list[int] = tokenizer(tokenizer.apply_chat_template([{"role": "user", "content": text}], tokenize=False))[
            "input_ids"
        ]
        return told

    assert ids("Robot!") == ids(" robot") == ids("ROBOT")
    assert len(ids("robot")) == 1


def test_the_judge_is_right_and_not_fooled() -> None:
    rows = of_the_judge(80)
    assert len(rows) == 7
    assert [row.name for row in rows if not row.met] == []


@pytest.mark.parametrize("style", STYLES)
def test_the_judge_knows_every_style(style: str) -> None:
    scene = Scene("beach", ROBOT.things, style=style)
    assert judge(scenes.paint(scene)) == scene
