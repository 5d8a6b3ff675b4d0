"""Above the red bar each row is green and one cell longer than the one below it; below, each row
is blue and one cell shorter.

Concepts: patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    bar = cells(grid, 2)
    stairs = [cell for cell in cells(grid) if sum(cell) <= bar.top + bar.right]
    return paint(grid, {cell: 2 - direction(bar, cell)[0] for cell in stairs})
