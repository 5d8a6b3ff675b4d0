"""Fill the black that red encloses with blue.

Concepts: enclosure
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, holes(cells(grid, 2)), 1)
