"""Mirror the dots to all sides. A dot beside a corner of its ring is repeated, in every other cell,
until it meets its mirror image.

Concepts: symmetry, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for _ in range(8):
        grid = rotate(paint(grid, foreground(fliplr(grid))))
        for r, c in foreground(grid):
            if r < c:
                row = [(r, column) for column in range(c, grid.width - c, 2)]
                grid = paint(grid, row, grid[r, c])
    return grid
