"""Each seed at the corner of a shape grows to a mirror image of the shape, on the seed's side and
in its colour.

Concepts: reflection, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for part in objects(grid, same_color=False):
        shape = cells(part, colors(part)[0])
        for seed in part:
            step = direction(shape, seed)
            image = flipud(shape) if step.r else shape
            image = fliplr(image) if step.c else image
            grid = paint(grid, shift(image, step * shape.shape), part[seed])
    return grid
