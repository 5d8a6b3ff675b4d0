"""Every dot straight above, below or beside the rectangle is joined to it by a line of its own
colour.

Concepts: lines, connecting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ground = background(grid)
    block = max(objects(grid, background=ground), key=size)
    for cell in cells(grid):
        step = direction(cell, block)
        if step in ORTHOGONAL:
            grid = paint(grid, ray(cell, step, cells(grid, ground)), grid[cell])
    return grid
