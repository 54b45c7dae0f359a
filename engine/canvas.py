"""Where one picture lies in another, and what they are together. Pure, on Pillow's images."""

from math import ceil, floor, sqrt

from PIL import Image, ImageChops, ImageFilter

SLIMMEST, OTHER_SHAPE = 8.0, 1.3  # models draw no slimmer shapes; their grids change a shape by less
FEATHER = 4  # pixels; up to twice as many in large pictures


def join(
    base: Image.Image,
    result: Image.Image,
    *,
    mask: Image.Image | None = None,
    estimate: Image.Image | None = None,
    size: tuple[int | None, int | None] = (None, None),
    squeezed: bool = False,
) -> Image.Image:
    """The result where the mask is white, softly within its edge; the base, bit for bit and as transparent, elsewhere.

    The result was made from the base's middle, as `cut` finds it, or from all of it, squeezed, and goes back there. A mask
    is of the base, an estimate of the result. Where a size is given, or an estimate comes with a result of quite another
    shape, the base is cut to that.
    """
    if mask and mask.size != base.size:
        mask = mask.resize(base.size, Image.Resampling.NEAREST)
    width, height = size
    if width is None or height is None:
        shapes = [min(SLIMMEST, max(1 / SLIMMEST, image.width / image.height)) for image in (base, result)]
        alike = squeezed or mask or max(shapes) < OTHER_SHAPE * min(shapes)
        width, height = base.size if alike else result.size
    if (width, height) != base.size:
        base, mask = cut(base, width, height), mask and cut(mask, width, height)
    whole = 0.0, 0.0, float(width), float(height)
    area = whole if squeezed else middle(width, height, *result.size)
    inside = ceil(area[0]), ceil(area[1]), floor(area[2]), floor(area[3])
    over, where = Image.new("RGB", base.size), Image.new("L", base.size)
    over.paste(_laid(result, area, inside), inside)
    if mask:
        where.paste(mask.crop(inside), inside)
    elif estimate:
        where.paste(_laid(estimate, area, inside), inside)
    where = where.point(lambda level: 255 if level > 127 else 0)
    soft = feather(where, min(2 * FEATHER, max(FEATHER, min(base.size) // 128)))
    if base.mode != "RGBA":
        return Image.composite(over, base, soft)
    both = Image.composite(
        over.convert("RGBA").convert("RGBa"), base.convert("RGBa"), soft
    )  # each as much as it is there
    return Image.composite(both.convert("RGBA"), base, soft.point(lambda level: 255 if level else 0))


def feather(mask: Image.Image, width: int = FEATHER) -> Image.Image:
    """Softer towards its edge, black where it was black. A mask too thin to have an inside stays hard."""
    levels = [mask]
    for _ in range(width):
        levels.append(levels[-1].filter(ImageFilter.MinFilter(3)))
    if levels[-1].histogram()[255] < mask.histogram()[255] / 2:
        return mask
    soft = Image.new("L", mask.size)
    for level in levels[1:]:
        soft = ImageChops.add(soft, level.point(lambda value: value // width + (value > 0)))
    edge = ImageChops.multiply(mask, Image.new("L", mask.size, 255 // (width + 1)))
    return ImageChops.lighter(soft, edge)


def cut(image: Image.Image, width: int, height: int) -> Image.Image:
    """Its middle at that size."""
    left, top, right, bottom = middle(image.width, image.height, width, height)
    if (right - left, bottom - top) == (width, height):
        return image.crop((int(left), int(top), int(left) + width, int(top) + height))
    box = left, top, right, bottom
    return image.resize((width, height), Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)


def middle(width: int, height: int, across: int, down: int) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the largest part of `width` x `height` with the shape of `across` x `down`."""
    wide, high = width * min(1, across * height / (down * width)), float(height)
    if wide >= width:
        wide, high = float(width), width * down / across
    return (width - wide) / 2, (height - high) / 2, (width + wide) / 2, (height + high) / 2


def stretched(image: Image.Image, like: tuple[int, int]) -> Image.Image:
    """With as many pixels, in that shape."""
    scale = sqrt(image.width * image.height / (like[0] * like[1]))
    size = max(1, round(like[0] * scale)), max(1, round(like[1] * scale))
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)


def _laid(image: Image.Image, area: tuple[float, ...], inside: tuple[int, ...]) -> Image.Image:
    """What of an image that covers `area` lies over the whole pixels `inside` it."""
    (left, top, right, bottom), (first, upper, last, lower) = area, inside
    across, down = image.width / (right - left), image.height / (bottom - top)
    box = (first - left) * across, (upper - top) * down, (last - left) * across, (lower - top) * down
    box = box[0], box[1], min(box[2], image.width), min(box[3], image.height)  # rounding may go beyond
    return image.resize((last - first, lower - upper), Image.Resampling.LANCZOS, box=box)
