"""Restore what yellow covers of a picture with all symmetries of the square.

Concepts: symmetry
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [foreground(view, 4) for view in symmetries(grid)])
