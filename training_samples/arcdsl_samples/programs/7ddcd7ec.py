"""Extend each diagonal tail of the square to the edge of the grid.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    *tails, square = sorted(objects(grid, diagonal=False), key=size)
    return paint(grid, [ray(tail, direction(square, tail), grid) for tail in tails], square.color)
