"""draw and edit with a tiny model of the real classes: the same bytes again, the recipe inside, masks, many a start."""

import hashlib
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from bot.__main__ import main
from engine import image as reader
from tests.engine import tiny


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tiny.saved(tmp_path_factory.mktemp("models") / "tiny"))


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model: str) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OVERPAINT_ENGINE__MODEL", model)
    monkeypatch.setenv("OVERPAINT_ENGINE__DEVICE", "cpu")


def photo(path: str, size: tuple[int, int] = (64, 64)) -> bytes:
    file = io.BytesIO()
    Image.radial_gradient("L").resize(size).convert("RGB").save(file, "PNG")
    Path(path).write_bytes(file.getvalue())
    return file.getvalue()


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main([*arguments, "--json"]) == 0, capsys.readouterr().err
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["path", "width", "height", "seed", "model", "steps", "seconds", "sha256", "parents"]
    return dict(told)


def test_the_same_seed_makes_the_same_bytes_and_another_makes_others(capsys: pytest.CaptureFixture[str]) -> None:
    first = run(capsys, "draw", "a robot", "-o", "a.png", "--seed", "7")
    again = run(capsys, "draw", "a robot", "-o", "b.png", "--seed", "7")
    other = run(capsys, "draw", "a robot", "-o", "c.png", "--seed", "8")
    assert first["sha256"] == again["sha256"] != other["sha256"]
    assert first["sha256"] == hashlib.sha256(Path("a.png").read_bytes()).hexdigest()
    assert (first["width"], first["height"], first["seed"], first["model"], first["parents"]) == (64, 64, 7, "tiny", [])
    assert Path("a.png").read_bytes() == Path("b.png").read_bytes()


def test_a_person_is_told_where_how_large_from_which_seed_and_how_long(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draw", "a robot", "-o", "a.png", "--seed", "7"]) == 0
    assert re.fullmatch(r"a\.png  64x64, seed 7, \d+\.\d s\n", capsys.readouterr().out)


@pytest.mark.parametrize(("ending", "format"), [("png", "PNG"), ("webp", "WEBP"), ("jpg", "JPEG")])
def test_a_picture_carries_its_recipe(ending: str, format: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "draw", "a robot", "-o", f"a.{ending}", "--seed", "7", "--steps", "2")
    data = Path(f"a.{ending}").read_bytes()
    with Image.open(io.BytesIO(data)) as opened:
        assert opened.format == format
    told = reader.recipe(data)
    assert told
    assert (told["prompt"], told["seed"], told["steps"], told["model"]) == ("a robot", 7, 2, "tiny")


def test_a_picture_drawn_without_a_seed_can_be_made_again(capsys: pytest.CaptureFixture[str]) -> None:
    first = run(capsys, "draw", "a robot", "-o", "a.png")
    again = run(capsys, "draw", "a robot", "-o", "b.png", "--seed", str(first["seed"]))
    assert first["sha256"] == again["sha256"]


def test_an_edit_names_its_parents_and_follows_the_shape_of_its_base(capsys: pytest.CaptureFixture[str]) -> None:
    base, reference = photo("in.png", (320, 256)), photo("r.png", (64, 64))
    told = run(capsys, "edit", "in.png", "make it night", "-o", "b.png", "--reference", "r.png", "--seed", "1")
    assert told["parents"] == [hashlib.sha256(data).hexdigest() for data in (base, reference)]
    assert (told["width"], told["height"]) == (320, 256)


def test_what_the_mask_keeps_stays_bit_for_bit(capsys: pytest.CaptureFixture[str]) -> None:
    photo("in.png", (100, 90))
    mask = Image.new("L", (100, 90))
    mask.paste(255, (0, 0, 50, 90))
    mask.save("m.png")
    told = run(capsys, "edit", "in.png", "make it night", "-o", "b.png", "--mask", "m.png", "--seed", "1")
    assert (told["width"], told["height"]) == (100, 90)
    with Image.open("in.png") as before, Image.open("b.png") as after:
        kept, changed = (50, 0, 100, 90), (0, 0, 50, 90)
        assert after.crop(kept).tobytes() == before.crop(kept).tobytes()
        assert after.crop(changed).tobytes() != before.crop(changed).tobytes()


def test_a_mask_of_another_size_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    photo("in.png", (64, 64))
    photo("m.png", (32, 64))
    assert main(["edit", "in.png", "make it night", "-o", "b.png", "--mask", "m.png"]) == 1
    assert "a mask has the size of its picture" in capsys.readouterr().err
    assert not Path("b.png").exists()


def test_what_is_no_picture_is_refused_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in.png").write_text("no picture")
    for path in ("in.png", "gone.png"):
        assert main(["edit", path, "make it night", "-o", "b.png"]) == 1
        error = capsys.readouterr().err
        assert path in error
        assert error.count("\n") == 1


def test_a_hundred_pictures_cost_one_start_and_a_wrong_line_only_itself(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [
        {"prompt": "a robot", "out": "a.png", "seed": 7},
        {"prompt": "a robot", "out": "a.gif"},
        {"image": "a.png", "instruction": "make it night", "out": "b.png", "seed": 1, "size": "256x256"},
        {"prompt": "a robot", "out": "c.png", "sed": 7},
        {"prompt": "a robot", "out": "c.png", "seed": 7},
    ]
    text = "\n".join(["nonsense", *map(json.dumps, lines)])
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert main(["draw", "--lines"]) == 1
    told = capsys.readouterr()
    answers = [json.loads(line) for line in told.out.splitlines()]
    assert ["error" in answer for answer in answers] == [True, False, True, False, True, False]
    assert answers[3]["parents"] == [answers[1]["sha256"]]
    assert answers[1]["sha256"] == answers[5]["sha256"]
    assert told.err == "overpaint: 3 of 6 could not be made: their lines say why\n"
