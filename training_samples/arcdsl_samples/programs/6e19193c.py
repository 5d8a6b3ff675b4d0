"""Every corner shape shoots a diagonal line of its colour out of its open side.

Concepts: lines, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for part in objects(grid):
        gap = box(part) - part
        step = direction(neighbors(gap, DIAGONAL) & part, gap)
        grid = paint(grid, ray(gap, step, grid), part.color)
    return grid
