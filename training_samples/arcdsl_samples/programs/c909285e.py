"""Cut out the frame whose color is the rarest.

Concepts: cropping, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return crop(grid, cells(grid, colors(grid)[-1]))
