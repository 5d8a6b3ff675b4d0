"""A light blue shape above the bottom row."""

from arcdsl import Grid, cells
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(1, 5), draw.number(1, 5))
    grid = draw.canvas(max(shape.shape) + 1, 12)
    return draw.scatter(grid, [shape], colors=[8], inside=cells(grid[:-1]))
