"""The grey shapes outside the red brackets are mirrored into the inside.

Concepts: reflection, movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for _ in range(4):
        grid = rotate(grid)
        corner = corners(cells(grid, 2))[1]
        outside = cells(grid, 5) & rect((0, 0), corner)
        grid = paint(paint(grid, outside, 0), flipud(outside, corner), 5)
    return grid
