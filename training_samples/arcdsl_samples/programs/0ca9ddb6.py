"""Surround each red cell with four yellow cells at its corners and each blue cell with four
orange cells at its sides.

Concepts: growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    grid = paint(grid, neighbors(cells(grid, 2), DIAGONAL), 4)
    return paint(grid, neighbors(cells(grid, 1), ORTHOGONAL), 7)
