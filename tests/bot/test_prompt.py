from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import prompt
from bot.conversation import Asks


@pytest.mark.parametrize(
    ("text", "left", "told"),
    [
        ("a robot --seed 7 --ar 16:9", "a robot", {"seed": 7, "aspect": "16:9"}),
        ("a robot --no people, dogs --steps 30", "a robot", {"negative": "people, dogs", "steps": 30}),
        ("a robot --size 640x480 --cfg 3.5", "a robot", {"size": "640x480", "guidance": 3.5}),
        ("a robot, seed: 11", "a robot", {"seed": 11}),
        ("a robot at strength 60%", "a robot", {"strength": 0.6}),
        ("a robot --fast -- really", "a robot -- really", {"quality": "quick"}),
        ("a sunflower seed", "a sunflower seed", {}),
        ("stairs with 12 steps up to a door", "stairs with 12 steps up to a door", {}),
    ],
)
def test_flags_are_taken_out_of_the_words(text: str, left: str, told: dict[str, Any]) -> None:
    assert prompt.flags(text) == (left, told)


@pytest.mark.parametrize(
    ("asks", "text", "left", "told"),
    [
        (Asks.GENERATE, "a robot in 4:3, four of them", "a robot", {"aspect": "4:3", "count": 4}),
        (Asks.GENERATE, "a watch that shows 3:15", "a watch that shows 3:15", {}),
        (Asks.GENERATE, "three cats", "three cats", {}),
        (Asks.GENERATE, "a beach without any people", "a beach", {"negative": "people"}),
        (Asks.EDIT, "make it night without people", "make it night without people", {}),
        (Asks.EDIT, "add snow but keep the robot as it is", "add snow", {"keep": "the robot"}),
        (Asks.UPSCALE, "upscale it 4 times", "upscale it", {"factor": 4}),
        (Asks.UPSCALE, "double it", "", {"factor": 2}),
        (Asks.EXTEND, "extend it to the left and right", "extend it", {"sides": ["left", "right"]}),
        (Asks.EXPORT, "export as a psd", "export", {"format": "psd"}),
        (Asks.TEXT, "write “SALE” on it", "write “SALE” on it", {"text": "SALE"}),
    ],
)
def test_options_in_words_are_taken_out_where_they_are_options(
    asks: Asks, text: str, left: str, told: dict[str, Any]
) -> None:
    assert prompt.options(text, asks) == (left, told)


@given(st.text(max_size=200), st.sampled_from(Asks))
def test_words_without_options_stay_as_they_are_but_for_spaces(text: str, asks: Asks) -> None:
    left, told = prompt.options(text, asks)
    if not told:
        assert left == prompt.tidy(text)


@given(st.integers(0, 2**32 - 1), st.integers(1, 99))
def test_numbers_come_back_as_they_were_said(seed: int, steps: int) -> None:
    assert prompt.flags(f"a cat --seed {seed} --steps {steps}") == ("a cat", {"seed": seed, "steps": steps})
