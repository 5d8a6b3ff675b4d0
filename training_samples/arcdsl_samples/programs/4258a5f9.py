"""Put a blue ring around each grey cell.

Concepts: borders, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, neighbors(cells(grid, 5)), 1)
