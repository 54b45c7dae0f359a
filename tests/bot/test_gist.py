from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import gist


def _missed(text: str, left: str, why: str) -> Any:
    """What the patterns did that what is learned does not do yet (decision 0011)."""
    return pytest.param(text, left, marks=pytest.mark.xfail(reason=why, strict=True))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("My daughter thinks the bear looks sad. Could he smile a bit?", "let him smile a bit"),
        ("might we have a bigger moon?", "a bigger moon"),
        ("I showed it to the board and they loved it. Now add a moon", "Now add a moon"),
        ("it's too dark, brighten it", "brighten it"),
        _missed(
            "roof pitch is too steep. bring it down to 20 degrees",
            "bring roof pitch down to 20 degrees",
            "a complaint stays beside its wish",
        ),
        (
            "There's a lamp post growing out of her head. Remove it",
            "There's a lamp post growing out of her head. Remove it",
        ),
        _missed(
            "fix the hands, they have six fingers",
            "fix the hands, they have six fingers",
            "what is wrong is taken for a reason",
        ),
        (
            "add a cat on the sofa, it has orange fur, my kids love it",
            "add a cat on the sofa, it has orange fur",
        ),
        ("notes:\n- bigger ears\n- lose the collar, he hates it", "bigger ears\nlose the collar"),
        ("1. add a hat\n2. blue coat\n3. no wait, forget number 1", "blue coat"),
        ("create a moustache on the king lol", "add a moustache on the king"),
    ],
)
def test_of_a_change_what_is_wished_stays_and_what_is_told_goes(text: str, left: str) -> None:
    assert gist.change(text).rstrip(" .") == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("my turn! i want a pelican in a suit", "a pelican in a suit"),
        ("pixel art: a fox in the snow", "pixel art: a fox in the snow"),
        ("I teach year 4. Please draw a volcano cut in half", "a volcano cut in half"),
        ("ok so picture this: an owl running a post office", "an owl running a post office"),
        ("imagine if a badger had a desk job. draw that", "a badger had a desk job"),
        ("my dog Biscuit as a samurai, my sister will love it", "my dog Biscuit as a samurai"),
        (
            "an elevator, doors half open. It must feel as if somebody left",
            "an elevator, doors half open. It must feel as if somebody left",
        ),
        ("Headline (do not put it in): Who owns it?\nImage: a pitch cut like a cake", "a pitch cut like a cake"),
        _missed(
            "six bottles?? no wait i mean six pictures, one bottle each",
            "six pictures, one bottle each",
            "how many pictures is left out, and then not counted",
        ),
    ],
)
def test_of_a_new_picture_what_it_shows_stays(text: str, left: str) -> None:
    assert gist.picture(text).rstrip(" .") == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("For my biology seminar: a termite mound, air shafts visible", "a termite mound, air shafts visible"),
        ("reference pls: hands gripping a longbow", "hands gripping a longbow"),
        ("watercolour: two foxes", "watercolour: two foxes"),
        ("wanted poster: a goose", "wanted poster: a goose"),
    ],
)
def test_a_preface_goes_and_a_technique_stays(text: str, left: str) -> None:
    assert gist.headed(text) == left


@given(st.text(max_size=200))
def test_nothing_is_made_up(text: str) -> None:
    assert gist.picture(text) is not None
    assert gist.change(text) is not None


def test_a_few_words_that_compare_are_a_wish() -> None:
    assert gist.change("moon bigger. stars too. one picture pls") == "moon bigger. stars too"


@pytest.mark.xfail(reason="a remark stays beside its wish", strict=True)
def test_a_remark_that_compares_is_none() -> None:
    assert gist.change("looking closer. make it night") == "make it night"


def test_points_in_one_line_are_a_list() -> None:
    assert gist.change("From the review: 1. cat off the printer 2. more plants by the window") == (
        "cat off the printer. more plants by the window"
    )
