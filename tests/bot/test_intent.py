"""What messages ask, by labelled examples and by rules that hold for any."""

import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation import Asks, Conversation, Role, Said, Shown
from bot.explain import explain
from bot.intent import read
from bot.lineage import Scene

LABELLED = [json.loads(line) for line in (Path(__file__).parent / "messages.jsonl").read_text("utf-8").splitlines()]


def _wrong(line: dict[str, Any]) -> str:
    """What is not as labelled; instruction and options only where the label gives them."""
    told = explain(line["in"])["requests"]
    wanted = line["out"]["requests"]
    got = [{key: t[key] for key in w} for w, t in zip(wanted, told, strict=False)]
    return "" if len(told) == len(wanted) and got == wanted else f"{line['name']}:\n  wanted {wanted}\n  got    {told}"


@pytest.mark.parametrize("line", [line for line in LABELLED if line.get("plain")], ids=lambda line: str(line["name"]))
def test_a_plain_message_is_understood(line: dict[str, Any]) -> None:
    assert not _wrong(line)


def test_most_of_the_harder_messages_are_understood(capsys: pytest.CaptureFixture[str]) -> None:
    hard = [line for line in LABELLED if not line.get("plain")]
    wrong = [text for line in hard if (text := _wrong(line))]
    with capsys.disabled():
        print(
            f"\nmessages understood: {len(LABELLED) - len(wrong)} of {len(LABELLED)}; of {len(hard)} harder ones not:"
        )
        print("\n".join(wrong) or "  none")
    assert len(wrong) <= len(hard) // 4


def test_every_message_has_a_name_of_its_own() -> None:
    assert len(LABELLED) >= 200
    assert max(Counter(line["name"] for line in LABELLED).values()) == 1


def test_every_kind_of_request_is_among_them() -> None:
    assert {request["asks"] for line in LABELLED for request in line["out"]["requests"]} == set(Asks)


