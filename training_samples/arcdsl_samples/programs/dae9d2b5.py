"""Lay the left and the right half over each other, all colours as pink.

Concepts: logic, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    left, right = split(grid, 1, 2)
    return paint(left, cells(left, 4) | cells(right, 3), 6)
