import inspect

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import words
from bot.conversation import Ask, Asks, Role, Source
from engine.job import Generate

EVERYONE = ("@everyone", "@here", "<!channel>", "<!here>", "<!everyone>", "<@U123>", "<#C1>", "<!subteam^S1>")


def ask(asks: Asks, *pictures: int | str, instruction: str = "") -> Ask:
    return Ask(asks=asks, sources=tuple(Source(p, Role.SHOWN) for p in pictures), instruction=instruction)


@pytest.mark.parametrize("call", EVERYONE)
def test_nothing_quoted_from_people_calls_everyone(call: str) -> None:
    for text in (words.failed(f"no {call}"), words.quoted(call), words.only_theirs(call)):
        assert call.lower() not in text.lower()


@given(st.text())
def test_what_is_quoted_is_one_short_line(text: str) -> None:
    line = words.quoted(text)
    assert len(line) <= words.LONGEST_QUOTE and "\n" not in line


def test_a_caption_tells_number_seed_and_model() -> None:
    request = Generate(prompt="a robot", model="doodle", width=256, height=256, steps=8, seed=1234)
    assert words.caption(7, request) == "#7 · seed 1234 · doodle"


def test_a_question_lists_the_pictures_that_may_be_meant() -> None:
    assert "#3, #5 or #7" in words.answer(ask(Asks.CLARIFY, 3, 5, 7, instruction="make it night"))


def test_a_question_about_an_attached_picture_asks_what_to_do() -> None:
    assert "What should I do" in words.answer(ask(Asks.CLARIFY, "m9:0"))


@pytest.mark.parametrize("asks", Asks)
def test_every_request_can_be_answered_in_words(asks: Asks) -> None:
    assert words.answer(ask(asks)).endswith((".", "?", "like."))


def test_a_placeholder_tells_its_place() -> None:
    assert words.waiting(2) == "On it: place 2 in the queue."
    assert words.working(None, waits=False).startswith("On it")


def test_no_sentence_is_empty_or_too_long_for_any_platform() -> None:
    said = [f() for _, f in inspect.getmembers(words, inspect.isfunction) if not inspect.signature(f).parameters]
    assert said and all(0 < len(text) < 1000 for text in said)
