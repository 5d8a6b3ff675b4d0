"""Repeat the complete shape towards each incomplete one, in the colour of the latter and one cell
apart, as far as the edge.

Concepts: copying, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = max(objects(grid), key=size)
    for cell in foreground(grid) - shape:
        step = direction(shape, cell) * (shape.shape + (1, 1))
        grid = paint(grid, ray(shape, step, grid), grid[cell])
    return grid
