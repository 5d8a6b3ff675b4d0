"""Connect blue cells that are in the same row or column by light blue lines.

Concepts: connecting, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = cells(grid, 1)
    return paint(grid, [line(a, b) - dots for a in dots for b in dots if 0 in a - b], 8)
