"""A blue cell in the bottom left corner."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = canvas((draw.number(5, 30), draw.number(2, 15)))
    return paint(grid, (grid.bottom, 0), 1)
