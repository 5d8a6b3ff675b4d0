"""Each dot starts a checkered column downwards: the dot, then its two diagonal neighbours, in turn.

Concepts: patterns, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = foreground(grid)
    steps = (*DIAGONAL, (0, 0))
    return paint(grid, [extend(shift(dots, step), DOWN * 2, grid) for step in steps])
