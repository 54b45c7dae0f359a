"""How an image was made, small enough to travel inside it."""

from typing import Any

from engine.job import Edit, Generate, Request

VERSION = 1


def recipe(request: Request) -> dict[str, Any]:
    """What it takes to make the image again. `parents` are the SHA-256 names of the images it was made from."""
    made: dict[str, Any] = {"model": request.model, "seed": request.seed, "steps": request.steps}
    made |= {"width": request.width, "height": request.height}
    if request.start:
        made |= {"start": request.start, "strength": request.strength}
    match request:
        case Generate(prompt=prompt):
            return {"overpaint": VERSION, "kind": "generate", "prompt": prompt, **made, "parents": []}
        case Edit(instruction=instruction, images=images, mask=mask):
            told = {"overpaint": VERSION, "kind": "edit", "instruction": instruction, **made, "parents": list(images)}
            return told | ({"mask": mask} if mask else {})
