"""Take the block away that hides a part of a figure, and complete the figure so that its left and
right halves are mirror images.

Concepts: symmetry, reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    _, color, block = colors(grid)
    shape = cells(grid, color)
    mirror = fliplr(shape)
    step = find(cells(foreground(grid)), mirror)[0]
    return paint(recolor(grid, {block: 0}), shift(mirror, step), color)
