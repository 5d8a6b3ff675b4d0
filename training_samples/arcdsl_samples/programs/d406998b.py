"""In every second column, counted from the right, the coloured cells become green.

Concepts: ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [cell for cell in foreground(grid) if (grid.width - cell.c) % 2], 3)
