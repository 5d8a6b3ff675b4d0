"""Lay all pieces on top of each other so that their grey cells meet.

Concepts: encoding, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pieces = objects(grid, same_color=False)
    moved = union(shift(piece, -cells(piece, 5).center) for piece in pieces)
    return paint(canvas(moved.shape), place(moved))
