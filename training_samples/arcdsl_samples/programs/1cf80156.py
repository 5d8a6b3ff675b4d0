"""Cut out the only figure.

Concepts: cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return crop(grid, foreground(grid))
