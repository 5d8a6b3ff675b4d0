"""Draw a green spiral that winds inwards from the top left corner.

Concepts: paths
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    if grid.height < 3:
        return recolor(grid, 3)
    start = paint(grid[:2], [grid[:1], (1, grid.right)], 3)
    return vstack(start, rotate(transform(rotate(grid[2:]))))
