"""A red and a green cell, neither in the same row nor in the same column."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 20)
    rows = draw.sample(range(grid.height), 2)
    columns = draw.sample(range(grid.width), 2)
    return paint(grid, dict(zip(zip(rows, columns, strict=True), (2, 3), strict=True)))
