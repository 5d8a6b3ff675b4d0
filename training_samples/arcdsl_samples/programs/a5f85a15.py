"""In every second column the coloured cells become yellow.

Concepts: ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [cell for cell in foreground(grid) if cell.c % 2], 4)
