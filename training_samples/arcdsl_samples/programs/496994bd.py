"""Repeat the stripes on the opposite side, in the opposite order.

Concepts: reflection, symmetry
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(rotate(grid, 2), foreground(grid))
