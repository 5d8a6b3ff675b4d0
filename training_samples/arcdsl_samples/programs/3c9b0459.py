"""Turn the grid upside down, by half a turn.

Concepts: rotation
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return rotate(grid, 2)
