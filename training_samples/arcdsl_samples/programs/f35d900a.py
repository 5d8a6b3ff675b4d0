"""Draw a ring around each dot in the colour of the other dots. Along the frame through
the dots, every second cell counted from the nearest dot is grey.

Concepts: borders, connecting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = foreground(grid)
    for dot in dots:
        grid = paint(grid, neighbors(dot), sum(colors(dots)) - grid[dot])
    return paint(grid, [cell for cell in frame(dots) - dots if distance(cell, dots) % 2 == 0], 5)
