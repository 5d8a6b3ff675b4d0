"""Every second cell of each diagonal line becomes yellow.

Concepts: ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for line in objects(grid):
        grid = paint(grid, list(line)[1::2], 4)
    return grid
