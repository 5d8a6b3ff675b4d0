"""Every black dot becomes a line across its band, at right angles to the band.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for band in objects(grid):
        steps = VERTICAL if band.width == grid.width else HORIZONTAL
        grid = paint(grid, ray(cells(grid, 0) & box(band), steps, band), 0)
    return grid
