"""32 x 32 patches through their principal components, and a small network that smooths their seams.

Keeps the interface that diffusers' FLUX.2 klein pipelines ask of their `vae`: `encode`, `decode`, `bn` and `config`.
"""

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.autoencoders.vae import DecoderOutput
from diffusers.models.modeling_utils import ModelMixin
from torch import nn
from torch.nn import functional

PATCH = 32  # pixels a side
COARSE = 8  # the network that smooths sees an eighth of the resolution


class Latents:
    """What `encode` found: no distribution, but asked like one."""

    def __init__(self, latents: torch.Tensor) -> None:
        self._latents = latents

    def mode(self) -> torch.Tensor:
        return self._latents

    def sample(self, generator: torch.Generator | None = None) -> torch.Tensor:
        return self._latents


class Smooth(nn.Module):
    """A residual block: what neighbours say, then what each point makes of it."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.look = nn.Conv2d(width, width, 3, padding=1, groups=width // 16)
        self.norm = nn.GroupNorm(1, width)
        self.widen = nn.Conv2d(width, 2 * width, 1)
        self.narrow = nn.Conv2d(2 * width, width, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        found: torch.Tensor = self.narrow(functional.gelu(self.widen(self.norm(self.look(x)))))
        return x + found


class PatchAutoencoder(ModelMixin, ConfigMixin):  # type: ignore[misc]  # so do all models of diffusers
    """Pixels B x 3 x H x W from -1 to 1, sides multiples of 32; latents B x (numbers / 4) x H / 16 x W / 16.

    The pipelines fold each 2 x 2 of the latents into one token: a token is one patch.
    """

    @register_to_config  # type: ignore[untyped-decorator]  # diffusers has no types
    def __init__(
        self,
        numbers: int = 256,
        width: int = 64,
        blocks: int = 3,
        block_out_channels: Sequence[int] = (0, 0, 0, 0, 0),  # five: the pipelines take 2 ** 4 as the scale
        batch_norm_eps: float = 0.0,
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # diffusers has no types
        self.mean = nn.Parameter(torch.zeros(3 * PATCH**2))
        self.components = nn.Parameter(torch.zeros(3 * PATCH**2, numbers))
        self.scale = nn.Parameter(torch.ones(numbers))
        self.bn = nn.BatchNorm2d(numbers, affine=False)  # its mean and variance stay 0 and 1: `scale` does its work
        self.enter = nn.Conv2d(3 * COARSE**2, width, 1)
        self.smooth = nn.Sequential(*(Smooth(width) for _ in range(blocks)))
        self.leave = nn.Conv2d(width, 3 * COARSE**2, 1)
        nn.init.zeros_(self.leave.weight)
        assert self.leave.bias is not None
        nn.init.zeros_(self.leave.bias)

    def encode(self, x: torch.Tensor, return_dict: bool = True) -> Any:
        patches = functional.pixel_unshuffle(x, PATCH).movedim(1, -1)
        tokens = (patches - self.mean) @ self.components / self.scale
        latents = Latents(functional.pixel_shuffle(tokens.movedim(-1, 1), 2))
        return SimpleNamespace(latent_dist=latents) if return_dict else (latents,)

    def decode(self, z: torch.Tensor, return_dict: bool = True) -> Any:
        tokens = functional.pixel_unshuffle(z, 2).movedim(1, -1)
        patches = (tokens * self.scale) @ self.components.T + self.mean
        image = functional.pixel_shuffle(patches.movedim(-1, 1), PATCH)
        found = self.leave(self.smooth(self.enter(functional.pixel_unshuffle(image, COARSE))))
        image = image + functional.pixel_shuffle(found, COARSE)
        return DecoderOutput(sample=image) if return_dict else (image,)
