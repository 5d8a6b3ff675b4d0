"""The beginning of a red line at the left or right border, and of a sky line above or below."""

from arcdsl import Grid, fliplr, flipud, line, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(5, 16)
    row, column = draw.number(3, grid.bottom), draw.number(3, grid.right)
    grid = paint(grid, line((row, 0), (row, draw.number(1, 2))), 2)
    grid = paint(grid, line((0, column), (draw.number(1, 2), column)), 8)
    grid = fliplr(grid) if draw.chance() else grid
    return flipud(grid) if draw.chance() else grid
