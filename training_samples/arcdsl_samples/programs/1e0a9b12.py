"""The coloured cells fall to the bottom of their columns.

Concepts: gravity
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return transpose(Grid(sorted(column) for column in grid.columns))
