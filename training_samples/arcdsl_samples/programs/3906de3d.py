"""The red bars rise until they hit the blue block.

Concepts: gravity, fitting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for cell in cells(grid, 2):
        grid = paint(paint(grid, cell, 0), slide(cell, UP, cells(grid, 0)), 2)
    return grid
