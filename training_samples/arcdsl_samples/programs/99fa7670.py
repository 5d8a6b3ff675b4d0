"""Each dot becomes a line to the right edge that goes on down the edge until the next line.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for dot in foreground(grid):
        path = ray(dot, RIGHT, grid)
        grid = paint(grid, path | ray(max(path), DOWN, grid), grid[dot])
    return grid
