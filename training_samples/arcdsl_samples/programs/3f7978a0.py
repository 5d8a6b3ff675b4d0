"""Cut out the frame with grey sides and sky corners.

Concepts: cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return crop(grid, neighbors(cells(grid, 5), VERTICAL))
