"""A row of as many cells as are coloured, in their colour.

Concepts: counting, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = foreground(grid)
    return canvas((1, size(shape)), shape.color)
