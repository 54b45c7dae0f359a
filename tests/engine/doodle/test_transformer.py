"""The velocity that the pipelines hear leads to the picture that the transformer says, with or without a source."""

from typing import Any

import pytest
import torch

from engine.doodle.transformer import PictureTransformer
from engine.families.flux2 import joined, parted
from tests.engine import tiny

NUMBERS, TOKENS = tiny.CHANNELS, 6


@pytest.fixture
def transformer() -> Any:
    return tiny.klein(transformer_kind=PictureTransformer, out_channels=tiny.CHANNELS + 1).transformer


def places(image: int) -> torch.Tensor:
    return torch.tensor([[image, 0, n, 0] for n in range(TOKENS)])


@torch.no_grad()
def velocity(
    transformer: Any, tokens: torch.Tensor, noise: float, source: torch.Tensor | None = None, **more: Any
) -> Any:
    """Of the first step where there is a source, and what it keeps for the later ones."""
    words = torch.ones(len(tokens), 2, tiny.JOINT)
    ids = places(0)
    if source is not None:
        tokens, ids = torch.cat([source, tokens], 1), torch.cat([places(10), ids])
        more = {"kv_cache_mode": "extract", "num_ref_tokens": TOKENS}
    told = transformer(
        tokens, words, torch.full((len(tokens),), noise), ids, torch.zeros(2, 4), return_dict=False, **more
    )
    return told if source is not None else told[0]


def says(transformer: Any, picture: torch.Tensor, stays: float) -> None:
    """Has it say the same for each token: a picture, and how much of the source stays."""
    last = torch.cat([picture, torch.tensor([stays])])

    class Last(torch.nn.Module):
        def forward(self, hidden: torch.Tensor) -> torch.Tensor:
            return last.expand(*hidden.shape[:2], -1)

    transformer.proj_out = Last()


def test_the_whole_step_leads_to_the_picture(transformer: Any) -> None:
    picture = torch.linspace(-2, 3, NUMBERS)
    says(transformer, picture, stays=9.0)
    tokens = torch.randn(1, TOKENS, NUMBERS)
    for noise in (1.0, 0.3):
        arrived = tokens - noise * velocity(transformer, tokens, noise)
        assert torch.allclose(arrived, picture.expand_as(tokens), atol=1e-5)


def test_what_stays_of_the_source_stays_in_the_first_step_and_in_the_later_ones(transformer: Any) -> None:
    change = torch.eye(NUMBERS)[-1]
    says(transformer, change, stays=100.0)
    tokens, source = torch.randn(1, TOKENS, NUMBERS), torch.randn(1, TOKENS, NUMBERS)
    first, cache = velocity(transformer, tokens, 0.7, source)
    later = velocity(transformer, tokens, 0.7, kv_cache=cache, kv_cache_mode="cached")
    assert torch.allclose(tokens - 0.7 * first, source + change, atol=1e-5)
    assert torch.allclose(first, later, atol=1e-5)
    says(transformer, change, stays=-100.0)
    first, _ = velocity(transformer, tokens, 0.7, source)
    assert torch.allclose(tokens - 0.7 * first, change.expand_as(tokens), atol=1e-5)


def test_rows_in_company_keep_each_its_own_source(transformer: Any) -> None:
    tokens, sources = torch.randn(2, TOKENS, NUMBERS), torch.randn(2, TOKENS, NUMBERS)
    caches = [velocity(transformer, tokens[n : n + 1], 0.9, sources[n : n + 1])[1] for n in (0, 1)]
    alone = [velocity(transformer, tokens[n : n + 1], 0.5, kv_cache=caches[n], kv_cache_mode="cached") for n in (0, 1)]
    assert not torch.allclose(alone[0], velocity(transformer, tokens[:1], 0.5), atol=1e-2)
    together = velocity(transformer, tokens, 0.5, kv_cache=joined(caches), kv_cache_mode="cached")
    assert torch.allclose(together, torch.cat(alone), atol=1e-5)
    again = parted(joined(caches), 2)
    assert torch.equal(again[1].single_block_caches[-1].k_ref, sources[1:])


def test_near_the_end_the_velocity_stays_finite(transformer: Any) -> None:
    assert velocity(transformer, torch.randn(1, TOKENS, NUMBERS), 0.0).isfinite().all()
