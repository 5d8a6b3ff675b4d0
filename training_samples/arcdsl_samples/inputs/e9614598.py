"""Two blue cells in one row or column, with a middle between them."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 20)
    row, half = draw.number(1, grid.height - 2), draw.number(2, (grid.width - 1) // 2)
    column = draw.number(0, grid.width - 2 * half - 1)
    return draw.turned(paint(grid, [(row, column), (row, column + 2 * half)], 1))
