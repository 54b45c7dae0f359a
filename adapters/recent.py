"""What was seen lately, and no more of it than fits."""

from collections import OrderedDict
from typing import Generic, TypeVar

T = TypeVar("T")


class Recent(Generic[T]):
    """Forgets the oldest first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[str, T] = OrderedDict()

    def add(self, key: str, value: T) -> bool:
        """Whether it is new."""
        new = key not in self._kept
        self._kept[key] = value
        if len(self._kept) > self._most:
            self._kept.popitem(last=False)
        return new

    def get(self, key: str) -> T | None:
        return self._kept.get(key)

    def pop(self, key: str) -> T | None:
        return self._kept.pop(key, None)
