"""The line becomes a triangle: on both sides each column is one cell shorter than the one
before, and the columns alternate between orange and light blue.

Concepts: shapes, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = cells(grid, 7)
    area = ray(shape, (UP + LEFT, UP + RIGHT), grid)
    return paint(grid, {cell: 7 + (cell.c - shape.left) % 2 for cell in area})
