"""The square leaves a diagonal trail in its own colour through each of its red corners.

Concepts: lines, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    block = foreground(grid)
    for corner, step in zip(block, DIAGONAL):
        if block[corner] == 2:
            grid = paint(grid, box(block) | ray(block, step, grid), foreground(block, 2).color)
    return grid
