"""Enlarge the grid by the number of its colours other than black. Red diagonals leave
from the corners of the block, as far as it is black.

Concepts: scaling, lines, counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    factor = len(colors(grid)) - 1
    grid = scale(grid, factor)
    for corner, step in zip(corners(foreground(grid[:-factor, :-factor])), DIAGONAL):
        grid = paint(grid, ray(corner, step, cells(grid, 0)), 2)
    return grid
