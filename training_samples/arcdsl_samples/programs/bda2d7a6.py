"""Every ring takes the colour of the next ring outwards, the outermost that of the innermost.

Concepts: coloring, borders
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    rings = list(dict.fromkeys(grid.rows[grid.center.r]))
    return recolor(grid, lambda color: rings[rings.index(color) - 1])
