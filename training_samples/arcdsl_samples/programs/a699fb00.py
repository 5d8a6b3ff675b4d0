"""Put red between two blue cells that are one apart in a row.

Concepts: patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    blue = cells(grid, 1)
    return paint(grid, shift(blue, LEFT) & shift(blue, RIGHT), 2)
