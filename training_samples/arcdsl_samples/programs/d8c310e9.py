"""Continue the pattern to the right.

Concepts: patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pattern = foreground(grid)
    return paint(grid, extend(pattern, (0, period(pattern).c), grid))
