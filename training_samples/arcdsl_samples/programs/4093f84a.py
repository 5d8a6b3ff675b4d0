"""All stray cells fly to the grey band and pile up on it in grey.

Concepts: gravity
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    band = cells(grid, 5)
    out = paint(canvas(grid.shape), band, 5)
    for dot in foreground(grid, {0, 5}):
        step = direction(dot, band)
        way = cells(grid[ray(dot, step, foreground(grid, 5))], 0)
        out = paint(out, shift(dot, step * size(way)), 5)
    return out
