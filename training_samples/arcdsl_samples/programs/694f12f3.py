"""Fill the inside of the smaller yellow rectangle with blue and that of the larger one with
red.

Concepts: objects, ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color, shape in enumerate(sorted(objects(grid), key=size), 1):
        grid = paint(grid, shape - frame(shape), color)
    return grid
