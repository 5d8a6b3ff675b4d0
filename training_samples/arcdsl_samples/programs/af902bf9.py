"""Four yellow cells are the corners of a rectangle: fill its inside with red.

Concepts: enclosure, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    yellow = cells(grid, 4)
    for a in yellow:
        for b in yellow:
            region = rect(a, b)
            if Mask(corners(region)) <= yellow:
                grid = paint(grid, region - frame(region), 2)
    return grid
