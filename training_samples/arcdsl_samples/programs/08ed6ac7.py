"""Colour the grey bars by their height: the tallest blue, then red, green and yellow.

Concepts: ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color, bar in enumerate(objects(grid), 1):
        grid = paint(grid, bar, color)
    return grid
