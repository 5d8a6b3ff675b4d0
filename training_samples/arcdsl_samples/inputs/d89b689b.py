"""A light blue square of four cells, and four cells of other colours, one towards each corner."""

from arcdsl import Grid, cells, corners, neighbors, paint, place, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(8, 16)
    square = place(rect((0, 0), (1, 1)), draw.cell(rect((2, 2), grid.shape - (4, 4))))
    free = cells(grid) - square - neighbors(square)
    sides = zip(corners(square), corners(grid), strict=True)
    dots = [draw.cell(rect(near, far) & free) for near, far in sides]
    colored = dict(zip(dots, draw.colors(4, without=(0, 8)), strict=True))
    return paint(paint(grid, square, 8), colored)
