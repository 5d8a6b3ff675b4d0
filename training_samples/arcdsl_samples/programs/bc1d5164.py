"""Lay the right end over the left end, and the bottom over the top, without turning them.

Concepts: logic
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    sides = paint(grid[:, :3], foreground(grid[:, -3:]))
    return paint(sides[:3], foreground(sides[-3:]))
