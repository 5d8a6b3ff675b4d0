"""Complete every unfinished copy of the largest object, turned or mirrored as its yellow and
red cells are.

Concepts: templates, symmetry, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = max(objects(grid, same_color=False), key=size)
    for pattern in symmetries(shape):
        for step in find(grid, pattern[cells(pattern, {2, 4})]):
            grid = paint(grid, shift(pattern, step))
    return grid
