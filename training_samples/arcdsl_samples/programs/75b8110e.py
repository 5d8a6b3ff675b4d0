"""Lay the four quarters on top of each other: the top left one below, then the bottom right,
the bottom left and the top right one.

Concepts: panels, logic, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    first, *others = split(grid, 2, 2)
    return paint(first, map(foreground, others[::-1]))
