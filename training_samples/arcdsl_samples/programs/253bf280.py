"""Connect dots of the same row or column with green lines.

Concepts: connecting, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = cells(grid, 8)
    return paint(paint(grid, [rect(a, b) for a in dots for b in dots if 0 in a - b], 3), dots, 8)
