"""Fill the inside of each rectangle with red.

Concepts: borders, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [shape - frame(shape) for shape in objects(grid)], 2)
