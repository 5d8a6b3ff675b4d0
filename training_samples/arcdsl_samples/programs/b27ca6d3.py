"""Surround each red pair of cells with green.

Concepts: borders, objects, counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pieces = objects(grid, diagonal=False)
    return paint(grid, [neighbors(pair) for pair in pieces if size(pair) == 2], 3)
