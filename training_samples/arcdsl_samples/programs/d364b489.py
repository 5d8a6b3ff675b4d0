"""Each blue cell gets a red cell above it, orange at its left, pink at its right and sky
below.

Concepts: growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for step, color in zip(ORTHOGONAL, (2, 7, 6, 8)):
        grid = paint(grid, neighbors(cells(grid, 1), step), color)
    return grid
