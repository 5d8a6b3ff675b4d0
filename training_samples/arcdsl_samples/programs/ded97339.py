"""Connect the dots that are in the same row or column.

Concepts: connecting, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = cells(grid, 8)
    return paint(grid, [rect(a, b) for a in dots for b in dots if 0 in a - b], 8)
