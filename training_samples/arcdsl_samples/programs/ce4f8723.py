"""Mark in green the cells that have a colour, not black, in the upper or in the lower half.

Concepts: logic, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    top, bottom = split(grid, 2, 1)
    return paint(top, foreground(top) | foreground(bottom), 3)
