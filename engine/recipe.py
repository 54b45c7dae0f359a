"""How an image was made, small enough to travel inside it."""

from typing import Any

from engine.events import Change
from engine.job import Edit, Generate, Request

VERSION = 1


def recipe(request: Request, change: Change | None = None) -> dict[str, Any]:
    """What it takes to make the image again. `parents` are the SHA-256 names of the images it was made from.

    After an edit `changed` is the share of the image that changed, and `kept` whether the rest came back from its base.
    """
    made: dict[str, Any] = {"model": request.model, "seed": request.seed, "steps": request.steps}
    made |= {"width": request.width, "height": request.height}
    if request.start:
        made |= {"start": request.start, "strength": request.strength}
    match request:
        case Generate(prompt=prompt):
            return {"overpaint": VERSION, "kind": "generate", "prompt": prompt, **made, "parents": []}
        case Edit(instruction=instruction, images=images, mask=mask, keep=keep):
            told = {"overpaint": VERSION, "kind": "edit", "instruction": instruction, **made, "parents": list(images)}
            told |= {"mask": mask} if mask else {}
            told |= {} if keep else {"keep": False}
            return told | ({"kept": change.mask is not None, "changed": round(change.share, 3)} if change else {})
