"""Restore the black holes of a picture that is its own mirror image across the falling diagonal;
where the mirror image has a hole as well, look further down that diagonal.

Concepts: symmetry, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    known = foreground(paint(transpose(grid), foreground(grid)))
    return paint(grid, [shift(known, (step, step)) for step in range(-grid.height, 1)])
