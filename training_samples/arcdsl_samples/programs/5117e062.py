"""Cut out the shape with the sky cell, which takes the color of the shape.

Concepts: cropping, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for shape in objects(grid, same_color=False):
        if cells(shape, 8):
            return crop(paint(grid, shape, background(shape)), shape)
