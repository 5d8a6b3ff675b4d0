"""Shapes of six cells become red, all others blue.

Concepts: counting, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for shape in objects(grid):
        grid = paint(grid, shape, 2 if size(shape) == 6 else 1)
    return grid
