"""Red dots draw a line towards the grey wall, blue dots one away from it to the border.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for dot in cells(grid, {1, 2}):
        step = direction(dot, cells(grid, 5))
        grid = paint(grid, ray(dot, step if grid[dot] == 2 else -step, cells(grid, 0)), grid[dot])
    return grid
