"""Cut out the picture and mirror it left to right.

Concepts: cropping, reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return fliplr(crop(grid, foreground(grid)))
