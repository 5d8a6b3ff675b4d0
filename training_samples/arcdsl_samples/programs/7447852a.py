"""The red zigzag cuts the black into areas. From left to right, every third area becomes yellow,
starting with the first.

Concepts: enclosure, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    grid = transpose(grid)
    return transpose(paint(grid, objects(cells(foreground(grid, 2)), diagonal=False)[::3], 4))
