"""Lay the three panels on top of each other: right, middle, left.

Concepts: panels, logic
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    left, middle, right = split(grid, 1, 3)
    return paint(right, [foreground(middle), foreground(left)])
