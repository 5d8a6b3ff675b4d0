"""Pink becomes red.

Concepts: coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return recolor(grid, {6: 2})
