"""Closed outlines become green, open ones stay blue.

Concepts: enclosure, coloring, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, neighbors(holes(foreground(grid))), 3)
