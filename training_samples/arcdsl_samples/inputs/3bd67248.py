"""A column of one colour along the left side of a square grid."""

from arcdsl import Grid, cells, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(3, 30, square=True)
    return paint(grid, cells(grid[:, :1]), draw.color(without={0, 2, 4}))
