"""Lay the four panels on top of each other: bottom right, bottom left, top right, top left.

Concepts: panels, logic
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    a, b, c, d = split(grid, 2, 2)
    return paint(d, [foreground(c), foreground(b), foreground(a)])
