"""Of the colours of the rings, in their order from outside, each becomes the one before it and the
first becomes the last.

Concepts: coloring, borders
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    rings = list(dict.fromkeys(grid.rows[grid.center.r]))
    return recolor(grid, lambda color: rings[rings.index(color) - 1])
