"""Enlarge the grid by three: a copy of the grid takes the place of each red cell, black
that of all others.

Concepts: tiling, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(tile(grid, 3, 3), cells(scale(grid, 3), {0, 1}), 0)
