"""The rectangle with a tail moves along it until it touches the other one; the tail vanishes.

Concepts: movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shapes, square = foreground(grid), rect((0, 0), (1, 1))
    tail = shapes - union(shift(square, step) for step in find(cells(shapes), square))
    body = cells(grid, tail.color) - tail
    moved = shift(body, direction(body, tail) * size(tail))
    return paint(paint(grid, body | tail, 0), moved, tail.color)
