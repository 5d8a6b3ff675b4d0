"""Erase the lone cells, which touch no other cell, not even at a corner.

Concepts: denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = foreground(grid)
    return paint(grid, [dot for dot in dots if not neighbors(dot) & dots], 0)
