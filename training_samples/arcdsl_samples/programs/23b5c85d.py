"""Cut out the smallest rectangle.

Concepts: cropping, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return crop(grid, min(objects(grid), key=size))
