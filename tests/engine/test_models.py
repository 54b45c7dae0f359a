"""Models: the sizes that they can draw."""

from dataclasses import replace

import pytest

from engine.models import Model

MODEL = Model(name="m", source="", multiple=32, min_pixels=128 * 128, max_pixels=512 * 512)


@pytest.mark.parametrize(
    ("asked", "drawn"),
    [((320, 256), (320, 256)), ((1013, 777), (576, 448)), ((20, 10), (192, 96)), ((4000, 100), (800, 96))],
)
def test_the_nearest_size_that_it_draws_has_nearly_the_shape(asked: tuple[int, int], drawn: tuple[int, int]) -> None:
    assert MODEL.grid(*asked) == drawn
    assert MODEL.grid(*reversed(asked)) == tuple(reversed(drawn))


def test_one_that_knows_one_size_draws_no_other() -> None:
    one = replace(MODEL, width=256, height=256, min_pixels=256 * 256, max_pixels=256 * 256)
    assert one.one_size
    assert not MODEL.one_size
    assert {one.grid(*size) for size in ((256, 256), (1013, 777), (8, 4000))} == {(256, 256)}


@pytest.mark.parametrize("words", ["a lighthouse in fog", "the Eiffel tower", "houseboats"])
def test_what_a_small_model_does_not_know_is_strange_to_it(words: str) -> None:
    small = replace(MODEL, knows=("puppy", "ice cream", "house"))
    assert small.is_strange(words)
    assert not MODEL.is_strange(words)


@pytest.mark.parametrize("words", ["two Puppies", "an ice cream, melting", "my house!"])
def test_what_it_knows_is_not(words: str) -> None:
    assert not replace(MODEL, knows=("puppy", "ice cream", "house")).is_strange(words)
