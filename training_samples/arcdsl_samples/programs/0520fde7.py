"""Mark in red the cells that have a colour, not black, in both halves.

Concepts: logic, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    left, right = split(grid, 1, 2)
    return paint(canvas(left.shape), foreground(left) & foreground(right), 2)
