"""Put a yellow cell on the bottom row below the middle of each shape.

Concepts: objects, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [(grid.bottom, shape.center.c) for shape in objects(grid)], 4)
