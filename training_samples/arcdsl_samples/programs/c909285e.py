"""Cut out the frame of one color.

Concepts: cropping, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = [cells(grid, color) for color in colors(grid)]
    return crop(grid, next(part for part in parts if part in map(neighbors, objects(holes(part)))))
