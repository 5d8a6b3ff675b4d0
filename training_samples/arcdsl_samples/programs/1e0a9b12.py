"""The coloured cells fall to the bottom of their columns.

Concepts: gravity
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    turned = rotate(grid).rows
    return rotate(Grid(sorted(row, key=lambda color: color == 0) for row in turned), 3)
