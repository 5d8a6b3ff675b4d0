"""Cells scattered over a small grid; those of one column have one colour."""

from arcdsl import Grid, cells, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(4, 9, square=True)
    palette = [draw.color() for _ in range(grid.width)]
    spots = draw.some(cells(grid), draw.number(grid.height, 2 * grid.height))
    return paint(grid, {spot: palette[spot.c] for spot in spots})
