"""Lay the shapes of all colours on top of each other with the same centre.

Concepts: fitting, movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ground, *others = colors(grid)
    shapes = [grid[cells(grid, color)] for color in others]
    moved = union(shift(shape, grid.center - shape.center) for shape in shapes)
    return crop(paint(canvas(grid.shape, ground), moved), moved)
