"""Move the cell down by one, and colour yellow every second column above it, its own included.

Concepts: movement, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    seed = foreground(grid)
    stripes = extend(recolor(seed, 4), (1, 2), grid[: seed.top + 1])
    return paint(grid, [stripes, shift(seed, DOWN)])
