"""Jobs: what is to be made, for whom, and how far it is. Frozen and plain: whatever is here can be written to SQLite."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum

MAX_SEED = 2**32 - 1


class JobState(StrEnum):
    """Where a job stands; schema.sql holds the same words as a CHECK."""

    WAITING = "waiting"
    RUNNING = "running"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    DISCARDED = "discarded"  # tried, failed, and not to be tried again; `error` says why


@dataclass(frozen=True, slots=True, kw_only=True)
class Generate:
    """Making an image from words.

    `start`, a name in the store, is the image that it varies: noise takes its place for `strength` of the schedule.
    """

    prompt: str
    model: str
    width: int
    height: int
    steps: int
    seed: int
    start: str | None = None
    strength: float = 1.0  # above 0, up to 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Making an image from images: `images` are SHA-256 names in the store, the base first, then the references.

    `mask`, also a name in the store, has the base's size and is white where it may change. With `keep`, what an edit
    without a mask left as good as it was comes back from the base. `start` and `strength` are those of `Generate`.
    """

    instruction: str
    images: tuple[str, ...]
    model: str
    width: int
    height: int
    steps: int
    seed: int
    mask: str | None = None
    keep: bool = True
    start: str | None = None
    strength: float = 1.0


Request = Generate | Edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One unit in the queue. `key` is opaque here and unique; `owner` is who is served, for fairness."""

    id: int
    key: str
    owner: str
    request: Request
    state: JobState
    attempt: int  # how often it was leased
    enqueued_at: datetime
    priority: int = 0  # more goes first
    image: str | None = None  # SHA-256 of what was made, once completed
    error: str | None = None


def to_json(request: Request) -> str:
    """The request as one JSON object, `kind` telling which."""
    return json.dumps({"kind": type(request).__name__.lower(), **asdict(request)}, sort_keys=True)


def from_json(text: str) -> Request:
    """The inverse of `to_json`."""
    data = json.loads(text)
    match data.pop("kind"):
        case "generate":
            return Generate(**data)
        case "edit":
            return Edit(**{**data, "images": tuple(data["images"])})
        case kind:
            raise ValueError(f"unknown kind of request: {kind!r}; known are generate and edit")
