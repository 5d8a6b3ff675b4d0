"""Cut out the shape and double its size.

Concepts: cropping, scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return scale(crop(grid, foreground(grid)), 2)
