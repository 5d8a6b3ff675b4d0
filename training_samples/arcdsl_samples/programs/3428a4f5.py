"""Lay the two halves on each other: green where exactly one of them is red.

Concepts: logic, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    top, bottom = split(grid, 2, 1)
    return paint(canvas(top.shape), cells(top, 2) ^ cells(bottom, 2), 3)
