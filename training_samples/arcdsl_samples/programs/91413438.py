"""Draw as many copies of the picture, in reading order, as it has coloured cells, in a square of as
many copies a side as it has black cells.

Concepts: tiling, counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    side = size(cells(grid, 0))
    copies = [shift(grid, grid.shape * divmod(i, side)) for i in range(size(foreground(grid)))]
    return paint(canvas(grid.shape * side), copies)
