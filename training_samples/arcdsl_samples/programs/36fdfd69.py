"""The red cells are parts of hidden rectangles: fill the rest of the bounding box of each group of
red cells with yellow.

Concepts: shapes, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    red = cells(grid, 2)
    for group in objects(red | neighbors(red, (DOWN, RIGHT))):
        grid = paint(grid, box(group & red) - red, 4)
    return grid
