"""Cells of any colour scattered over a small grid."""

from arcdsl import Grid, cells, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(4, 9, square=True)
    spots = draw.some(cells(grid), draw.number(grid.height, 2 * grid.height))
    return paint(grid, {spot: draw.color() for spot in spots})
