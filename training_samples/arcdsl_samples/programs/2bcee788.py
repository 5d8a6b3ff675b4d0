"""Mirror the shape to the side where its red edge is, and make the background green.

Concepts: reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = foreground(grid, {0, 2})
    step = direction(shape, cells(grid, 2))
    mirror = fliplr if step.c else flipud
    return paint(canvas(grid.shape, 3), [shape, shift(mirror(shape), step * shape.shape)])
