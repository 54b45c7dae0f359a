"""Trains both classifiers from the lessons and the labelled messages, in four minutes: `python -m bot.learned.train`."""

import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from bot import intent
from bot.bench_meaning import LABELLED, lines
from bot.explain import conversation
from bot.learned import kept
from bot.learned.classifier import Classifier, bucket
from bot.learned.features import JOINS, words_of
from bot.learned.kinds import kind_of
from bot.learned.lessons import lessons

BUCKETS = 1 << 15
TOGETHER = 128  # examples a step
RATE, DECAY = 3e-3, 1e-2
INSTRUCTED = frozenset({"edit", "generate", "text", "extend"})
HALF = (0.35, 0.65)  # between these shares of its words nobody can say whether a clause is kept
FORGOTTEN, DROPPED = 0.3, 0.3  # shares of the features and of the sums that a step does not see
SMOOTHING = 0.05


@dataclass(frozen=True, slots=True)
class Example:
    """What is looked at, and what is right."""

    features: Mapping[str, float]
    label: str


def example(data: Any, asks: Sequence[str]) -> Example:
    return Example(intent.looked_at(conversation(data)), intent.label(asks))


def messages() -> Iterator[tuple[Any, Sequence[str], Sequence[str]]]:
    """Threads, what their last message asks, and the instructions that are in it."""
    for lesson in lessons():
        yield lesson["in"], lesson["asks"], lesson["told"]
    for path in (LABELLED / "develop.jsonl", LABELLED.parent / "messages.jsonl"):
        for line in lines(path):
            requests = line["out"]["requests"]
            yield line["in"], [one["asks"] for one in requests], [one.get("instruction", "") for one in requests]


def clauses(data: Any, asks: Sequence[str], told: Sequence[str]) -> Iterator[Example]:
    """Of a message that asks one thing: which of its clauses are in the instruction."""
    if len(asks) != 1 or asks[0] not in INSTRUCTED or len(told) != 1 or not told[0]:
        return
    found = intent.clauses(conversation(data))
    if len(found) < 2:
        return
    looked_at = kept.features([each for each, _ in found], new=asks[0] == "generate")
    wanted = _content(told[0])
    for (_, own), seen in zip(found, looked_at, strict=True):
        said = _content(own)
        share = len(said & wanted) / max(len(said), 1)
        if not HALF[0] < share < HALF[1]:
            yield Example(seen, kept.KEPT if share > HALF[0] else kept.LEFT)


def _content(text: str) -> frozenset[str]:
    """The words that count; all of them where none does."""
    words = words_of(re.sub(r"[^\w\s]", " ", text.lower()))
    return frozenset(word for word in words if kind_of(word) not in JOINS) or frozenset(words)


class Network(nn.Module):
    """What `Classifier` is in plain Python."""

    def __init__(self, width: int, labels: int) -> None:
        super().__init__()
        self.vectors = nn.EmbeddingBag(BUCKETS, width, mode="sum")
        nn.init.normal_(self.vectors.weight, std=0.05)
        self.begins = nn.Parameter(torch.zeros(width))
        self.drop = nn.Dropout(DROPPED)
        self.weigh = nn.Linear(width, labels)

    def forward(self, at: Tensor, starts: Tensor, counts: Tensor) -> Tensor:
        """Shape (examples, labels)."""
        sums = self.vectors(at, starts, per_sample_weights=counts) + self.begins
        scores: Tensor = self.weigh(self.drop(torch.relu(sums)))
        return scores


def fit(examples: Sequence[Example], width: int = 32, epochs: int = 8, seed: int = 0) -> Classifier:
    torch.manual_seed(seed)
    labels = sorted({one.label for one in examples})
    network = Network(width, len(labels))
    rows = [_row(one.features) for one in examples]
    wanted = torch.tensor([labels.index(one.label) for one in examples])
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    steps = epochs * -(-len(rows) // TOGETHER)
    slower = torch.optim.lr_scheduler.LinearLR(optimizer, 1, 1 / steps, steps)
    for _ in range(epochs):
        for some in torch.split(torch.randperm(len(rows)), TOGETHER):
            these = [rows[n] for n in some.tolist()]
            counts = torch.cat([counts for _, counts in these])
            counts = counts * (torch.rand(len(counts)) > FORGOTTEN) / (1 - FORGOTTEN)
            starts = torch.tensor([0, *(len(at) for at, _ in these[:-1])]).cumsum(0)
            scores = network(torch.cat([at for at, _ in these]), starts, counts)
            loss = cross_entropy(scores, wanted[some], label_smoothing=SMOOTHING)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            slower.step()
    return _rounded(network, labels)


def _row(features: Mapping[str, float]) -> tuple[Tensor, Tensor]:
    return torch.tensor([bucket(name, BUCKETS) for name in features]), torch.tensor(list(features.values()))


def _rounded(network: Network, labels: Sequence[str]) -> Classifier:
    vectors = network.vectors.weight.detach()
    step = vectors.abs().max().item() / 127
    return Classifier(
        tuple(labels),
        array("b", (vectors / step).round().to(torch.int8).flatten().tolist()),
        step,
        tuple(network.begins.tolist()),
        tuple(tuple(row) for row in network.weigh.weight.tolist()),
        tuple(network.weigh.bias.tolist()),
    )


def main() -> None:
    torch.set_num_threads(1)  # the same weights each time
    labelled = list(messages())
    parts = [part for one in labelled for part in clauses(*one)]
    fit(parts, width=16).save(kept.LEARNED)
    kept.classifier.cache_clear()
    fit([example(data, asks) for data, asks, _ in labelled]).save(intent.LEARNED)
    print(f"from {len(labelled)} messages, and {len(parts)} clauses of them")


if __name__ == "__main__":
    main()
