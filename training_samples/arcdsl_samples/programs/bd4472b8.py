"""Fill the rows below the grey line with the colors of the first row, one after the other,
again and again.

Concepts: patterns, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    block = transpose(grid[:1])
    return paint(grid, extend(shift(block, (2, 0)), block.shape, cells(grid, 0)))
