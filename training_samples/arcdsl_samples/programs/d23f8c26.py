"""Keep only the middle column.

Concepts: lines, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    middle = ray(grid.center, VERTICAL, grid) | grid.center
    return paint(canvas(grid.shape), grid[middle])
