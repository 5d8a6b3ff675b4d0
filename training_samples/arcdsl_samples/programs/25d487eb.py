"""From the odd cell in the base of the triangle, a line of its colour leaves through the
tip.

Concepts: lines, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = foreground(grid)
    odd = foreground(shape, background(shape))
    return paint(grid, ray(odd, direction(odd, shape.center), grid) - shape, odd.color)
