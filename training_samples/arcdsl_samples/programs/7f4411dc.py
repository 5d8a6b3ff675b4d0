"""Remove the stray cells: only rectangles at least two cells wide and high stay.

Concepts: denoising, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    square = canvas((2, 2), foreground(grid).color)
    return paint(canvas(grid.shape), [shift(square, step) for step in find(grid, square)])
