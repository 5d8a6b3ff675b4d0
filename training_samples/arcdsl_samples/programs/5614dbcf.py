"""Reduce each of the nine blocks to one cell of its main colour, ignoring grey specks.

Concepts: scaling, denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid([[background(part) for part in split(row, 1, 3)] for row in split(grid, 3, 1)])
