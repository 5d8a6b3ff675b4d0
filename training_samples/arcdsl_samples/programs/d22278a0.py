"""Every corner dot sends out square rings, one in every other place, as far as it is the closest
dot.

Concepts: growing, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = foreground(grid)
    for dot in dots:
        for cell in cells(grid):
            near = all(distance(cell, dot) < distance(cell, other) for other in dots - dot)
            if near and max(map(abs, cell - dot)) % 2 == 0:
                grid = paint(grid, cell, dots[dot])
    return grid
