"""Draw each shape again where a lone cell has the color of its marked cell: as it is for green,
mirrored left to right for red.

Concepts: copying, templates, reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shapes = objects(grid, same_color=False)
    for dot in shapes:
        for shape in shapes:
            copy = fliplr(shape) if cells(dot, 2) else shape
            for step in find(copy, dot):
                grid = paint(grid, shift(copy, -step))
    return grid
