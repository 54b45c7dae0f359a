"""JSON of a stranger's, read field by field: what must be there is, and what may be there is what it should be."""

from collections.abc import Mapping
from typing import Any

_A: dict[type, str] = {str: "text", int: "a number", list: "a list", dict: "an object"}


def need(data: Any, name: str, kind: type) -> Any:
    """Raises ValueError where it is not there, or is something else."""
    if not isinstance(data, dict) or not isinstance(data.get(name), kind):
        raise ValueError(f"there is no {name} that is {_A[kind]}")
    return data[name]


def inside(data: Any, name: str) -> Mapping[str, Any]:
    """An object; empty where there is none."""
    found = data.get(name) if isinstance(data, dict) else None
    return found if isinstance(found, dict) else {}


def each(data: Any, name: str) -> list[Mapping[str, Any]]:
    """The objects of a list; none where there is none."""
    found = data.get(name) if isinstance(data, dict) else None
    return [one for one in found if isinstance(one, dict)] if found and isinstance(found, list) else []
