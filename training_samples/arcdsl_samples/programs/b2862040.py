"""Make the blue figures that enclose something light blue.

Concepts: enclosure, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [part for part in objects(cells(grid, 1)) if holes(part)], 8)
