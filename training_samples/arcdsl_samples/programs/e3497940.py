"""Fold the right half over onto the left half.

Concepts: reflection, logic
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    left, right = split(grid, 1, 2)
    return paint(left, foreground(fliplr(right)))
