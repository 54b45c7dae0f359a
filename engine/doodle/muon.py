"""Muon: momentum made orthogonal by Newton-Schulz steps, for the matrices of hidden layers.

Jordan et al., 2024, https://kellerjordan.github.io/posts/muon/; the coefficients are theirs.
"""

from collections.abc import Callable, Iterable
from typing import Any

import torch

COEFFICIENTS = (3.4445, -4.775, 2.0315)


class Muon(torch.optim.Optimizer):
    """For parameters of two dimensions only."""

    def __init__(self, parameters: Iterable[torch.nn.Parameter], lr: float, momentum: float = 0.95) -> None:
        super().__init__(parameters, {"lr": lr, "momentum": momentum})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> Any:
        for group in self.param_groups:
            alike: dict[torch.Size, list[torch.nn.Parameter]] = {}
            for parameter in group["params"]:
                if parameter.grad is not None:
                    alike.setdefault(parameter.shape, []).append(parameter)
            for (rows, columns), parameters in alike.items():
                updates = orthogonal(torch.stack([self._moved(p, group["momentum"]) for p in parameters]))
                scale = max(1.0, rows / columns) ** 0.5
                for parameter, update in zip(parameters, updates, strict=True):
                    parameter.add_(update.to(parameter.dtype), alpha=-group["lr"] * scale)

    def _moved(self, parameter: torch.nn.Parameter, momentum: float) -> torch.Tensor:
        assert parameter.grad is not None
        average: torch.Tensor = self.state[parameter].setdefault("average", torch.zeros_like(parameter))
        average.mul_(momentum).add_(parameter.grad)
        return parameter.grad + momentum * average


def orthogonal(matrices: torch.Tensor) -> torch.Tensor:
    """B matrices, the nearest to each whose singular values are all about 1."""
    tall = matrices.shape[1] > matrices.shape[2]
    x: torch.Tensor = (matrices.mT if tall else matrices).bfloat16().contiguous()
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    a, b, c = COEFFICIENTS
    for _ in range(5):
        square = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(square, square, square, beta=b, alpha=c), x, beta=a)
    return x.mT if tall else x
