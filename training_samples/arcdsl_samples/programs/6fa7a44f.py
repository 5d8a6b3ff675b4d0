"""Put the picture upside down below itself.

Concepts: reflection, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return vstack(grid, flipud(grid))
