"""Lay the two pictures above and below the line on top of each other.

Concepts: panels, logic
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    top, bottom = split(grid, 2, 1)
    return paint(top, foreground(bottom))
