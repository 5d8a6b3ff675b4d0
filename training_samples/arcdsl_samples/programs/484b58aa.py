"""Continue the pattern into the black gaps.

Concepts: patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pattern = foreground(grid)
    return paint(grid, extend(pattern, period(pattern), grid))
