"""Where two opposite blocks of a row or column have the same mark, the block between gets it too.

Concepts: panels, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for mark in foreground(grid, 1):
        for step in (DOWN * 3, RIGHT * 3):
            if grid.get(mark + step * 2) == grid[mark]:
                grid = paint(grid, mark + step, grid[mark])
    return grid
