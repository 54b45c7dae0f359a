"""Instructions written by hand can be read, and a mistake in them is found."""

from pathlib import Path

import pytest

from engine.doodle.instructions import Instruction, read
from engine.doodle.scenes import Scene, Thing

ROBOT = '{"ground": "beach", "things": [{"name": "robot", "place": "middle"}]'
WOLF = ROBOT.replace("robot", "wolf")


def test_a_line_is_a_scene_words_and_what_is_wanted(tmp_path: Path) -> None:
    file = tmp_path / "one.jsonl"
    file.write_text(f'{{"scene": {ROBOT}}}, "instruction": "make it night", "wanted": {ROBOT}, "night": true}}}}\n')
    things = (Thing("robot", "middle"),)
    assert read(file) == [Instruction(Scene("beach", things), "make it night", (Scene("beach", things, night=True),))]


def test_a_thing_that_there_is_not_is_named(tmp_path: Path) -> None:
    file = tmp_path / "one.jsonl"
    file.write_text(f'{{"scene": null, "instruction": "a wolf", "wanted": {WOLF}}}}}\n')
    with pytest.raises(ValueError, match=r"line 1 .*no thing is called 'wolf'"):
        read(file)


def test_no_file_is_no_instructions(tmp_path: Path) -> None:
    assert read(tmp_path / "none.jsonl") == []


def test_those_that_are_there_can_be_read() -> None:
    for one in read(Path(__file__).parent / "instructions.jsonl"):
        assert one.words
        assert one.wanted
