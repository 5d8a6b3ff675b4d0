"""A single red cell."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(3, 12)
    return paint(grid, draw.cell(grid), 2)
