"""Trains the classifier from the lessons and the labelled messages, in about a minute: `python -m bot.learned.train`."""

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
from bot.learned.classifier import Classifier, bucket
from bot.learned.lessons import lessons

BUCKETS = 1 << 15
WIDTH = 32
EPOCHS = 12
TOGETHER = 128  # examples a step
RATE, DECAY = 3e-3, 1e-2
FORGOTTEN, DROPPED = 0.3, 0.3  # shares of the features and of the sums that a step does not see
SMOOTHING = 0.05


@dataclass(frozen=True, slots=True)
class Example:
    """What is looked at, and what is right."""

    features: Mapping[str, float]
    label: str


def example(data: Any, asks: Sequence[str]) -> Example:
    return Example(intent.looked_at(conversation(data)), intent.label(asks))


def messages() -> Iterator[tuple[Any, Sequence[str]]]:
    """Threads, and what their last message asks."""
    for lesson in lessons():
        yield lesson["in"], lesson["asks"]
    for path in (LABELLED / "develop.jsonl", LABELLED.parent / "messages.jsonl"):
        for line in lines(path):
            yield line["in"], [request["asks"] for request in line["out"]["requests"]]


class Network(nn.Module):
    """What `Classifier` is in plain Python."""

    def __init__(self, labels: int) -> None:
        super().__init__()
        self.vectors = nn.EmbeddingBag(BUCKETS, WIDTH, mode="sum")
        nn.init.normal_(self.vectors.weight, std=0.05)
        self.begins = nn.Parameter(torch.zeros(WIDTH))
        self.drop = nn.Dropout(DROPPED)
        self.weigh = nn.Linear(WIDTH, labels)

    def forward(self, at: Tensor, starts: Tensor, counts: Tensor) -> Tensor:
        """Shape (examples, labels)."""
        sums = self.vectors(at, starts, per_sample_weights=counts) + self.begins
        scores: Tensor = self.weigh(self.drop(torch.relu(sums)))
        return scores


def fit(examples: Sequence[Example], seed: int = 0) -> Classifier:
    torch.manual_seed(seed)
    labels = sorted({one.label for one in examples})
    network = Network(len(labels))
    rows = [_row(one.features) for one in examples]
    wanted = torch.tensor([labels.index(one.label) for one in examples])
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    for _ in range(EPOCHS):
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
    examples = [example(data, asks) for data, asks in messages()]
    fit(examples).save(intent.LEARNED)
    print(f"{intent.LEARNED}: from {len(examples)} messages")


if __name__ == "__main__":
    main()
