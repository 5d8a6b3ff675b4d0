"""From the odd cell in the base of each triangle, a line of its colour leaves through the
tip.

Concepts: lines, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for shape in objects(grid, same_color=False):
        odd = foreground(shape, background(shape))
        for step in ORTHOGONAL:
            if not shift(odd, -step) & shape:
                grid = paint(grid, ray(odd, step, grid) - shape, odd.color)
    return grid
