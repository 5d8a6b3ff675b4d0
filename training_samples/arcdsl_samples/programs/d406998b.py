"""In every second column, counted from the right, grey becomes green.

Concepts: ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [cell for cell in cells(grid, 5) if (grid.width - cell.c) % 2], 3)
