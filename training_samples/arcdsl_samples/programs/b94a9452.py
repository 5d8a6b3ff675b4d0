"""Cut out the square and swap its two colours.

Concepts: cropping, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    square = crop(grid, foreground(grid))
    return recolor(square, lambda color: sum(colors(square)) - color)
