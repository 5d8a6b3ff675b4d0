"""Surround the picture with a copy of its own outer cells, the corners black.

Concepts: borders, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for _ in range(4):
        grid = rotate(vstack(grid[:1], grid))
    return paint(grid, corners(grid), 0)
