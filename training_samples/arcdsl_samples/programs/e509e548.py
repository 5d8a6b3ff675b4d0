"""Shapes with a single bend become blue, those that go around three sides of their box pink,
and those with a branch red.

Concepts: shapes, coloring, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for shape in objects(grid):
        color = 2 if shape - frame(shape) else 1 if size(shape) < sum(shape.shape) else 6
        grid = paint(grid, shape, color)
    return grid
