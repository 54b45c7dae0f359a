"""Which models there are, and what each draws best: read without torch, so that the chat process may ask."""

import json
import re
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from engine.errors import ModelMissing

DOODLE = Path(__file__).parent / "doodle" / "weights"


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model and its presets. `source` is a folder in diffusers' layout or the name of one on the hub."""

    name: str
    source: str
    width: int = 1024
    height: int = 1024
    steps: int = 4
    multiple: int = 16  # width and height are multiples of it
    min_pixels: int = 256 * 256
    max_pixels: int = 1024 * 1024
    text_tokens: int = 512  # prompts are padded or cut to this many tokens
    license: str = ""
    draws: str = ""  # what it can draw, in words to people
    reads: bool = True  # whether its text encoder is a language model that understands what is said
    knows: tuple[str, ...] = ()  # names of all that it can draw, in small letters; none: anything

    @property
    def one_size(self) -> bool:
        """Whether it knows its own size only; pictures of other shapes are squeezed into it, and stretched again after."""
        return self.min_pixels == self.max_pixels == self.width * self.height

    def must_read(self) -> None:
        """Raises ModelMissing where its text encoder is no language model."""
        if not self.reads:
            raise ModelMissing(
                f"{self.name} cannot help to read messages: its text encoder is no language model; FLUX.2 klein's is one"
                " (black-forest-labs/FLUX.2-klein-4B)"
            )

    def is_strange(self, words: str) -> bool:
        """Whether `words` name nothing that it knows."""
        names = "|".join(re.escape(name.removesuffix("y")) for name in self.knows)
        return bool(names) and not re.search(rf"(?<!\w)(?:{names})(?:y|s|es|ies)?(?!\w)", words.lower())

    def grid(self, width: int, height: int) -> tuple[int, int]:
        """The size nearest to `width` x `height`, in shape (at most 8 to 1) and then in area, that this model draws."""
        if self.one_size:
            return self.width, self.height
        width, height = min(width, 8 * height), min(height, 8 * width)
        area = width * height
        scale = sqrt(min(max(area, self.min_pixels), self.max_pixels) / area)
        across, down = (max(1, round(side * scale / self.multiple)) for side in (width, height))
        while across * down * self.multiple**2 > self.max_pixels:
            across, down = (across - 1, down) if across >= down else (across, down - 1)
        return across * self.multiple, down * self.multiple


def find(name: str) -> Model:
    """The model called `name`: "doodle", a folder, or OWNER/NAME on the hub. Raises ModelMissing."""
    folder = DOODLE if name == "doodle" else Path(name)
    if (folder / "model_index.json").is_file():
        presets = folder / "overpaint.json"
        told = json.loads(presets.read_text()) if presets.is_file() else {}
        known = {key: value for key, value in told.items() if key in Model.__dataclass_fields__}
        known["knows"] = tuple(known.get("knows", ()))
        return Model(**{"name": folder.name, **known, "source": str(folder)})
    if name == "doodle" or folder.is_dir() or name.count("/") != 1:
        raise ModelMissing(f"no model at {folder}: expected doodle, a folder with model_index.json, or OWNER/NAME")
    return Model(name=name, source=name)
