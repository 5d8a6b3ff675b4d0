"""Below each square draw a green bar as high as the number of colours in the square.

Concepts: counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for start in find(cells(foreground(grid)), rect((0, 0), (1, 1))):
        count = len(colors(grid[rect(start, start + (1, 1))]))
        grid = paint(grid, rect(start + DOWN * 2, start + (count + 1, 1)), 3)
    return grid
