"""What travels inside an image."""

import json

from engine.job import Edit, Generate
from engine.recipe import recipe


def test_a_recipe_tells_how_an_image_was_generated() -> None:
    request = Generate(prompt="a robot", model="doodle", width=256, height=192, steps=8, seed=17)
    told = {"overpaint": 1, "kind": "generate", "prompt": "a robot", "model": "doodle", "seed": 17, "steps": 8}
    assert recipe(request) == told | {"width": 256, "height": 192, "parents": []}


def test_a_recipe_tells_how_an_image_was_edited_and_from_which() -> None:
    request = Edit(
        instruction="make it night",
        images=("ab", "cd"),
        model="doodle",
        width=256,
        height=192,
        steps=8,
        seed=17,
        mask="ef",
    )
    told = recipe(request)
    assert told["instruction"] == "make it night"
    assert told["parents"] == ["ab", "cd"]
    assert told["mask"] == "ef"
    assert json.loads(json.dumps(told)) == told
