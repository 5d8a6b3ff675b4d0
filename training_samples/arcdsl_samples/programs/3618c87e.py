"""Every blue cell drops off its grey post, through the ground, to the bottom row.

Concepts: movement, gravity
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(recolor(grid, {1: 0}), [slide(cell, DOWN, grid) for cell in cells(grid, 1)], 1)
