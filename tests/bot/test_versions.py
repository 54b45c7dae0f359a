"""Several requests in one message: each is told whole, and what only announces or takes back is none."""

from time import perf_counter

import pytest

from bot import versions
from bot.conversation import Conversation
from bot.explain import conversation
from bot.intent import read
from bot.learned.lessons import thread


def _asked(found: Conversation) -> list[str]:
    return [ask.instruction or ask.asks for ask in read(found).requests]


def _under(prompt: str, text: str) -> list[str]:
    return _asked(conversation(thread({"s": "R", "p": prompt, "t": text})))


def _new(text: str) -> list[str]:
    return _asked(conversation(thread({"s": "C", "t": text})))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("can i get the scarf once in navy and once in mustard", ["the scarf in navy", "the scarf in mustard"]),
        ("i need this twice. once with snow, once with leaves", ["with snow", "with leaves"]),
        ("one with the fringe in green and another where it's gone", ["with the fringe in green", "where the fringe's gone"]),
        ("try it three ways: ink wash / pixel art / stained glass", ["ink wash", "pixel art", "stained glass"]),
        ("same scarf: summer version and winter version", ["summer version", "winter version"]),
        ("a) folded, on a shelf b) on a snowman", ["folded, on a shelf", "on a snowman"]),
        ("first put it on a chair. second pic: put it on a dog", ["put it on a chair", "put it on a dog"]),
        ("just the scarf in green, red and blue, three pictures", ["the scarf in green", "the scarf in red", "the scarf in blue"]),
        ("one in green one in orange.. actually forget the orange, just green", ["in green"]),
        ("put one of them in a red shirt, one in a blue shirt", ["put one of them in a red shirt, one in a blue shirt"]),
        ("1. fringe longer 2. no hanger 3. cat in the back", ["fringe longer\nno hanger\ncat in the back"]),
    ],
)  # fmt: skip
def test_each_version_is_told_whole(text: str, told: list[str]) -> None:
    assert _under("a knitted scarf on a wooden hanger", text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two drawings of our old oak: one in autumn, another in spring", ["our old oak in autumn", "our old oak in spring"]),
        ("a box of confetti, once square and once in 16:9", ["a box of confetti", "a box of confetti"]),
        ("A sign for each: a cat; a dog. All in felt", ["A sign: a cat, in felt", "A sign: a dog, in felt"]),
        ("a swan on a plate, portrait 2:3. plus a bowl of soup, 16:9", ["a swan on a plate", "a bowl of soup"]),
        ("a stall with: a pile of figs, a brass scale", ["a stall with: a pile of figs, a brass scale"]),
    ],
)  # fmt: skip
def test_each_new_picture_is_told_whole(text: str, told: list[str]) -> None:
    assert _new(text) == told


def _two(text: str) -> list[tuple[object, str]]:
    pictures = [("the hermit as a bus driver", "Sid", 1), ("the fool as a courier", "Maud", 2)]
    messages = [
        {"id": f"m{n}", "author": "overpaint", "text": "", "pictures": [{"number": n, "prompt": prompt, "by": by}]}
        for prompt, by, n in pictures
    ]
    last = {"id": "m9", "author": "Maud", "text": text, "to_us": True}
    requests = read(conversation({"place": "thread", "messages": [*messages, last]})).requests
    return [(ask.sources[0].picture, ask.instruction) for ask in requests]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("give #1 a monocle and #2 a hangover", [(1, "give it a monocle"), (2, "give it a hangover")]),
        ("gold frame round the hermit, same for the fool", [(1, "gold frame round the hermit"), (2, "gold frame round it")]),
        ("polish #1 till it shines like glass, and for #2, rust", [(1, "polish it till it shines like glass"), (2, "rust")]),
        ("make #1 red, #2 should be blue", [(1, "make it red"), (2, "it should be blue")]),
    ],
)  # fmt: skip
def test_several_pictures_have_each_their_own_change(text: str, told: list[tuple[object, str]]) -> None:
    assert _two(text) == told


def test_one_export_a_format() -> None:
    words = "export it as psd for the designer and as png for the shop"
    assert [text.split(" for ")[0] for text in versions.formats(words)] == ["export it as psd", "export it as png"]


def test_what_only_announces_versions_asks_nothing() -> None:
    assert versions.announces("i'd like 2 versions")
    assert versions.announces("in another one")
    assert not versions.announces("two more versions")
    assert not versions.announces("two versions without the lamp")


def test_what_one_sentence_asks_is_asked_where_the_others_only_tell() -> None:
    text = "Honestly I could look at this all day, my husband thinks I'm mad. Could you show me a few more versions?"
    assert _under("a bakery", text) == ["vary"]


def test_no_row_of_versions_takes_long() -> None:
    began = perf_counter()
    for text in (
        "one in red, and " * 250,
        "a b c as d, " * 330,
        "1. a 2. b " * 400,
        "(i) x, " * 500,
        "two of it, one " * 260,
    ):
        for row in versions.ROWS:
            row(text)
        versions.shared(text)
        versions.formats(text)
    assert perf_counter() - began < 2
