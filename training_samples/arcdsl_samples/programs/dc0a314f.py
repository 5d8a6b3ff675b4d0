"""Show what the green square covers of a picture with all symmetries of the square.

Concepts: symmetry, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    whole = paint(grid, [foreground(view, 3) for view in symmetries(grid)])
    return crop(whole, cells(grid, 3))
