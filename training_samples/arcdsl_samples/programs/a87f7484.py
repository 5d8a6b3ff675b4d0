"""Choose the one of the small pictures whose form differs from that of the others.

Concepts: panels, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    count = len(colors(grid)) - 1
    parts = split(grid, count, 1) if grid.height > grid.width else split(grid, 1, count)
    shapes = [cells(part, 0) for part in parts]
    return min(parts, key=lambda part: shapes.count(cells(part, 0)))
