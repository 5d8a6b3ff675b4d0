"""Four dots with no others between them are the corners of a rectangle: fill its
inside with red.

Concepts: enclosure, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = foreground(grid)
    for a in dots:
        for b in dots:
            region = rect(a, b)
            if region & dots == Mask(corners(region)):
                grid = paint(grid, region - frame(region), 2)
    return grid
