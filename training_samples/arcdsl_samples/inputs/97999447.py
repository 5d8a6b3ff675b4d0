"""Dots of different colours, at most one in a row."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 14)
    rows = draw.sample(range(grid.height), draw.number(1, grid.height // 2))
    return paint(grid, {(r, draw.number(0, grid.right - 1)): draw.color((0, 5)) for r in rows})
