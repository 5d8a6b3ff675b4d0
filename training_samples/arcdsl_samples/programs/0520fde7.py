"""Mark in red the cells that are blue in both halves.

Concepts: logic, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    left, right = split(grid, 1, 2)
    return paint(canvas(left.shape), cells(left, 1) & cells(right, 1), 2)
