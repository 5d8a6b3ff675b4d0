"""Put two copies of the grid side by side.

Concepts: tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return hstack(grid, grid)
