"""Enlarge the figure so that it fills the inside of the red frame.

Concepts: scaling, fitting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    inside = holes(cells(grid, 2))
    shape = foreground(grid, {0, 2})
    large = scale(shape, inside.height // shape.height)
    return crop(paint(grid, place(large, inside.top_left)), cells(grid, 2))
