"""Enlarge the picture: each cell of its most frequent colour becomes a copy of the whole, every
other cell black.

Concepts: tiling, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    others = foreground(scale(grid, grid.shape), background(grid))
    return paint(tile(grid, *grid.shape), others, 0)
