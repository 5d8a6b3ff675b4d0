"""Choose the one of the small pictures whose form differs from that of the others.

Concepts: panels, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    side = min(grid.shape)
    parts = split(grid, grid.height // side, grid.width // side)
    shapes = [cells(part, 0) for part in parts]
    return min(parts, key=lambda part: shapes.count(cells(part, 0)))
