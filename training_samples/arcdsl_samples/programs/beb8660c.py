"""Sort the bars by length, the longest at the bottom, and push them to the right.

Concepts: ordering, gravity
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid(sorted(map(sorted, grid.rows)))
