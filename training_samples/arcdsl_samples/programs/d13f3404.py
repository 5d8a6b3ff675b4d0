"""Draw a diagonal to the bottom right from each cell, on a grid twice as large.

Concepts: lines, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    steps = range(grid.height * 2)
    return paint(canvas(grid.shape * 2), [shift(foreground(grid), (i, i)) for i in steps])
