"""Dense noise in which some rows and columns are all black."""

from arcdsl import Grid, line, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.noise(draw.canvas(10, 22), 0.7, [draw.color(without=(0, 2))])
    rows = draw.sample(range(1, grid.bottom), draw.number(0, 2))
    columns = draw.sample(range(1, grid.right), draw.number(0 if rows else 1, 2))
    grid = paint(grid, [line((row, 0), (row, grid.right)) for row in rows], 0)
    return paint(grid, [line((0, column), (grid.bottom, column)) for column in columns], 0)
