"""Reduce the big shape of blocks to 3 x 3 cells, in the color of the scattered dots.

Concepts: scaling, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dot, *_, shape = sorted(objects(grid), key=size)
    step = shape.height // 3
    return paint(canvas(shape.shape), place(shape), dot.color)[::step, ::step]
