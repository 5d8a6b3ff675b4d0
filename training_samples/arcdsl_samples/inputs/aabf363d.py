"""A shape and, in a corner of the grid, a single cell of another colour."""

from arcdsl import Grid, corners, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 14)
    color, other = draw.colors(2)
    height, width = draw.number(3, grid.height * 2 // 3), draw.number(3, grid.width * 2 // 3)
    shape = draw.shape(height, width, fill=0.5)
    grid = paint(grid, draw.choice(corners(grid)), color)
    return draw.scatter(grid, [shape], colors=[other])
