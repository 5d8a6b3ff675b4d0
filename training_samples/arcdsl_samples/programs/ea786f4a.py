"""Draw black diagonals through the black centre.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, ray(cells(grid, 0), DIAGONAL, grid), 0)
