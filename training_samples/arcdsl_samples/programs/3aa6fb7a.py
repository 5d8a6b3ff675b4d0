"""Complete every corner of three cells to a square with a blue cell.

Concepts: shapes, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [box(shape) - shape for shape in objects(grid)], 1)
