"""Cut out the shape and put two copies of it side by side.

Concepts: cropping, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return tile(crop(grid, foreground(grid)), 1, 2)
