"""Put the mirror image to the right of the grid.

Concepts: reflection, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return hstack(grid, fliplr(grid))
