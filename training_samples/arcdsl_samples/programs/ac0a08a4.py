"""Enlarge the picture as many times as it has coloured cells.

Concepts: scaling, counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return scale(grid, size(foreground(grid)))
