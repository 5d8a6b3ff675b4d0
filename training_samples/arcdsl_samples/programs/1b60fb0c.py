"""The blue shape looks the same after a quarter turn, but its left arm is missing: draw it in red.

Concepts: rotation, symmetry
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    blue = cells(grid, 1)
    gap = blue.height - blue.width
    return paint(grid, shift(rotate(blue), (gap, -gap)) - blue, 2)
