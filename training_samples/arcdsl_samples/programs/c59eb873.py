"""Enlarge the grid by two.

Concepts: scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return scale(grid, 2)
