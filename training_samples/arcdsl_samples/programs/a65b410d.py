"""Above the red bar each row is green and one cell longer than the one below it; below, each row
is blue and one cell shorter.

Concepts: patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    bar = cells(grid, 2)
    above = ray(bar, UP, grid)
    grid = paint(grid, ray(bar, DOWN + LEFT, grid), 1)
    return paint(grid, [above, ray(above | bar, UP + RIGHT, grid)], 3)
