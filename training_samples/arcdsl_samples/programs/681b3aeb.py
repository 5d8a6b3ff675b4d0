"""Fit the two pieces together to a full square, without turning them.

Concepts: fitting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pieces = objects(grid)
    side = int(size(foreground(grid)) ** 0.5)
    for piece, other in pieces, pieces[::-1]:
        square = canvas((side, side), other.color)
        if find(cells(square) - place(piece), cells(other)):
            return paint(square, place(piece))
