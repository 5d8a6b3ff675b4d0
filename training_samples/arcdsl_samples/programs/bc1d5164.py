"""Lay the right side over the left side, and the bottom over the top, without turning them. The top
and the bottom share the middle row.

Concepts: logic
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    left, right = split(grid, 1, 2)
    sides = paint(left, foreground(right))
    half = grid.center.r
    return paint(sides[:-half], foreground(sides[half:]))
