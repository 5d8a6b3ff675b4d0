"""Continue the vertical pattern until it is half as tall again, and turn blue into red.

Concepts: patterns, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    height = grid.height * 3 // 2
    return Grid([recolor(grid, {1: 2}).rows[row % period(grid).r] for row in range(height)])
