"""How a whole picture is drawn. Each way looks at a point and its nearest neighbours only."""

import numpy as np
from numpy.typing import NDArray

STYLES = ("sketch", "pixels", "pastel", "noir")  # and "", which is none of them
BLOCK = 8  # pixels a side
Levels = NDArray[np.float32]
_GREY = np.array([0.3, 0.59, 0.11], dtype=np.float32)


def styled(levels: Levels, style: str, scale: int = 1) -> Levels:
    """... x H x W x 3, 0 to 255, of a picture that was made smaller by `scale`."""
    match style:
        case "":
            return levels
        case "pastel":
            grey = (levels @ _GREY)[..., None]
            return (0.45 * (0.65 * levels + 0.35 * grey) + 0.55 * 255).astype(np.float32)
        case "noir":
            return np.repeat(((levels @ _GREY)[..., None] * 1.5 - 64).clip(0, 255), 3, -1).astype(np.float32)
        case "pixels":
            block = BLOCK // scale
            *more, height, width, _ = levels.shape
            blocks = levels.reshape(*more, height // block, block, width // block, block, 3).mean((-4, -2))
            return np.repeat(np.repeat(blocks, block, -3), block, -2).astype(np.float32)
        case "sketch":
            return _pencil((levels @ _GREY).astype(np.float32), max(1, 2 // scale))
        case _:
            raise ValueError(f"no style is called {style!r}; there are {', '.join(STYLES)}")


def _pencil(grey: Levels, reach: int) -> Levels:
    """Lines where brightness changes, on paper that is a little darker where the picture is."""
    wide = np.pad(grey, [(0, 0)] * (grey.ndim - 2) + [(reach, reach)] * 2, mode="edge")
    across = wide[..., reach:-reach, 2 * reach :] - wide[..., reach:-reach, : -2 * reach]
    down = wide[..., 2 * reach :, reach:-reach] - wide[..., : -2 * reach, reach:-reach]
    paper = 185 + 0.27 * grey - 1.6 * (abs(across) + abs(down))
    return np.repeat(paper.clip(40, 255)[..., None], 3, -1).astype(np.float32)
