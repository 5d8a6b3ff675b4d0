"""The red ring moves on by one dot of the green line, to the right or down.

Concepts: movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ring = cells(grid, 2)
    first, second, *_ = cells(grid, 3)
    return paint(paint(grid, ring, 0), shift(ring, second - first), 2)
