"""In every third column, from the first one on, yellow becomes pink.

Concepts: ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [cell for cell in cells(grid, 4) if cell.c % 3 == 0], 6)
