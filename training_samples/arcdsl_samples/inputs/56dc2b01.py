"""A green shape and a red line across the grid, with a gap between them."""

from arcdsl import Grid, canvas, line, paint, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height = draw.number(3, 6)
    shape = draw.shape(draw.number(2, height), draw.number(2, 4))
    column = shape.width + draw.number(2, 10)
    grid = canvas((height, column + draw.number(1, 10)))
    left = draw.number(0, column - shape.width - 2)
    grid = paint(grid, line((0, column), (grid.bottom, column)), 2)
    grid = paint(grid, shift(shape, (draw.number(0, height - shape.height), left)), 3)
    return draw.turned(grid)
