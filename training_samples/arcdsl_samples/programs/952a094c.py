"""The four cells in the corners inside the frame jump out of it, each to the outside of the
opposite corner.

Concepts: movement, enclosure
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = max(objects(grid), key=size)
    inner, outer = corners(holes(shape)), corners(neighbors(shape))[::-1]
    moved = {end: grid[start] for start, end in zip(inner, outer)}
    return paint(paint(grid, holes(shape), 0), moved)
