"""Complete the light blue shape to a rectangle, in red.

Concepts: shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = cells(grid, 8)
    return paint(grid, box(shape) - shape, 2)
