"""Long texts in pieces; mentions; links."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.text import parts
from adapters.thread import MessageRef
from adapters.web import render
from adapters.web.history import Line

words = st.lists(st.text("ab🤖é", min_size=1, max_size=12)).flatmap(
    lambda words: st.lists(st.sampled_from([" ", "\n", "\n\n", "  "]), min_size=len(words), max_size=len(words)).map(
        lambda gaps: "".join(word + gap for word, gap in zip(words, gaps, strict=True))
    )
)


def line(text: str, *, ours: bool = False) -> Line:
    return Line(room="studio", n=7, author="Ada", ours=ours, text=text, reply_to=None, sent_at=datetime.now(UTC))


@given(words | st.text(), st.integers(1, 40))
def test_pieces_are_within_bounds_and_lose_nothing_but_the_space_between_them(text: str, most: int) -> None:
    pieces = parts(text, most)
    assert all(len(piece) <= most for piece in pieces)
    assert all(pieces[:-1])
    assert "".join("".join(pieces).split(" ")).replace("\n", "") == text.replace(" ", "").replace("\n", "")


@given(words, st.integers(13, 40))
def test_no_word_is_cut_that_fits_in_a_piece(text: str, most: int) -> None:
    assert " ".join(parts(text, most)).split() == text.split()


@given(st.text(), st.integers(0, 40))
def test_a_short_text_is_one_piece_as_it_is(text: str, more: int) -> None:
    assert parts(text, len(text) + more or 1) == [text]


@given(st.text("a", min_size=1).flatmap(lambda word: st.text(" \n", max_size=90).map(lambda gap: word + gap)))
def test_space_alone_is_no_piece(text: str) -> None:
    assert all(piece.strip() for piece in parts(text, 8))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("@overpaint a robot", "a robot"),
        ("  @Overpaint, a robot", "a robot"),
        ("@overpaint: a robot", "a robot"),
        ("a robot @overpaint", "a robot"),
        ("a robot, @overpaint ", "a robot"),
        ("ask @overpaint for a robot", "ask @overpaint for a robot"),
        ("@overpainter a robot", "@overpainter a robot"),
        ("mail me@overpaint", "mail me@overpaint"),
        ("@overpaint", ""),
        ("a robot", "a robot"),
    ],
)
def test_a_mention_of_us_is_dropped_at_the_ends_only(text: str, left: str) -> None:
    assert render.message(line(text)).text == left


def test_what_we_wrote_is_left_as_it_is() -> None:
    message = render.message(line("@overpaint is me", ours=True))
    assert (message.text, message.to_us, message.author.me) == ("@overpaint is me", False, True)


def test_links_to_messages_are_found() -> None:
    text = "like web:studio/3, not https://example.org/web:studio/4x nor web:attic/12."
    found = render.message(line(text)).links
    assert found == (MessageRef("web", "studio", "3"), MessageRef("web", "attic", "12"))
