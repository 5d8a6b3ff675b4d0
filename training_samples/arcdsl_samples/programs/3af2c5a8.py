"""Mirror the grid to the right, and both of them downwards.

Concepts: reflection, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    top = hstack(grid, fliplr(grid))
    return vstack(top, flipud(top))
