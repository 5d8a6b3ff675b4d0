"""Mirror what is between the red brackets out of them, each part across the nearer bracket.

Concepts: reflection, movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    first, last = objects(cells(grid, 2))
    if first.height > first.width:
        return transpose(transform(transpose(grid)))
    moved = [
        (2 * min(first.top, last.bottom, key=lambda row: abs(row - r)) - r, c)
        for r, c in cells(grid, 5)
    ]
    return paint(recolor(grid, {5: 0}), moved, 5)
