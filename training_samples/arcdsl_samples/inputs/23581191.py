"""Two cells of different colours, neither in one row or column nor side by side."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(7, 15)
    row, column = draw.number(0, grid.height - 3), draw.number(0, grid.width - 3)
    low, right = draw.number(row + 2, grid.height - 1), draw.number(column + 2, grid.width - 1)
    ends = draw.choice([((row, column), (low, right)), ((row, right), (low, column))])
    return paint(grid, dict(zip(ends, draw.colors(2, without=(0, 2)), strict=True)))
