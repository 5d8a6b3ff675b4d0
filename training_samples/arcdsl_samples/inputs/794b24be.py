"""One to four blue cells."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = canvas((3, 3))
    return paint(grid, draw.some(grid, draw.number(1, 4)), 1)
