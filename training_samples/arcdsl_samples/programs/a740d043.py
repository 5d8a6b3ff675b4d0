"""Cut out what stands on the blue ground, and make the ground black.

Concepts: cropping, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return recolor(crop(grid, foreground(grid, 1)), {1: 0})
