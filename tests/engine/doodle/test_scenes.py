"""The world: the same scene is the same picture, and an edit changes what it says and nothing else."""

import random

import numpy as np
import pytest

from engine.doodle import grammar, scenes
from engine.doodle.evaluate import of_the_judge
from engine.doodle.judge import judge
from engine.doodle.model import TEXT_TOKENS, words
from engine.doodle.scenes import GROUNDS, NAMES, PLACES, Scene, Thing
from engine.doodle.sheet import SIDE, sprites

ROBOT = Scene("beach", (Thing("robot", "middle"),))


def test_the_same_scene_is_the_same_picture() -> None:
    assert np.array_equal(scenes.paint(ROBOT), scenes.paint(ROBOT))


def test_every_thing_is_on_the_sheet() -> None:
    assert set(sprites()) == set(NAMES)
    assert all(max(sprite.size) == SIDE for sprite in sprites().values())


def test_night_is_dark_and_keeps_the_thing() -> None:
    night = Scene("beach", ROBOT.things, night=True)
    assert scenes.paint(night).mean() < 0.6 * scenes.paint(ROBOT).mean()
    assert judge(scenes.paint(night)) == night


def test_places_repeat_on_the_grid_of_patches() -> None:
    assert {centre % 32 for centre in PLACES.values()} == {0}


@pytest.mark.parametrize("ground", GROUNDS)
def test_every_ground_has_words_and_a_day_and_a_night(ground: str) -> None:
    assert grammar.WHERE[ground]
    assert grammar.INTO[ground]
    assert scenes.backdrop(ground, night=False) != scenes.backdrop(ground, night=True)


def test_an_edit_changes_one_thing() -> None:
    r = random.Random(1)
    for _ in range(500):
        before = scenes.scene(r)
        after, said = grammar.edit(before, r)
        assert said
        changes = [before.ground != after.ground, before.night != after.night, before.things != after.things]
        assert sum(changes) == 1


def test_a_swap_leaves_the_other_thing() -> None:
    r = random.Random(2)
    for _ in range(500):
        before = scenes.scene(r)
        after, _ = grammar.edit(before, r)
        if len(before.things) == len(after.things) == 2:
            assert len(set(before.things) & set(after.things)) >= 1


def test_all_that_is_said_fits_into_the_text() -> None:
    r, tokenizer = random.Random(3), words()
    for _ in range(300):
        scene = scenes.scene(r)
        for text in (grammar.caption(scene, r), grammar.edit(scene, r)[1]):
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
    true, swapped, copied = of_the_judge(200)
    assert true.right >= 0.99 * true.many
    assert swapped.right >= 0.95 * swapped.many
    assert copied.right == 0
