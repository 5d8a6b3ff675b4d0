"""Where both the upper and the lower half are black, the output is red.

Concepts: logic, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    top, bottom = split(grid, 2, 1)
    return paint(canvas(top.shape), cells(top, 0) & cells(bottom, 0), 2)
