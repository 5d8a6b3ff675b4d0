"""Crop the rectangle with the most red cells.

Concepts: comparison, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return crop(grid, max(objects(grid, same_color=False), key=lambda part: size(cells(part, 2))))
