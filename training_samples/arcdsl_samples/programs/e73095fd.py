"""Fill the grey boxes with yellow, also those that the border of the grid cuts; where only lines
cross there is no box.

Concepts: enclosure, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    grey = cells(grid, 5)
    for part in objects(cells(grid, 0)):
        ring = grey & Mask(corners(neighbors(part)))
        if part == box(part) and {size(neighbors(cell, ORTHOGONAL) & grey) for cell in ring} == {2}:
            grid = paint(grid, part, 4)
    return grid
