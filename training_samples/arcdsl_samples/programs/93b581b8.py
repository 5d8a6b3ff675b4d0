"""Beyond each corner of the colored square comes a block of four cells in the color
of the opposite corner.

Concepts: coloring, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ends = corners(foreground(grid))
    for near, far in zip(ends, ends[::-1]):
        grid = paint(grid, rect(near * 2 - far, near * 3 - far * 2), grid[far])
    return grid
