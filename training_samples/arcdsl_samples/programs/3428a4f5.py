"""Lay the two halves on each other: green where exactly one of them is black.

Concepts: logic, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    top, bottom = split(grid, 2, 1)
    return paint(canvas(top.shape), cells(top, 0) ^ cells(bottom, 0), 3)
