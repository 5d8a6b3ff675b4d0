"""Mirror the picture to the right, and both downwards.

Concepts: reflection, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    top = hstack(grid, fliplr(grid))
    return vstack(top, flipud(top))
