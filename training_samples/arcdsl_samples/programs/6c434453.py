"""Every ring becomes a red plus as high and as wide.

Concepts: shapes, templates
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for ring in objects(grid, diagonal=False):
        if holes(ring):
            for cell in box(ring):
                grid = paint(grid, cell, 2 * (0 in direction(cell, ring.center)))
    return grid
