"""Mirror what is between the red brackets out of them, each part across the nearer bracket.

Concepts: reflection, movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for cell in cells(grid, 5):
        _, edge = min((distance(red, cell), red) for red in cells(grid, 2) if 0 in red - cell)
        grid = paint(paint(grid, cell, 0), edge * 2 - cell, 5)
    return grid
