"""Finds the family a model belongs to, and loads it."""

import os

import torch
from diffusers.utils import logging

import engine.doodle.autoencoder
import engine.doodle.transformer  # noqa: F401 - diffusers loads only classes of modules that are imported
from engine.errors import BadRequest, ModelMissing
from engine.families.family import Family
from engine.models import Model


def load(model: Model, device: str = "auto") -> Family:
    """Raises ModelMissing when its files are not there or are of no family we know, BadRequest for an unknown device."""
    from engine.families import flux2

    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    logging.disable_progress_bar()
    torch.use_deterministic_algorithms(True, warn_only=True)
    chosen = choose(device)
    pipeline = flux2.read(model, chosen)
    return flux2.Flux2(model, pipeline)


def choose(device: str) -> torch.device:
    """The device meant; "auto" is the best there is."""
    if device == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    try:
        torch.zeros(1, device=device)
        return torch.device(device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0][:150]
        raise BadRequest(f"device {device!r} cannot be used ({reason}); auto, cpu, cuda and cuda:1 are some") from None


__all__ = ["ModelMissing", "choose", "load"]
