"""Fit the two pieces together to a full square, without turning them.

Concepts: fitting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pieces = objects(grid)
    for piece, other in pieces, pieces[::-1]:
        square = canvas((3, 3), other.color)
        if find(cells(square) - place(piece), cells(other)):
            return paint(square, place(piece))
