"""Draw a blue square around each grey dot.

Concepts: growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = cells(grid, 5)
    return paint(grid, dots | neighbors(dots), 1)
