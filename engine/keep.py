"""Where an edit changed a picture, so that everything else can come back. In the process that owns a device only.

The result is not compared with the source but with the source's own round trip through the autoencoder: what the
autoencoder cannot write is no change.
"""

import numpy as np
import torch
from torch.nn import functional

from engine.events import Change, Pixels

WHOLE = 0.6  # of the picture; where as much changed, all of it was meant
SIDE = 256  # the longer side at which pictures are compared; all lengths below are pixels of it, levels are of 255
WINDOW = 5  # a difference is looked at over so much
LEAST, MOST = 6.0, 20.0  # no lower difference counts as a change, and every one above does
DRIFT = 2.5  # a change stands out of what the whole picture drifted by so much
SURE, CLEAR = 2.0, 0.2  # somewhere in a change it is so many times as clear, and of the clearest one so much
TINT = 3.0  # a shift of the whole picture, where nothing stands out
SPECK, FAINT = 7**2, 10**2  # pixels that a change has, seen through the window, and that one has which is nowhere clear
GAP = 9  # what lies between two changes closer than this changed too
GROWTH = 6  # around it: an edge's softness, and room to feather in


def estimate(source: Pixels, trip: Pixels, result: Pixels) -> Change:
    """All three have one size; the mask may be smaller."""
    size = _small(source.width, source.height)
    before, through, after = (_levels(image, size) for image in (source, trip, result))
    noise = _seen((before - through).abs())
    apart = _seen((after - through).abs())
    bar = (noise + DRIFT * apart.median()).clamp(LEAST, MOST)
    sure = (SURE * bar).clamp(min=CLEAR * float(apart.max()))
    where = _parts(apart > bar, apart > sure)
    tint = functional.adaptive_avg_pool2d(after - through, 4).abs().amax(1).median()
    if not where.any() and tint > TINT:
        where = torch.ones_like(where)
    where = _grown(_closed(where, GAP), 2 * GROWTH + 1)
    share = float(where.float().mean())
    if share >= WHOLE:
        return Change(share)
    return Change(share, Pixels(size[1], size[0], (where * 255).byte().repeat_interleave(3).numpy().tobytes()))


def _small(width: int, height: int) -> tuple[int, int]:
    """Height and width at which they are compared."""
    scale = min(1.0, SIDE / max(width, height))
    return max(1, round(height * scale)), max(1, round(width * scale))


def _levels(image: Pixels, size: tuple[int, int]) -> torch.Tensor:
    """1 x 3 x height x width, 0 to 255."""
    levels = torch.frombuffer(bytearray(image.data), dtype=torch.uint8).view(1, image.height, image.width, 3)
    return functional.interpolate(levels.permute(0, 3, 1, 2).float(), size=size, mode="area")


def _seen(difference: torch.Tensor) -> torch.Tensor:
    """1 x 1 x height x width: the mean over the window, of the channel that differs most."""
    around = functional.pad(difference, (WINDOW // 2,) * 4, mode="replicate")
    return functional.avg_pool2d(around, WINDOW, 1).amax(1, keepdim=True)


def _grown(where: torch.Tensor, window: int) -> torch.Tensor:
    return functional.max_pool2d(where.float(), window, 1, window // 2) > 0


def _shrunk(where: torch.Tensor, window: int) -> torch.Tensor:
    """Beyond the border lies more of the same, so that what touches it is not shrunk from there."""
    return ~_grown(~where, window)


def _closed(where: torch.Tensor, window: int) -> torch.Tensor:
    return _shrunk(_grown(where, window), window)


def _parts(where: torch.Tensor, clear: torch.Tensor) -> torch.Tensor:
    """Of `where`, the parts that hang together, are no specks, and are clear somewhere; if none is clear, the larger ones."""
    inside = where[0, 0].numpy()
    names = np.arange(1, inside.size + 1, dtype=np.int32).reshape(inside.shape) * inside
    before = names.copy()
    while True:  # the highest name in a part becomes the name of all of it
        for way in (names, names.T):
            np.maximum(way[1:], way[:-1], out=way[1:])
            np.maximum(way[:-1], way[1:], out=way[:-1])
        names *= inside
        if (names == before).all():
            break
        before = names.copy()
    sizes = np.bincount(names.ravel(), minlength=inside.size + 1)
    is_clear = np.bincount(names[clear[0, 0].numpy()], minlength=inside.size + 1) > 0
    meant = is_clear & (sizes >= SPECK)
    meant[0] = False
    if not meant.any():
        meant = sizes >= FAINT
        meant[0] = False
    return torch.from_numpy(meant[names])[None, None]
