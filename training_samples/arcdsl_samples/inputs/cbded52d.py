"""Blue blocks, three by three, with marks; some marks are in opposite blocks at the same place."""

from arcdsl import Grid, Mask, canvas, corners, line, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(2, 3)
    grid = draw.joined([[canvas((side, side), 1)] * 3] * 3, 0)
    blocks = rect((0, 0), (2, 2))
    angles = [Mask(corners(blocks)) - corner for corner in corners(blocks)]
    pairs = [line((i, 0), (i, 2)) - (i, 1) for i in range(3)]
    pairs += [line((0, i), (2, i)) - (1, i) for i in range(3)]
    for i, spot in enumerate(draw.sample(rect((0, 0), (side - 1, side - 1)), draw.number(1, 4))):
        marked = draw.choice([*pairs, *angles, draw.some(blocks, 1)] if i else pairs)
        color = draw.color(without=(0, 1))
        grid = paint(grid, [spot + block * (side + 1) for block in marked], color)
    return grid
