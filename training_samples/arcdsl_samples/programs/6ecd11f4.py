"""Shrink the large shape to the size of the small picture, and keep of that
what the shape covers.

Concepts: templates, scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    picture, shape = sorted(objects(grid, same_color=False), key=size)
    step = shape.height // picture.height
    return paint(crop(grid, picture), cells(crop(grid, shape)[::step, ::step], 0), 0)
