"""Blue spreads over the black cells that are connected with it.

Concepts: growing, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = objects(cells(grid, {0, 1}), diagonal=False)
    return paint(grid, [part for part in parts if part & cells(grid, 1)], 1)
