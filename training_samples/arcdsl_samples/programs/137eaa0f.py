"""Lay all pieces on top of each other so that their grey cells meet in the center.

Concepts: encoding, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pieces = [shift(foreground(grid), (1, 1) - grey) for grey in cells(grid, 5)]
    return paint(canvas((3, 3)), pieces)
