"""Fill everything that green encloses with yellow.

Concepts: enclosure
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, holes(cells(grid, 3)), 4)
