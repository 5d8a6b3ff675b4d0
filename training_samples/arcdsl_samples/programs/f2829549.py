"""Lay the halves on each other: where both are black, the result is green.

Concepts: panels, logic
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    left, right = split(grid, 1, 2)
    return paint(canvas(left.shape), cells(left, 0) & cells(right, 0), 3)
