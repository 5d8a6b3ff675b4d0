"""Put the upside-down picture on top of the picture.

Concepts: reflection, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return vstack(flipud(grid), grid)
