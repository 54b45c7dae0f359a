"""Takes weights that tell the velocity into those that tell the picture: `python -m engine.doodle.grow WEIGHTS --out FOLDER`.

All that was learned stays but for the last layer, which learns anew within minutes.
"""

import argparse
from pathlib import Path
from typing import Any

import torch
from diffusers.pipelines.pipeline_utils import DiffusionPipeline

import engine.doodle.autoencoder  # noqa: F401 - diffusers loads only classes of modules that are imported
from engine.doodle import model
from engine.doodle.transformer import PictureTransformer


def grow(pipeline: Any) -> None:
    """In place."""
    old = pipeline.transformer
    new: Any = PictureTransformer.from_config({**old.config, "out_channels": old.config.in_channels + 1})
    known = {name: weight for name, weight in old.state_dict().items() if name != "proj_out.weight"}
    missing, unknown = new.load_state_dict(known, strict=False)
    assert (missing, unknown) == (["proj_out.weight"], [])
    torch.nn.init.zeros_(new.proj_out.weight)
    pipeline.transformer = new


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    told = parser.parse_args()
    pipeline: Any = DiffusionPipeline.from_pretrained(told.weights, dtype=torch.float32)
    grow(pipeline)
    model.save(pipeline, told.out)
