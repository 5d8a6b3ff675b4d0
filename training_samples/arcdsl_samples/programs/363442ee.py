"""Draw a copy of the pattern at the top left around each blue dot.

Concepts: copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [shift(grid[:, :3], dot - (1, 1)) for dot in cells(grid, 1)])
