"""Reverse the order of the colours of the nested rings.

Concepts: coloring, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    region = box(grid)
    for color in [grid[step, step] for step in range(min(grid.center) + 1)][::-1]:
        grid = paint(grid, region, color)
        region -= frame(region)
    return grid
