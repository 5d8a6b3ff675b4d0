"""Make the blue figures that enclose something light blue.

Concepts: enclosure, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [part for part in objects(grid, background=9) if holes(part)], 8)
