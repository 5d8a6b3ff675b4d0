"""Fill every black three by three square with blue.

Concepts: shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    square = canvas((3, 3))
    while find(grid, square):
        grid = paint(grid, shift(square, find(grid, square)[0]), 1)
    return grid
