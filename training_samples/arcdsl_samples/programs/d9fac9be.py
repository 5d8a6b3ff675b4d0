"""Answer with the colour of the cell that the ring surrounds.

Concepts: enclosure, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return crop(grid, holes(max(objects(grid), key=size)))
