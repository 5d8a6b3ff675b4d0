"""Move the cross down and to the left by as many steps as there are grey cells.

Concepts: movement, counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    cross = shift(foreground(grid, 5), (DOWN + LEFT) * size(cells(grid, 5)))
    return paint(canvas(grid.shape), extend(cross, grid.shape, grid))
