"""Take the block away that hides a part of a figure, and complete the figure so that it is its own
mirror image, with as few new cells as possible.

Concepts: symmetry, reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    _, color, block = colors(grid)
    shape = cells(grid, color)
    free = cells(foreground(grid))
    fits = [shift(mirror, step) for mirror in symmetries(shape) for step in find(free, mirror)]
    best = min(fits, key=lambda fit: size(fit - shape) or size(shape))
    return recolor(paint(grid, best, color), {block: 0})
