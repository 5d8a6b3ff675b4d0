"""Lay the four corners of the picture on top of each other.

Concepts: logic
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    steps = [(r, c) for r in (0, -2) for c in (0, -4)]
    return paint(grid[:3, :3], [shift(foreground(grid), step) for step in steps])
