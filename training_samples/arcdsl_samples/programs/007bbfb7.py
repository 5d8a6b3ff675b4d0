"""Put a copy of the picture wherever the picture itself has a coloured cell.

Concepts: tiling, scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(tile(grid, *grid.shape), cells(scale(grid, grid.shape), 0), 0)
