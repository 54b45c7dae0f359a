"""What the model is shown, step by step: pictures, the words for them, and what the words refer to. Two edits for every caption."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch.utils.data import IterableDataset, get_worker_info

from engine.doodle import edits, grammar, model, scenes

EASY = 100_000  # samples until scenes are as hard as they get


@dataclass(frozen=True, slots=True)
class Lesson:
    """B pictures to learn, B x 3 x SIDE x SIDE of bytes; token ids and mask, B x TEXT_TOKENS; pictures that are edited."""

    wanted: torch.Tensor
    ids: torch.Tensor
    mask: torch.Tensor
    seen: torch.Tensor | None


class Lessons(IterableDataset[Lesson]):
    """Without end. Each worker of a loader tells its own."""

    def __init__(self, tokenizer: Any, batch: int, seed: int, hard: float, at_once: int = 1) -> None:
        self._reading = Reading(tokenizer)
        self._batch, self._seed, self._hard = batch, seed, hard
        self._at_once = at_once  # others who learn beside this one

    def __iter__(self) -> Iterator[Lesson]:
        worker = get_worker_info()
        n, workers = (worker.id, worker.num_workers) if worker else (0, 1)
        r, told = random.Random(f"{self._seed} {n}"), 0
        while True:
            hard = min(1.0, self._hard + told * workers * self._at_once * self._batch / EASY)
            yield self._one(r, hard, editing=told % 3 != 0)
            told += 1

    def _one(self, r: random.Random, hard: float, editing: bool) -> Lesson:
        seen = [scenes.scene(r, hard) for _ in range(self._batch)]
        if not editing:
            return Lesson(_bytes(seen), *self._reading.ids([grammar.caption(scene, r) for scene in seen]), None)
        wanted, words = zip(*(edits.edit(scene, r) for scene in seen), strict=True)
        return Lesson(_bytes(wanted), *self._reading.ids(list(words)), _bytes(seen))


class Reading:
    """Words as the pipeline reads them, remembered."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        self._known: dict[str, tuple[torch.Tensor, torch.Tensor]] = {}

    def ids(self, words: list[str]) -> tuple[torch.Tensor, torch.Tensor]:
        """Token ids and mask, B x TEXT_TOKENS."""
        if len(self._known) > 100_000:
            self._known.clear()
        for text in set(words) - set(self._known):
            said = self._tokenizer.apply_chat_template(
                [{"role": "user", "content": text}], tokenize=False, add_generation_prompt=True
            )
            told = self._tokenizer(
                said, return_tensors="pt", padding="max_length", truncation=True, max_length=model.TEXT_TOKENS
            )
            self._known[text] = told["input_ids"][0], told["attention_mask"][0]
        both = [self._known[text] for text in words]
        return torch.stack([ids for ids, _ in both]), torch.stack([mask for _, mask in both])


def _bytes(seen: Any) -> torch.Tensor:
    return torch.stack([torch.from_numpy(scenes.paint(scene).copy()) for scene in seen]).movedim(-1, 1).contiguous()
