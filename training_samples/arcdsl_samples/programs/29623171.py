"""Fill the panels with the most coloured cells and empty the others.

Concepts: panels, counting, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = objects(grid, same_color=False, background=5)
    most = max(size(foreground(part)) for part in parts)
    for part in parts:
        grid = paint(grid, part, max(colors(part)) * (size(foreground(part)) == most))
    return grid
