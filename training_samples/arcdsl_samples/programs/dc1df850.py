"""Draw a blue ring around every red cell.

Concepts: borders, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, neighbors(cells(grid, 2)), 1)
