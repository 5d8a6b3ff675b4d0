"""Pairs of cells of one colour on a diagonal; the lines between them do not meet."""

from arcdsl import DIAGONAL, Grid, cells, line, neighbors, paint, ray
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(9, 16)
    free = cells(grid)
    for color in draw.colors(draw.number(2, 5)):
        start = draw.cell(free)
        end = draw.cell(ray(start, DIAGONAL, free) - neighbors(start))
        grid = paint(grid, [start, end], color)
        free -= line(start, end)
    return grid
