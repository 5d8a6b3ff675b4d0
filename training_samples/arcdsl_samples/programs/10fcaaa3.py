"""Lay out the grid twice in each direction. Black cells that touch a coloured cell at a
corner become sky.

Concepts: tiling, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    tiled = tile(grid, 2, 2)
    return paint(tiled, neighbors(foreground(tiled), DIAGONAL), 8)
