"""Draw a line from every dot that lies straight beside, above or below the green square to the
square, in the colour of the dot.

Concepts: connecting, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    square = cells(grid, 3)
    for dot in ray(square, ORTHOGONAL, grid):
        grid = paint(grid, ray(dot, direction(dot, square), cells(grid, 0)), grid[dot])
    return grid
