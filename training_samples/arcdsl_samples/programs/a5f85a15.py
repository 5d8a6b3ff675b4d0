"""In each diagonal line every second cell becomes yellow: the second, the fourth and so on.

Concepts: ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for line in objects(grid):
        grid = paint(grid, list(line)[1::2], 4)
    return grid
