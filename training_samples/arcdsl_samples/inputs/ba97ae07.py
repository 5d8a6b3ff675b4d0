"""Two bars that cross; one covers the other."""

from arcdsl import Grid, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 16)
    row, column = draw.number(1, grid.height - 4), draw.number(1, grid.width - 4)
    lying = rect((row, 0), (row + draw.number(0, 2), grid.right))
    standing = rect((0, column), (grid.bottom, column + draw.number(0, 2)))
    color, other = draw.colors(2)
    lower, upper = draw.shuffled([lying, standing])
    return paint(paint(grid, lower, color), upper, other)
