"""Red cells in the bottom row, grey ones above some of them and beside their ways."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(8, 18)
    columns = range(draw.number(0, 2), grid.width - 2, 3)
    for column in draw.sample(columns, draw.number(1, len(columns))):
        grid = paint(grid, (grid.bottom, column), 2)
        first, second = draw.sample(range(1, grid.height - 2, 2), 2)
        grid = paint(grid, (first, column), 5) if draw.chance(0.6) else grid
        grid = paint(grid, (second, column + 1), 5) if draw.chance(0.4) else grid
    return grid
