"""List the colors of the shapes from top to bottom, the largest shape first.

Concepts: ordering, encoding, counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return transpose(Grid([colors(foreground(grid))]))
