"""One coloured cell."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(5, 20)
    return paint(grid, draw.cell(grid), draw.color())
