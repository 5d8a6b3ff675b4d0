"""A diagonal leaves the blue square up to the left, and the red square down to the right.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for block in objects(grid):
        step = {1: UP + LEFT, 2: DOWN + RIGHT}[block.color]
        grid = paint(grid, ray(block.center, step, grid), block.color)
    return grid
