"""Colour each quarter of the figure inside the blue frame as the corner of the grid next to it.

Concepts: coloring, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    inner = grid[2:-2, 2:-2]
    key = grid[:: grid.height - 1, :: grid.width - 1]
    return paint(scale(key, inner.shape // 2), cells(inner, 0), 0)
