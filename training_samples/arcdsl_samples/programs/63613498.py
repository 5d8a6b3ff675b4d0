"""Make the figure grey that has the same form as the one in the corner cut off by grey lines.

Concepts: templates, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    corner = grid[box(cells(grid, 5))]
    shape = place(cells(foreground(corner, {0, 5})))
    same = [part for part in objects(grid) if place(cells(part)) == shape]
    return paint(paint(grid, same, 5), corner)
