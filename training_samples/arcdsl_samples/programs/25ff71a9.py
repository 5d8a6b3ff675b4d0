"""Move everything down by one row.

Concepts: movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(canvas(grid.shape), shift(grid, DOWN))
