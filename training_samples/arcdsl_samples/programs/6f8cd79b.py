"""Draw a sky frame along the edge of the grid.

Concepts: borders
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, frame(grid), 8)
