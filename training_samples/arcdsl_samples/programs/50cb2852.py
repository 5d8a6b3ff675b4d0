"""Fill the inside of every rectangle with light blue and leave its border.

Concepts: borders, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [part - frame(part) for part in objects(grid)], 8)
