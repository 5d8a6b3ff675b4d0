"""Mirror the grid to the left, then stack the result three times, upside down at the top
and the bottom.

Concepts: reflection, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    wide = hstack(fliplr(grid), grid)
    return vstack(flipud(wide), wide, flipud(wide))
