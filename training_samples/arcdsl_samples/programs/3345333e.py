"""Take the block away that hides a part of a figure, and complete the figure so that it is its own
mirror image.

Concepts: symmetry, reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    _, color, block = colors(grid)
    shape = cells(grid, color)
    for mirror in symmetries(shape):
        for step in find(cells(foreground(grid)), mirror):
            grid = paint(grid, shift(mirror, step), color)
    return recolor(grid, {block: 0})
