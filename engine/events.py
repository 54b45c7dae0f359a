"""What happens to a job, as told by a backend and by the engine's front door."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pixels:
    """An image in memory: RGB, 8 bits, rows from the top; `len(data) == width * height * 3`."""

    width: int
    height: int
    data: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.data) != self.width * self.height * 3:
            raise ValueError(f"{self.width} x {self.height} pixels are not {len(self.data)} bytes")


@dataclass(frozen=True, slots=True)
class Started:
    """The job is on the device."""

    steps: int


@dataclass(frozen=True, slots=True)
class Progress:
    """A step is done. The preview is what the image would become, where one was made."""

    step: int
    of: int
    preview: Pixels | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """How much of an edited image is not as its base was, 0 to 1. The mask is white there; none: all of it was meant."""

    share: float
    mask: Pixels | None = None


@dataclass(frozen=True, slots=True)
class Completed:
    """The image is made. The change is that of an edit, where it was looked for."""

    image: Pixels
    seconds: float
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """It could not be made. `retry`: not the request's fault, so it may be tried again."""

    reason: str
    retry: bool = False


Event = Started | Progress | Completed | Failed
