"""Every dot straight above, below or beside the rectangle is joined to it by a line of its own
colour.

Concepts: lines, connecting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ground = background(grid)
    *dots, block = sorted(objects(grid, background=ground), key=size)
    for dot in dots:
        if direction(dot, block) in ORTHOGONAL:
            path = ray(dot, direction(dot, block), cells(grid, ground))
            grid = paint(grid, path, dot.color)
    return grid
