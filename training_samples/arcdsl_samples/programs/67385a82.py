"""Colour green parts of more than two cells sky.

Concepts: objects, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [part for part in objects(grid, diagonal=False) if size(part) > 2], 8)
