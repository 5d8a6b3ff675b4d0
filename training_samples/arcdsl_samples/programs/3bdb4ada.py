"""Erase every second cell in the middle row of each rectangle.

Concepts: patterns, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [ray((bar.center.r, bar.left - 1), (0, 2), bar) for bar in objects(grid)], 0)
