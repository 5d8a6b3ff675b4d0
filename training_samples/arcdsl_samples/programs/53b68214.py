"""Continue the pattern downwards until the picture is a square.

Concepts: patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    step = find(grid, foreground(grid[:3]))[1]
    shapes = [shift(grid, step * count) for count in range(grid.width)]
    return paint(canvas((grid.width, grid.width)), shapes)
