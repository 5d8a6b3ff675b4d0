"""Repeat the black shape diagonally towards the odd dot and in its colour, side by side.

Concepts: copying, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape, color = cells(grid, 0), colors(grid)[-1]
    step = way = direction(shape.center, cells(grid, color))
    while shift(shape, step) & shape:
        step += way
    return paint(grid, ray(shape, step, grid), color)
