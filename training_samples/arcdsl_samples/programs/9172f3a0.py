"""Enlarge the grid three times.

Concepts: scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return scale(grid, 3)
