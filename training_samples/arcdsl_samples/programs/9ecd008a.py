"""Show what the black square hides in the mirror-symmetric picture.

Concepts: symmetry, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return crop(fliplr(grid), cells(grid, 0))
