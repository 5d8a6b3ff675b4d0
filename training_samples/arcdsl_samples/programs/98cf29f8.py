"""The rectangle with a tail moves along it until it touches the other one; the tail vanishes.

Concepts: movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    square = rect((0, 0), (1, 1))
    solid = [shift(square, step) for step in find(cells(foreground(grid)), square)]
    tail = foreground(grid) - union(solid)
    body = cells(grid, tail.color) - tail
    moved = shift(body, direction(body, tail) * size(tail))
    return paint(paint(grid, body | tail, 0), moved, tail.color)
