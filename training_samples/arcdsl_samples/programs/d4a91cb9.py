"""Connect the light blue cell with the red one in yellow: first vertically, then horizontally.

Concepts: connecting, paths
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    start, end = *cells(grid, 8), *cells(grid, 2)
    turn = end.r, start.c
    return paint(paint(grid, [line(start, turn), line(turn, end)], 4), foreground(grid))
