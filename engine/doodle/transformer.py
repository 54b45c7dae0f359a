"""FLUX.2's transformer, told to say what the picture is; pipelines hear the velocity that leads there.

Its tokens have as many numbers as it is wide: noise would fill it, while pictures need less room (Li and He, 2025,
https://arxiv.org/abs/2511.13720). In an edit a token says how much of the source stays, and adds the rest: what is not
asked for need not be drawn again.
"""

from typing import Any

import torch
from diffusers.models.modeling_utils import ModelMixin  # noqa: F401 - diffusers looks for it in a class's module
from diffusers.models.transformers.transformer_flux2 import (
    Flux2KVLayerCache,
    Flux2Transformer2DModel,
    Flux2Transformer2DModelOutput,
)

LEAST = 0.05  # noise; below it the velocity is not told more exactly


class PictureTransformer(Flux2Transformer2DModel):
    """`out_channels` is `in_channels` + 1: the picture's numbers, and how much of the source stays. The source is the first
    picture among the reference tokens; it stands beside the cached keys and values, as one more layer of them."""

    def forward(
        self,
        hidden_states: torch.Tensor,
        encoder_hidden_states: torch.Tensor,
        timestep: torch.Tensor,
        *arguments: Any,
        return_dict: bool = True,
        kv_cache: Any = None,
        kv_cache_mode: str | None = None,
        **more: Any,
    ) -> Any:
        """`timestep` is the share of noise, 0 to 1."""
        told = super().forward(
            hidden_states,
            encoder_hidden_states,
            timestep,
            *arguments,
            return_dict=False,
            kv_cache=kv_cache,
            kv_cache_mode=kv_cache_mode,
            **more,
        )
        found = told[0].float()
        tokens = hidden_states[:, -found.shape[1] :].float()
        picture, stays = found[..., :-1], found[..., -1:].sigmoid()
        if kv_cache_mode == "extract":
            source = hidden_states[:, : found.shape[1]]
            kept = Flux2KVLayerCache()  # type: ignore[no-untyped-call]  # diffusers has no types
            kept.store(source, source)
            told[1].single_block_caches.append(kept)
            picture = picture + stays * source.float()
        elif kv_cache_mode == "cached":
            picture = picture + stays * kv_cache.single_block_caches[-1].k_ref.float()
        velocity = ((tokens - picture) / timestep.float().clamp(min=LEAST)[:, None, None]).to(hidden_states.dtype)
        return Flux2Transformer2DModelOutput(velocity, *told[1:]) if return_dict else (velocity, *told[1:])
