"""Each grey rectangle becomes red inside, with yellow sides and blue corners.

Concepts: borders, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for part in objects(grid):
        grid = paint(paint(paint(grid, part, 2), frame(part), 4), corners(part), 1)
    return grid
