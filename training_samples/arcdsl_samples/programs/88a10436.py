"""Draw the colored shape again, centered on the grey cell.

Concepts: copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = foreground(grid, {0, 5})
    return paint(grid, [shift(shape, grey - shape.center) for grey in cells(grid, 5)])
