"""Below each square draw a green bar as high as the number of colours in the square.

Concepts: counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for square in objects(grid, same_color=False):
        left, right = corners(square)[2:]
        grid = paint(grid, rect(left + DOWN, right + DOWN * len(colors(square))), 3)
    return grid
