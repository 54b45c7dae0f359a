"""What is learned from lessons: that they can be read, that they teach, and that what they taught is what is asked."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
import torch

from bot import intent
from bot.conversation import Asks, Conversation, Said, Shown
from bot.explain import conversation
from bot.learned import lessons, train
from bot.learned.classifier import Classifier
from bot.learned.kinds import kind_of

LESSONS = [
    (f"{path.name}:{n}", json.loads(line))
    for path in sorted(lessons.FOLDER.glob("*.jsonl"))
    for n, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
]
MEASURED = Path(__file__).parent / "meaning" / "measure.jsonl"


def _skeleton(text: str) -> str:
    return re.sub(r"\W+", " ", re.sub(r"\d+", "0", text.lower())).strip()


def test_every_lesson_is_a_thread_that_can_be_read_and_asks_what_can_be_asked() -> None:
    assert len(LESSONS) > 9000
    for where, line in LESSONS:
        lesson = lessons.lesson(line)
        assert conversation(lesson["in"]).messages[-1].text == line["t"], where
        assert set(lesson["asks"]) <= set(Asks), where
        assert isinstance(line.get("i", ""), str) or len(line["i"]) == len(lesson["asks"]), where


def test_lessons_are_not_what_is_measured() -> None:
    lines = map(json.loads, MEASURED.read_text("utf-8").splitlines())
    measured = {_skeleton(line["in"]["messages"][-1]["text"]) for line in lines}
    assert not [where for where, line in LESSONS if _skeleton(line["t"]) in measured]


def test_a_third_of_the_lessons_wants_silence_and_every_request_is_taught() -> None:
    asked = Counter(ask for _, line in LESSONS for ask in lessons.lesson(line)["asks"])
    assert set(asked) == set(Asks)
    assert min(asked.values()) >= 20
    assert sum(line["a"] == "silence" for _, line in LESSONS) > len(LESSONS) / 4


def test_the_classifier_that_ships_knows_everything_that_can_be_asked() -> None:
    assert set(intent.classifier().labels) == {*map(str, Asks), intent.SILENCE, intent.SEVERAL}


def test_chances_are_shares_whatever_is_looked_at() -> None:
    for features in ({}, {"never heard of": 1.0}, {"\ud800": 0.5}):
        chances = intent.classifier().chances(features)
        assert sum(chances.values()) == pytest.approx(1)
        assert min(chances.values()) > 0


def test_a_classifier_is_read_as_it_was_written(tmp_path: Path) -> None:
    shipped = intent.classifier()
    shipped.save(tmp_path / "asks.bin")
    again = Classifier.load(tmp_path / "asks.bin")
    assert again.chances({"give": 1.0, "him": 1.0}) == pytest.approx(
        shipped.chances({"give": 1.0, "him": 1.0}), abs=1e-3
    )


def test_training_teaches_and_plain_python_reads_what_the_network_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train, "BUCKETS", 1 << 10)
    examples = [
        train.Example({word: 1.0, "please": 1.0}, label)
        for word, label in (
            ("hat", "edit"),
            ("moon", "edit"),
            ("thanks", "silence"),
            ("lol", "silence"),
            ("back", "undo"),
        )
        for _ in range(40)
    ]
    learned = train.fit(examples, epochs=80)
    for one in examples[::40]:
        chances = learned.chances(one.features)
        assert max(chances, key=chances.__getitem__) == one.label
    assert learned.because("undo", {"back": 1.0, "please": 1.0}, most=1) == ["back"]
    assert learned.chances({"hat": 1.0}) == train.fit(examples, epochs=80).chances({"hat": 1.0}), (
        "the same lessons, the same weights"
    )


def test_the_network_and_plain_python_agree() -> None:
    torch.manual_seed(1)
    network = train.Network(32, 3).eval()
    plain = train._rounded(network, ("a", "b", "c"))
    features = {f"word {n}": 0.1 * n for n in range(1, 30)}
    at, counts = train._row(features)
    wanted = torch.softmax(network(at, torch.tensor([0]), counts)[0], 0).tolist()
    assert list(plain.chances(features).values()) == pytest.approx(wanted, abs=0.01)


@pytest.mark.parametrize("text", ["x" * 4000, "#1 " * 2000, "\n" * 4000, "?!" * 2000, "あ" * 4000, "a b " * 1000])
def test_what_is_looked_at_is_bounded(text: str) -> None:
    picture = Said(id="m1", author="overpaint", me=True, pictures=(Shown(number=1, prompt="a fox"),))
    told = Conversation(place="thread", messages=(picture, Said(id="m2", author="Ana", text=text, to_us=True)))
    assert len(intent.looked_at(told)) < 3000


def test_words_have_kinds() -> None:
    assert kind_of("?") == "?"
    assert kind_of("zzzing") == "ing"
    assert kind_of("qqq") == "word"
