"""The pattern in the maze spreads along its passages, the two colors alternating.

Concepts: growing, paths, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    seed = foreground(grid, {0, 8})
    pattern = seed | shift(seed, (1, 1))
    for part in objects(grid, same_color=False, background=8):
        if part & seed:
            return paint(grid, extend(pattern, (2, 2), part))
