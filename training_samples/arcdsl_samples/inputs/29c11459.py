"""Rows that have a cell of another colour at each end; the width is odd."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = canvas((draw.number(4, 12), 2 * draw.number(2, 9) + 1))
    for row in draw.sample(range(grid.height), draw.number(1, grid.height // 3)):
        left, right = draw.colors(2, without=(0, 5))
        grid = paint(grid, {(row, 0): left, (row, grid.right): right})
    return grid
