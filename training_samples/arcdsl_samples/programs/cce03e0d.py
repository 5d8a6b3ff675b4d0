"""Enlarge the grid by its own size: a copy of the grid takes the place of each red cell, black
that of all others.

Concepts: tiling, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    others = cells(grid, lambda color: color != 2)
    return paint(tile(grid, *grid.shape), scale(others, grid.shape), 0)
