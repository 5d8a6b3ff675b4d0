"""A dot in the bottom row."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(5, 16)
    return paint(grid, (grid.bottom, draw.number(0, grid.right - 2)), draw.color((0, 5)))
