"""A light blue and a red cell, neither in the same row nor in the same column."""

from arcdsl import Grid, Point, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 20)
    rows, columns = (draw.sample(range(side), 2) for side in grid.shape)
    return paint(grid, {Point(rows[0], columns[0]): 8, Point(rows[1], columns[1]): 2})
