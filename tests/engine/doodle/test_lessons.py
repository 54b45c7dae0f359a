"""What the model is shown: two edits for every caption, easy at first."""

from itertools import islice

import torch
from transformers import AutoTokenizer

from engine.doodle.grounds import SIDE
from engine.doodle.lessons import Lessons, Reading
from engine.doodle.model import TEXT_TOKENS
from engine.models import DOODLE


def test_two_edits_follow_each_caption() -> None:
    lessons = Lessons(AutoTokenizer.from_pretrained(DOODLE / "tokenizer"), batch=3, seed=1, hard=0.0)
    told = list(islice(lessons, 4))
    assert [lesson.seen is None for lesson in told] == [True, False, False, True]
    for lesson in told:
        assert lesson.wanted.shape == (3, 3, SIDE, SIDE)
        assert lesson.ids.shape == lesson.mask.shape == (3, TEXT_TOKENS)


def test_another_seed_is_other_lessons() -> None:
    tokenizer = AutoTokenizer.from_pretrained(DOODLE / "tokenizer")
    one, same, other = (next(iter(Lessons(tokenizer, batch=2, seed=seed, hard=1.0))) for seed in (1, 1, 2))
    assert torch.equal(one.wanted, same.wanted)
    assert not torch.equal(one.wanted, other.wanted)


def test_words_are_read_the_same_each_time() -> None:
    reading = Reading(AutoTokenizer.from_pretrained(DOODLE / "tokenizer"))
    first, _ = reading.ids(["a cat", "a dog"])
    again, _ = reading.ids(["a dog", "a cat"])
    assert torch.equal(first, again.flip(0))
