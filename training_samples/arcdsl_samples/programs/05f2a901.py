"""Move the red shape straight towards the light blue square until they touch.

Concepts: movement, gravity
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    red = grid[cells(grid, 2)]
    moved = slide(red, direction(red, cells(grid, 8)), cells(grid, 0))
    return paint(grid, [recolor(red, 0), moved])
