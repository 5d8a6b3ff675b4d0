"""Flip every second column, so that the two colours alternate.

Concepts: patterns, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    column = grid[:, 0]
    return paint(grid, extend(hstack(column, flipud(column)), (0, 2), grid))
