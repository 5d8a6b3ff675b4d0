"""A block of two by two cells in the corner that a coloured column and a coloured row cut off."""

from arcdsl import Grid, canvas, cells, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    block, *palette = draw.colors(draw.number(2, 5), without={0, 2})
    side = draw.number(max(5, len(palette)), 6)
    more = [draw.choice(palette) for _ in range(side - len(palette))]
    edge = sorted([*palette, *more], key=palette.index)
    grid = draw.scatter(canvas((side - 1, side - 1)), [rect((0, 0), (1, 1))], colors=[block])
    grid = paint(canvas((side, side)), grid)
    return paint(grid, {p: edge[min(p)] for p in cells(grid) if max(p) == side - 1})
