"""Green is where exactly one of the two pictures, above and below the yellow line, has a
coloured cell.

Concepts: logic, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    top, bottom = split(grid, 2, 1)
    return paint(canvas(top.shape), cells(top, 0) ^ cells(bottom, 0), 3)
