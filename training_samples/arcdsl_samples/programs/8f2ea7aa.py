"""The picture is drawn in every part of the grid where it has a cell itself.

Concepts: tiling, scaling, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = crop(grid, foreground(grid))
    return paint(tile(shape, *shape.shape), scale(cells(shape, 0), shape.shape), 0)
