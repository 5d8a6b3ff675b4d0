"""Move the light blue shape down by one row and make it red.

Concepts: movement, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(canvas(grid.shape), shift(cells(grid, 8), DOWN), 2)
