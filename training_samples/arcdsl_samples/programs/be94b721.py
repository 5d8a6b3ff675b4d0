"""Cut out the largest object.

Concepts: cropping, comparison, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return crop(grid, max(objects(grid), key=size))
