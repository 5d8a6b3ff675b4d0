"""Continue the pattern over the whole grid, moved to the left by one cell.

Concepts: patterns, movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pattern = foreground(grid, grid[-1, 0])
    return paint(grid, extend(shift(pattern, LEFT), period(pattern), grid))
