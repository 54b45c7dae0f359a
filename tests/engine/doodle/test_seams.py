"""The decoder's network learns beside everything else, and moves none of it."""

import random
from typing import Any

import pytest
import torch
from diffusers.pipelines.pipeline_utils import DiffusionPipeline

from engine.doodle.seams import Seams
from engine.models import DOODLE

# torch's compiler uses what torch deprecates
pytestmark = pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")


@pytest.fixture(scope="module")
def seams() -> Seams:
    torch.set_num_threads(1)
    torch.manual_seed(0)
    pipeline: Any = DiffusionPipeline.from_pretrained(DOODLE, dtype=torch.float32)
    return Seams(pipeline, seed=0)


def test_only_the_network_learns(seams: Seams) -> None:
    def state() -> dict[str, torch.Tensor]:
        return {name: told.clone() for name, told in seams.vae.state_dict().items()}

    before = state()
    seams.step(0.0)
    moved = {name.split(".")[0] for name, told in state().items() if not torch.equal(told, before[name])}
    assert "leave" in moved
    assert moved <= {"enter", "smooth", "leave"}


def test_latents_without_noise_are_the_picture_s_own(seams: Seams) -> None:
    latents, true = seams.noisy(random.Random(1), 0.0)
    assert torch.equal(latents, seams.vae.encode(true).latent_dist.mode())
