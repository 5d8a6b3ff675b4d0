"""Complete every corner of three light blue cells to a square with a blue cell.

Concepts: shapes, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for cell in cells(grid):
        for step in DIAGONAL:
            if rect(cell, cell + step) - cell <= cells(grid, 8):
                grid = paint(grid, cell, 1)
    return grid
