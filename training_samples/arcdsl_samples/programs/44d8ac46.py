"""Fill the holes of the grey shapes that are square with red.

Concepts: enclosure, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = objects(holes(cells(grid, 5)))
    return paint(grid, [hole for hole in parts if size(hole) == hole.height**2], 2)
