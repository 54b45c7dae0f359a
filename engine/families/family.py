"""What a family of models knows: how to encode a request, how to predict, how to decode."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import torch

from engine.events import Pixels
from engine.job import Request


@dataclass(slots=True, eq=False)
class Row:
    """One image being denoised: everything that is its own, so that rows can join and leave at any step."""

    id: int
    width: int
    height: int
    latents: torch.Tensor  # 1 x tokens x channels
    ids: torch.Tensor  # 1 x tokens x 4, where each token stands
    sigmas: torch.Tensor  # steps + 1, the last one 0
    prompt: torch.Tensor  # 1 x tokens x channels
    prompt_ids: torch.Tensor
    references: torch.Tensor | None = None  # 1 x tokens x channels, of all reference images
    reference_ids: torch.Tensor | None = None
    cached: Any = None  # keys and values of the references, once a step was done
    step: int = 0  # how many are done
    x0: torch.Tensor | None = field(default=None, repr=False)  # what the last step took the image to be

    @property
    def steps(self) -> int:
        return len(self.sigmas) - 1

    @property
    def key(self) -> tuple[Any, ...]:
        """Rows with the same key may share a forward."""
        references = None if self.reference_ids is None else tuple(self.reference_ids[0, -1].tolist())
        tokens = 0 if self.references is None else self.references.shape[1]
        return self.width, self.height, self.prompt.shape[1], tokens, references, self.cached is None


class Family(Protocol):
    """One loaded model. Everything here may raise an EngineError in words for people."""

    name: str
    device: str

    def row(self, id: int, request: Request, images: Sequence[Pixels]) -> Row:
        """Encodes. Raises BadRequest."""

    def velocity(self, rows: Sequence[Row]) -> list[torch.Tensor]:
        """One prediction for each row; the rows have the same key."""

    def weigh(self, words: str, answers: Sequence[str]) -> dict[str, float]:
        """How likely the language model that reads the prompts takes each answer to `words` to be: the natural logarithm.
        Raises ModelMissing where it is none, BadRequest for words too long and for answers that begin with the same token."""

    def preview(self, row: Row) -> Pixels | None:
        """What the image would become, cheaply; None before the first step."""

    def decode(self, row: Row) -> Pixels:
        """The image."""

    def round_trip(self, image: Pixels) -> Pixels:
        """What is left of it once the autoencoder has read and written it."""
