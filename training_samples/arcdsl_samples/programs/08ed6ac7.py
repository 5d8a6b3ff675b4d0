"""Colour the grey bars by their height: the tallest blue, then red, green and yellow.

Concepts: ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color in 1, 2, 3, 4:
        tops = cells(grid[: cells(grid, 5).top + 1], 5)
        grid = paint(grid, ray(shift(tops, UP), DOWN, grid), color)
    return grid
