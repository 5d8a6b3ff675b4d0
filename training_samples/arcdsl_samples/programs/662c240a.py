"""Of the squares on top of each other take the one that is not symmetric about its diagonal.

Concepts: symmetry, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    square = grid[: grid.width]
    while square == transpose(square):
        grid = grid[grid.width :]
        square = grid[: grid.width]
    return square
