"""In every third column, from the first one on, the coloured cells become pink.

Concepts: ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [cell for cell in foreground(grid) if cell.c % 3 == 0], 6)
