"""Stretch the framed rectangle until its border reaches the sky cell.

Concepts: scaling, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = foreground(grid, {0, 8})
    step = direction(shape, cells(grid, 8))
    front = shape & shift(shape, step)
    while cells(grid, 8):
        front = shift(front, step)
        grid = paint(grid, front)
    return grid
