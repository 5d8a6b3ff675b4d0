"""Draw the mirror image of the light blue shape beside it, on the side to which the yellow shape
points.

Concepts: reflection, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape, pointer = cells(grid, 8), cells(grid, 4)
    step = (min(pointer) - pointer.center) * shape.shape
    return paint(grid, shift(fliplr(shape), step * RIGHT), 8)
