"""Arrange four copies in a square, each a quarter turn from the one before.

Concepts: rotation, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    top = hstack(grid, rotate(grid))
    return vstack(top, rotate(top, 2))
