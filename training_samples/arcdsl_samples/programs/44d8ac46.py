"""Fill the square holes of the shapes with red.

Concepts: enclosure, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = objects(holes(foreground(grid)))
    return paint(grid, [hole for hole in parts if size(hole) == max(hole.shape) ** 2], 2)
