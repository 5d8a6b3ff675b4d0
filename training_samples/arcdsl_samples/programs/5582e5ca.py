"""Fill the grid with its most frequent color.

Concepts: counting, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return recolor(grid, background(grid))
