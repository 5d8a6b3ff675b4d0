"""Move the shape into the middle of the box that the green dots mark.

Concepts: movement, fitting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape, green = foreground(grid, {0, 3}), cells(grid, 3)
    return paint(paint(grid, shape, 0), place(shape, green.top_left + (1, 1)))
