"""Continue the pattern downwards until the picture has ten rows.

Concepts: patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for rows in range(1, grid.height):
        for step in find(grid, foreground(grid[:-rows]))[1:]:
            shapes = [shift(grid, step * count) for count in range(10)]
            return paint(canvas((10, grid.width)), shapes)
