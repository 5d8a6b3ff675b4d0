"""Where two opposite blocks of a row or column have the same mark, the block between gets it too.

Concepts: panels, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pitch = panels(grid)[0][0].shape + (1, 1)
    for mark in foreground(grid, 1):
        for step in (DOWN * pitch, RIGHT * pitch):
            if grid.get(mark + step * 2) == grid[mark]:
                grid = paint(grid, mark + step, grid[mark])
    return grid
