"""Paint the red shape again wherever it fits into black and reaches below the second row.
Of copies that overlap, only the one that is moved farthest up or to the left appears.

Concepts: templates, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    red = cells(grid, 2)
    for step in sorted(find(cells(grid), red), key=min):
        copy = shift(red, step)
        if copy <= cells(grid, 0) and copy.bottom > 1:
            grid = paint(grid, copy, 2)
    return grid
