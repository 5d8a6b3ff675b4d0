"""Draw a full cross through both cells in their colours; where the lines of the two cells meet,
the crossing is red.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    seeds = foreground(grid)
    for seed in seeds:
        grid = paint(grid, ray(seed, ORTHOGONAL, grid), seeds[seed])
    return paint(paint(grid, corners(seeds), 2), seeds)
