"""Every coloured cell drips down until it meets another.

Concepts: lines, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for _ in grid.rows:
        grid = paint(grid, [shift(grid, DOWN), foreground(grid)])
    return grid
