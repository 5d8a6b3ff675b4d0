"""At the four corners of each grey square put a blue, a red, a green and a yellow cell.

Concepts: shapes, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for square in objects(grid):
        grid = paint(grid, map(recolor, corners(neighbors(square)), range(1, 5)))
    return grid
