"""Beams that start at one edge of the grid, and red cells on the edge beside it."""

from arcdsl import Grid, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(8, 20)
    beams = draw.some(rect((0, 1), (0, grid.right - 1)), draw.number(1, 4), apart=True)
    red = draw.some(rect((2, 0), (grid.bottom, 0)), draw.number(1, 4), apart=True)
    return draw.turned(paint(paint(grid, beams, 8), red, 2))
