"""Fold the right end onto the left end and the bottom onto the top.

Concepts: logic
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    sides = paint(grid[:, :3], foreground(grid[:, -3:]))
    return paint(sides[:3], foreground(sides[-3:]))
