"""Each half of the grid is for the colour of its dot: the row of the dot and the part of the
outer border that lies in this half.

Concepts: borders, lines, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    halves = [recolor(half, foreground(half).color) for half in split(grid, 2, 1)]
    drawn = frame(grid) | ray(foreground(grid), HORIZONTAL, grid)
    return paint(grid, vstack(*halves)[drawn])
