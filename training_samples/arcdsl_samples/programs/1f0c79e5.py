"""A square leaves a diagonal trail in its own colour from each of its red corners.

Concepts: lines, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for block in objects(grid, same_color=False):
        steps = [step for corner, step in zip(block, DIAGONAL) if block[corner] == 2]
        trail = block, ray(block, steps, grid)
        grid = paint(grid, trail, foreground(block, 2).color)
    return grid
