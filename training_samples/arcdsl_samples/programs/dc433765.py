"""The green cell moves one step towards the yellow one.

Concepts: movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    green = cells(grid, 3)
    moved = shift(green, direction(green, cells(grid, 4)))
    return paint(paint(grid, green, 0), moved, 3)
