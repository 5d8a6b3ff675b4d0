"""Draw a green spiral that winds inwards from the top left corner.

Concepts: paths
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    if grid.height < 3:
        return recolor(grid, 3)
    turn = paint(grid[1:2], (0, grid.right), 3)
    return vstack(recolor(grid[:1], 3), turn, rotate(transform(rotate(grid[2:]))))
