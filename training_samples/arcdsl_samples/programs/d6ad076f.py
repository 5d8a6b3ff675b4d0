"""Connect the two rectangles with a light blue bar, one cell narrower on each side than they face
each other.

Concepts: connecting, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    first, second = objects(grid)
    step = direction(first, second)
    gap = ray(first, step, grid) & ray(second, -step, grid)
    return paint(grid, gap - frame(neighbors(gap, (step, -step))), 8)
