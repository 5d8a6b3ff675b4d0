"""A green square and dots, some straight beside, above or below it, at most one in each line."""

from arcdsl import ORTHOGONAL, Grid, Mask, cells, neighbors, paint, place, ray, rect, union
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(9, 18)
    square = place(rect((0, 0), (1, 1)), draw.cell(rect((2, 2), grid.shape - (4, 4))))
    free = cells(grid) - square
    lanes = [lane for cell in square for step in ORTHOGONAL if (lane := ray(cell, step, free))]
    ends = [draw.cell(lane - neighbors(square)) for lane in draw.sample(lanes, draw.number(2, 6))]
    others = draw.some(free - union(lanes), draw.number(2, 8))
    palette = draw.colors(2, without=(0, 3))
    dots = draw.colored(Mask([*ends, *others]), palette)
    return paint(paint(grid, square, 3), dots)
