"""Draw a green plus halfway between the two blue cells.

Concepts: shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    middle = cells(grid, 1).center
    return paint(grid, neighbors(middle, ORTHOGONAL) | middle, 3)
