"""Each row gets one color by the place of its grey cell: red on the left, yellow in the middle,
green on the right.

Concepts: coloring, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color, part in zip((2, 4, 3), split(grid, 1, 3)):
        grid = paint(grid, extend(recolor(cells(part, 5), color), RIGHT, grid))
    return grid
