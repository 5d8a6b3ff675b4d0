"""Turn the picture a quarter to the left.

Concepts: rotation
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return rotate(grid, 3)
