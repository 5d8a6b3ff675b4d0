"""Surround the frames with green, and fill them with yellow.

Concepts: borders, enclosure
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    rings = foreground(grid, 8)
    return paint(paint(grid, neighbors(rings), 3), holes(rings), 4)
