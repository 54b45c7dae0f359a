"""The weights that ship: they load by diffusers' own class, draw, and are small."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers.pipelines.flux2.pipeline_flux2_klein_kv import Flux2KleinKVPipeline
from diffusers.pipelines.pipeline_utils import DiffusionPipeline

from engine.doodle.evaluate import draw
from engine.doodle.judge import judge
from engine.families.flux2 import Flux2, pixels, read
from engine.job import Edit, Generate
from engine.models import DOODLE, find
from engine.stepper import advance

MOST = 25_000_000  # bytes


@pytest.fixture(scope="module")
def pipeline() -> Any:
    torch.set_num_threads(1)
    pipeline: Any = DiffusionPipeline.from_pretrained(DOODLE, dtype=torch.float32)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def test_they_are_small() -> None:
    assert sum(file.stat().st_size for file in DOODLE.rglob("*.safetensors")) <= MOST


def test_they_load_by_the_stock_class(pipeline: Any) -> None:
    assert isinstance(pipeline, Flux2KleinKVPipeline)


def test_the_stock_class_and_ours_draw_the_same(pipeline: Any) -> None:
    model = find("doodle")
    family = Flux2(model, read(model, torch.device("cpu")))
    numbers: dict[str, Any] = {"model": "doodle", "width": 256, "height": 256, "steps": 12, "seed": 1}
    source = draw(pipeline, "a robot on the beach", 1)
    image = pixels(torch.from_numpy(source.copy()).movedim(-1, 0)[None].float() / 127.5 - 1)
    for request, images, stock in (
        (Generate(prompt="a robot on the beach", **numbers), [], source),
        (
            Edit(instruction="make it night", images=("sha",), **numbers),
            [image],
            draw(pipeline, "make it night", 1, source),
        ),
    ):
        with torch.inference_mode():
            row = family.row(1, request, images)
            while row.step < row.steps:
                advance(family, [row])
            ours = family.decode(row)
        drawn = np.frombuffer(ours.data, dtype=np.uint8).reshape(256, 256, 3)
        assert np.abs(drawn.astype(int) - stock.astype(int)).max() <= 2


def test_a_robot_on_the_beach_and_then_at_night(pipeline: Any) -> None:
    day = draw(pipeline, "a robot on the beach", 1)
    night = draw(pipeline, "make it night", 1, day)
    assert (judge(day).ground, judge(day).night) == ("beach", False)
    assert (judge(night).ground, judge(night).night) == ("beach", True)
    assert night.mean() < 0.7 * day.mean()


def test_drawing_imports_nothing_of_the_scenes_or_the_training() -> None:
    code = (
        "import sys; from engine.families.load import load; from engine.models import find; load(find('doodle'), 'cpu');"
        "print([m for m in sys.modules if m.startswith('engine.doodle.') and m != 'engine.doodle.autoencoder'])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path.cwd())
    assert told.stdout.strip() == "[]"
