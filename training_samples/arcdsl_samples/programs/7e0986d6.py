"""Lone dots of another colour are sprinkled over the rectangles and the ground. Remove them: a dot
with two neighbours in a rectangle belongs to it.

Concepts: denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for part in objects(grid, diagonal=False):
        if size(part) == 1:
            sides = foreground(grid) & neighbors(part, ORTHOGONAL)
            grid = paint(grid, part, colors(sides)[0] if size(sides) > 1 else 0)
    return grid
