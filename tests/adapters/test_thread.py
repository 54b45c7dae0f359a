"""Refs survive being written down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.thread import MessageRef

word = st.text(min_size=1)
refs = st.builds(MessageRef, word.filter(lambda text: ":" not in text), word, word.filter(lambda text: "/" not in text))


@given(refs)
def test_a_ref_survives_a_round_trip(ref: MessageRef) -> None:
    assert MessageRef.parse(str(ref)) == ref


@given(refs, refs)
def test_two_messages_are_never_written_alike(one: MessageRef, other: MessageRef) -> None:
    assert (str(one) == str(other)) == (one == other)


def test_a_channel_may_hold_slashes_and_colons() -> None:
    assert MessageRef.parse("slack:T1/C2/1764316800.000100") == MessageRef("slack", "T1/C2", "1764316800.000100")
    assert MessageRef.parse("matrix:!room:example.org/$1") == MessageRef("matrix", "!room:example.org", "$1")


@pytest.mark.parametrize("text", ["", "web", "web:", "web:studio", "studio/1", "web:studio/", ":studio/1", "web:/1"])
def test_what_is_no_ref_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match="expected PLATFORM:CHANNEL/MESSAGE"):
        MessageRef.parse(text)


@given(st.text())
def test_any_text_is_a_ref_or_refused(text: str) -> None:
    try:
        ref = MessageRef.parse(text)
    except ValueError:
        return
    assert str(ref) == text


@pytest.mark.parametrize(("platform", "channel", "message"), [("", "c", "1"), ("a:b", "c", "1"), ("web", "c", "1/2")])
def test_a_ref_that_could_not_be_read_back_is_impossible(platform: str, channel: str, message: str) -> None:
    with pytest.raises(ValueError, match="not a message"):
        MessageRef(platform, channel, message)
