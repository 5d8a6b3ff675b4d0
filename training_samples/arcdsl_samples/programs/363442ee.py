"""Draw a copy of the pattern at the top left around each blue dot.

Concepts: copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    stamp = foreground(panels(grid)[0][0])
    return paint(grid, [shift(stamp, dot - stamp.center) for dot in cells(grid, 1)])
