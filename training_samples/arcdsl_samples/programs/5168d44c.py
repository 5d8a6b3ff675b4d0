"""The red ring around a dot of the green line moves on to the next dot, to the right or down.

Concepts: movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ring = cells(grid, 2)
    *_, center = [dot for dot in cells(grid, 3) if neighbors(dot) & ring]
    return paint(paint(grid, ring, 0), neighbors(center), 2)
