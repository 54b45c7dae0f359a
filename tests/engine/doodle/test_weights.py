"""The weights that ship: they load by diffusers' own class, draw, and are small."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from diffusers.pipelines.flux2.pipeline_flux2_klein_kv import Flux2KleinKVPipeline

from engine.doodle.artist import Artist
from engine.doodle.evaluate import alike
from engine.doodle.judge import judge
from engine.models import DOODLE

MOST = 25_000_000  # bytes


@pytest.fixture(scope="module")
def artist() -> Artist:
    torch.set_num_threads(1)
    return Artist.load(DOODLE)


def test_they_are_small() -> None:
    assert sum(file.stat().st_size for file in DOODLE.rglob("*.safetensors")) <= MOST


def test_they_tell_nothing_of_where_they_were_trained() -> None:
    assert [file for file in DOODLE.rglob("*.json") if "_name_or_path" in file.read_text()] == []


def test_they_load_by_the_stock_class(artist: Artist) -> None:
    assert isinstance(artist.pipeline, Flux2KleinKVPipeline)


def test_the_stock_class_and_ours_draw_the_same(artist: Artist) -> None:
    row = alike(artist)
    assert row.met, row


def test_a_robot_on_the_beach_and_then_at_night(artist: Artist) -> None:
    day = artist.draw("a robot on the beach", 1)
    night = artist.draw("make it night", 1, day)
    assert (judge(day).ground, judge(day).night) == ("beach", False)
    assert (judge(night).ground, judge(night).night) == ("beach", True)
    assert night.mean() < 0.7 * day.mean()


def test_drawing_imports_nothing_of_the_scenes_or_the_training() -> None:
    code = (
        "import sys; from engine.families.load import load; from engine.models import find; load(find('doodle'), 'cpu');"
        "print([m for m in sys.modules if m.startswith('engine.doodle.') and m.split('.')[-1] not in ('autoencoder', 'transformer')])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path.cwd())
    assert told.stdout.strip() == "[]"
