"""Lay the shapes of all colours on top of each other with the same centre.

Concepts: fitting, movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ground, *others = colors(grid)
    shapes = [grid[cells(grid, color)] for color in others]
    side = max(shape.height for shape in shapes)
    out = canvas((side, side), ground)
    return paint(out, [shift(shape, out.center - shape.center) for shape in shapes])
