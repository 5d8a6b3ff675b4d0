"""Inside the bounding box of the light blue cells, blue cells turn green.

Concepts: coloring, enclosure
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, cells(grid, 1) & box(cells(grid, 8)), 3)
