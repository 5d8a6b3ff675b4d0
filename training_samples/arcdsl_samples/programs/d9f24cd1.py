"""The red cells grow upwards; below a grey cell they turn one cell to the right and go on.

Concepts: lines, paths
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for cell in cells(grid, 2):
        while cell in grid:
            grid = paint(grid, cell, 2)
            cell += RIGHT if grid.get(cell + UP) else UP
    return grid
