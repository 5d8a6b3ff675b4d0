"""A cross of a full row and a full column, and a few grey cells in the top right corner."""

from arcdsl import Grid, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid, steps = draw.canvas(9, 20), draw.number(1, 4)
    row = draw.number(steps, grid.height - steps - 1)
    column = draw.number(steps, grid.width - 3)
    cross = rect((row, 0), (row, grid.right)) | rect((0, column), (grid.bottom, column))
    grid = paint(grid, cross, draw.color(without=(0, 5)))
    return paint(grid, rect((0, grid.right), (steps - 1, grid.right)), 5)
