"""The square leaves a diagonal trail in its own colour from each of its red corners.

Concepts: lines, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    block = foreground(grid)
    steps = [step for corner, step in zip(block, DIAGONAL) if block[corner] == 2]
    return paint(grid, [block, ray(block, steps, grid)], foreground(block, 2).color)
