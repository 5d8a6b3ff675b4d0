"""The four cells in the corners inside the frame jump out of it, each to the outside of the
opposite corner.

Concepts: movement, enclosure
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = max(objects(grid), key=size)
    for start, end in zip(corners(holes(shape)), corners(neighbors(shape))[::-1]):
        grid = paint(paint(grid, end, grid[start]), start, 0)
    return grid
