"""From the bottom of the column draw a red diagonal up to the right and a yellow line along the
bottom row.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    corner = corners(grid)[2]
    grid = paint(grid, ray(corner, UP + RIGHT, grid), 2)
    return paint(grid, ray(corner, RIGHT, grid), 4)
