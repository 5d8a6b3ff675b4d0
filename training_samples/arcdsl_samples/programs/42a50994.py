"""Erase the lone cells, which touch no other cell, not even at a corner.

Concepts: denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [shape for shape in objects(grid) if size(shape) == 1], 0)
