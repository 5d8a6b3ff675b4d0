"""Each grey dot becomes a ring of grey corners and blue sides.

Concepts: growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = cells(grid, 5)
    grid = paint(paint(grid, dots, 0), neighbors(dots), 5)
    return paint(grid, neighbors(dots, ORTHOGONAL), 1)
