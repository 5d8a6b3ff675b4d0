"""The coloured diagonals repeat with period three over the whole grid.

Concepts: patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for seed in foreground(grid):
        stripes = [cell for cell in cells(grid) if sum(cell - seed) % 3 == 0]
        grid = paint(grid, stripes, grid[seed])
    return grid
