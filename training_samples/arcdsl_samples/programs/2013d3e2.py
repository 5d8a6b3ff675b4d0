"""Cut out the top left quarter of the symmetric figure.

Concepts: cropping, symmetry
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return split(crop(grid, foreground(grid)), 2, 2)[0]
