"""Each coloured dot also colours the cell of the sky block that is closest to it.

Concepts: coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for dot in foreground(grid, {0, 8}):
        nearest = min(cells(grid, 8), key=lambda cell: distance(cell, dot))
        grid = paint(grid, nearest, grid[dot])
    return grid
