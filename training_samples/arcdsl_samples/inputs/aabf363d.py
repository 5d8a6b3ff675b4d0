"""A shape and, in a corner of the grid, a single cell of another colour."""

from arcdsl import Grid, corners, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 14)
    color, other = draw.colors(2)
    shape = draw.shape(draw.number(2, grid.height - 2), draw.number(2, grid.width - 2), fill=0.4)
    grid = paint(grid, draw.choice(corners(grid)), color)
    return draw.scatter(grid, [shape], colors=[other])
