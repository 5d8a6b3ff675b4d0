"""The grey cells take the colour at the left end of their row.

Concepts: coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, {(r, c): grid[r, 0] for r, c in cells(grid, 5)})
