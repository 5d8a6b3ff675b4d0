"""One black rectangle has a coloured frame. Draw the same frame around every black rectangle of
that size.

Concepts: templates, copying, borders
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color in colors(grid):
        ring = grid[cells(grid, color)]
        if frame(ring) == cells(ring):
            return paint(grid, [shift(ring, step) for step in find(grid, grid[holes(ring)])])
