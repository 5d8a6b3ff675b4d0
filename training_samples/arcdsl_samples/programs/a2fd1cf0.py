"""Connect the red cell to the green one by a light blue path: along the row first, then along the
column.

Concepts: connecting, paths
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    [red], [green] = cells(grid, 2), cells(grid, 3)
    corner = red.r, green.c
    return paint(grid, (line(red, corner) | line(corner, green)) - red - green, 8)