IDS = [f"m{n}" for n in range(6)]
SAID = """
    make it night the one with robot #3 #7 #99 undo again draw a cat and in red put combine extend left export psd
    from of style this last first both 16:9 x4 "HI" thanks lol @Ben overpaint --seed 7 cancel
"""
WORDS = SAID.split()
TEXTS = st.text(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    messages = []
    for id in IDS[: draw(st.integers(1, 6))]:
        me = draw(st.booleans())
        pictures = st.lists(
            st.builds(
                Shown,
                number=st.integers(1, 9),
                prompt=TEXTS,
                parents=st.lists(st.integers(1, 9), max_size=1).map(tuple),
            ),
            max_size=3,
        )
        messages.append(
            Said(
                id=id,
                author="overpaint" if me else draw(st.sampled_from(["Ana", "Ben"])),
                text=draw(TEXTS),
                me=me,
                to_us=draw(st.booleans()),
                reply_to=draw(st.none() | st.sampled_from([*IDS, "gone"])),
                links=tuple(draw(st.lists(st.sampled_from([*IDS, "gone"]), max_size=1))),
                attachments=0 if me else draw(st.integers(0, 2)),
                pictures=tuple(draw(pictures)) if me else (),
                job=draw(st.sampled_from([None, "waiting", "running"])) if me else None,
                question=draw(st.none() | st.lists(st.integers(1, 9), max_size=3).map(tuple)) if me else None,
            )
        )
    return Conversation(
        place=draw(st.sampled_from(["channel", "thread", "dm"])),
        messages=tuple(messages),
        names=draw(st.dictionaries(st.sampled_from(["Bolt", "house", "a+b"]), st.sampled_from(["character", "style"]))),
    )


@settings(deadline=None)
@given(conversations())
def test_any_conversation_can_be_read_and_is_read_the_same_again(conversation: Conversation) -> None:
    assert read(conversation) == read(conversation)


@settings(deadline=None)
@given(conversations())
def test_our_own_message_asks_for_nothing(conversation: Conversation) -> None:
    if conversation.messages[-1].me:
        assert read(conversation).requests == ()


@settings(deadline=None)
@given(conversations())
def test_every_source_is_in_the_conversation(conversation: Conversation) -> None:
    scene = Scene(conversation)
    for request in read(conversation).requests:
        for source in request.sources:
            named = str(source.picture).removeprefix("name:") in conversation.names
            older = source.picture in {parent for p in scene.shown.values() for parent in p.parents}
            assert (
                scene.exists(source.picture)
                or (named and source.role in (Role.SUBJECT, Role.STYLE))
                or (older and source.role is Role.SHOWN)
            )


@settings(deadline=None)
@given(conversations())
def test_what_is_changed_comes_first_and_is_one(conversation: Conversation) -> None:
    for request in read(conversation).requests:
        bases = [n for n, source in enumerate(request.sources) if source.role is Role.BASE]
        assert bases in ([], [0])
        assert bool(bases) == (request.asks in {Asks.EDIT, Asks.VARY, Asks.UPSCALE, Asks.EXTEND, Asks.TEXT})


@settings(deadline=None)
@given(conversations(), st.sampled_from(["", " ", "\n", "\u200b"]))
def test_no_words_and_no_picture_ask_for_nothing(conversation: Conversation, text: str) -> None:
    *above, last = conversation.messages
    silent = Said(id=last.id, author="Ana", text=text, to_us=last.to_us, reply_to=last.reply_to)
    assert read(Conversation(place=conversation.place, messages=(*above, silent))).requests == ()


@settings(deadline=None)
@given(conversations())
def test_a_reply_whose_parent_is_gone_is_never_an_edit_of_another_picture_unless_named(
    conversation: Conversation,
) -> None:
    *above, last = conversation.messages
    reply = Said(id=last.id, author="Ana", text="make it night", to_us=True, reply_to="nowhere")
    (request,) = read(Conversation(place=conversation.place, messages=(*above, reply))).requests
    assert request.asks is Asks.CLARIFY


@pytest.mark.parametrize(
    "piece", ["make it ", "a", "the one with ", "#7 ", '"', "\n", ",", ", please ", "please ", "keep ", "@ ", "on #7 "]
)
def test_a_megabyte_of_text_is_read_in_good_time(piece: str) -> None:
    post = Said(id="p", author="overpaint", me=True, pictures=(Shown(number=7, prompt="a robot"),))
    said = Said(id="m1", author="Ana", text=piece * (1_000_000 // len(piece)), to_us=True, reply_to="p")
    start = time.perf_counter()
    read(Conversation(place="dm", messages=(post, said)))
    assert time.perf_counter() - start < 5


def _under(text: str, *pictures: Shown) -> list[tuple[str, int | str, str]]:
    posts = [Said(id=f"p{p.number}", author="overpaint", me=True, pictures=(p,)) for p in pictures]
    last = Said(id="m", author="Ana", text=text, to_us=True)
    asks = read(Conversation(place="thread", messages=(*posts, last))).requests
    return [(ask.asks, source.picture, ask.instruction) for ask in asks for source in ask.sources[:1]]


FOX = Shown(number=1, prompt="a fox in the snow", by="Ana")
OWL = Shown(number=2, prompt="an owl on a branch", by="Ben")


def test_the_newest_picture_is_not_changed_when_it_is_only_looked_at() -> None:
    assert _under("paint it in the style of #2", FOX, OWL) == [("edit", 1, "paint it in the style of the reference")]


def test_the_same_is_done_to_another_picture() -> None:
    scarf = Shown(number=3, prompt="a fox in the snow", parents=(1,), instruction="add a scarf", by="Ana")
    assert _under("Same for the owl one.", OWL, FOX, scarf) == [("edit", 2, "add a scarf")]


def test_what_is_told_of_a_picture_may_be_what_it_should_do() -> None:
    assert _under("my fox should howl", FOX, OWL) == [("edit", 1, "it should howl")]
