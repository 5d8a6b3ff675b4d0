"""Straighten each slanted shape: all of it but its bottom row and its rightmost column moves
one cell to the right.

Concepts: movement, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for shape in objects(grid):
        part = shape & shift(box(shape), UP + LEFT)
        grid = paint(paint(grid, part, 0), shift(part, RIGHT))
    return grid
