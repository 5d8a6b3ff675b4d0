"""The lower half of every red bar becomes light blue; a middle cell stays red.

Concepts: coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [ray(bar.center, DOWN, grid) for bar in objects(grid)], 8)
