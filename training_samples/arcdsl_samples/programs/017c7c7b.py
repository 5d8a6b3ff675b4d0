"""Continue the vertical pattern until it is half as tall again, and turn blue into red.

Concepts: patterns, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    stripes = tile(grid[: period(grid).r], grid.height, 1)
    return recolor(stripes[: grid.height * 3 // 2], {1: 2})
