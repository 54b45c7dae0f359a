"""The autoencoder keeps the interface that the pipelines ask of it."""

import random

import pytest
import torch

from engine.doodle import model, scenes
from engine.doodle.autoencoder import PatchAutoencoder
from engine.models import DOODLE


@pytest.fixture(scope="module")
def autoencoder() -> PatchAutoencoder:
    torch.set_num_threads(1)
    made: PatchAutoencoder = PatchAutoencoder.from_pretrained(DOODLE / "vae", dtype=torch.float32)
    return made


@torch.inference_mode()
def test_any_size_in_patches_comes_back(autoencoder: PatchAutoencoder) -> None:
    for height, width in ((256, 256), (32, 96), (288, 224)):
        latents = autoencoder.encode(torch.rand(2, 3, height, width)).latent_dist.mode()
        assert latents.shape == (2, 64, height // 16, width // 16)
        assert autoencoder.decode(latents, return_dict=False)[0].shape == (2, 3, height, width)


@torch.inference_mode()
def test_scenes_it_has_not_seen_come_back_nearly_as_they_were(autoencoder: PatchAutoencoder) -> None:
    r = random.Random(77)
    images = model.tensor([scenes.paint(scenes.scene(r)) for _ in range(32)])
    back = autoencoder.decode(autoencoder.encode(images).latent_dist.mode(), return_dict=False)[0]
    assert 10 * torch.log10(4 / (back - images).square().mean()) > 30


@torch.inference_mode()
def test_latents_have_unit_variance_on_average(autoencoder: PatchAutoencoder) -> None:
    r = random.Random(78)
    images = model.tensor([scenes.paint(scenes.scene(r)) for _ in range(64)])
    latents = autoencoder.encode(images).latent_dist.mode()
    assert latents.std() == pytest.approx(1.0, abs=0.15)
