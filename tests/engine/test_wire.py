"""Frames: whatever is said arrives as it was said, and whatever is cut off is a hangup."""

import asyncio
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import Change, Completed, Event, Failed, Pixels, Progress, Started
from engine.job import Edit, Generate
from engine.wire import (
    MAX_BYTES,
    MAX_HEADER,
    PREFIX,
    Answer,
    Cancel,
    Composite,
    Encode,
    Fit,
    Hangup,
    Message,
    Normalize,
    Picture,
    ReadRecipe,
    Ready,
    Refused,
    Run,
    Told,
    Unable,
    Weigh,
    pack,
    receive,
    receive_async,
)

ids = st.integers(0, 2**40)
words = st.text(max_size=40)
numbers = st.integers(1, 4096)
seconds = st.floats(0, 1e6)
bytestrings = st.binary(max_size=64)
pixels = st.builds(
    lambda width, height, seed: Pixels(width, height, bytes(i * seed % 256 for i in range(width * height * 3))),
    st.integers(1, 5),
    st.integers(1, 5),
    st.integers(),
)
generates = st.builds(
    Generate, prompt=words, model=words, width=numbers, height=numbers, steps=numbers, seed=st.integers(0, 2**32 - 1)
)
edits = st.builds(
    Edit,
    instruction=words,
    images=st.lists(words, max_size=3).map(tuple),
    model=words,
    width=numbers,
    height=numbers,
    steps=numbers,
    seed=numbers,
    mask=st.none() | words,
)
happened: st.SearchStrategy[Event] = st.one_of(
    st.builds(Started, numbers),
    st.builds(Progress, numbers, numbers, st.none() | pixels),
    st.builds(Completed, pixels, seconds, st.none() | st.builds(Change, st.floats(0, 1), st.none() | pixels)),
    st.builds(Failed, words, st.booleans()),
)
recipes = st.dictionaries(words, st.none() | st.integers() | words | st.lists(words), max_size=4)
chances = st.dictionaries(words, st.floats(-1e3, 0), max_size=4)
pictures = st.builds(Picture, bytestrings, words, numbers, numbers)
messages: st.SearchStrategy[Message] = st.one_of(
    st.builds(Run, ids, generates | edits, st.lists(pixels, max_size=3).map(tuple), st.none() | pixels),
    st.builds(Weigh, ids, words, st.lists(words, max_size=3).map(tuple)),
    st.builds(Cancel, ids),
    st.builds(Normalize, ids, bytestrings, numbers),
    st.builds(Fit, ids, bytestrings, numbers, numbers, st.none() | numbers, st.none() | numbers),
    st.builds(Encode, ids, pixels, words, st.none() | recipes, st.none() | numbers),
    st.builds(Composite, ids, bytestrings, pixels, bytestrings | pixels, words, st.none() | recipes),
    st.builds(ReadRecipe, ids, bytestrings),
    st.builds(Ready, words, words, seconds),
    st.builds(Unable, words, words),
    st.builds(Told, ids, happened),
    st.builds(Answer, ids, st.none() | bytestrings | pixels | pictures | recipes | chances),
    st.builds(Refused, ids, words, words),
)


def frame(message: Message) -> bytes:
    return b"".join(pack(message))


@given(messages, messages)
def test_messages_arrive_as_they_were_said(first: Message, second: Message) -> None:
    pipe = io.BytesIO(frame(first) + frame(second))
    assert receive(pipe) == first
    assert receive(pipe) == second
    with pytest.raises(Hangup):
        receive(pipe)


@given(messages, st.data())
def test_a_frame_cut_off_at_any_byte_is_a_hangup(message: Message, data: st.DataObject) -> None:
    whole = frame(message)
    cut = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(Hangup):
        receive(io.BytesIO(whole[:cut]))


@given(messages)
async def test_an_async_reader_hears_the_same_and_hangs_up_at_the_same_bytes(message: Message) -> None:
    whole = frame(message)
    for end in (len(whole), len(whole) - 1, PREFIX.size, 1, 0):
        pipe = asyncio.StreamReader()
        pipe.feed_data(whole[:end])
        pipe.feed_eof()
        if end == len(whole):
            assert await receive_async(pipe) == message
        else:
            with pytest.raises(Hangup):
                await receive_async(pipe)


def damaged(header: object, blobs: bytes = b"") -> bytes:
    text = json.dumps(header).encode()
    return PREFIX.pack(len(text), len(blobs)) + text + blobs


@pytest.mark.parametrize(
    "data",
    [
        PREFIX.pack(MAX_HEADER + 1, 0),
        PREFIX.pack(10, MAX_BYTES + 1),
        PREFIX.pack(3, 0) + b"\xff{]",
        damaged([["Told", 1, ["Started", "four"]], []]),
        damaged([["Told", 1, ["Started", True]], []]),
        damaged([["Told", 1, ["Started"]], []]),
        damaged([["Told", 1, ["Started", 1, 2]], []]),
        damaged([["Answer", 1, {"bytes": 0}], []]),
        damaged([["Answer", 1, {"bytes": 0}], [2]], b"abc"),
        damaged([["Answer", 1, {"bytes": 0}], [-1, 4]], b"abc"),
        damaged([["Answer", 1, ["Pixels", 9, 9, {"bytes": 0}]], [3]], b"abc"),
        damaged([["Answer", 1, ["Worker", 1]], []]),
        damaged([["os.system", "id"], []]),
        damaged([[], []]),
        damaged([[["Run"]], []]),
        damaged({"Told": 1}),
        damaged(None),
        damaged(["[" * 9, 5]),
        PREFIX.pack(200_000, 0) + b"[" * 200_000,
    ],
)
def test_a_frame_that_makes_no_sense_is_a_hangup(data: bytes) -> None:
    with pytest.raises(Hangup):
        receive(io.BytesIO(data))


@given(st.binary(max_size=200))
def test_no_noise_is_heard_as_a_message(noise: bytes) -> None:
    with pytest.raises(Hangup):
        receive(io.BytesIO(noise))
        receive(io.BytesIO(noise))


def test_what_is_too_large_for_the_pipe_is_not_said() -> None:
    with pytest.raises(ValueError, match="too large for the pipe"):
        pack(Refused(1, "BadImage", "x" * MAX_HEADER))
