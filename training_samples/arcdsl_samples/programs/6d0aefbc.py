"""Put the mirror image of the picture to the right of it.

Concepts: reflection, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return hstack(grid, fliplr(grid))
