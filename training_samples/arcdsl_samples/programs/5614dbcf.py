"""Reduce each three by three block to one cell of its main colour, ignoring grey specks.

Concepts: scaling, denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    small = grid[::3, ::3]
    return paint(small, dict(zip(cells(small), map(background, split(grid, *small.shape)))))
