"""One cell."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(3, 14)
    return paint(grid, draw.cell(grid[:-1]), draw.color((0, 4)))
