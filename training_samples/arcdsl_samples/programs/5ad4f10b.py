"""Reduce the big shape of blocks to 3 x 3 cells, in the color of the scattered dots.

Concepts: scaling, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = place(max(objects(grid), key=size))
    step = shape.height // 3
    color = foreground(grid, {0, shape.color}).color
    return paint(canvas(shape.shape), shape, color)[::step, ::step]
