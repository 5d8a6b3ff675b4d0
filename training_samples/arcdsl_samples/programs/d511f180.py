"""Swap grey and sky.

Concepts: coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return recolor(grid, {5: 8, 8: 5})
