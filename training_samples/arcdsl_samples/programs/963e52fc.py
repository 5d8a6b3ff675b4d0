"""Continue the pattern to the right until the grid is twice as wide.

Concepts: patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    wide = hstack(grid, grid)
    return paint(wide, extend(grid, period(grid), wide))
