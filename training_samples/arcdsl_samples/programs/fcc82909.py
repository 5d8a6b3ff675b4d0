"""Below each square draw a green bar as high as the number of colours in the square.

Concepts: counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    square = cells(canvas((2, 2)))
    for start in find(cells(foreground(grid)), square):
        count = len(colors(grid[shift(square, start)]))
        grid = paint(grid, rect(start + DOWN * 2, start + (count + 1, 1)), 3)
    return grid
