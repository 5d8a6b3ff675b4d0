"""Connect the two cells of each colour with a diagonal line of that colour.

Concepts: connecting, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color in colors(foreground(grid)):
        grid = paint(grid, line(*cells(grid, color)), color)
    return grid
