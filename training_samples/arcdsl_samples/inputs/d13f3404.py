"""A few cells of chance colours, no two of them on the same diagonal to the bottom right."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(3, 9, square=True)
    dots = draw.some(grid, draw.number(2, grid.height + 2))
    return paint(grid, {dot: draw.color() for dot in {dot.c - dot.r: dot for dot in dots}.values()})
