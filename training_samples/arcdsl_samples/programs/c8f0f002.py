"""Turn orange into grey.

Concepts: coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return recolor(grid, {7: 5})
