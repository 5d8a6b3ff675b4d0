"""Two green squares touch at a corner. A light blue square of their size goes to each outer end
of the other diagonal.

Concepts: objects, scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for shape in objects(grid):
        for part in objects(box(shape) - shape, diagonal=False):
            step = (part.top_left - shape.top_left) * 2 - part.shape
            grid = paint(grid, shift(part, step), 8)
    return grid
