"""Mirror the dots to all sides. A dot beside a corner of its ring is repeated, in every other cell,
until it meets its mirror image.

Concepts: symmetry, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = union(map(foreground, symmetries(grid)))
    for _ in range(4):
        grid = paint(rotate(grid), dots)
        for r, c in dots:
            for column in range(c, grid.right - c, 2):
                if r < c:
                    grid = paint(grid, (r, column), dots[r, c])
    return grid
