"""Every dot is continued to the right edge, its own colour and grey by turns.

Concepts: lines, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = foreground(grid)
    pairs = dots | recolor(shift(dots, RIGHT), 5)
    return paint(grid, extend(pairs, (0, 2), ray(dots, RIGHT, grid)))
