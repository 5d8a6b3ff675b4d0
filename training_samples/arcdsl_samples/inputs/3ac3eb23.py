"""Dots on the top row, so far apart that their columns do not meet."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(4, 20)
    columns = range(draw.number(1, 2), grid.right, draw.number(3, 5))
    some = draw.sample(columns, draw.number(1, len(columns)))
    return paint(grid, {(0, c): draw.color() for c in some})
