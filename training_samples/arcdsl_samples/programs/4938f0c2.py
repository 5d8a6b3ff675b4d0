"""Mirror the red shape across the green square, to all four sides.

Concepts: reflection, symmetry
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for flip in fliplr, flipud:
        grid = paint(grid, flip(cells(grid, 2), cells(grid, 3)), 2)
    return grid
