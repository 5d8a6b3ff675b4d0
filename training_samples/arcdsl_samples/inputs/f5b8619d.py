"""A few cells of one colour."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(2, 12)
    return paint(grid, draw.some(grid, draw.number(1, grid.width)), draw.color(without=(0, 8)))
