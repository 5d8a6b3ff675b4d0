"""Move the cross down and to the left by as many steps as there are grey cells.

Concepts: movement, counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    step = (DOWN + LEFT) * size(cells(grid, 5))
    cross = shift(foreground(grid, 5), step)
    return paint(canvas(grid.shape), extend(cross, grid.shape, grid))
