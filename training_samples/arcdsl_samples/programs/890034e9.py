"""One black rectangle has a coloured frame. Draw the same frame around every black rectangle of
that size.

Concepts: templates, copying, borders
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ring = grid[cells(grid, colors(grid)[-1])]
    return paint(grid, [shift(ring, step) for step in find(grid, grid[holes(ring)])])
