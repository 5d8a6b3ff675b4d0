"""Continue the two empty corners of each pair of squares with a light blue square outside.

Concepts: objects, scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for shape in objects(grid):
        for part in objects(box(shape) - shape, diagonal=False):
            step = (part.top_left - shape.top_left) * 2 - part.shape
            grid = paint(grid, shift(part, step), 8)
    return grid
