"""Reduce the big shape of blocks so that each block becomes one cell, in the color of the scattered
dots.

Concepts: scaling, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dot, *_, blocks = sorted(objects(grid), key=size)
    shape = paint(canvas(blocks.shape), place(blocks), dot.color)
    for step in range(30, 0, -1):
        small = shape[::step, ::step]
        if scale(small, step) == shape:
            return small
