"""The picture of nine cells is drawn in every ninth of the grid where it has a cell itself.

Concepts: tiling, scaling, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = crop(grid, foreground(grid))
    return paint(tile(shape, 3, 3), scale(cells(shape, 0), 3), 0)
