"""A small network over named features: their vectors are added up, and what is positive of the sum is weighed."""

import json
import math
import zlib
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import add, mul
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Classifier:
    """`vectors`: for each bucket of features a row of `width` numbers, in units of `step`; `begins`: what is added to
    the sum of rows; `weighs` and `bias`: for each label a row of weights, and a number."""

    labels: tuple[str, ...]
    vectors: "array[int]"
    step: float
    begins: tuple[float, ...]
    weighs: tuple[tuple[float, ...], ...]
    bias: tuple[float, ...]

    @property
    def width(self) -> int:
        return len(self.begins)

    def chances(self, features: Mapping[str, float]) -> dict[str, float]:
        """How likely each label is, by features and how much each counts; together they are one."""
        scores = self._weighed(self._sum(features))
        powers = [math.exp(score - max(scores)) for score in scores]
        return {label: power / sum(powers) for label, power in zip(self.labels, powers, strict=True)}

    def because(self, label: str, features: Mapping[str, float], most: int = 3) -> list[str]:
        """The features without which a label would be least likely."""
        at = self.labels.index(label)
        total = self._sum(features)

        def without(name: str) -> float:
            row = self._row(name)
            less = [value - self.step * features[name] * one for value, one in zip(total, row, strict=True)]
            scores = self._weighed(less)
            return scores[at] - sum(scores) / len(scores)

        return sorted(features, key=without)[:most]

    def _sum(self, features: Mapping[str, float]) -> list[float]:
        """Features that count the same are added up first."""
        alike: dict[float, Iterable[int]] = {}
        for name, count in features.items():
            row = self._row(name)
            alike[count] = list(map(add, alike[count], row)) if count in alike else row
        total = list(self.begins)
        for count, sums in alike.items():
            total = [value + self.step * count * one for value, one in zip(total, sums, strict=True)]
        return total

    def _weighed(self, total: Sequence[float]) -> list[float]:
        positive = [max(value, 0.0) for value in total]
        return [bias + sum(map(mul, row, positive)) for row, bias in zip(self.weighs, self.bias, strict=True)]

    def _row(self, name: str) -> "array[int]":
        at = bucket(name, len(self.vectors) // self.width) * self.width
        return self.vectors[at : at + self.width]

    @classmethod
    def load(cls, path: Path) -> "Classifier":
        """A line of JSON, then one signed byte a number of the vectors."""
        head, _, body = path.read_bytes().partition(b"\n")
        told = json.loads(head)
        return cls(
            tuple(told["labels"]),
            array("b", body),
            told["step"],
            tuple(told["begins"]),
            tuple(tuple(row) for row in told["weighs"]),
            tuple(told["bias"]),
        )

    def save(self, path: Path) -> None:
        head = {
            "labels": self.labels,
            "step": self.step,
            "begins": [round(value, 4) for value in self.begins],
            "weighs": [[round(value, 4) for value in row] for row in self.weighs],
            "bias": [round(value, 4) for value in self.bias],
        }
        path.write_bytes(json.dumps(head).encode() + b"\n" + self.vectors.tobytes())


def bucket(name: str, buckets: int) -> int:
    """Where the vector of a feature stands; those that share a bucket share it."""
    return zlib.crc32(name.encode("utf-8", "surrogatepass")) % buckets
