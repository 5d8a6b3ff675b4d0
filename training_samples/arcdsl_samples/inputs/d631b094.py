"""A few cells of one colour."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(3, 6, square=True)
    return paint(grid, draw.some(grid, draw.number(1, 9)), draw.color())
