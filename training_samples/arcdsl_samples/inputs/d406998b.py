"""One coloured cell in every column."""

from arcdsl import Grid, Mask, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = canvas((draw.number(2, 6), draw.number(6, 20)))
    dots = Mask([(draw.number(0, grid.bottom), column) for column in range(grid.width)])
    return paint(grid, dots, draw.color(without=(0, 3)))
