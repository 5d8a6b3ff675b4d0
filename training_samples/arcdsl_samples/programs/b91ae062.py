"""Enlarge the grid by its number of colors, black not counted.

Concepts: scaling, counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return scale(grid, len(colors(foreground(grid))))
