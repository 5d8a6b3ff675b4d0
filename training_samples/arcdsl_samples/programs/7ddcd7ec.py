"""From each tail, a cell that touches one other cell, the diagonal runs on to the edge of the grid.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = foreground(grid)
    for cell in shape:
        near = neighbors(cell) & shape
        if size(near) == 1:
            grid = paint(grid, ray(cell, direction(near, cell), grid), shape[cell])
    return grid
