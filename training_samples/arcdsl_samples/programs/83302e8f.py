"""Closed square rooms turn green; rooms joined through gaps in the walls turn yellow, and so do the
gaps.

Concepts: enclosure, coloring, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for room in objects(cells(grid, 0)):
        grid = paint(grid, room, 3 if room == box(room) else 4)
    return grid
