"""Fill up the box around each yellow shape with orange.

Concepts: objects, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [box(part) - part for part in objects(grid)], 7)
